import type { CaseProblem } from '../../cases/defendant-case.js';
import type { ProblemCode } from '../../problem.js';
import type { Eligible } from './eligible.js';

/** Problems by code, those of the documents and those of every case charged in any of the groups, each case once; most frequent first. */
export function tallyProblems(
  ofDocuments: readonly CaseProblem[],
  groups: readonly Eligible[],
): readonly CaseProblem[] {
  const cases = new Map(
    groups.flatMap(({ charged }) =>
      charged.filter(({ problems }) => problems.length > 0).map((one) => [one.caseId, one] as const),
    ),
  );
  const counts = new Map<ProblemCode, number>();
  for (const { code, count } of [...ofDocuments, ...[...cases.values()].flatMap(({ problems }) => problems)]) {
    counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
