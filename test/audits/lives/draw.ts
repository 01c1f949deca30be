import { addDays } from '../../../scripts/observer-2025/calendar.js';
import { type Charge, charge } from '../../../scripts/observer-2025/charges.js';
import type { Court } from '../../../scripts/observer-2025/courts.js';
import { type Appearance, heard, type OffenceHeard } from '../../../scripts/observer-2025/hearing.js';
import {
  adjourned,
  boundOver,
  committedForSentence,
  deferred,
  discontinued,
  dismissed,
  hospitalOrderWithoutConviction,
  notGuilty,
  remitted,
  remittedByTheCrownCourt,
  sentForTrial,
  takenIntoConsideration,
  warrant,
  withdrawn,
} from '../../../scripts/observer-2025/outcomes.js';
import type { Random } from '../../../scripts/observer-2025/random.js';
import type { Said } from '../../../scripts/observer-2025/said.js';
import {
  communityOrder,
  compensation,
  fine,
  imprisonment,
  noSeparatePenalty,
  suspended,
  unpaidWork,
} from '../../../scripts/observer-2025/sentences.js';
import {
  foundGuilty,
  foundNotGuilty,
  noPleaYet,
  pleadedGuilty,
  pleadedNotGuilty,
  type Standing,
} from '../../../scripts/observer-2025/story.js';
import type { Fate, Life, OrderDrawn } from './drawn.js';
import { BESIDE_A_SENTENCE, line, ordered } from './ordered.js';

export const GROUPS = {
  intimate_image_sharing: ['SX03249', 'SX03250', 'SX03252', 'CJ15013'],
  child_images: ['PK78008', 'CJ88115'],
} as const;
const BESIDE = ['PH97004', 'MT88005', 'CJ88116', 'CD71039'];
export const TWO_MONTHS = { n: 8, unit: 'Weeks' } as const;
const A_YEAR = { n: 12, unit: 'Months' } as const;
const TEN_MONTHS = { n: 10, unit: 'Months' } as const;

/** How a charge goes through the courts: `back` is committed, sent back by the Crown Court and sentenced here after all. */
type Way = Exclude<Fate, 'set aside'> | 'back' | 'amended' | 'after a warrant';

const WAYS: readonly Way[] = [
  ...(['sentenced', 'sentenced', 'sentenced', 'sentenced'] as const),
  ...(['withdrawn', 'discontinued', 'dismissed', 'acquitted', 'replaced'] as const),
  ...(['pending', 'warrant', 'after a warrant', 'amended'] as const),
  ...(['committed', 'sentenced by the Crown Court', 'back', 'sent', 'remitted', 'deferred'] as const),
  ...(['bound over', 'taken into consideration', 'hospital'] as const),
];
const IS_SENTENCED_HERE: ReadonlySet<Way> = new Set<Way>(['sentenced', 'back', 'amended', 'after a warrant']);
/** Pleas are entered on the first day, or a trial decides. */
const IS_CONVICTED: ReadonlySet<Way> = new Set<Way>([
  ...([
    'sentenced',
    'committed',
    'sentenced by the Crown Court',
    'back',
    'remitted',
    'deferred',
    'after a warrant',
  ] as const),
]);
const IS_ACQUITTED: ReadonlySet<Way> = new Set<Way>(['acquitted', 'dismissed']);

interface Planned {
  readonly charge: Charge;
  /** What it was charged as at first, where that changed. */
  readonly first: Charge;
  readonly way: Way;
  /** Which of the days it ends on, in the magistrates’ court that it began in. */
  readonly ends: number;
  readonly tried: boolean;
}

