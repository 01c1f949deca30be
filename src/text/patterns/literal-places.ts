/** Where in a text each of so many literals stands. */
interface Places {
  add(literal: number, at: number): void;
  clear(): void;
  /** Where any of `literals` stands, in order, each place once. */
  of(literals: readonly number[]): readonly number[];
}

export function placesOf(count: number): Places {
  /** Of each literal its last place, by number; each place the one before it of the same literal. -1 for none. */
  const last = new Int32Array(count).fill(-1);
  const said: number[] = [];
  const at: number[] = [];
  const earlier: number[] = [];
  /** How many places there are: the rows are written over, as to grow anew for each text takes longer. */
  let known = 0;
  return {
    add(literal, place) {
      earlier[known] = last[literal] ?? -1;
      at[known] = place;
      said[known] = literal;
      last[literal] = known;
      known += 1;
    },
    clear() {
      for (let index = 0; index < known; index += 1) last[said[index] ?? 0] = -1;
      known = 0;
    },
    of(literals) {
      const found: number[] = [];
      for (let index = 0; index < literals.length; index += 1) {
        for (let place = last[literals[index] ?? 0] ?? -1; place >= 0; place = earlier[place] ?? -1)
          found.push(at[place] ?? 0);
      }
      return found.length > 1 ? found.sort(byValue) : found;
    },
  };
}

function byValue(a: number, b: number): number {
  return a - b;
}

/** Every match of a sticky `pattern` that begins at one of `places`, none within another. */
export function matchesAt(pattern: RegExp, text: string, places: readonly number[]): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    if (place < from) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    from = place + 1;
    if (!match) continue;
    matches.push(match);
    from = place + match[0].length;
  }
  return matches;
}
