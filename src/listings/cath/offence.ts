import { checkCharge, isNamed } from '../entries/charge.js';
import { type Answers, ask, wholePlanOf } from '../fields/field-plan.js';
import { type Held, held, placeOf } from '../fields/held.js';
import type { FieldAudit } from '../fields/json-fields.js';
import { presenter } from '../fields/presenter.js';
import type { Offence } from '../listing.js';
import { RESTRICTED, restrictionsOf } from './restrictions.js';

/** Dates of plea, conviction and adjournment are what the court recorded before this listing. */
const OFFENCE = wholePlanOf(
  {
    code: ask.text('offenceCode'),
    title: ask.text('offenceTitle'),
    wording: ask.text('offenceWording'),
    legislation: ask.text('offenceLegislation'),
    maxPenalty: ask.text('offenceMaxPen'),
    plea: ask.text('plea'),
    pleaDate: ask.date('pleaDate'),
    convictionDate: ask.date('convictionDate'),
    adjournedFrom: ask.date('adjournedDate'),
    ...RESTRICTED,
  },
  ['offenceSection', 'bailStatus', 'nextHearingDate', 'nextHearingLocation'],
);

/** What an offence says. */
type OffenceSaid = Answers<typeof OFFENCE> & Held;

/** The offences that a party, a case or a hearing holds, as they stand. */
export const OFFENCES = ask.each(OFFENCE, held, 'offence');

const ANSWERS = OFFENCE.wholeOf as readonly (keyof Answers<typeof OFFENCE>)[];

export function saysAnything(said: OffenceSaid): boolean {
  return ANSWERS.some((name) => said[name] !== undefined);
}

const NONE: readonly never[] = [];

/** The offences of a CaTH list that stand together. */
export function offencesOf(
  all: readonly OffenceSaid[] | undefined,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): readonly Offence[] {
  if (all === undefined || all.length === 0) return NONE;
  const offences = new Array<Offence>(all.length);
  for (let at = 0; at < all.length; at += 1) offences[at] = offenceOf(all[at] as OffenceSaid, at, audit);
  return offences;
}

function offenceOf(said: OffenceSaid, position: number, audit: Pick<FieldAudit, 'raise' | 'pointerTo'>): Offence {
  const offence = presentOffence({
    sequence: position + 1,
    title: said.title ?? '',
    reportingRestrictions: restrictionsOf(said),
    results: NONE,
    code: said.code,
    wording: said.wording,
    legislation: said.legislation,
    maxPenalty: said.maxPenalty,
    plea: said.plea,
    pleaDate: said.pleaDate,
    convictionDate: said.convictionDate,
    adjournedFrom: said.adjournedFrom,
  });
  if (!isNamed(offence)) checkCharge(offence, { pointer: placeOf(said, audit) }, audit);
  return offence;
}

const presentOffence = presenter<Offence>()(
  'sequence',
  'title',
  'reportingRestrictions',
  'results',
  'code',
  'wording',
  'legislation',
  'maxPenalty',
  'plea',
  'pleaDate',
  'convictionDate',
  'adjournedFrom',
);
