import { OFFENCE_GROUPS } from '../../law/offences/offence-groups.js';
import { orderFamily } from '../../law/orders/order-families.js';
import type { OrderFamilyName } from '../../law/orders/order-family.js';
import { percentage } from '../../stats/rates/rate.js';
import { count, spoken, unitNoun } from '../words.js';
import { type Rated, saidInterval, span } from './interval.js';

const ONE_DECIMAL = { decimals: 1 };

/** A family's figures, of a finding or of a release. */
export interface FamilyFigures extends Rated {
  readonly family: string;
  readonly floor?: true | undefined;
  readonly upper: { readonly made: number };
}

/** A group's figures, of a finding or of a release. */
export interface GroupFigures {
  readonly group: string;
  readonly of: number;
  readonly observed: number;
  readonly families: readonly FamilyFigures[];
}

/** The words of a family of orders. */
export function familyWords(name: string): string {
  return orderFamily(name)?.title ?? spoken(name);
}

/** The words of a group of offences, as `sentenced for …`. */
export function groupWords(name: string): string {
  return OFFENCE_GROUPS.find((group) => group.name === name)?.title ?? spoken(name);
}

/** An order recorded, as the object of a sentence. */
const AS_RECORDED: Readonly<Record<OrderFamilyName, string>> = {
  deprivation: 'a deprivation order over a device or images',
  loss_of_device_or_images: 'the loss of a device or images by order',
  any_deletion: 'any order to take or delete',
  police_trigger: 'a result code that police software acts on',
  restraining_order: 'a restraining order',
  no_posting: 'a restraining order that forbids posting',
  request_recorded: 'a request for an order over a device or images',
};

function recorded({ family, made }: FamilyFigures): string {
  const known = orderFamily(family);
  const has = made === 0 ? 'none has' : made === 1 ? '1 has' : `${count(made)} have`;
  return `${has} ${known === null ? spoken(family) : AS_RECORDED[known.name]} recorded`;
}

/**
 * The answer in one sentence: base, what is recorded, rate and interval; and at most how many, were every case counted that the
 * record leaves open. No full stop: what was seen follows. `when` is `in January 2025` or `from … to …`.
 */
export function answerSentence(
  { of, observed, group }: GroupFigures,
  family: FamilyFigures,
  { unit, when }: { readonly unit: string; readonly when: string },
): string {
  const sentenced = `sentenced by magistrates ${when} for ${groupWords(group)}`;
  if (of === 0) return `These documents hold no ${unitNoun(unit)} ${sentenced}, so no rate is calculable`;
  const base = `Of ${count(of)} ${unitNoun(unit, of)} ${sentenced}`;
  if (observed === 0) return `${base}, the results of none were seen, so no rate is calculable`;
  const seen = observed === of ? base : `${base}, the results of ${count(observed)} were seen; of these`;
  return `${seen}${observed === of ? ', ' : ' '}${recorded(family)} (${rateWords(family, observed)})${openWords(family)}`;
}

/** `17.3 %; 95 % interval 11.1 % to 26.0 %`; the method is named where it is not Wilson’s: `1.0 %; exact 95 % interval …`. */
export function rateWords(family: FamilyFigures, of: number): string {
  if (of === 0) return 'not calculable';
  const said = saidInterval(family, of);
  const method = said !== null && said === family.exact ? 'exact ' : '';
  return `${percentage(family.made, of, ONE_DECIMAL)}; ${method}95 % interval ${span(said, of)}`;
}

function openWords({ floor, made, upper }: FamilyFigures): string {
  if (floor === true) return ', a floor, for requests are seldom recorded';
  return upper.made > made ? `; at most ${count(upper.made)}, with every case counted that the record leaves open` : '';
}

/** One family beside the headline: counts first. */
export function familySentence(family: FamilyFigures, observed: number): string {
  return `${capital(familyWords(family.family))}: recorded in ${count(family.made)} of ${count(observed)} (${rateWords(family, observed)})${openWords(family)}.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
