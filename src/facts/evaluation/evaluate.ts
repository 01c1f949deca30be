/** Scores the extractor on labelled texts: contract 2.4. */
import type { Clause } from '../clause.js';
import { extract } from '../extract.js';
import type { Reading, ResultToRead } from '../reading.js';
import { countStatuses } from './count-statuses.js';
import { type ExpectedFields, namesOf, notGiven, type Pair, pair } from './pair-clauses.js';
import { add, type FieldScore, fieldScore, type Score, score, scores, type Tally } from './tally.js';

export interface LabelledText {
  readonly id: string;
  readonly input: ResultToRead;
  readonly expect: readonly ExpectedFields[];
  /** The label gives every clause and every field: what the answer says beyond it is told. */
  readonly complete?: boolean;
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

/** A clause rightly expected that says more than its complete label does. */
export interface Superfluous {
  readonly id: string;
  readonly text: string;
  readonly clause: Clause;
  readonly fields: readonly string[];
}

export interface Evaluation {
  readonly texts: number;
  readonly kinds: Readonly<Record<string, Score>>;
  /** Orders by type and status alone, whatever their other fields; a status that is wrong is missed and wrongly read. */
  readonly statuses: Score;
  /**
   * By kind and type, and for orders by status too: `order:deprivation`, `order:deprivation:refused`. A clause of an expected
   * type with a status that is not expected is a false positive of that status alone.
   */
  readonly types: Readonly<Record<string, Score>>;
  /** Of all the fields expected, those of clauses not found too; by field beside it. A field nobody expected is not compared. */
  readonly fields: FieldScore & { readonly each: Readonly<Record<string, FieldScore>> };
  readonly misses: readonly Miss[];
  readonly falsePositives: readonly FalsePositive[];
  /** Fields that complete labels do not give; no score counts them. */
  readonly superfluous: readonly Superfluous[];
}

/**
 * Reads every text and compares. An expected clause is found when an unused clause of its kind and type (and status) has
 * every field it gives; a list must be contained in the answer's. A clause of a kind and type not expected is a false positive,
 * and beside a complete label any clause that it does not give.
 */
export function evaluate(lines: readonly LabelledText[], read: (input: ResultToRead) => Reading = extract): Evaluation {
  const kinds = new Map<string, Tally>();
  const types = new Map<string, Tally>();
  const fields = new Map<string, Tally>();
  const statuses: Tally = { tp: 0, fp: 0, fn: 0 };
  const misses: Miss[] = [];
  const falsePositives: FalsePositive[] = [];
  const superfluous: Superfluous[] = [];
  const count = (clause: ExpectedFields | Clause, what: keyof Tally): void => {
    add(kinds, clause.kind, what);
    for (const name of namesOf(clause)) add(types, name, what);
  };
  for (const { id, input, expect, complete } of lines) {
    const { clauses } = read(input);
    const used = new Set<Clause>();
    for (const { expected, clause, wrong } of pair(expect, clauses)) {
      if (clause) used.add(clause);
      const more = complete && clause ? notGiven(expected, clause) : [];
      if (clause && more.length > 0) superfluous.push({ id, text: input.text, clause, fields: more });
      countFields(fields, expected, { clause, wrong });
      if (clause && wrong.length === 0) count(expected, 'tp');
      else {
        count(expected, 'fn');
        misses.push({ id, text: input.text, expected, nearest: clause, wrongFields: wrong });
      }
    }
    countStatuses(statuses, types, expect, clauses);
    for (const clause of clauses) {
      if (used.has(clause)) continue;
      if (!complete && expect.some(({ kind, type }) => kind === clause.kind && type === clause.type)) continue;
      count(clause, 'fp');
      falsePositives.push({ id, text: input.text, clause });
    }
  }
  const all = [...fields.values()];
  return {
    texts: lines.length,
    kinds: scores(kinds),
    statuses: score(statuses),
    types: scores(types),
    fields: {
      ...fieldScore({ tp: sum(all, 'tp'), fp: sum(all, 'fp'), fn: sum(all, 'fn') }),
      each: Object.fromEntries(
        [...fields].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => [name, fieldScore(tally)]),
      ),
    },
    misses,
    falsePositives,
    superfluous,
  };
}

function countFields(
  fields: Map<string, Tally>,
  expected: ExpectedFields,
  { clause, wrong }: Pick<Pair, 'clause' | 'wrong'>,
): void {
  for (const name of Object.keys(expected)) {
    if (name === 'kind' || name === 'type') continue;
    const isRight = clause !== null && !wrong.includes(name);
    add(fields, name, isRight ? 'tp' : 'fn');
    if (!isRight && clause !== null && name in clause) add(fields, name, 'fp');
  }
}

function sum(tallies: readonly Tally[], what: keyof Tally): number {
  return tallies.reduce((total, tally) => total + tally[what], 0);
}
