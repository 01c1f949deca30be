import { addMonths } from './calendar.js';
import type { Cast } from './cast.js';
import { charge } from './charges.js';
import { courtsOf, type Format } from './courts.js';
import { someDay } from './days.js';
import { heard } from './hearing.js';
import { COMPARATORS, COMPARATORS_COMMITTED, FORMAT_SHARE, PERIOD } from './marginals.js';
import {
  CHILD_IMAGES_POWER,
  deprivation,
  deprivationRefused,
  driveToBeDestroyed,
  forfeitedAndDestroyed,
  notification,
  SENTENCING_POWER,
  sexualHarmPreventionOrder,
} from './orders.js';
import { committedForSentence } from './outcomes.js';
import { at, type Random, randomFor, spread } from './random.js';
import type { Said } from './said.js';
import {
  communityOrder,
  noSeparatePenalty,
  rehabilitationActivity,
  surcharge,
  suspended,
  unpaidWork,
} from './sentences.js';
import { pleadedGuilty, type Story, story } from './story.js';

type Taken = keyof typeof COMPARATORS | 'committed';

const DEVICES = [
  'a Dell laptop computer',
  'an Apple iPhone',
  'a Toshiba hard drive',
  'a Samsung mobile phone and a USB stick',
];
const BARE_DEVICES = ['laptop', 'hard drive', 'mobile phone'];
const CODES = ['PK78008', 'PK78008', 'PK78008', 'PK78003', 'CJ88115'];

/** The comparison group: sentenced by magistrates for indecent images of children, and some committed. */
export function comparators(cast: Cast): Story[] {
  const random = randomFor('plan/comparators');
  const taken = random.shuffle<Taken>([
    ...spread(COMPARATORS),
    ...Array<'committed'>(COMPARATORS_COMMITTED).fill('committed'),
  ]);
  const formats = random.shuffle(spread<Format>(FORMAT_SHARE.comparators));
  return taken.map((what, i) => comparator(what, at(formats, i), `comparator/${i}`, cast));
}

function comparator(taken: Taken, format: Format, name: string, cast: Cast): Story {
  const random = randomFor(name);
  const court = random.pick(courtsOf(format));
  const file = cast.newCase(court, [24, 64]);
  const day = someDay(court, PERIOD.from, PERIOD.to, random);
  const code = random.pick(CODES);
  const charges = [code, ...(code === 'PK78008' ? ['CJ88115'] : [])].map((one) =>
    charge(one, file.urn, court.town, day, random),
  );
  const standing = pleadedGuilty(day);
  const lead = taken === 'committed' ? [committedForSentence(court.crownCourt)] : leadResults(taken, day, random);
  const other = taken === 'committed' ? lead : [noSeparatePenalty];
  return story(taken === 'committed' ? 'comparator_committed' : `comparator/${taken}`, name, [
    heard({
      case: file,
      date: day,
      type: 'First hearing',
      offences: charges.map((one, i) => ({ charge: one, ...standing, results: i === 0 ? lead : other })),
    }),
  ]);
}

function leadResults(taken: keyof typeof COMPARATORS, day: string, random: Random): Said[] {
  const hung = random.chance(0.45);
  const years = random.pick([5, 7]);
  return [
    hung
      ? suspended({ n: random.pick([12, 16, 20, 24]), unit: 'Weeks' }, { n: random.pick([12, 18, 24]), unit: 'Months' })
      : communityOrder(addMonths(day, random.pick([24, 36]))),
    rehabilitationActivity(random.pick([20, 30, 40])),
    ...(random.chance(0.3) ? [unpaidWork(random.pick([100, 150]))] : []),
    ...(random.chance(0.65) ? [sexualHarmPreventionOrder(years)] : []),
    notification(day, years),
    ...takenLine(taken, random),
    surcharge(hung ? 154 : 114),
  ];
}

function takenLine(taken: keyof typeof COMPARATORS, random: Random): Said[] {
  switch (taken) {
    case 'deprivation_section_153':
      return [deprivation(random.pick(DEVICES))];
    case 'destroyed_under_section_153':
      return [forfeitedAndDestroyed(random.pick(DEVICES), SENTENCING_POWER)];
    case 'forfeited_under_the_1978_act':
      return [forfeitedAndDestroyed(random.pick(DEVICES), CHILD_IMAGES_POWER)];
    case 'destroyed_no_power_named':
      return [driveToBeDestroyed(random.pick(BARE_DEVICES))];
    case 'application_refused':
      return [deprivationRefused];
    case 'none_recorded':
      return [];
  }
}
