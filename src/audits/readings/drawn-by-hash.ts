import { createHash } from 'node:crypto';
import type { CountedUnit } from '../units/counted-unit.js';

/** The `size` of them whose ids hash lowest with the seed: the same on every machine, and one more unit changes the draw by one at most. */
export function drawnByHash<One extends { readonly judged: CountedUnit }>(
  all: readonly One[],
  size: number,
  seed: string,
): One[] {
  return all
    .map((one) => ({ one, rank: rankOf(seed, one.judged) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ one }) => one);
}

function rankOf(seed: string, { id, at }: CountedUnit): string {
  return createHash('sha256')
    .update(`${seed}\n${id}${at === 0 ? '' : ` ${at}`}`)
    .digest('hex');
}
