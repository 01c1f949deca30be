/** Entries that belong together; never none. */
export type Group<T> = readonly [T, ...T[]];

/** Entries gathered by what `keyOf` gives of them, however far apart they stand: groups and members in the order first met. */
export function grouped<T>(list: readonly T[], keyOf: (entry: T) => unknown): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const entry of list) {
    const key = keyText(keyOf(entry));
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/** Two keys have one text only where they say the same: words apart from numbers, nothing apart from no words. */
function keyText(key: unknown): string {
  if (!Array.isArray(key)) return JSON.stringify(key);
  let text = '';
  for (const part of key) {
    text += typeof part === 'string' ? `${part.length} ${part}` : `${JSON.stringify(part)},`;
  }
  return text;
}