/** The hearings up to the sentence, and what was ordered at them. */
export function drawProceedings(life: Life, days: readonly string[]): void {
  const { random, file, court } = life;
  const [first = ''] = days;
  const all: readonly string[] = [...GROUPS.intimate_image_sharing, ...GROUPS.child_images, ...BESIDE];
  const codes = new Set<string>([random.pick([...GROUPS.intimate_image_sharing, ...GROUPS.child_images])]);
  for (let more = random.pick([0, 0, 1, 1, 2]); more > 0; more -= 1) codes.add(random.pick(all));
  const allSentenced = random.chance(0.5);
  const plan = [...codes].map((code): Planned => {
    const charged = charge(code, file.urn, court.town, first, random);
    const way = allSentenced ? 'sentenced' : random.pick(WAYS);
    const ends = way === 'amended' || way === 'after a warrant' ? random.int(1, 2) : random.int(0, 2);
    const was =
      way === 'amended'
        ? {
            ...charge(random.pick(all.filter((one) => !codes.has(one))), file.urn, court.town, first, random),
            id: charged.id,
          }
        : charged;
    return { charge: charged, first: was, way, ends, tried: random.chance(0.3) && way !== 'amended' };
  });
  const last = Math.max(...plan.map(({ ends }) => ends));
  life.charges = plan.map(({ charge: of, way, ends }) => ({
    ...{ code: of.code, charge: of },
    fate: IS_SENTENCED_HERE.has(way) ? 'sentenced' : (way as Fate),
    on: way === 'back' ? addDays(days[2] ?? first, 40) : (days[ends] ?? first),
  }));
  life.orders = drawOrders(life, plan, days);
  life.tale = plan.map(
    ({ charge: { code }, way, ends, first: was }) =>
      `${code} ${way}${way === 'amended' ? ` from ${was.code}` : ''} ${ends}`,
  );
  life.tale.push(...life.orders.map(({ name, charge: to }) => `${name} on ${to ?? 'case'}`));
  for (let day = 0; day <= last; day += 1) life.appearances.push(hearing(life, plan, days, day));
  life.appearances.push(...elsewhere(life, plan, days));
  life.now =
    life.appearances
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? first;
}

/** Orders of the days on which something was sentenced, each on that offence or on the case; on an acquittal one that is none of conviction. */
function drawOrders({ random, format }: Life, plan: readonly Planned[], days: readonly string[]): OrderDrawn[] {
  const sentenced = plan.flatMap(({ way, ends }, at) =>
    way !== 'back' && IS_SENTENCED_HERE.has(way) ? [{ at, ends }] : [],
  );
  const orders: OrderDrawn[] = [];
  for (let more = sentenced.length === 0 ? 0 : random.pick([0, 1, 1, 2, 3]); more > 0; more -= 1) {
    const { at, ends } = random.pick(sentenced);
    const on = days[ends] ?? '';
    const name = random.pick(BESIDE_A_SENTENCE);
    if (orders.some((one) => one.name === name && one.on === on)) continue;
    if (!random.chance(0.2)) orders.push({ name, on, charge: at });
    else if (format !== 'spi') orders.push({ name, on, charge: null });
    else orders.push({ name, on, charge: plan.findIndex((one) => one.ends >= ends), printedOfCase: true });
  }
  plan.forEach(({ way, ends }, charge) => {
    if (way === 'acquitted' && random.chance(0.4)) orders.push({ name: 'onAcquittal', on: days[ends] ?? '', charge });
  });
  return orders;
}

function hearing(life: Life, plan: readonly Planned[], days: readonly string[], day: number): Appearance {
  const { file, court, random, orders } = life;
  const [first = ''] = days;
  const date = days[day] ?? first;
  const offences = plan.flatMap((one, at): OffenceHeard[] => {
    if (one.ends < day) return [];
    const made = orders
      .filter(({ charge: to, on, printedOfCase }) => to === at && on === date && printedOfCase !== true)
      .map(({ name }) => ordered(name).said);
    const next = days[day + 1] ?? date;
    const results =
      one.ends === day
        ? [...ending(one.way, life), ...made]
        : [
            one.way === 'after a warrant' && day === 0
              ? warrant
              : adjourned(next, court, one.tried ? 'trial' : 'sentence', random),
          ];
    const is = one.way === 'amended' && day < one.ends ? one.first : one.charge;
    return [{ charge: is, ...standing(one, first, one.ends > day ? null : date), results }];
  });
  const results = orders
    .filter(({ charge: to, on, printedOfCase }) => (to === null || printedOfCase === true) && on === date)
    .map(({ name }): Said => ({ ...ordered(name).said, level: 'case' }));
  return heard({
    case: file,
    date,
    type: day === 0 ? 'First hearing' : 'Sentence',
    offences,
    results,
    youth: life.youth && life.number % 2 === 0,
  });
}

