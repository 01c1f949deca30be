import type { CountedDays } from '../../cases/court-days/counted-days.js';
import { isSmallCell } from '../../stats/suppression/small-cell.js';
import { UsageError } from '../../usage-error.js';
import type { Release } from './release-schema.js';

type Totals = Pick<Release['groups'][number], 'group' | 'observed'> & {
  readonly families: readonly { readonly made: number }[];
};

/**
 * Where every result of the period is one court's, what is counted are no national totals but that court's: they may leave
 * the team only as a cell of a court may (counting.md 5). Throws a UsageError where one of them is too small.
 */
export function refuseOneCourt(
  groups: readonly Totals[],
  { days, smallest }: { readonly days: readonly CountedDays[]; readonly smallest: number },
): void {
  const courts = new Set(days.flatMap(({ seen, court }) => (seen === 'both' || seen === 'resulted' ? [court] : [])));
  if (courts.size !== 1) return;
  const small = groups.find(({ observed, families }) =>
    families.some(({ made }) => isSmallCell(made, observed, smallest)),
  );
  if (small === undefined) return;
  throw new UsageError(
    `Every result in these days is of one court: the totals of ${small.group.replaceAll('_', ' ')} are that court’s, and too small to leave the team. Release longer days, or take in the documents of more courts.`,
  );
}
