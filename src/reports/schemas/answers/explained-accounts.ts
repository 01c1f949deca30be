import { z } from 'zod';
import { count, list } from '../../../audits/schema-parts.js';
import { clauseSchema } from '../../../facts/clause-schema.js';
import { placeSchema } from '../../../listings/problem-schema.js';
import { documentKind, fieldValue, flag, instant, jurisdiction, level } from './answer-parts.js';

/*
 * What the documents behind a case say, row by row as the database keeps it. The columns have the names they have there.
 */
const day = z.iso.date().nullable();
const text = z.string().nullable();
const key = text.describe('a keyed hash');

const document = z.strictObject({
  id: z.string().describe('SHA-256 of its bytes'),
  source: text,
  format: text,
  kind: documentKind,
  media_type: z.string(),
  bytes: count,
  complete_results: flag,
  status: z.enum(['stored', 'quarantined', 'set_aside']),
  code: text,
  message: text,
  place: text,
  rules_version: text,
  ingested_at: instant,
  retention_days: count,
  keep_keys: flag,
  identity_erased_at: text,
});

/** With what its file is called and where it is: that can name somebody. */
export const documentNamed = document.extend({ name: z.string(), path: text });
export const documentRow = document;

export const hearingRow = z.strictObject({
  id: z.string(),
  document_id: z.string(),
  position: count,
  source_id: text,
  court_house: z.string(),
  court_code: text,
  court_key: text,
  local_justice_area: text,
  court_room: text,
  jurisdiction,
  date: day,
  date_as_printed: text,
  start_time: text,
  type: text,
  panel: text,
  youth_panel: flag,
  prosecutor: text,
  issued_at: text,
  reporting_restricted: flag,
  reporting_restrictions: z.string().describe('a JSON list'),
  case_markers: z.string().describe('a JSON list'),
});

export const appearanceRow = z.strictObject({
  id: z.string(),
  document_id: z.string(),
  hearing_id: z.string(),
  position: count,
  urn: text,
  urn_key: key,
  case_number: text,
  organisation: flag,
  subject: flag.describe('1 for the subject of an application'),
  youth: flag.nullable(),
  age_at_hearing: z.number().nullable(),
  person_master: key,
  person_asn: key,
  person_pnc: key,
  person_name_and_birth: key,
  person_name: key,
  person_defendant: key,
});

export const offenceRow = z.strictObject({
  id: z.string(),
  document_id: z.string(),
  appearance_id: z.string(),
  position: count,
  source_id: text,
  sequence: z.number(),
  code: text,
  title: z.string(),
  wording: text.describe('masked'),
  legislation: text,
  start_date: text,
  plea: text,
  plea_date: text,
  indicated_plea: text,
  allocation_decision: text,
  verdict: text,
  conviction_date: text,
  age_at_conviction: z.number().nullable(),
  adjourned_to: text,
  of_application: flag,
  reporting_restrictions: z.string().describe('a JSON list'),
});

const [sentence, outcome, order] = clauseSchema.options;
const counted = {
  id: z.string(),
  reviewed: z.literal(true).optional().describe('a person decided on it'),
  rulesVersion: z.string().describe('review where a person added it'),
};

export const resultRow = z.strictObject({
  id: z.string(),
  document_id: z.string(),
  hearing_id: z.string(),
  appearance_id: z.string(),
  offence_id: text.describe('null where it is recorded on no offence'),
  position: count,
  source_id: text,
  level,
  code: text.describe('CJS result code'),
  short_code: text,
  label: text,
  text: z.string().describe('masked: █ hides names, addresses and numbers of people'),
  text_key: z.string(),
  qualifiers: z.string().describe('a JSON list'),
  ordered_date: day,
  amended: flag,
  deleted: flag,
  unread: flag.describe('1 where it has words that no rule reads'),
  in_doubt: flag,
  place: placeSchema.nullable().describe('where in the document; null where that was not kept'),
  clauses: list(
    z.discriminatedUnion('kind', [sentence.extend(counted), outcome.extend(counted), order.extend(counted)]),
  ).describe('as they count, people’s decisions laid over them'),
});

export const problemRow = z.strictObject({
  id: z.string(),
  document_id: z.string(),
  stage: z.enum(['read', 'extract']),
  position: z.number(),
  result_id: text,
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
