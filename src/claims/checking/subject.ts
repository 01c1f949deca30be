import type { Condition } from '../claims-file.js';
import { shown } from '../figures/comparison.js';
import { divide, subtract } from '../figures/exact.js';
import { isUnknown, type Known, places, unknown, type Worth } from './worth.js';

/** What a condition compares, worked out: a value, a share, a ratio or a change, with its arithmetic as a line. */
export function subjectWorth(condition: Condition, worthOf: (name: string) => Worth): Worth {
  const { value, share, of, ratio, change, to } = condition;
  if (value !== undefined) return worthOf(value);
  if (share !== undefined && of !== undefined) return both(worthOf(share), worthOf(of), shareOf);
  if (ratio !== undefined && to !== undefined) return both(worthOf(ratio), worthOf(to), ratioOf);
  if (change !== undefined && to !== undefined) return both(worthOf(change), worthOf(to), changeTo);
  return unknown('no_number', 'nothing is compared');
}

function both(a: Worth, b: Worth, work: (a: Known, b: Known) => Worth): Worth {
  if (isUnknown(a)) return a;
  if (isUnknown(b)) return b;
  return work(a, b);
}

function shareOf(part: Known, all: Known): Worth {
  const value = divide(part.value, all.value);
  if (value === null) return unknown('not_calculable', `${part.text} of ${all.text} is not calculable`);
  return worked({ value, isShare: true }, `${part.text} of ${all.text}`, [part, all]);
}

function ratioOf(one: Known, other: Known): Worth {
  const value = divide(one.value, other.value);
  if (value === null) return unknown('not_calculable', `${one.text} to ${other.text} is not calculable`);
  return worked({ value, isShare: false }, `${one.text} ÷ ${other.text}`, [one, other]);
}

function changeTo(before: Known, after: Known): Worth {
  const value = divide(subtract(after.value, before.value), before.value);
  if (value === null) return unknown('not_calculable', `a change from ${before.text} is not calculable`);
  return worked({ value, isShare: true }, `(${after.text} − ${before.text}) ÷ ${before.text}`, [before, after]);
}

function worked({ value, isShare }: Pick<Known, 'value' | 'isShare'>, sum: string, parts: readonly Known[]): Known {
  const text = shown(value, isShare);
  const how = parts.map(({ working, text: own }) => (working === own ? '' : `${working}; `)).join('');
  return { value, isShare, text, working: `${how}${sum} = ${text}`, at: places(parts), called: null };
}
