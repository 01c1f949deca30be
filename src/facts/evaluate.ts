/** Scores the extractor on labelled texts: contract 2.4. */
import { wilson } from '../stats/wilson.js';
import type { Clause } from './clause.js';
import { extract } from './extract.js';
import type { Reading, ResultToRead } from './reading.js';

/** A clause as labelled: its kind, its type and the fields that must be so. */
export interface ExpectedFields {
  readonly kind: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface LabelledText {
  readonly id: string;
  readonly input: ResultToRead;
  readonly expect: readonly ExpectedFields[];
}

export interface Score {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  /** Null where nothing was found, or nothing was there to find. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** 95 % Wilson intervals of precision and recall. */
  readonly interval: {
    readonly precision: { readonly low: number; readonly high: number } | null;
    readonly recall: { readonly low: number; readonly high: number } | null;
  };
}

export interface FieldScore {
  readonly right: number;
  readonly of: number;
}

export interface Miss {
  readonly id: string;
  readonly text: string;
  readonly expected: ExpectedFields;
  /** The clause of that kind and type that came nearest, if any. */
  readonly nearest: Clause | null;
  readonly wrongFields: readonly string[];
}

export interface FalsePositive {
  readonly id: string;
  readonly text: string;
  readonly clause: Clause;
}

export interface Evaluation {
  readonly texts: number;
  readonly kinds: Readonly<Record<string, Score>>;
  /** By kind and type, and for orders by status too: `order:deprivation`, `order:deprivation:refused`. */
  readonly types: Readonly<Record<string, Score>>;
  /** Of all the fields expected; by field beside it. */
  readonly fields: FieldScore & { readonly each: Readonly<Record<string, FieldScore>> };
  readonly misses: readonly Miss[];
  readonly falsePositives: readonly FalsePositive[];
}

/**
 * Reads every text and compares. An expected clause is found when an unused clause of its kind and type (and status) has
 * every field it gives; a list must be contained in the answer's. A clause of a kind and type not expected is a false positive.
 */
export function evaluate(lines: readonly LabelledText[], read: (input: ResultToRead) => Reading = extract): Evaluation {
  const kinds = new Map<string, Tally>();
  const types = new Map<string, Tally>();
  const fields = new Map<string, { right: number; of: number }>();
  const misses: Miss[] = [];
  const falsePositives: FalsePositive[] = [];
  const count = (clause: ExpectedFields | Clause, what: keyof Tally): void => {
    add(kinds, clause.kind, what);
    for (const name of namesOf(clause)) add(types, name, what);
  };
  for (const { id, input, expect } of lines) {
    const { clauses } = read(input);
    const used = new Set<Clause>();
    for (const { expected, clause, wrong } of pair(expect, clauses)) {
      if (clause) used.add(clause);
      if (clause) countFields(fields, expected, wrong);
      if (clause && wrong.length === 0) count(expected, 'tp');
      else {
        count(expected, 'fn');
        misses.push({ id, text: input.text, expected, nearest: clause, wrongFields: wrong });
      }
    }
    for (const clause of clauses) {
      if (used.has(clause) || expect.some(({ kind, type }) => kind === clause.kind && type === clause.type)) continue;
      count(clause, 'fp');
      falsePositives.push({ id, text: input.text, clause });
    }
  }
  const all = [...fields.values()];
  return {
    texts: lines.length,
    kinds: scores(kinds),
    types: scores(types),
    fields: {
      right: sum(all.map(({ right }) => right)),
      of: sum(all.map(({ of }) => of)),
      each: Object.fromEntries([...fields].sort(([a], [b]) => a.localeCompare(b))),
    },
    misses,
    falsePositives,
  };
}

/** What one run finds that another did not: a clause by its text's id, kind, type and fields expected. */
export interface Comparison {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  readonly newFalsePositives: readonly string[];
  readonly goneFalsePositives: readonly string[];
}

/** Gains and losses of `now` against an `earlier` evaluation of the same texts. */
export function against(now: Evaluation, earlier: Pick<Evaluation, 'misses' | 'falsePositives'>): Comparison {
  const missed = new Set(now.misses.map(missName));
  const missedBefore = new Set(earlier.misses.map(missName));
  const wrong = new Set(now.falsePositives.map(falsePositiveName));
  const wrongBefore = new Set(earlier.falsePositives.map(falsePositiveName));
  return {
    gains: [...missedBefore].filter((name) => !missed.has(name)),
    losses: [...missed].filter((name) => !missedBefore.has(name)),
    newFalsePositives: [...wrong].filter((name) => !wrongBefore.has(name)),
    goneFalsePositives: [...wrongBefore].filter((name) => !wrong.has(name)),
  };
}

interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

interface Pair {
  readonly expected: ExpectedFields;
  readonly clause: Clause | null;
  readonly wrong: readonly string[];
}

/** Each expected clause with the best unused clause of its kind and type: those that agree in full first. */
function pair(expect: readonly ExpectedFields[], clauses: readonly Clause[]): readonly Pair[] {
  const left = new Set(clauses);
  const pairs: (Pair | undefined)[] = expect.map(() => undefined);
  for (const mostWrong of [0, Number.POSITIVE_INFINITY]) {
    for (const [index, expected] of expect.entries()) {
      if (pairs[index]) continue;
      const best = nearest(expected, left, mostWrong);
      if (!best) continue;
      left.delete(best.clause);
      pairs[index] = { expected, ...best };
    }
  }
  return expect.map((expected, index) => pairs[index] ?? { expected, clause: null, wrong: [] });
}

function nearest(
  expected: ExpectedFields,
  clauses: ReadonlySet<Clause>,
  mostWrong: number,
): { readonly clause: Clause; readonly wrong: readonly string[] } | undefined {
  let best: { clause: Clause; wrong: readonly string[] } | undefined;
  for (const clause of clauses) {
    if (clause.kind !== expected.kind || clause.type !== expected.type) continue;
    const wrong = wrongFields(expected, clause);
    if (wrong.length <= mostWrong && (!best || wrong.length < best.wrong.length)) best = { clause, wrong };
  }
  return best;
}

function wrongFields(expected: ExpectedFields, clause: Clause): readonly string[] {
  const said = new Map<string, unknown>(Object.entries(clause));
  return Object.entries(expected)
    .filter(([name, value]) => name !== 'kind' && name !== 'type' && !agrees(value, said.get(name)))
    .map(([name]) => name);
}

function agrees(expected: unknown, said: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(said) && expected.every((value) => said.some((other) => agrees(classOf(value), classOf(other))))
    );
  }
  return classOf(expected) === classOf(said);
}

