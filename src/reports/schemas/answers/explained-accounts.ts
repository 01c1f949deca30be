import { z } from 'zod';
import { count, list } from '../../../audits/schema-parts.js';
import { clauseSchema } from '../../../facts/clause-schema.js';
import { placeSchema } from '../../../listings/problem-schema.js';
import { documentKind, fieldValue, instant, jurisdiction, level } from './answer-parts.js';

/*
 * What the documents behind a case say, row by row as the database keeps it: its columns, as JSON says them.
 */
const day = z.iso.date().nullable();
const text = z.string().nullable();
const key = text.describe('a keyed hash');

const document = z.strictObject({
  id: z.string().describe('SHA-256 of its bytes'),
  source: text,
  format: text,
  kind: documentKind,
  mediaType: z.string(),
  bytes: count,
  completeResults: z.boolean(),
  status: z.enum(['stored', 'quarantined', 'set_aside']),
  code: text,
  message: text,
  place: text,
  rulesVersion: text,
  ingestedAt: instant,
  retentionDays: count,
  keepKeys: z.boolean(),
  identityErasedAt: text,
});

/** With what its file is called and where it is: that can name somebody. */
export const documentNamed = document.extend({ name: z.string(), path: text });
export const documentRow = document;

export const hearingRow = z.strictObject({
  id: z.string(),
  documentId: z.string(),
  position: count,
  sourceId: text,
  courtHouse: z.string(),
  courtCode: text,
  courtKey: text,
  localJusticeArea: text,
  courtRoom: text,
  jurisdiction,
  date: day,
  dateAsPrinted: text,
  startTime: text,
  type: text,
  panel: text,
  youthPanel: z.boolean(),
  prosecutor: text,
  issuedAt: text,
  reportingRestricted: z.boolean(),
  reportingRestrictions: list(z.string()),
  caseMarkers: list(z.string()),
});

export const appearanceRow = z.strictObject({
  id: z.string(),
  documentId: z.string(),
  hearingId: z.string(),
  position: count,
  urn: text,
  urnKey: key,
  caseNumber: text,
  organisation: z.boolean(),
  subject: z.boolean().describe('of an application'),
  youth: z.boolean().nullable(),
  ageAtHearing: z.number().nullable(),
  personMaster: key,
  personAsn: key,
  personPnc: key,
  personNameAndBirth: key,
  personName: key,
  personDefendant: key,
});

export const offenceRow = z.strictObject({
  id: z.string(),
  documentId: z.string(),
  appearanceId: z.string(),
  position: count,
  sourceId: text,
  sequence: z.number(),
  code: text,
  title: z.string(),
  wording: text.describe('masked'),
  legislation: text,
  startDate: text,
  plea: text,
  pleaDate: text,
  indicatedPlea: text,
  allocationDecision: text,
  verdict: text,
  convictionDate: text,
  ageAtConviction: z.number().nullable(),
  adjournedTo: text,
  ofApplication: z.boolean(),
  reportingRestrictions: list(z.string()),
});

const [sentence, outcome, order] = clauseSchema.options;
const counted = {
  id: z.string(),
  reviewed: z.literal(true).optional().describe('a person decided on it'),
  rulesVersion: z.string().describe('review where a person added it'),
};

export const resultRow = z.strictObject({
  id: z.string(),
  documentId: z.string(),
  hearingId: z.string(),
  appearanceId: z.string(),
  offenceId: text.describe('null where it is recorded on no offence'),
  position: count,
  sourceId: text,
  level,
  code: text.describe('CJS result code'),
  shortCode: text,
  label: text,
  text: z.string().describe('masked: █ hides names, addresses and numbers of people'),
  textKey: z.string(),
  qualifiers: list(z.string()),
  orderedDate: day,
  amended: z.boolean(),
  deleted: z.boolean(),
  unread: z.boolean().describe('it has words that no rule reads'),
  inDoubt: z.boolean(),
  place: placeSchema.nullable().describe('where in the document; null where that was not kept'),
  clauses: list(
    z.discriminatedUnion('kind', [sentence.extend(counted), outcome.extend(counted), order.extend(counted)]),
  ).describe('as they count, people’s decisions laid over them'),
});

export const problemRow = z.strictObject({
  id: z.string(),
  documentId: z.string(),
  stage: z.enum(['read', 'extract']),
  position: z.number(),
  resultId: text,
  code: z.string(),
  message: z.string(),
  place: text,
});

const telling = z
  .strictObject({
    appearanceId: z.string(),
    documentId: z.string(),
    resultId: text,
    on: day,
    issuedAt: text,
    knownAt: z.string(),
  })
  .nullable();

/** What did not stay as it was first told, with both values. */
export const amendment = z.strictObject({
  why: z.enum(['later_account', 'deleted', 'set_aside', 'sentence_varied', 'later_decision']),
  change: z.enum(['came', 'changed', 'gone']),
  kind: z.enum(['sentence', 'order', 'outcome', 'line', 'offence']),
  type: z.string(),
  offenceIds: list(z.string()),
  fields: list(z.strictObject({ field: z.string(), from: fieldValue, to: fieldValue })),
  from: telling.describe('null where it was not said before'),
  to: telling,
});
