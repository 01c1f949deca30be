import { checkCharge, isNamed } from '../entries/charge.js';
import { type Answers, ask, wholePlanOf } from '../fields/field-plan.js';
import { type Held, held, placeOf } from '../fields/held.js';
import type { FieldAudit } from '../fields/json-fields.js';
import { presenter } from '../fields/presenter.js';
import type { Offence } from '../listing.js';

/** Pleas are Libra's letters; the Welsh title and wording stand beside the English. */
const OFFENCE = wholePlanOf(
  {
    sequence: ask.integer('oseq', 'seq'),
    offenceId: ask.text('co_id'),
    code: ask.text('code', 'offenceCode'),
    title: ask.text('title', 'offenceTitle'),
    titleWelsh: ask.text('cy_title'),
    wording: ask.text('sum', 'summary', 'offenceSummary'),
    wordingWelsh: ask.text('cy_sum'),
    legislation: ask.text('as', 'act'),
    maxPenalty: ask.text('maxpen'),
    plea: ask.text('plea'),
    pleaDate: ask.date('pleadate'),
    convictionDate: ask.date('convdate'),
    adjournedFrom: ask.date('adjdate'),
    adjournmentReason: ask.text('adjreason'),
  },
  // Statement of facts, alcohol level and its method.
  ['sof', 'alm', 'ala'],
);

/** What an offence says. */
export type OffenceSaid = Answers<typeof OFFENCE> & Held;

/** The offences in the lists of these names, as they stand. */
export const offencesIn = (...names: readonly string[]) => ask.each(OFFENCE, held, ...names);

/** The offence of a Libra list that stands at a position, from 0, of its case. */
export function offenceOf(
  said: OffenceSaid,
  position: number,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): Offence {
  const { sequence } = said;
  const offence = presentOffence({
    sequence: sequence !== undefined && sequence > 0 ? sequence : position + 1,
    title: said.title ?? '',
    reportingRestrictions: NONE,
    results: NONE,
    offenceId: said.offenceId,
    code: said.code,
    titleWelsh: said.titleWelsh,
    wording: said.wording,
    wordingWelsh: said.wordingWelsh,
    legislation: said.legislation,
    maxPenalty: said.maxPenalty,
    plea: said.plea,
    pleaDate: said.pleaDate,
    convictionDate: said.convictionDate,
    adjournedFrom: said.adjournedFrom,
    adjournmentReason: said.adjournmentReason,
  });
  if (!isNamed(offence)) checkCharge(offence, { pointer: placeOf(said, audit) }, audit);
  return offence;
}

const presentOffence = presenter<Offence>()(
  'sequence',
  'title',
  'reportingRestrictions',
  'results',
  'offenceId',
  'code',
  'titleWelsh',
  'wording',
  'wordingWelsh',
  'legislation',
  'maxPenalty',
  'plea',
  'pleaDate',
  'convictionDate',
  'adjournedFrom',
  'adjournmentReason',
);

const NONE: readonly never[] = [];
