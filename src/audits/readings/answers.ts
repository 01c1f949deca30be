import type { Membership } from '../../law/orders/membership.js';
import type { OrderFamily } from '../../law/orders/order-families.js';
import type { OrderToJudge } from '../../law/orders/order-to-judge.js';
import type { Outcome } from '../../law/results/outcome-strength.js';
import { rate } from '../../stats/rates/rate.js';
import { type CountedUnit, casesOf, membershipOf } from '../units/counted-unit.js';
import type { Answer, PeopleSaid } from './people-said.js';

/** An answer beside the documents: it says the same, something else, or more than they do. */
export type AnswerSays = 'agree' | 'differ' | 'fill';

export interface AnsweredUnit<Judged extends CountedUnit = CountedUnit> {
  readonly judged: Judged;
  readonly answer: Answer;
  readonly says: AnswerSays;
}

/** Units with an answer, and the rates were the answers right: shown beside the headline, which stays the documents'. */
export interface AnswerCount {
  readonly units: number;
  readonly agree: number;
  readonly differ: number;
  readonly fill: number;
  readonly families: readonly {
    readonly family: string;
    readonly made: number;
    readonly observed: number;
    readonly rate: number | null;
  }[];
}

/** Whose word goes first where several answered. */
const SOURCES: readonly Answer['source'][] = ['court', 'cps', 'police'];

/** What the documents leave open. */
const OPEN: ReadonlySet<Outcome> = new Set([
  'not_observable',
  'none_recorded',
  'unclear',
  'pending',
  'applied_for_outcome_unknown',
]);
/** Made, with the property or the power left open. */
const PARTLY_OPEN: ReadonlySet<Outcome> = new Set(['made_property_unstated', 'made_device_basis_unstated']);
const NAMES_THE_PROPERTY: ReadonlySet<Outcome> = new Set(['made_device', 'made_images', 'made_other_property']);

/** The units somebody answered for. Of several answers that of the court goes first, then the latest. */
export function answeredUnits<Judged extends CountedUnit>(
  units: readonly Judged[],
  { answers, caseOf }: Pick<PeopleSaid, 'answers' | 'caseOf'>,
): readonly AnsweredUnit<Judged>[] {
  const ofCase = new Map<string, Answer[]>();
  for (const answer of answers) {
    const id = caseOf.get(answer.appearanceId);
    if (id !== undefined) ofCase.set(id, [...(ofCase.get(id) ?? []), answer]);
  }
  if (ofCase.size === 0) return [];
  return units.flatMap((judged) => {
    const own = casesOf(judged)
      .flatMap((id) => ofCase.get(id) ?? [])
      .sort(firstHeard);
    const [answer] = own;
    return answer === undefined ? [] : [{ judged, answer, says: compared(judged.outcome, answer.outcome) }];
  });
}

/** How answers compare with the documents, and the rates with them. An answer says nothing of orders other than over device and images. */
export function countAnswers(
  units: readonly CountedUnit[],
  families: readonly OrderFamily[],
  people: PeopleSaid,
): AnswerCount {
  const answered = new Map(answeredUnits(units, people).map((one) => [one.judged, one]));
  const count = (wanted: AnswerSays) => [...answered.values()].filter(({ says }) => says === wanted).length;
  const observed = units.filter((judged) => judged.observed || answered.has(judged));
  return {
    units: answered.size,
    agree: count('agree'),
    differ: count('differ'),
    fill: count('fill'),
    families: families.filter(isAboutLoss).map((family) => {
      const made = observed.filter((judged) => {
        const answer = answered.get(judged)?.answer;
        return (
          (answer === undefined ? membershipOf(judged, family) : membershipAs(answer.outcome, judged, family)) === 'in'
        );
      }).length;
      return { family: family.name, made, observed: observed.length, rate: rate(made, observed.length) };
    }),
  };
}

function compared(documents: Outcome, answer: Outcome): AnswerSays {
  if (documents === answer) return 'agree';
  if (OPEN.has(documents) || (PARTLY_OPEN.has(documents) && NAMES_THE_PROPERTY.has(answer))) return 'fill';
  return 'differ';
}

function firstHeard(a: Answer, b: Answer): number {
  const bySource = SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source);
  if (bySource !== 0) return bySource;
  return a.on === b.on ? (a.knownAt > b.knownAt ? -1 : 1) : a.on > b.on ? -1 : 1;
}

/** An answer of the same outcome leaves a unit as the documents tell it; another is judged by what it says and no more: no power, no code. */
function membershipAs(answer: Outcome, judged: CountedUnit, family: OrderFamily): Membership {
  if (answer === judged.outcome) return membershipOf(judged, family);
  const order = orderOf(answer);
  return order === null ? 'out' : family.judges(order);
}

function isAboutLoss({ judges, floor }: OrderFamily): boolean {
  return floor !== true && judges({ ...NOTHING, type: 'forfeiture', status: 'made', property: ['device'] }) !== 'out';
}

const NOTHING: Omit<OrderToJudge, 'type' | 'status'> = {
  property: [],
  power: null,
  codes: [],
  on: null,
  terms: [],
  conditional: false,
  application: null,
  destroy: false,
  wipe: false,
  untilFurtherOrder: false,
};

/** The order an outcome amounts to; null where nothing was made. */
function orderOf(outcome: Outcome): OrderToJudge | null {
  const order = (type: string, more: Partial<OrderToJudge> = {}) => ({ ...NOTHING, type, status: 'made', ...more });
  switch (outcome) {
    case 'made_device':
      return order('forfeiture', { property: ['device'] });
    case 'made_images':
      return order('forfeiture', { property: ['images'] });
    case 'made_property_unstated':
      return order('forfeiture', { property: ['unspecified'] });
    case 'made_device_basis_unstated':
      return order('deletion_direction', { property: ['device'], destroy: true });
    case 'deletion_direction_other':
      return order('deletion_direction', { property: ['images'] });
    case 'deletion_term_in_restraining_order':
      return order('restraining_order', { terms: ['delete_images'] });
    case 'deletion_term_in_other_order':
      return order('criminal_behaviour_order', { terms: ['delete_images'] });
    case 'pending':
      return order('deprivation', { status: 'pending', property: ['device'] });
    case 'applied_for_outcome_unknown':
      return order('deprivation', { status: 'applied_for', property: ['device'] });
    case 'unclear':
      return order('deprivation', { status: 'unclear', property: ['device'] });
    case 'given_up_without_order':
    case 'refused':
    case 'explicitly_not_sought':
    case 'explicitly_not_made':
    case 'explicitly_returned':
    case 'quashed_on_appeal':
    case 'made_other_property':
    case 'none_recorded':
    case 'not_observable':
      return null;
  }
}
