import type { Format } from './courts.js';
import {
  BUILDING_BETTER_RELATIONSHIPS,
  CONVICTED_OF,
  FINES,
  FORMAT_SHARE,
  NO_POSTING,
  RESTRAINING_ORDERS,
  RESTRAINING_ORDERS_BY_DATE,
  RESTRAINING_ORDERS_ON_ANOTHER_OFFENCE,
  SENTENCES,
  UNPAID_WORK_HOURS,
} from './marginals.js';
import { at, randomFor, spread } from './random.js';

export type Sentence = keyof typeof SENTENCES;
type GroupCode = keyof typeof CONVICTED_OF;

export interface PlannedOrder {
  readonly years: number;
  readonly byDate: boolean;
  readonly noPosting: boolean;
  /** Recorded on another offence of the case alone. */
  readonly onOther: boolean;
}

/** What one of the 98 gets, before anything is said of who and where. */
export interface Planned {
  readonly format: Format;
  readonly sentence: Sentence;
  readonly code: GroupCode;
  readonly hours?: number;
  readonly course: boolean;
  readonly fine?: number;
  readonly order?: PlannedOrder;
  /** Another offence sentenced with it, and what it is. */
  readonly other?: string;
  /** What makes this one a trap. */
  readonly twist?: Twist;
}

type Twist =
  | 'vehicle_deprived'
  | 'cannabis_forfeited'
  | 'seven_offences_fourteen_lines'
  | 'two_cases_sentenced_together'
  | 'restraining_order_corrected_in_a_later_account'
  | 'deprivation_taken_out_in_a_later_account'
  | 'remitted_to_another_court'
  | 'back_from_the_crown_court'
  | 'convicted_of_the_lesser_offence'
  | 'restraining_order_at_a_later_hearing'
  | 'older_restraining_order_continues'
  | 'first_day_of_the_period'
  | 'last_day_of_the_period'
  | 'co_defendant_acquitted';

/** Which of the planned may carry a trap; the first that fits and carries none is taken. */
const TWISTS: Readonly<Record<Twist, (one: Planned) => boolean>> = {
  vehicle_deprived: (one) => one.format === 'csv' && one.sentence === 'community_order',
  cannabis_forfeited: (one) => one.format === 'csv' && one.sentence === 'community_order',
  seven_offences_fourteen_lines: (one) =>
    one.format === 'cp' &&
    one.order?.onOther === false &&
    one.sentence === 'suspended_custody' &&
    one.code !== 'SX03249',
  two_cases_sentenced_together: (one) =>
    one.format === 'cp' && one.order?.onOther === false && one.sentence === 'community_order',
  restraining_order_corrected_in_a_later_account: (one) =>
    one.format === 'cp' && one.order?.onOther === false && !one.order.byDate,
  deprivation_taken_out_in_a_later_account: (one) => one.format === 'cp' && one.sentence === 'community_order',
  remitted_to_another_court: (one) => one.format === 'spi' && one.sentence === 'community_order',
  back_from_the_crown_court: (one) => one.format === 'cp' && one.sentence !== 'fine' && one.code !== 'SX03249',
  convicted_of_the_lesser_offence: (one) => one.format === 'csv' && one.code === 'SX03249',
  restraining_order_at_a_later_hearing: (one) =>
    one.format === 'csv' && one.order?.onOther === false && one.sentence === 'community_order',
  older_restraining_order_continues: (one) => one.format === 'pdf' && one.order === undefined,
  first_day_of_the_period: (one) => one.format === 'cp',
  last_day_of_the_period: (one) => one.format === 'spi',
  co_defendant_acquitted: (one) => one.format === 'spi',
};

/** What the five described cases take out of the marginals. */
const DESCRIBED = {
  sentences: { immediate_custody: 2, suspended_custody: 3 },
  codes: { CJ15005: 1, CJ15013: 1, SX03250: 2, SX03252: 1 },
  orders: { 3: 1, 5: 2 },
  byDate: 1,
} as const;

