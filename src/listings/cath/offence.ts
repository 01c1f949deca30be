import { listedOffence } from '../entries/listed-offence.js';
import { type Answers, ask, wholePlanOf } from '../fields/field-plan.js';
import { type Held, held } from '../fields/held.js';
import type { FieldAudit } from '../fields/json-fields.js';
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
const offenceOf = listedOffence();

/** The offences of a CaTH list that stand together. */
export function offencesOf(
  all: readonly OffenceSaid[] | undefined,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): readonly Offence[] {
  if (all === undefined || all.length === 0) return NONE;
  const offences = new Array<Offence>(all.length);
  for (let at = 0; at < all.length; at += 1) {
    const said = all[at] as OffenceSaid;
    offences[at] = offenceOf(said, { sequence: at + 1, reportingRestrictions: restrictionsOf(said) }, audit);
  }
  return offences;
}
