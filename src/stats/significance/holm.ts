/**
 * Holm's adjusted p-values (Scand J Stat 1979), in the order given: the chance of one false finding in the whole list stays at the level tested.
 * `alsoTested` counts tests made before and not in the list, such as earlier monthly looks.
 */
export function holm(values: readonly number[], alsoTested = 0): readonly number[] {
  const tests = values.length + alsoTested;
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const adjusted = new Array<number>(values.length).fill(1);
  let highest = 0;
  for (const [rank, { value, index }] of order.entries()) {
    highest = Math.max(highest, Math.min(1, value * (tests - rank)));
    adjusted[index] = highest;
  }
  return adjusted;
}
