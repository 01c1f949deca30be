import { createHash } from 'node:crypto';

/** A seeded source of choices: the same name gives the same choices on every machine. */
export interface Random {
  int(from: number, to: number): number;
  pick<T>(choices: readonly T[]): T;
  chance(share: number): boolean;
  shuffle<T>(items: readonly T[]): T[];
}

const SEED = 'observer-2025';

/** Choices for one named thing, so that a change to one person moves no other. */
export function randomFor(name: string): Random {
  const next = mulberry32(createHash('sha256').update(`${SEED}/${name}`).digest().readUInt32LE(0));
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(choices: readonly T[]): T => at(choices, int(0, choices.length - 1));
  const shuffle = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    const out: T[] = [];
    while (left.length > 0) out.push(...left.splice(int(0, left.length - 1), 1));
    return out;
  };
  return { int, pick, chance: (share) => next() < share, shuffle };
}

/** A UUID that depends on nothing but its name. */
export function uuidFor(name: string): string {
  const hex = createHash('sha256').update(`${SEED}/${name}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The item at a place that must exist. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined)
    throw new Error(`The plan has no item ${index} of ${items.length}: the marginals do not add up.`);
  return item;
}

/** Spreads a table of counts into one entry each: `{a: 2, b: 1}` is `['a', 'a', 'b']`. */
export function spread<K extends string>(counts: Readonly<Record<K, number>>): K[] {
  const keys: K[] = [];
  for (const key in counts) keys.push(...Array<K>(counts[key]).fill(key));
  return keys;
}

/** mulberry32: a public-domain 32-bit generator by Tommy Ettinger. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
