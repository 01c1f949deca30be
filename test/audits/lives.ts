/** Invented people whose way through the courts is drawn at random, and what the rules of counting make of each, worked out apart. */
import { addDays } from '../../scripts/observer-2025/calendar.js';
import { type Cast, openCast } from '../../scripts/observer-2025/cast.js';
import { type Charge, charge } from '../../scripts/observer-2025/charges.js';
import { type Court, courtsOf, type Format } from '../../scripts/observer-2025/courts.js';
import { type Appearance, type CaseFile, heard, type OffenceHeard } from '../../scripts/observer-2025/hearing.js';
import {
  DRUGS_POWER,
  deprivation,
  deprivationAppliedFor,
  deprivationRefused,
  deprivedOfThePhotographs,
  forfeitedAndDestroyed,
  phoneToBeDestroyed,
  restrainingOrder,
  restrainingOrderContinues,
  restrainingOrderExtended,
  restrainingOrderVaried,
  vehicleDeprived,
} from '../../scripts/observer-2025/orders.js';
import {
  adjourned,
  boundOver,
  committedForSentence,
  communityOrderRevoked,
  dealtWithForTheOriginalOffence,
  deferred,
  dismissed,
  notGuilty,
  sentForTrial,
  statutoryDeclaration,
  withdrawn,
} from '../../scripts/observer-2025/outcomes.js';
import { type Random, randomFor } from '../../scripts/observer-2025/random.js';
import type { Said } from '../../scripts/observer-2025/said.js';
import {
  communityOrder,
  compensation,
  fine,
  imprisonment,
  noSeparatePenalty,
  unpaidWork,
} from '../../scripts/observer-2025/sentences.js';
import {
  foundGuilty,
  foundNotGuilty,
  noPleaYet,
  pleadedGuilty,
  pleadedNotGuilty,
  type Standing,
} from '../../scripts/observer-2025/story.js';

const PHONE = 'a Samsung mobile phone';
const NO_CONTACT = 'Not to contact directly or indirectly the complainant.';
const NO_POSTING = `${NO_CONTACT} Not to post anything about the complainant on the internet.`;
const TWO_MONTHS = { n: 8, unit: 'Weeks' } as const;
const TEN_MONTHS = { n: 10, unit: 'Months' } as const;

/** What is ordered: its words, the outcome it makes and the families it is in, and whether it decides what was asked for. */
interface Ordered {
  readonly said: Said;
  readonly outcome?: string;
  readonly families?: readonly string[];
  readonly decides?: true;
}

const LOSS = ['loss_of_device_or_images', 'any_deletion'];
const ORDERED = {
  phone: {
    said: deprivation(PHONE),
    outcome: 'made_device',
    families: ['deprivation', ...LOSS, 'police_trigger'],
    decides: true,
  },
  photographs: {
    said: deprivedOfThePhotographs,
    outcome: 'made_images',
    families: ['deprivation', ...LOSS, 'police_trigger'],
    decides: true,
  },
  destroyed: { said: phoneToBeDestroyed, outcome: 'made_device_basis_unstated', families: LOSS },
  asked: {
    said: deprivationAppliedFor,
    outcome: 'applied_for_outcome_unknown',
    families: ['request_recorded'],
  },
  refused: { said: deprivationRefused, outcome: 'refused', decides: true },
  car: { said: vehicleDeprived, outcome: 'made_other_property', families: ['police_trigger'], decides: true },
  drugs: {
    said: forfeitedAndDestroyed('cannabis', DRUGS_POWER),
    outcome: 'made_other_property',
    families: ['police_trigger'],
  },
  phoneForDrugs: {
    said: forfeitedAndDestroyed(PHONE, DRUGS_POWER),
    outcome: 'made_device',
    families: [...LOSS, 'police_trigger'],
  },
  restraining: { said: restrainingOrder(NO_CONTACT, { years: 3 }), families: ['restraining_order'] },
  noPosting: { said: restrainingOrder(NO_POSTING, { years: 3 }), families: ['restraining_order', 'no_posting'] },
  older: { said: restrainingOrderContinues('2024-03-04') },
} satisfies Record<string, Ordered>;
type OrderName = keyof typeof ORDERED;
const ORDERS = Object.keys(ORDERED) as OrderName[];
const ordered = (name: OrderName): Ordered => ORDERED[name];

