import { addDays } from './calendar.js';
import type { Cast } from './cast.js';
import { type Charge, charge } from './charges.js';
import { type Court, courtsOf, type Format } from './courts.js';
import { dayBetween, someDay } from './days.js';
import { type Appearance, type CaseFile, heard } from './hearing.js';
import { type CHARGED, PERIOD } from './marginals.js';
import {
  adjourned,
  committedForSentence,
  deferred,
  discontinued,
  dismissed,
  noEvidenceOffered,
  notGuilty,
  sentForTrial,
  warrant,
  withdrawn,
} from './outcomes.js';
import { type Random, randomFor } from './random.js';
import { allHeard, foundNotGuilty, noPleaYet, pleadedGuilty, pleadedNotGuilty, type Story, story } from './story.js';

export type Plain = Extract<
  keyof typeof CHARGED,
  | 'awaiting'
  | 'committed_for_sentence'
  | 'sent_for_trial'
  | 'withdrawn'
  | 'discontinued'
  | 'dismissed'
  | 'not_guilty'
  | 'warrant'
  | 'deferred'
>;

const ALL_CODES = ['CJ15005', 'CJ15013', 'CJ15013', 'SX03249', 'SX03250', 'SX03251', 'SX03252', 'SX03252'];
const EITHER_WAY = ['CJ15005', 'CJ15013', 'CJ15013', 'SX03250', 'SX03250', 'SX03251', 'SX03252'];
const OTHERS = ['PH97004', 'PH97009', 'MT88005', 'CJ88116', 'CD71039'];

/** Days nobody of this corpus sees: hearings put off to after the period. */
const PUT_OFF_FROM = '2025-02-24';

interface Opened {
  readonly file: CaseFile;
  readonly charges: readonly Charge[];
  readonly first: string;
  readonly random: Random;
}

/** Somebody charged with an offence of the group, and the day they first came. */
export function opened(name: string, cast: Cast, court: Court, from: string, to: string, codes = ALL_CODES): Opened {
  const random = randomFor(name);
  const file = cast.newCase(court, [20, 62]);
  const first = someDay(court, from, to, random);
  const lead = random.pick(codes);
  const wanted = [lead, ...(random.chance(0.15) ? [lead] : []), ...(random.chance(0.3) ? [random.pick(OTHERS)] : [])];
  return { file, charges: wanted.map((code) => charge(code, file.urn, court.town, first, random)), first, random };
}

/** One of those charged and not sentenced by magistrates in the period. */
export function unsentenced(kind: Plain, name: string, format: Format, cast: Cast): Story {
  const court = randomFor(`${name}/court`).pick(courtsOf(format));
  const eitherWay = kind === 'committed_for_sentence' || kind === 'sent_for_trial';
  const one = opened(name, cast, court, PERIOD.from, '2024-12-20', eitherWay ? EITHER_WAY : ALL_CODES);
  return story(kind, name, hearingsOf(kind, one));
}

function hearingsOf(kind: Plain, one: Opened): Appearance[] {
  const { file, charges, first, random } = one;
  const { court } = file;
  const ends = dayBetween(court, addDays(first, 14), PERIOD.to, random);
  switch (kind) {
    case 'awaiting':
      return awaiting(one);
    case 'deferred':
      return [
        hearing(one, first, 'First hearing', allHeard(charges, pleadedGuilty(first), [deferred(addDays(first, 178))])),
      ];
    case 'committed_for_sentence': {
      const standing = pleadedGuilty(first);
      const committed = allHeard(charges, standing, [committedForSentence(court.crownCourt)]);
      if (ends === null || random.chance(0.6)) return [hearing(one, first, 'First hearing', committed)];
      const put = allHeard(charges, standing, [adjourned(ends, court, 'sentence', random)]);
      return [hearing(one, first, 'First hearing', put), hearing(one, ends, 'Sentence', committed)];
    }
    case 'sent_for_trial':
      return [hearing(one, first, 'First hearing', allHeard(charges, noPleaYet, [sentForTrial(court.crownCourt)]))];
    case 'warrant':
    case 'withdrawn':
    case 'discontinued': {
      const line = kind === 'warrant' ? warrant : kind === 'withdrawn' ? withdrawn : discontinued;
      if (ends === null) return [hearing(one, first, 'First hearing', allHeard(charges, noPleaYet, [line]))];
      const put = allHeard(charges, noPleaYet, [adjourned(ends, court, 'plea', random)]);
      return [
        hearing(one, first, 'First hearing', put),
        hearing(one, ends, 'Plea', allHeard(charges, noPleaYet, [line])),
      ];
    }
    case 'dismissed':
    case 'not_guilty': {
      const day = ends ?? first;
      const put = allHeard(charges, pleadedNotGuilty(first), [adjourned(day, court, 'trial', random)]);
      const tried =
        kind === 'dismissed' && random.chance(0.5)
          ? allHeard(charges, pleadedNotGuilty(first), [noEvidenceOffered])
          : allHeard(charges, foundNotGuilty(first, day), [kind === 'dismissed' ? dismissed : notGuilty]);
      return [...(ends === null ? [] : [hearing(one, first, 'First hearing', put)]), hearing(one, day, 'Trial', tried)];
    }
  }
}

/** One to three hearings, the last of them put off to after the period. */
function awaiting(one: Opened): Appearance[] {
  const { file, charges, first, random } = one;
  const guilty = random.chance(0.25);
  const days = [first];
  for (let left = random.int(0, 1); left > 0; left -= 1) {
    const next = dayBetween(file.court, addDays(days.at(-1) ?? first, 14), PERIOD.to, random);
    if (next !== null) days.push(next);
  }
  return days.map((day, i) => {
    const next = days[i + 1] ?? weekdayAfter(addDays(PUT_OFF_FROM, random.int(0, 200)));
    const pleaDay = first;
    const standing = guilty
      ? pleadedGuilty(pleaDay)
      : i > 0 || random.chance(0.5)
        ? pleadedNotGuilty(pleaDay)
        : noPleaYet;
    const why = guilty ? 'sentence' : standing.plea === undefined ? 'plea' : 'trial';
    return hearing(
      one,
      day,
      i === 0 ? 'First hearing' : guilty ? 'Sentence' : 'Plea',
      allHeard(charges, standing, [adjourned(next, file.court, why, random)]),
    );
  });
}

function weekdayAfter(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}

function hearing(one: Opened, date: string, type: Appearance['type'], offences: Appearance['offences']): Appearance {
  return heard({ case: one.file, date, type, offences });
}
