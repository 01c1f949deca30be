import { z } from 'zod';
import { count, list, share } from '../../../audits/schema-parts.js';
import type { CaseHearing } from '../../../cases/case-hearings.js';
import type { DefendantCase } from '../../../cases/defendant-case.js';
import { LINK_LEVELS } from '../../../cases/links/link-level.js';
import { ORDER_STATUSES, PROPERTY_CLASSES, RESTRAINING_TERMS } from '../../../facts/clause.js';
import { clauseSchema } from '../../../facts/clause-schema.js';
import { REPORTING_REASONS, type ReportingReason } from '../../../law/reporting-restrictions.js';
import { PROBLEM_CODES, type ProblemCode } from '../../../problem.js';
import { court, documentKind, jurisdiction, level, reportable } from './answer-parts.js';

const day = z.iso.date().nullable();
const text = z.string().nullable();
const ids = list(z.string());

export const reportingReason = z.enum(Object.keys(REPORTING_REASONS) as ReportingReason[]);

const appearance = z.strictObject({
  id: z.string(),
  documentId: z.string(),
  hearingId: z.string(),
  date: day,
  court,
  jurisdiction,
  kind: documentKind,
  completeResults: z.boolean(),
  supersededBy: text.describe('a later account of the same hearing that takes its place'),
  linkedBy: z.enum(LINK_LEVELS),
  linkScore: z.exactOptional(share.nullable()).describe('how like the names are; null where joined to nothing'),
});

const offence = z.strictObject({
  id: z.string(),
  sequence: z.number(),
  code: text.describe('convicted of, where that is another than the one charged'),
  chargedCode: text,
  title: z.string(),
  wording: text.describe('masked; null of a youth unless asked for with a purpose'),
  convicted: z.boolean(),
  convictedOn: day,
  youthAtConviction: z.boolean().nullable(),
  state: z.enum([
    'sentenced',
    'pending',
    'deferred',
    'committed_for_sentence',
    'sent_for_trial',
    'remitted',
    'withdrawn',
    'dismissed',
    'discontinued',
    'not_guilty',
    'replaced',
    'set_aside',
    'bound_over',
    'taken_into_consideration',
    'hospital_without_conviction',
    'stayed',
    'deceased',
    'warrant',
    'resentenced_for_breach',
    'not_seen',
  ]),
  stateOn: day,
  court,
  jurisdiction,
  resultIds: ids,
});

const order = z.strictObject({
  id: z.string(),
  type: z.string(),
  status: z.enum(ORDER_STATUSES),
  property: list(z.enum(PROPERTY_CLASSES)),
  power: text.describe('the provision named, normalised'),
  codes: list(z.string()).describe('CJS result codes of the lines it was recorded on'),
  on: z.enum(['conviction', 'acquittal', 'application']).nullable(),
  terms: list(z.enum(RESTRAINING_TERMS)),
  period: text.describe('ISO 8601 duration as said'),
  until: text.describe('a day, or a year where no more is said'),
  untilFurtherOrder: z.boolean(),
  destroy: z.boolean(),
  wipe: z.boolean(),
  conditional: z.boolean(),
  application: z.enum(['vary', 'extend', 'discharge']).nullable(),
  sought: z.boolean().nullable(),
  to: text,
  originalDate: text,
  decidedOn: day,
  court,
  offenceIds: ids.describe('empty where recorded on the case, the defendant or an application'),
  level,
  lines: count.describe('how many result lines say it'),
  clauseIds: ids,
  supersededBy: text,
  onBreach: z.exactOptional(z.boolean()).describe('of an old offence, dealt with again for breach: in no headline'),
  reviewed: z.exactOptional(z.literal(true)).describe('a person decided on the reading of one of its lines'),
  decisionKey: z.exactOptional(z.string()),
});

const sentence = z.strictObject({
  offenceIds: ids,
  on: day,
  clause: clauseSchema.options[0],
  clauseIds: ids,
});

/** The case as joined from the accounts of its hearings. */
export const defendantCase = z.strictObject({
  id: z.string().describe('keyed hash of case and person'),
  personId: z.string().describe('equal for the cases of one person'),
  personLinkedBy: z.exactOptional(z.enum(['same_person_id', 'name_and_birth', 'name_birth_and_court', 'alone'])),
  urn: text,
  organisation: z.boolean(),
  prosecutor: text,
  appearances: list(appearance),
  offences: list(offence),
  orders: list(order).describe('repeated lines collapsed'),
  sentences: list(sentence),
  unread: z
    .exactOptional(list(z.strictObject({ resultId: z.string(), on: day, level, offenceIds: ids })))
    .describe('result lines with words that no rule read: they can hold an order'),
  problems: z.exactOptional(list(z.strictObject({ code: z.enum(Object.keys(PROBLEM_CODES) as ProblemCode[]), count }))),
  anonymity: z.exactOptional(reportable).describe('whether a complainant may never be identified'),
  youth: z.exactOptional(z.boolean()),
  reportable: z.exactOptional(z.strictObject({ value: reportable, reasons: list(reportingReason) })),
}) satisfies z.ZodType<DefendantCase>;

/** A hearing once, whichever documents tell of it. */
export const caseHearing = z.strictObject({
  date: day,
  court,
  seen: z.enum(['listed', 'resulted', 'both', 'told']),
  appearanceIds: ids,
}) satisfies z.ZodType<CaseHearing>;
