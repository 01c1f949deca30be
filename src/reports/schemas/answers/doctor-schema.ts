import { z } from 'zod';
import { list } from '../../../audits/schema-parts.js';

const check = z.strictObject({
  what: z.string(),
  ok: z.boolean().describe('false where something is missing: the command then ends with 1'),
  words: z.string(),
});

/** The answer of `ordergap doctor --json`; published as `schemas/doctor.schema.json`. */
export const doctorSchema = z.strictObject({ version: z.string(), checks: list(check) });

export type DoctorCheck = z.infer<typeof check>;
export type DoctorAnswer = z.infer<typeof doctorSchema>;
