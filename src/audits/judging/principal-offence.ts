import type { CaseOffence, CaseSentence, DefendantCase } from '../../cases/defendant-case.js';
import { offenceCode } from '../../law/offences/offence-codes.js';
import { occasionOf } from '../units/case-parts.js';
import { HEAVIEST_FIRST } from './sentence-type.js';

/** What orders two offences sentenced together: the heavier comes first where the first difference is below nought. */
type Weight = readonly [kind: number, size: number, triable: number, sequence: number];

/** Indictable only, either way, summary only: the lists of offences give no maximum, and it follows this order. */
const TRIABLE: readonly string[] = ['CI', 'CE', 'CM', 'CS'];

/**
 * The principal offence of every occasion on which anybody was sentenced by magistrates, by `occasionOf`: of the offences that
 * one person was sentenced for at one court on one day, whatever the number of their cases, the one with the heaviest
 * sentence. Between equal sentences the graver kind of offence, then the first on the charge sheet (domain notes 4.1).
 */
export function principalOffences(cases: readonly DefendantCase[]): ReadonlyMap<string, CaseOffence> {
  const heaviest = new Map<string, { readonly offence: CaseOffence; readonly weight: Weight }>();
  for (const { personId, offences, sentences } of cases) {
    for (const offence of offences) {
      const { state, stateOn, jurisdiction } = offence;
      if (state !== 'sentenced' || stateOn === null || jurisdiction !== 'magistrates') continue;
      const key = occasionOf(personId, offence, stateOn);
      const weight = weightOf(offence, sentences);
      const before = heaviest.get(key);
      if (before === undefined || compareWeights(weight, before.weight) < 0) heaviest.set(key, { offence, weight });
    }
  }
  return new Map([...heaviest].map(([key, { offence }]) => [key, offence]));
}

function weightOf(offence: CaseOffence, sentences: readonly CaseSentence[]): Weight {
  const own = sentences.filter(({ offenceIds }) => offenceIds.includes(offence.id));
  const [kind, size] = own
    .map(({ clause }): readonly [number, number] => [rankIn(HEAVIEST_FIRST, clause.type), sizeOf(clause)])
    .reduce((a, b) => (b[0] < a[0] || (b[0] === a[0] && b[1] > a[1]) ? b : a), [HEAVIEST_FIRST.length, 0]);
  const category = offence.code === null ? undefined : offenceCode(offence.code)?.category;
  return [kind, -size, rankIn(TRIABLE, category ?? ''), offence.sequence];
}

/** Its place in a list, after the last where it is not in it. */
function rankIn(list: readonly string[], value: string): number {
  const at = list.indexOf(value);
  return at === -1 ? list.length : at;
}

/** For telling the longer or the dearer of two sentences of one kind: days, or pence; nought where the record does not say. */
function sizeOf({ term, period, amountPence, hours, days }: CaseSentence['clause']): number {
  const length = term ?? period;
  if (length !== undefined) return daysIn(length);
  return amountPence ?? hours ?? days ?? 0;
}

const DAYS = { Y: 365.25, M: 30.44, W: 7, D: 1 } as const;

function daysIn(duration: string): number {
  return [...duration.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)].reduce(
    (sum, [, count = '0', unit = 'D']) => sum + Number(count) * (DAYS[unit as keyof typeof DAYS] ?? 0),
    0,
  );
}

function compareWeights(a: Weight, b: Weight): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
