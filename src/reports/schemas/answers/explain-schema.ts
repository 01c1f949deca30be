import { z } from 'zod';
import { list } from '../../../audits/schema-parts.js';
import { instant, outcome, reportable } from './answer-parts.js';
import { saidOfCase } from './decisions-schema.js';
import {
  amendment,
  appearanceRow,
  documentNamed,
  documentRow,
  hearingRow,
  offenceRow,
  problemRow,
  resultRow,
} from './explained-accounts.js';
import { caseHearing, defendantCase, reportingReason } from './explained-case.js';

/** What a case comes to in one offence group. */
const unit = z.strictObject({
  group: z.string(),
  caseIds: list(z.string()).describe('the cases of the person that are counted as one'),
  sentencedOn: z.iso.date(),
  outcome,
  orderId: z.string().nullable(),
  attribution: z.enum(['in_group', 'other_offence', 'case']).nullable().describe('where its order is recorded'),
  daysAfterSentence: z.number().nullable().describe('of its order'),
  alsoRefused: z.boolean(),
  alsoReturned: z.boolean(),
});

const asKnown = {
  asOf: instant.optional().describe('with --as-of'),
  asKnown: z.string().optional().describe('with --as-of: what that means, in words'),
};

const shown = z.strictObject({
  case: defendantCase,
  caseHearings: list(caseHearing),
  documents: list(documentRow),
  hearings: list(hearingRow),
  appearances: list(appearanceRow),
  offences: list(offenceRow),
  results: list(resultRow),
  problems: list(problemRow),
  amendments: list(amendment),
  said: saidOfCase,
  reporting: list(
    z.strictObject({ reason: reportingReason, value: reportable, words: z.string(), provision: z.string() }),
  ).describe('what stands in the way of reporting it with its names'),
  units: list(unit).describe('what it comes to in every offence group it is counted in'),
  ...asKnown,
});

const text = z.string().nullable();

/** The answer of `ordergap explain --json`; published as `schemas/explain.schema.json`. */
export const explainSchema = z.union([
  shown,
  shown
    .extend({
      documents: list(documentNamed),
      offences: list(offenceRow.extend({ wordingAsPrinted: text })),
      results: list(resultRow.extend({ textAsPrinted: text })),
      identities: list(
        z.strictObject({
          appearanceId: z.string(),
          name: text.optional(),
          dateOfBirth: text.optional(),
          address: text.optional(),
        }),
      ).describe('no more than the id where retention has erased it'),
    })
    .describe('with --show-identity and --purpose: personal data'),
  z.strictObject({ case: z.null(), why: z.string(), ...asKnown }).describe('with --as-of, where nothing was known yet'),
]);

export type ExplainedUnit = z.infer<typeof unit>;
export type ExplainAnswer = z.infer<typeof explainSchema>;
