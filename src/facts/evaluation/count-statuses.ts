import type { Clause } from '../clause.js';
import { type ExpectedFields, namesOf } from './pair-clauses.js';
import { add, type Tally } from './tally.js';

/** Orders by type and status, each clause used once; also the false positives of one status beside another of its type. */
export function countStatuses(
  statuses: Tally,
  types: Map<string, Tally>,
  expect: readonly ExpectedFields[],
  clauses: readonly Clause[],
): void {
  const left = clauses.flatMap((clause) => (clause.kind === 'order' ? [nameOf(clause)] : []));
  for (const expected of expect) {
    if (expected.kind !== 'order' || expected.status === undefined) continue;
    const at = left.indexOf(nameOf(expected));
    statuses[at < 0 ? 'fn' : 'tp'] += 1;
    if (at >= 0) left.splice(at, 1);
  }
  const named = new Set(expect.filter(({ kind }) => kind === 'order').map(({ type }) => type));
  const open = new Set(
    expect.filter(({ kind, status }) => kind === 'order' && status === undefined).map(({ type }) => type),
  );
  const asked = new Set(expect.map(nameOf));
  for (const name of left) {
    const type = name.split(':')[1] ?? '';
    if (open.has(type)) continue;
    if (!named.has(type)) statuses.fp += 1;
    else if (!asked.has(name)) {
      statuses.fp += 1;
      add(types, name, 'fp');
    }
  }
}

/** `order:deprivation:refused`. */
function nameOf(clause: ExpectedFields | Clause): string {
  return namesOf(clause).at(-1) ?? clause.type;
}
