/** Entries that belong together; never none. */
export type Group<T> = readonly [T, ...T[]];

/** Entries gathered by what `keyOf` gives of them, however far apart they stand: groups and members in the order first met. */
export function grouped<T>(list: readonly T[], keyOf: (entry: T) => unknown): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const entry of list) {
    const key = JSON.stringify(keyOf(entry));
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}
