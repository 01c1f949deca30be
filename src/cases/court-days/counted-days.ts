import type { LedgerDay } from './ledger-day.js';

/** Court days of one court and month that came out alike: what audits ask of the ledger. */
export interface CountedDays extends Pick<LedgerDay, 'court' | 'localJusticeArea' | 'seen' | 'expectedBy' | 'held'> {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly days: number;
  /** Cases of them all. */
  readonly cases: number;
}

/** A day of the ledger by itself. */
export function countedDay(day: LedgerDay): CountedDays {
  const { court, localJusticeArea, seen, expectedBy, held, date, cases } = day;
  return { court, localJusticeArea, seen, expectedBy, held, month: date.slice(0, 7), days: 1, cases };
}