/** A class of property may be written `{class, text}`. */
function classOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'class' in value ? value.class : value;
}

function countFields(
  fields: Map<string, { right: number; of: number }>,
  expected: ExpectedFields,
  wrong: readonly string[],
): void {
  for (const name of Object.keys(expected)) {
    if (name === 'kind' || name === 'type') continue;
    const tally = fields.get(name) ?? { right: 0, of: 0 };
    fields.set(name, { right: tally.right + (wrong.includes(name) ? 0 : 1), of: tally.of + 1 });
  }
}

function namesOf(clause: ExpectedFields | Clause): readonly string[] {
  const name = `${clause.kind}:${clause.type}`;
  return clause.kind === 'order' && 'status' in clause ? [name, `${name}:${clause.status}`] : [name];
}

function missName({ id, expected }: Pick<Miss, 'id' | 'expected'>): string {
  return `${id} ${JSON.stringify(expected)}`;
}

function falsePositiveName({ id, clause }: Pick<FalsePositive, 'id' | 'clause'>): string {
  return `${id} ${namesOf(clause).at(-1)}`;
}

function add(tallies: Map<string, Tally>, name: string, what: keyof Tally): void {
  const tally = tallies.get(name) ?? { tp: 0, fp: 0, fn: 0 };
  tally[what] += 1;
  tallies.set(name, tally);
}

function scores(tallies: ReadonlyMap<string, Tally>): Readonly<Record<string, Score>> {
  return Object.fromEntries(
    [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => [name, score(tally)]),
  );
}

function score({ tp, fp, fn }: Tally): Score {
  const precision = share(tp, tp + fp);
  const recall = share(tp, tp + fn);
  const f1 = tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn);
  return {
    tp,
    fp,
    fn,
    precision,
    recall,
    f1,
    interval: { precision: wilson(tp, tp + fp), recall: wilson(tp, tp + fn) },
  };
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
