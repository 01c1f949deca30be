/** Which clause of an answer is meant by which expected clause: contract 2.4. */
import type { Clause } from '../clause.js';

/** A clause as labelled: its kind, its type and the fields that must be so. */
export interface ExpectedFields {
  readonly kind: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Pair {
  readonly expected: ExpectedFields;
  readonly clause: Clause | null;
  readonly wrong: readonly string[];
}

/** Each expected clause with the best unused clause of its kind and type: those that agree in full first. */
export function pair(expect: readonly ExpectedFields[], clauses: readonly Clause[]): readonly Pair[] {
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

const EVIDENCE = ['found', 'span', 'quote', 'rule'];

/** The fields of the clause that the label does not give. */
export function notGiven(expected: ExpectedFields, clause: Clause): readonly string[] {
  return Object.keys(clause).filter((name) => !(name in expected) && !EVIDENCE.includes(name));
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

/** What a clause is counted under: `order:deprivation`, and for orders the status too, `order:deprivation:refused`. */
export function namesOf(clause: ExpectedFields | Clause): readonly string[] {
  const name = `${clause.kind}:${clause.type}`;
  return clause.kind === 'order' && 'status' in clause ? [name, `${name}:${clause.status}`] : [name];
}
