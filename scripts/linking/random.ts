import { createHash } from 'node:crypto';

/** Another seed gives another set of the same make, to see that the score is not of this one alone. */
const SEED = process.env.LINKING_SEED ?? 'linking';

/** Choices that depend on a name alone: the same on every machine, and a change to one defendant moves no other. */
export interface Random {
  readonly int: (from: number, to: number) => number;
  readonly pick: <Choice>(choices: readonly Choice[]) => Choice;
  readonly chance: (share: number) => boolean;
}

export function randomFor(name: string): Random {
  let state = createHash('sha256').update(`${SEED}/${name}`).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    pick: (choices) => {
      const choice = choices[int(0, choices.length - 1)];
      if (choice === undefined) throw new Error('There is nothing to pick from.');
      return choice;
    },
    chance: (share) => next() < share,
  };
}

/** A UUID that depends on a name alone. */
export function uuidFor(name: string): string {
  const hex = createHash('sha256').update(`${SEED}/${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
