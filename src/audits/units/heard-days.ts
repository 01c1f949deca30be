import type { DefendantCase } from '../../cases/defendant-case.js';
import { gathered } from '../../gathered.js';

/** The days on which magistrates heard a case, in order, each once. */
export function heardDays({ appearances }: Pick<DefendantCase, 'appearances'>): readonly string[] {
  const days = gathered(appearances, ({ date, jurisdiction }) =>
    date !== null && jurisdiction === 'magistrates' ? [date] : [],
  );
  return days.length > 1 ? [...new Set(days)].sort() : days;
}