/** Strongest first, of those that are drawn. */
const OUTCOMES = [
  'made_device',
  'made_images',
  'made_device_basis_unstated',
  'applied_for_outcome_unknown',
  'refused',
  'quashed_on_appeal',
  'made_other_property',
];

type Fate =
  | 'sentenced'
  | 'withdrawn'
  | 'dismissed'
  | 'acquitted'
  | 'pending'
  | 'committed'
  | 'crown'
  | 'sent'
  | 'deferred'
  | 'bound over';
const FATES: readonly Fate[] = [
  'sentenced',
  'sentenced',
  'sentenced',
  'withdrawn',
  'dismissed',
  'acquitted',
  'pending',
  'committed',
  'crown',
  'sent',
  'deferred',
  'bound over',
];
const CONVICTED: ReadonlySet<Fate> = new Set<Fate>(['sentenced', 'committed', 'crown', 'deferred']);

const GROUPS = {
  intimate_image_sharing: ['SX03249', 'SX03250', 'SX03252', 'CJ15013'],
  child_images: ['PK78008', 'CJ88115'],
} as const;
const BESIDE = ['PH97004', 'MT88005', 'CJ88116', 'CD71039'];

/** What a group's units are to have of one person; null where the person is not counted. */
export type Counted = { readonly outcome: string; readonly made: readonly string[] } | null;

export interface Life {
  readonly urn: string;
  /** In a line, for whoever looks for the reason of a difference. */
  readonly tale: string;
  readonly appearances: readonly Appearance[];
  readonly counted: Readonly<Record<keyof typeof GROUPS, Counted>>;
}

interface Planned {
  readonly code: string;
  readonly charge: Charge;
  readonly fate: Fate;
  /** Which of the days it ends on. */
  readonly ends: number;
  readonly tried: boolean;
}

/** Everything drawn of somebody before anything happens after the sentence. */
interface Drawn {
  readonly random: Random;
  readonly cast: Cast;
  readonly file: CaseFile;
  readonly court: Court;
  readonly days: readonly [string, string, string];
  readonly plan: readonly Planned[];
  readonly orders: readonly { readonly name: OrderName; readonly to: number | 'case'; readonly on: number }[];
  readonly last: string;
  readonly after: string;
}

/** What happens after the sentence: what it adds, and what the count has to make of it. */
interface Sequel {
  readonly name: string;
  readonly appearances: readonly Appearance[];
  readonly adds?: readonly OrderName[];
  readonly quashes?: OrderName;
  readonly leaves?: true;
}

/** Lives, each drawn from its number: the same number is the same life. */
export function lives(format: Format, from: number, to: number): readonly Life[] {
  const cast = openCast();
  return Array.from({ length: to - from }, (_, i) => life(format, from + i, cast));
}

function life(format: Format, number: number, cast: Cast): Life {
  const random = randomFor(`life/${format}/${number}`);
  const court = random.pick(courtsOf(format));
  const isYouth = random.chance(0.05);
  const file = cast.newCase(court, isYouth ? [16, 16] : [22, 60]);
  const first = addDays('2024-08-05', random.int(0, 60));
  const days = [first, addDays(first, random.int(20, 40)), addDays(first, random.int(45, 80))] as const;
  const plan = planned(random, file, first);
  const orders = drawnOrders(random, plan);
  const ends = Math.max(...plan.map((one) => one.ends));
  const last = days[ends] ?? first;
  const drawn: Drawn = { random, cast, file, court, days: [...days], plan, orders, last, after: addDays(days[2], 30) };
  const heardOn = days.slice(0, ends + 1).map((_, day) => hearing(drawn, day, isYouth && number % 2 === 0));
  const sequel = random.chance(0.4) ? random.pick(SEQUELS)(drawn) : null;
  return {
    urn: file.urn,
    tale: `${plan.map((one) => `${one.code} ${one.fate} ${one.ends}`).join(', ')}; ${orders.map((one) => `${one.name} on ${one.to}`).join(', ')}; ${sequel?.name ?? (isYouth ? 'youth' : '')}`,
    appearances: [...heardOn, ...atTheCrownCourt(drawn), ...(sequel?.appearances ?? [])],
    counted: {
      intimate_image_sharing: isYouth ? null : counted(GROUPS.intimate_image_sharing, drawn, sequel),
      child_images: isYouth ? null : counted(GROUPS.child_images, drawn, sequel),
    },
  };
}