function standing({ way, tried }: Planned, first: string, ended: string | null): Standing {
  if (way === 'amended') return ended === null ? noPleaYet : pleadedGuilty(ended);
  if (way === 'after a warrant' && ended === null) return noPleaYet;
  if (IS_CONVICTED.has(way)) {
    if (!tried) return pleadedGuilty(first);
    return ended === null ? pleadedNotGuilty(first) : foundGuilty(first, ended);
  }
  if (!IS_ACQUITTED.has(way)) return noPleaYet;
  return ended === null ? pleadedNotGuilty(first) : foundNotGuilty(first, ended);
}

/** Some sentence. */
export function sentence(random: Random): readonly Said[] {
  return random.pick([
    [fine(120)],
    [noSeparatePenalty],
    [communityOrder('2025-12-01'), unpaidWork(80)],
    [imprisonment(TWO_MONTHS, TWO_MONTHS)],
    [suspended(TWO_MONTHS, A_YEAR)],
    [compensation(100)],
  ]);
}

const REPLACED = {
  ...line('This offence has been replaced with another offence.'),
  category: 'FINAL',
  code: '2060',
} as const;

function ending(way: Way, { court, random }: Life): readonly Said[] {
  switch (way) {
    case 'sentenced':
    case 'amended':
    case 'after a warrant':
      return sentence(random);
    case 'withdrawn':
      return [withdrawn];
    case 'discontinued':
      return [discontinued];
    case 'dismissed':
      return [dismissed];
    case 'acquitted':
      return [notGuilty];
    case 'replaced':
      return [REPLACED];
    case 'pending':
      return [adjourned('2025-06-10', court, 'trial', random)];
    case 'warrant':
      return [warrant];
    case 'committed':
    case 'sentenced by the Crown Court':
    case 'back':
      return [committedForSentence(court.crownCourt)];
    case 'sent':
      return [sentForTrial(court.crownCourt)];
    case 'remitted':
      return [remitted(elsewhereOf(court), '2025-06-10')];
    case 'deferred':
      return [deferred('2025-06-12')];
    case 'bound over':
      return [boundOver];
    case 'taken into consideration':
      return [takenIntoConsideration];
    case 'hospital':
      return [hospitalOrderWithoutConviction];
  }
}

function elsewhereOf(court: Court): Court {
  return { ...court, town: 'Harlow', name: 'Harlow Magistrates’ Court' };
}

/** What the Crown Court did with what was committed to it, and the sentence of what it sent back. */
function elsewhere({ file, random }: Life, plan: readonly Planned[], days: readonly string[]): Appearance[] {
  const [first = '', , third = ''] = days;
  const at = (way: Way, results: () => readonly Said[]): OffenceHeard[] =>
    plan
      .filter((one) => one.way === way)
      .map((one) => ({ charge: one.charge, ...standing(one, first, days[one.ends] ?? first), results: results() }));
  const there = [
    ...at('sentenced by the Crown Court', () => [imprisonment(TEN_MONTHS, TEN_MONTHS)]),
    ...at('back', () => [remittedByTheCrownCourt]),
  ];
  if (there.length === 0) return [];
  const back = at('back', () => sentence(random));
  return [
    heard({ case: file, date: addDays(third, 21), type: 'Sentence', jurisdiction: 'CROWN', offences: there }),
    ...(back.length === 0 ? [] : [heard({ case: file, date: addDays(third, 40), type: 'Sentence', offences: back })]),
  ];
}
