/** Many literals looked for in one pass (Aho and Corasick, 1975), letters in either case, every digit as a `0`. */
export interface Automaton {
  /** How many columns a state has in `next`. */
  readonly width: number;
  /** Of an ASCII code its column; 0 for what is in no literal. */
  readonly columns: Uint8Array;
  /** Of other codes. */
  readonly others: ReadonlyMap<number, number>;
  /** The state after a state and a column. */
  readonly next: Uint16Array;
  /** The literals, by number, that end in a state. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

const MOST_STATES = 0x10000;
export const ASCII = 128;

export function automatonOf(literals: readonly string[]): Automaton {
  const { width, columns, others } = columnsOf(literals);
  const most = 1 + literals.reduce((sum, { length }) => sum + length, 0);
  const next = new Uint16Array(most * width);
  const ends: (number[] | undefined)[] = [undefined];
  for (const [number, literal] of literals.entries()) {
    let state = 0;
    for (let index = 0; index < literal.length; index += 1) {
      const edge = state * width + columnOf(columns, others, literal.charCodeAt(index));
      if (next[edge] === 0) next[edge] = ends.push(undefined) - 1;
      state = next[edge] ?? 0;
    }
    ends[state] = [...(ends[state] ?? []), number];
  }
  if (ends.length > MOST_STATES) throw new Error(`${ends.length} states are more than an automaton holds.`);
  return { width, columns, others, ...inOrderOf(fallBack(next, ends, width), next, ends, width) };
}

/** States numbered as they come in `order`: those near the start, where a text mostly is, stand together in memory. */
function inOrderOf(
  order: readonly number[],
  next: Uint16Array,
  ends: readonly (readonly number[] | undefined)[],
  width: number,
): Pick<Automaton, 'next' | 'ends'> {
  const places = new Uint16Array(order.length);
  for (const [place, state] of order.entries()) places[state] = place;
  const ordered = new Uint16Array(order.length * width);
  for (const [place, state] of order.entries()) {
    for (let column = 0; column < width; column += 1) {
      const after = next[state * width + column] ?? 0;
      ordered[place * width + column] = places[after] ?? 0;
    }
  }
  return { next: ordered, ends: order.map((state) => ends[state]) };
}

export function columnOf(columns: Uint8Array, others: ReadonlyMap<number, number>, code: number): number {
  return (code < ASCII ? columns[code] : others.get(code)) ?? 0;
}

function columnsOf(literals: readonly string[]): Pick<Automaton, 'width' | 'columns' | 'others'> {
  const columns = new Uint8Array(ASCII);
  const others = new Map<number, number>();
  let width = 1;
  for (const literal of literals) {
    for (let index = 0; index < literal.length; index += 1) {
      const code = literal.charCodeAt(index);
      if (columnOf(columns, others, code) !== 0) continue;
      for (const same of casesOf(code)) {
        if (same < ASCII) columns[same] = width;
        else others.set(same, width);
      }
      width += 1;
    }
  }
  return { width, columns, others };
}

const ZERO = 48;
const NINE = 57;

function casesOf(code: number): readonly number[] {
  if (code === ZERO) return Array.from({ length: NINE - ZERO + 1 }, (_, digit) => ZERO + digit);
  const upper = String.fromCharCode(code).toUpperCase().charCodeAt(0);
  return code < ASCII && upper < ASCII ? [code, upper] : [code];
}

/** Where a literal breaks off another may go on: gives every state the edges it lacks and what ends there too. The states in order of depth. */
function fallBack(next: Uint16Array, ends: (number[] | undefined)[], width: number): readonly number[] {
  const falls = new Uint16Array(ends.length);
  const queue: number[] = [0];
  for (let column = 0; column < width; column += 1) {
    const state = next[column] ?? 0;
    if (state !== 0) queue.push(state);
  }
  for (let head = 1; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const fall = falls[state] ?? 0;
    const also = ends[fall];
    if (also) ends[state] = [...(ends[state] ?? []), ...also];
    for (let column = 0; column < width; column += 1) {
      const edge = state * width + column;
      const child = next[edge] ?? 0;
      const instead = next[fall * width + column] ?? 0;
      if (child === 0) next[edge] = instead;
      else {
        falls[child] = instead;
        queue.push(child);
      }
    }
  }
  return queue;
}
