import type { Scores, SetScore } from './score.js';

/** What a run gains and loses against an earlier one, a line each, set by set; nothing where neither misses anything new. */
export function changesBetween(earlier: Scores, now: Scores): readonly string[] {
  const names = [...new Set([...Object.keys(earlier.sets), ...Object.keys(now.sets)])].sort();
  const pairs: readonly (readonly [name: string, before: SetScore | undefined, after: SetScore | undefined])[] = [
    ...names.map((name) => [name, earlier.sets[name], now.sets[name]] as const),
    // without the given set nothing can be said of it
    ...(now.gold ? [['gold', earlier.gold, now.gold] as const] : []),
  ];
  return pairs.flatMap(([name, before, after]) => {
    if (!before) return [`${name}: new, ${after?.texts ?? 0} texts`];
    if (!after) return [`${name}: gone`];
    return [
      ...(before.texts === after.texts ? [] : [`${name}: ${before.texts} texts, now ${after.texts}`]),
      ...less(before.misses, after.misses).map((miss) => `${name}: gained ${miss}`),
      ...less(after.misses, before.misses).map((miss) => `${name}: lost ${miss}`),
      ...less(before.falsePositives, after.falsePositives).map((one) => `${name}: no longer read ${one}`),
      ...less(after.falsePositives, before.falsePositives).map((one) => `${name}: wrongly read ${one}`),
      ...less(after.superfluous ?? [], before.superfluous ?? []).map((one) => `${name}: beyond its label ${one}`),
    ];
  });
}

function less(names: readonly string[], without: readonly string[]): readonly string[] {
  return names.filter((name) => !without.includes(name));
}
