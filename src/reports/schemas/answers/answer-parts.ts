import { z } from 'zod';
import { list } from '../../../audits/schema-parts.js';
import { OUTCOMES } from '../../../law/results/outcome-strength.js';

/** What the answers of several commands are made of. */
export const instant = z.iso.datetime({ offset: true });
export const outcome = z.enum(OUTCOMES.map((one) => one.outcome));
/** Who was asked, or answered. */
export const addressee = z.enum(['court', 'cps', 'police']);
export const reportable = z
  .enum(['yes', 'no', 'unknown'])
  .describe('whether it may be reported with its names; unknown counts as no');
export const court = z.strictObject({
  house: z.string().describe('as printed'),
  code: z.string().nullable(),
  localJusticeArea: z.string().nullable(),
});
export const jurisdiction = z.enum(['magistrates', 'crown']);
export const documentKind = z.enum(['list', 'results', 'register', 'return', 'narrative', 'other']);
/** Where in a record a result stands. */
export const level = z.enum(['offence', 'case', 'defendant', 'application']);
export const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .describe('UTF-16 offsets into the words');
export const offenceNamed = z.strictObject({ code: z.string().nullable(), title: z.string() });
export const period = z.strictObject({ from: z.iso.date(), to: z.iso.date() });

const value = z.union([z.string(), z.number(), z.boolean(), list(z.string())]);
/** A clause by its fields: what it says, without where it was found. */
export const clauseSaid = z.record(z.string(), value);
export const changedFields = z.record(z.string(), value.nullable()).describe('null takes the field out');
export const fieldValue = value.nullable();
