/**
 * What `of` gives for every entry, in one list: `flatMap` for callbacks that give lists. Readers ask so of nearly every object
 * of a document, and the engine's own takes several times as long (Node 20, 2026-11-22).
 */
export function allOf<From, To>(
  entries: readonly From[],
  of: (entry: From, index: number) => readonly To[],
): readonly To[] {
  let all: readonly To[] = NONE;
  let own: To[] | undefined;
  for (let index = 0; index < entries.length; index += 1) {
    const found = of(entries[index] as From, index);
    if (found.length === 0) continue;
    if (all.length === 0) {
      all = found;
      continue;
    }
    own ??= [...all];
    all = own;
    for (const one of found) own.push(one);
  }
  return all;
}

/** The entries of two lists; one of them itself where the other is empty. */
export function bothLists<One>(first: readonly One[], second: readonly One[]): readonly One[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

const NONE: readonly never[] = [];
