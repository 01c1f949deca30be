import type { Release, ReleasedCell } from './release-schema.js';

/**
 * Where a release beside an earlier one would tell a small count by subtraction: the same cell over the same days after a correction, or over
 * days of which the one period holds the other. Sentences that name the cell; empty where there is none.
 */
export function differencesFrom(earlier: Release, now: Release): readonly string[] {
  if (!isSubtractable(earlier, now)) return [];
  return now.groups.flatMap((group) =>
    Object.entries(group.tables).flatMap(([table, cells]) => {
      const before = earlier.groups.find((one) => one.group === group.group)?.tables[table] ?? [];
      return cells.flatMap((cell) => {
        const same = before.find(
          ({ level, key, merged }) => level === cell.level && key === cell.key && merged === cell.merged,
        );
        if (same === undefined || !tells(same, cell, now.smallest)) return [];
        return [
          `Beside the release of ${earlier.period.from} to ${earlier.period.to} (as of ${earlier.asOf}) the cell “${cell.key}” of ${table.replaceAll('_', ' ')} would tell a count under ${now.smallest} by subtraction. Release the national totals alone (an audit file without breakdowns), or wait until more is known.`,
        ];
      });
    }),
  );
}

function isSubtractable(a: Release, b: Release): boolean {
  if (a.audit.unit !== b.audit.unit) return false;
  const holds = (wide: Release['period'], narrow: Release['period']) =>
    wide.from <= narrow.from && wide.to >= narrow.to;
  return holds(a.period, b.period) || holds(b.period, a.period);
}

function tells(before: ReleasedCell, now: ReleasedCell, smallest: number): boolean {
  const few = (difference: number) => difference !== 0 && Math.abs(difference) < smallest;
  if (few(now.of - before.of)) return true;
  return now.families.some(({ family, made }) => {
    const earlier = before.families.find((one) => one.family === family);
    return earlier !== undefined && few(made - earlier.made);
  });
}
