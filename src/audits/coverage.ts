import type { DefendantCase } from '../cases/defendant-case.js';
import type { Period } from './period.js';

/** Court days that gave results, of those there were. A court day is one court house on one day. */
export interface Coverage {
  /** Null while no list of sitting days is known to the program: then no share can be told either. */
  readonly courtDaysExpected: number | null;
  readonly courtDaysSeen: number;
  readonly share: number | null;
  readonly why: string;
}

/** Counts the magistrates' court days of the period from which results of any case were seen. */
export function coverage(cases: readonly DefendantCase[], { from, to }: Period): Coverage {
  const days = new Set<string>();
  for (const { appearances } of cases) {
    for (const { date, court, jurisdiction, kind, supersededBy } of appearances) {
      const gaveResults = kind === 'results' || kind === 'register';
      if (!gaveResults || jurisdiction !== 'magistrates' || supersededBy !== null) continue;
      if (date !== null && date >= from && date <= to)
        days.add(JSON.stringify([court.code ?? court.house.toLowerCase(), date]));
    }
  }
  return {
    courtDaysExpected: null,
    courtDaysSeen: days.size,
    share: null,
    why: 'No list of sitting days is known, so how many court days are missing cannot be told.',
  };
}
