import { addDays, addMonths, addYears } from './calendar.js';
import { type Lasts, restrainingOrder, restrainingTerms } from './orders.js';
import type { Random } from './random.js';
import type { Said } from './said.js';
import type { Planned, PlannedOrder } from './sentenced-plan.js';
import {
  buildingBetterRelationships,
  communityOrder,
  compensation,
  costs,
  curfew,
  fine,
  imprisonment,
  noSeparatePenalty,
  rehabilitationActivity,
  surcharge,
  suspended,
  type Term,
  unpaidWork,
} from './sentences.js';

/** What the court says of the offence of the group, of another offence beside it, and of the whole case. */
export interface Decision {
  readonly lead: readonly Said[];
  readonly other: readonly Said[];
  readonly whole: readonly Said[];
}

/** Magistrates could give six months for one offence until 17 November 2024 and twelve for an either-way offence from 18 November. */
const TWELVE_MONTHS_FROM = '2024-11-18';
const SIX_MONTHS = [8, 10, 12, 14, 16, 18, 20, 24, 26];
const TWELVE_MONTHS = [12, 16, 20, 26, 30, 36, 40];

export function decide(plan: Planned, sentencedOn: string, convictedOn: string, random: Random): Decision {
  const sentence = sentenceOf(plan, sentencedOn, convictedOn, random);
  const order = plan.order === undefined ? [] : [plannedOrder(plan.order, sentencedOn, random)];
  const everywhere = plan.other !== undefined && plan.order?.onOther === false && random.chance(0.4);
  const toOther = plan.order?.onOther === true || everywhere;
  const wholeOrder = !toOther && plan.other === undefined && random.chance(0.1);
  const money = moneyOf(plan, random);
  return {
    lead: [
      ...sentence.lead,
      ...(plan.order?.onOther === true || wholeOrder ? [] : order),
      ...(money.onOffence ? money.lines : []),
    ],
    other: [...sentence.other, ...(toOther ? order : [])],
    whole: [
      ...(wholeOrder ? order.map((line): Said => ({ ...line, level: 'case' })) : []),
      ...(money.onOffence ? [] : money.lines),
    ],
  };
}

/** The order of the plan, made on this day. */
export function plannedOrder(order: PlannedOrder, madeOn: string, random: Random): Said {
  const lasts: Lasts = order.byDate ? { until: addYears(madeOn, order.years) } : { years: order.years };
  return restrainingOrder(restrainingTerms(random, order.noPosting), lasts);
}

function sentenceOf(plan: Planned, on: string, convictedOn: string, random: Random): Pick<Decision, 'lead' | 'other'> {
  switch (plan.sentence) {
    case 'immediate_custody': {
      const term = termFor(plan, convictedOn, random);
      return {
        lead: [imprisonment(term, term)],
        other: [random.chance(0.5) ? noSeparatePenalty : imprisonment(short(random), term, true)],
      };
    }
    case 'suspended_custody': {
      const over: Term = { n: random.pick([12, 12, 18, 24]), unit: 'Months' };
      const lead = suspended(termFor(plan, convictedOn, random), over);
      return {
        lead: [lead, ...requirements(plan, on, random)],
        other: [random.chance(0.5) ? noSeparatePenalty : suspended(short(random), over, true)],
      };
    }
    case 'community_order': {
      const made = communityOrder(addMonths(on, random.pick([12, 18, 24])));
      return {
        lead: [made, ...requirements(plan, on, random)],
        other: [random.chance(0.5) ? noSeparatePenalty : made],
      };
    }
    case 'fine':
      return { lead: [fine(plan.fine ?? 0)], other: [noSeparatePenalty] };
    case 'compensation_alone':
      return { lead: [compensation(200)], other: [noSeparatePenalty] };
    case 'no_separate_penalty':
      return { lead: [noSeparatePenalty], other: [communityOrder(addMonths(on, 12)), rehabilitationActivity(20)] };
  }
}

function termFor(plan: Planned, convictedOn: string, random: Random): Term {
  const longer = convictedOn >= TWELVE_MONTHS_FROM && plan.code !== 'SX03249';
  const weeks = random.pick(longer ? TWELVE_MONTHS : SIX_MONTHS);
  return weeks === 26 && random.chance(0.5) ? { n: 6, unit: 'Months' } : { n: weeks, unit: 'Weeks' };
}

function short(random: Random): Term {
  return { n: random.pick([4, 6, 8]), unit: 'Weeks' };
}

/** Every community order has one requirement at least. */
function requirements(plan: Planned, on: string, random: Random): Said[] {
  const asked = [
    ...(plan.hours === undefined ? [] : [unpaidWork(plan.hours)]),
    ...(plan.course ? [buildingBetterRelationships(random.pick([27, 29, 31]))] : []),
    ...(random.chance(0.5) ? [rehabilitationActivity(random.pick([10, 15, 20, 25, 30]))] : []),
    ...(random.chance(0.08) ? [curfew(8, on, addDays(on, 55))] : []),
  ];
  return asked.length > 0 ? asked : [rehabilitationActivity(20)];
}

/** Surcharges since 16 June 2022: two fifths of a fine, £114 with a community order, £154 with custody. */
function moneyOf(plan: Planned, random: Random): { onOffence: boolean; lines: Said[] } {
  if (plan.sentence === 'compensation_alone') return { onOffence: true, lines: [] };
  const level = random.pick(['offence', 'offence', 'case', 'defendant'] as const);
  const custody = plan.sentence === 'immediate_custody' || plan.sentence === 'suspended_custody';
  const sum = plan.fine === undefined ? (custody ? 154 : 114) : Math.round(plan.fine * 0.4);
  return {
    onOffence: level === 'offence',
    lines: [surcharge(sum, level), ...(random.chance(0.8) ? [costs(random.pick([85, 120, 200, 310]), level)] : [])],
  };
}