function planned(random: Random, file: CaseFile, first: string): Planned[] {
  const all: readonly string[] = [...GROUPS.intimate_image_sharing, ...GROUPS.child_images, ...BESIDE];
  const codes = new Set<string>([random.pick([...GROUPS.intimate_image_sharing, ...GROUPS.child_images])]);
  for (let more = random.pick([0, 0, 1, 1, 2]); more > 0; more -= 1) codes.add(random.pick([...all]));
  const allSentenced = random.chance(0.5);
  return [...codes].map((code) => ({
    code,
    charge: charge(code, file.urn, file.court.town, first, random),
    fate: allSentenced ? 'sentenced' : random.pick([...FATES]),
    ends: random.int(0, 2),
    tried: random.chance(0.3),
  }));
}

/** Orders of the days on which something was sentenced, each on that offence or on the case. */
function drawnOrders(random: Random, plan: readonly Planned[]): Drawn['orders'] {
  const sentenced = plan.flatMap(({ fate, ends }, at) => (fate === 'sentenced' ? [{ at, ends }] : []));
  if (sentenced.length === 0) return [];
  return Array.from({ length: random.pick([0, 1, 1, 2]) }, () => {
    const { at, ends } = random.pick(sentenced);
    return { name: random.pick(ORDERS), to: random.chance(0.2) ? ('case' as const) : at, on: ends };
  });
}

function hearing({ random, file, court, days, plan, orders }: Drawn, day: number, youth: boolean): Appearance {
  const date = days[day] ?? days[0];
  const offences = plan.flatMap((one, at): OffenceHeard[] => {
    if (one.ends < day) return [];
    const made = orders.filter(({ to, on }) => to === at && on === day).map(({ name }) => ordered(name).said);
    const results =
      one.ends > day
        ? [adjourned(days[day + 1] ?? days[2], court, one.tried ? 'trial' : 'sentence', random)]
        : [...ending(one.fate, court, random), ...made];
    return [{ charge: one.charge, ...standing(one, days[0], one.ends > day ? null : date), results }];
  });
  const results = orders
    .filter(({ to, on }) => to === 'case' && on === day)
    .map(({ name }): Said => ({ ...ordered(name).said, level: 'case' }));
  return heard({ case: file, date, type: day === 0 ? 'First hearing' : 'Sentence', offences, results, youth });
}

function standing({ fate, tried }: Planned, first: string, ended: string | null): Standing {
  if (CONVICTED.has(fate)) {
    if (!tried) return pleadedGuilty(first);
    return ended === null ? pleadedNotGuilty(first) : foundGuilty(first, ended);
  }
  if (fate !== 'acquitted' && fate !== 'dismissed') return noPleaYet;
  return ended === null ? pleadedNotGuilty(first) : foundNotGuilty(first, ended);
}

function ending(fate: Fate, court: Court, random: Random): readonly Said[] {
  switch (fate) {
    case 'sentenced':
      return random.pick([
        [fine(120)],
        [noSeparatePenalty],
        [communityOrder('2025-12-01'), unpaidWork(80)],
        [imprisonment(TWO_MONTHS, TWO_MONTHS)],
        [compensation(100)],
      ]);
    case 'withdrawn':
      return [withdrawn];
    case 'dismissed':
      return [dismissed];
    case 'acquitted':
      return [notGuilty];
    case 'pending':
      return [adjourned('2025-06-10', court, 'trial', random)];
    case 'committed':
    case 'crown':
      return [committedForSentence(court.crownCourt)];
    case 'sent':
      return [sentForTrial(court.crownCourt)];
    case 'deferred':
      return [deferred('2025-06-12')];
    case 'bound over':
      return [boundOver];
  }
}