/** The sentenced the article does not describe: every marginal shared out, and every trap put on somebody. */
export function planSentenced(): Planned[] {
  const random = randomFor('plan/sentenced');
  const sentences = random.shuffle(spread(less<Sentence>(SENTENCES, DESCRIBED.sentences)));
  const n = sentences.length;
  const codes = random.shuffle(spread(less<GroupCode>(CONVICTED_OF, DESCRIBED.codes)));
  const formats = random.shuffle(spread<Format>(FORMAT_SHARE.sentenced));
  const orders = ordersFor(n);
  const fines = random.shuffle(FINES);
  const hours = random.shuffle(UNPAID_WORK_HOURS);
  const served = random.shuffle(indexesWhere(sentences, 'community_order')).slice(0, 26);
  const hung = random.shuffle(indexesWhere(sentences, 'suspended_custody'));
  const working = [...served, ...hung.slice(0, hours.length - served.length)];
  const courses = [
    ...random.shuffle(indexesWhere(sentences, 'community_order')).slice(0, 16),
    ...hung.slice(-(BUILDING_BETTER_RELATIONSHIPS - 16)),
  ];
  const finedIndexes = indexesWhere(sentences, 'fine');
  const planned = sentences.map((sentence, i): Planned => {
    const order = orders[i];
    const needsOther = order?.onOther === true || sentence === 'no_separate_penalty';
    const other =
      needsOther || random.chance(0.3)
        ? random.pick(['PH97004', 'PH97004', 'PH97009', 'MT88005', 'CJ88116'])
        : undefined;
    const fine = finedIndexes.includes(i) ? at(fines, finedIndexes.indexOf(i)) : undefined;
    const work = working.includes(i) ? at(hours, working.indexOf(i)) : undefined;
    return {
      format: at(formats, i),
      sentence,
      code: at(codes, i),
      course: courses.includes(i),
      ...(work === undefined ? {} : { hours: work }),
      ...(fine === undefined ? {} : { fine }),
      ...(order === undefined ? {} : { order }),
      ...(other === undefined ? {} : { other }),
    };
  });
  return withTwists(planned);
}

function ordersFor(n: number): (PlannedOrder | undefined)[] {
  const random = randomFor('plan/orders');
  const years = spread(less(RESTRAINING_ORDERS, DESCRIBED.orders)).map(Number);
  const flags = (count: number): boolean[] => random.shuffle(years.map((_, i) => i < count));
  const byDate = flags(RESTRAINING_ORDERS_BY_DATE - DESCRIBED.byDate);
  const noPosting = flags(NO_POSTING);
  const onOther = flags(RESTRAINING_ORDERS_ON_ANOTHER_OFFENCE);
  const orders = years.map((y, i) => ({
    years: y,
    byDate: at(byDate, i),
    noPosting: at(noPosting, i),
    onOther: at(onOther, i),
  }));
  return random.shuffle([...orders, ...Array<undefined>(n - orders.length).fill(undefined)]);
}

function withTwists(planned: readonly Planned[]): Planned[] {
  const twisted = [...planned];
  for (const [twist, fits] of Object.entries(TWISTS)) {
    const i = twisted.findIndex((one) => one.twist === undefined && fits(one));
    twisted[i] = { ...at(twisted, i), twist: twist as Twist };
  }
  return twisted;
}

function indexesWhere(sentences: readonly Sentence[], wanted: Sentence): number[] {
  return sentences.flatMap((sentence, i) => (sentence === wanted ? [i] : []));
}

function less<K extends string | number>(
  counts: Readonly<Record<K, number>>,
  taken: Partial<Record<K, number>>,
): Record<K, number> {
  const left: Record<K, number> = { ...counts };
  for (const key in taken) left[key] = counts[key] - (taken[key] ?? 0);
  return left;
}
