import { addDays } from './calendar.js';
import type { Cast } from './cast.js';
import { type Charge, charge } from './charges.js';
import { type Court, courtsOf } from './courts.js';
import { dayBetween } from './days.js';
import { type Decision, decide } from './decision.js';
import { type Appearance, type CaseFile, heard, type OffenceHeard } from './hearing.js';
import { PERIOD } from './marginals.js';
import { adjourned } from './outcomes.js';
import { type Random, randomFor } from './random.js';
import type { Planned } from './sentenced-plan.js';
import { allHeard, foundGuilty, pleadedGuilty, pleadedNotGuilty, type Standing, type Story, story } from './story.js';

/** One person's way to sentence: who, what, when, and what the court decided. */
export interface Sentencing {
  readonly file: CaseFile;
  readonly charges: readonly Charge[];
  readonly standing: Standing;
  readonly sentencedOn: string;
  readonly decision: Decision;
  /** The hearings before the day of sentence. */
  readonly before: readonly Appearance[];
  readonly random: Random;
}

/** How old somebody must be for imprisonment; under 21 it is another sentence. */
const GROWN: readonly [number, number] = [22, 62];

export function sentencing(plan: Planned, name: string, cast: Cast, fixedDay?: string, fixedCourt?: Court): Sentencing {
  const random = randomFor(name);
  const court = fixedCourt ?? random.pick(courtsOf(plan.format));
  const file = cast.newCase(court, GROWN);
  const sentencedOn = fixedDay ?? sentenceDay(court, random);
  const first = random.chance(0.7)
    ? dayBetween(court, addDays(sentencedOn, -90), addDays(sentencedOn, -18), random)
    : null;
  const firstDay = first ?? sentencedOn;
  const codes = [plan.code, ...(plan.other === undefined ? [] : [plan.other])];
  const charges = codes.map((code) => charge(code, file.urn, court.town, firstDay, random));
  const tried = first !== null && random.chance(0.2);
  const standing = tried ? foundGuilty(firstDay, sentencedOn) : pleadedGuilty(firstDay);
  const decision = decide(plan, sentencedOn, standing.convictionDate ?? sentencedOn, random);
  const before =
    first === null
      ? []
      : [
          heard({
            case: file,
            date: first,
            type: 'First hearing',
            offences: allHeard(charges, tried ? pleadedNotGuilty(first) : standing, [
              adjourned(sentencedOn, court, tried ? 'trial' : 'sentence', random),
            ]),
          }),
        ];
  return { file, charges, standing, sentencedOn, decision, before, random };
}

/** The day of sentence as one appearance. */
export function sentenceHearing(one: Sentencing, extra: Partial<Appearance> = {}): Appearance {
  return heard({
    case: one.file,
    date: one.sentencedOn,
    type: one.before.length === 0 ? 'First hearing' : one.standing.verdict === undefined ? 'Sentence' : 'Trial',
    offences: decided(one),
    results: one.decision.whole,
    ...extra,
  });
}

/** The first charge gets what the decision says of the offence of the group, every other what it says of the other. */
export function decided(one: Sentencing): OffenceHeard[] {
  return one.charges.map((charged, i) => ({
    charge: charged,
    ...one.standing,
    results: i === 0 ? one.decision.lead : one.decision.other,
  }));
}

export function plainSentenced(plan: Planned, name: string, cast: Cast): Story {
  const one = sentencing(plan, name, cast);
  return story('sentenced', name, [...one.before, sentenceHearing(one)]);
}

function sentenceDay(court: Court, random: Random): string {
  const day = dayBetween(court, PERIOD.from, PERIOD.to, random);
  if (day === null) throw new Error(`${court.name} has no register in the period.`);
  return day;
}