function atTheCrownCourt({ file, plan, days }: Drawn): Appearance[] {
  const there = plan.filter(({ fate }) => fate === 'crown');
  if (there.length === 0) return [];
  const offences = there.map((one) => ({
    charge: one.charge,
    ...pleadedGuilty(days[0]),
    results: [imprisonment(TEN_MONTHS, TEN_MONTHS)],
  }));
  return [heard({ case: file, date: addDays(days[2], 21), type: 'Sentence', jurisdiction: 'CROWN', offences })];
}

/** What can come after; null where it does not fit what was drawn. */
const SEQUELS: readonly ((drawn: Drawn) => Sequel | null)[] = [
  orderedLater,
  brokenCommunityOrder,
  convictionSetAside,
  orderQuashed,
  restrainingOrderChanged,
  secondCase,
  coDefendant,
];

function isAllSentenced({ plan }: Drawn): boolean {
  return plan.every(({ fate }) => fate === 'sentenced');
}

/** One of the offences again, with a line. */
function again({ plan, days }: Drawn, said: Said): OffenceHeard[] {
  return plan.slice(0, 1).map((one) => ({ charge: one.charge, ...pleadedGuilty(days[0]), results: [said] }));
}

function orderedLater(drawn: Drawn): Sequel | null {
  if (!isAllSentenced(drawn)) return null;
  const name = drawn.random.pick(['phone', 'photographs', 'refused', 'car'] as const);
  const offences = again(drawn, ordered(name).said);
  const { file, after } = drawn;
  return {
    name: `later ${name}`,
    appearances: [heard({ case: file, date: after, type: 'Sentence', offences })],
    adds: [name],
  };
}

/** Resentenced, with a phone taken: no new unit, and the order is in no family. */
function brokenCommunityOrder(drawn: Drawn): Sequel | null {
  if (!isAllSentenced(drawn)) return null;
  const { file, court, plan, after, last, random, days } = drawn;
  const breach = charge('CJ03510', file.urn, court.town, after, random);
  const results = [communityOrderRevoked(court, last), imprisonment(TWO_MONTHS, TWO_MONTHS), ordered('phone').said];
  const offences = [
    { charge: breach, ...pleadedGuilty(after), results: [dealtWithForTheOriginalOffence] },
    ...plan.map((one) => ({ charge: one.charge, ...pleadedGuilty(days[0]), results })),
  ];
  return { name: 'breach', appearances: [heard({ case: file, date: after, type: 'Breach of Order', offences })] };
}

function convictionSetAside(drawn: Drawn): Sequel | null {
  if (!isAllSentenced(drawn)) return null;
  const { file, court, plan, after, last, random } = drawn;
  const results = [statutoryDeclaration(last), adjourned('2025-06-10', court, 'trial', random)];
  const offences = plan.map((one) => ({ charge: one.charge, ...noPleaYet, results }));
  const appearances = [heard({ case: file, date: after, type: 'Application', offences })];
  return { name: 'set aside', appearances, leaves: true };
}

function orderQuashed(drawn: Drawn): Sequel | null {
  const quashes = drawn.orders.find(({ name }) => name === 'phone' || name === 'noPosting')?.name;
  if (quashes === undefined || !isAllSentenced(drawn)) return null;
  const what = quashes === 'phone' ? `deprivation order in respect of ${PHONE}` : 'restraining order';
  const words = `Appeal against sentence allowed in part: ${what} quashed.`;
  const said: Said = {
    ...{ shortCode: 'TEXT', label: 'Text', body: words, libra: words },
    ...{ level: 'offence', category: 'ANCILLARY', convicts: false },
  };
  const { file, after } = drawn;
  const crown = { type: 'Sentence', jurisdiction: 'CROWN' } as const;
  return {
    name: `${quashes} quashed`,
    appearances: [heard({ case: file, date: after, ...crown, offences: again(drawn, said) })],
    quashes,
  };
}

