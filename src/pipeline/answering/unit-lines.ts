import type { JudgedUnit } from '../../audits/judging/judged-unit.js';
import { resultsOf } from '../../cases/accounts/results-of.js';
import { type ClauseSaid, clauseSaid } from '../../facts/clause-said.js';
import { loadResults } from '../../store/case-files/doubtful-cases.js';
import { loadAppearances } from '../../store/documents/appearances.js';
import { KEPT_BACK } from '../../store/people/kept-back.js';
import type { Store } from '../../store/tables.js';

/** One line of a unit's results with what counts of it. */
export interface UnitLine {
  readonly resultId: string;
  readonly date: string | null;
  readonly code: string | null;
  readonly shortCode: string | null;
  readonly label: string | null;
  readonly words: string;
  readonly read: readonly ClauseSaid[];
  readonly spans: readonly (readonly [number, number])[];
  readonly unread: boolean;
}

/** Every line of the results of units, each line of a day once, with what counts of it: what a person reads. A youth’s words are kept back. */
export async function unitLines(store: Store, units: readonly JudgedUnit[]): Promise<readonly (readonly UnitLine[])[]> {
  const standing = units.map(({ unit }) =>
    unit.cases.map(({ appearances }) =>
      appearances.filter(({ supersededBy }) => supersededBy === null).map(({ id }) => id),
    ),
  );
  // A case is loaded whole: a decision on one account of a line goes for the others.
  const heard = await loadAppearances(
    store,
    units.flatMap(({ unit }) => unit.cases.map(({ appearances }) => appearances.map(({ id }) => id))),
  );
  let at = 0;
  const told = units.map(({ unit }, index) => {
    const own = heard.slice(at, at + unit.cases.length).flat();
    at += unit.cases.length;
    const kept = new Set((standing[index] ?? []).flat());
    return own
      .filter(({ id }) => kept.has(id))
      .flatMap((heardAt) =>
        resultsOf(heardAt)
          .filter(({ deleted }) => !deleted)
          .map((result) => ({ result, date: result.orderedDate ?? heardAt.hearing.date })),
      );
  });
  const rows = await loadResults(
    store,
    told.flatMap((lines) => lines.map(({ result }) => result.id)),
  );
  return told.map((lines, index) => {
    const isYouths = units[index]?.unit.cases.some(({ youth }) => youth === true) ?? false;
    const byLine = new Map<string, UnitLine>();
    for (const { result, date } of lines) {
      const { id, code, shortCode, textKey, clauses, unread } = result;
      const key = JSON.stringify([date, textKey, code, shortCode]);
      const row = rows.get(id);
      if (byLine.has(key) || row === undefined) continue;
      byLine.set(key, {
        resultId: id,
        date,
        code,
        shortCode,
        label: row.label,
        words: isYouths ? KEPT_BACK : row.text,
        read: clauses.map(clauseSaid),
        spans: isYouths ? [] : clauses.flatMap(({ span }) => (span === null ? [] : [span])),
        unread,
      });
    }
    return [...byLine.values()].sort((a, b) =>
      (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0,
    );
  });
}
