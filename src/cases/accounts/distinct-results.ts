import type { ResultHeard } from './appearance.js';

/** Results that still stand in their document, the same line said twice kept once (the first). */
export function distinctResults(results: readonly ResultHeard[]): readonly ResultHeard[] {
  if (results.length < 2) return results.filter(({ deleted }) => !deleted);
  const byLine = new Map<string, ResultHeard>();
  for (const result of results) {
    const line = JSON.stringify([result.code, result.textKey, result.orderedDate]);
    if (!result.deleted && !byLine.has(line)) byLine.set(line, result);
  }
  return [...byLine.values()];
}
