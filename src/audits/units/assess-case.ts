import type { CaseOffence, DefendantCase, OffenceState } from '../../cases/defendant-case.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import { offenceStanding } from './offence-standing.js';

/** Why a case with an in-group charge is not counted, and at which step of the funnel it leaves; the words a reader sees. */
export const REASONS = {
  organisation: { step: 'charged', words: 'the defendant is an organisation' },
  narrative: { step: 'listed', words: 'known from a newspaper’s account alone' },
  awaiting: { step: 'concluded', words: 'awaiting trial, plea or sentence' },
  warrant: { step: 'concluded', words: 'a warrant is out' },
  deferred: { step: 'concluded', words: 'sentence deferred' },
  committed: { step: 'concluded', words: 'committed to the Crown Court for sentence' },
  sent: { step: 'concluded', words: 'sent to the Crown Court for trial' },
  remitted: { step: 'concluded', words: 'remitted to another court and not seen there' },
  results_not_seen: { step: 'concluded', words: 'convicted, and the results were not seen' },
  withdrawn: { step: 'convicted', words: 'withdrawn or discontinued' },
  dismissed: { step: 'convicted', words: 'dismissed' },
  acquitted: { step: 'convicted', words: 'found not guilty' },
  replaced: { step: 'convicted', words: 'replaced by a charge outside the group' },
  convicted_of_other_offence: { step: 'convicted', words: 'convicted of an offence outside the group' },
  bound_over: { step: 'convicted', words: 'bound over without conviction' },
  taken_into_consideration: { step: 'convicted', words: 'taken into consideration' },
  hospital_without_conviction: { step: 'convicted', words: 'hospital order without conviction' },
  set_aside: { step: 'convicted', words: 'conviction or sentence set aside' },
  stayed: { step: 'convicted', words: 'stayed' },
  deceased: { step: 'convicted', words: 'the defendant has died' },
  crown: { step: 'sentenced', words: 'sentenced by the Crown Court' },
  youth: { step: 'sentenced', words: 'under 18 at conviction: counted apart' },
  date_unknown: { step: 'sentenced', words: 'the date of sentence cannot be read' },
  sentenced_before: { step: 'sentenced', words: 'sentenced before the period' },
  sentenced_after: { step: 'sentenced', words: 'sentenced after the period' },
  same_occasion: {
    step: 'sentenced',
    words: 'counted with another case of the person, sentenced at the same court on the same day',
  },
  not_principal: { step: 'sentenced', words: 'another offence of the same occasion had the heavier sentence' },
  outside_part: { step: 'sentenced', words: 'outside the part of the group that the audit asks about' },
} as const;

export type Reason = keyof typeof REASONS;

/** What a case is to an offence group: not of it at all, out for a reason, or sentenced in it. */
export type Assessment =
  | { readonly is: 'not_charged' }
  | { readonly is: 'out'; readonly reason: Reason }
  | {
      readonly is: 'sentenced';
      readonly offences: readonly CaseOffence[];
      /** The last of the sentences on them. */
      readonly on: string;
      readonly last: CaseOffence;
      readonly youth: boolean;
    };

/** In-group offences that keep a case out although another was sentenced here: it is with the Crown Court. */
const WITH_THE_CROWN: Readonly<Partial<Record<OffenceState, Reason>>> = {
  committed_for_sentence: 'committed',
  sent_for_trial: 'sent',
};

const NOT_CONCLUDED: Readonly<Partial<Record<OffenceState, Reason>>> = {
  deferred: 'deferred',
  remitted: 'remitted',
  not_seen: 'results_not_seen',
  warrant: 'warrant',
  pending: 'awaiting',
};

const ENDED: Readonly<Partial<Record<OffenceState, Reason>>> = {
  set_aside: 'set_aside',
  hospital_without_conviction: 'hospital_without_conviction',
  bound_over: 'bound_over',
  taken_into_consideration: 'taken_into_consideration',
  not_guilty: 'acquitted',
  dismissed: 'dismissed',
  withdrawn: 'withdrawn',
  discontinued: 'withdrawn',
  stayed: 'stayed',
  deceased: 'deceased',
  replaced: 'replaced',
};

/**
 * A defendant-case is eligible when a person is convicted of an in-group offence and has the final sentence on every convicted in-group offence
 * in a magistrates' court, none committed or sent (counting.md 1). Its date is the last of those sentences.
 * An old offence dealt with again for breach is no charge of this case.
 */
export function assessCase(defendantCase: DefendantCase, group: OffenceGroupName): Assessment {
  const inGroup = defendantCase.offences.filter((offence) => {
    const { charged, convicted } = offenceStanding(offence);
    return offence.state !== 'resentenced_for_breach' && (charged === group || convicted === group);
  });
  if (inGroup.length === 0) return { is: 'not_charged' };
  if (defendantCase.organisation) return { is: 'out', reason: 'organisation' };

  const byConviction = inGroup.filter((offence) => offenceStanding(offence).convicted === group);
  const sent = firstReason(WITH_THE_CROWN, byConviction);
  if (sent !== null) return { is: 'out', reason: sent };

  const convicted = byConviction.filter((offence) => offence.convicted);
  if (convicted.length === 0) {
    const otherwise = inGroup.some((offence) => offence.convicted) ? 'convicted_of_other_offence' : null;
    return {
      is: 'out',
      reason: firstReason(NOT_CONCLUDED, byConviction) ?? firstReason(ENDED, byConviction) ?? otherwise ?? 'awaiting',
    };
  }
  const open = firstReason(NOT_CONCLUDED, convicted);
  if (open !== null) return { is: 'out', reason: open };
  if (convicted.some(({ jurisdiction }) => jurisdiction === 'crown')) return { is: 'out', reason: 'crown' };

  const last = [...convicted].sort((a, b) => ((a.stateOn ?? '') < (b.stateOn ?? '') ? 1 : -1))[0];
  if (last === undefined || last.stateOn === null || convicted.some(({ stateOn }) => stateOn === null)) {
    return { is: 'out', reason: 'date_unknown' };
  }
  const youth = convicted.some(({ youthAtConviction }) => youthAtConviction === true);
  return { is: 'sentenced', offences: convicted, on: last.stateOn, last, youth };
}

/** A reporter's selection of what a court did: no record of what it did not. */
export function isNarrativeAlone({ appearances }: DefendantCase): boolean {
  return appearances.length > 0 && appearances.every(({ kind }) => kind === 'narrative');
}

function firstReason(
  reasons: Readonly<Partial<Record<OffenceState, Reason>>>,
  offences: readonly CaseOffence[],
): Reason | null {
  const states = Object.keys(reasons);
  const found = offences
    .filter(({ state }) => state in reasons)
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state))[0];
  return found === undefined ? null : (reasons[found.state] ?? null);
}