/** A variation or extension leaves what was made as it was, and makes nothing. */
function restrainingOrderChanged(drawn: Drawn): Sequel | null {
  if (!isAllSentenced(drawn)) return null;
  const { file, court, last, after, random } = drawn;
  const change = random.pick([restrainingOrderVaried, restrainingOrderExtended]);
  const offences = again(drawn, change(court.name, last, '2027-01-01'));
  return {
    name: 'restraining order changed',
    appearances: [heard({ case: file, date: after, type: 'Application', offences })],
  };
}

/** Another case of the person, heard with the first and sentenced that day with an order: one unit, with the orders of both. */
function secondCase(drawn: Drawn): Sequel | null {
  const { cast, file, court, plan, days, random, last } = drawn;
  const [lead] = plan;
  if (!isAllSentenced(drawn) || lead === undefined || plan.length > 1) return null;
  const name = random.pick(['phone', 'restraining', 'destroyed'] as const);
  const second = cast.anotherCase(file);
  const charged = charge(lead.code, second.urn, court.town, days[0], random);
  const results = [fine(80), ordered(name).said];
  const offences = [{ charge: charged, ...pleadedGuilty(last), results }];
  const appearances = [
    heard({ case: second, date: last, type: 'Sentence', hearingKey: `${file.urn}/${last}/MAGISTRATES`, offences }),
  ];
  return { name: `another case with ${name}`, appearances, adds: [name] };
}

/** Somebody else in the case, against whom it is withdrawn. */
function coDefendant({ cast, file, plan, days }: Drawn): Sequel {
  const offences = plan.slice(0, 1).map((one) => ({ charge: one.charge, ...noPleaYet, results: [withdrawn] }));
  const other = cast.coDefendant(file);
  return {
    name: 'co-defendant',
    appearances: [heard({ case: other, date: days[0], type: 'First hearing', offences })],
  };
}

/** What the rules of counting make of it, by nothing but what was drawn. */
function counted(codes: readonly string[], { plan, orders }: Drawn, sequel: Sequel | null): Counted {
  const own = plan.filter(({ code }) => codes.includes(code));
  const convicted = own.filter(({ fate }) => CONVICTED.has(fate));
  if (convicted.length === 0 || sequel?.leaves === true) return null;
  if (own.some(({ fate }) => fate === 'sent') || convicted.some(({ fate }) => fate !== 'sentenced')) return null;
  const recorded = [
    ...orders.map(({ name, on }) => ({ ...ordered(name), on })),
    ...(sequel?.adds ?? []).map((name) => ({ ...ordered(name), on: 3 })),
  ];
  const quashed = sequel?.quashes === undefined ? null : ordered(sequel.quashes);
  const stands = recorded.filter(({ said }) => said.code === undefined || !isQuashed(said, quashed?.said));
  const decidedOn = Math.max(-1, ...recorded.flatMap(({ decides, on }) => (decides === true ? [on] : [])));
  const reached = [
    ...stands.map(({ said, outcome, on }) => (said === deprivationAppliedFor && on <= decidedOn ? undefined : outcome)),
    ...(quashed?.outcome === undefined ? [] : ['quashed_on_appeal']),
  ];
  return {
    outcome: OUTCOMES.find((outcome) => reached.includes(outcome)) ?? 'none_recorded',
    made: [...new Set(stands.flatMap(({ families = [] }) => families))].sort(),
  };
}

/** A restraining order quashed ends those of the case; a deprivation order quashed, the one over that thing. */
function isQuashed(said: Said, quashed: Said | undefined): boolean {
  return quashed !== undefined && said.code === quashed.code && (said.code === '3047' || said.body === quashed.body);
}
