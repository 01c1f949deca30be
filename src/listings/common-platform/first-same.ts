/** Finds the same thing told twice without comparing each with each. */
export interface FirstSame<T> {
  add(entry: T, place: number): void;
  /** The lowest place of one that is the same: by its id where both have one, else by all that is said of it. */
  find(entry: T): number | undefined;
}

export function firstSame<T>(
  idOf: (entry: T) => string | undefined,
  said: (entry: T) => readonly unknown[],
): FirstSame<T> {
  const byId = new Map<string, number>();
  const saidWithoutId = new Map<string, number>();
  const bySaid = new Map<string, number>();
  const keep = (places: Map<string, number>, key: string, place: number) => {
    if (!places.has(key)) places.set(key, place);
  };
  return {
    add: (entry, place) => {
      const id = idOf(entry);
      const key = keyOf(said(entry));
      keep(bySaid, key, place);
      if (id === undefined) keep(saidWithoutId, key, place);
      else keep(byId, id, place);
    },
    find: (entry) => {
      const id = idOf(entry);
      const key = keyOf(said(entry));
      if (id === undefined) return bySaid.get(key);
      const places = [byId.get(id), saidWithoutId.get(key)].filter((place) => place !== undefined);
      return places.length === 0 ? undefined : Math.min(...places);
    },
  };
}

function keyOf(said: readonly unknown[]): string {
  return JSON.stringify(said.map((value) => value ?? null));
}
