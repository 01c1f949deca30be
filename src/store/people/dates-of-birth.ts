import { MONTH_NAMES, SHORT_MONTHS } from '../../text/figures/month-names.js';

/** Dates of birth, to be found again in texts however they are printed. */
export interface DatesOfBirth {
  /** `YYYY-MM-DD`; what is none is left out. */
  add(date: string | undefined): void;
  /** How many of these words (`plainWord`), from that place on, one of the dates takes: none where none begins there. */
  lengthAt(words: readonly string[], at: number): number;
}

const DATE = /^\d\d(\d\d-\d\d-\d\d)$/;
const MONTHS: ReadonlyMap<string, string> = new Map(
  [MONTH_NAMES.map((name) => name.toLowerCase()), SHORT_MONTHS].flatMap((names) =>
    names.map((name, at) => [name, String(at + 1).padStart(2, '0')] as const),
  ),
);
/** Words of a date that is printed in three. */
const PARTS = 3;

/** None at first. A date is looked for in what a text says: to write out each way to print one takes many times as long. */
export function datesOfBirth(): DatesOfBirth {
  /** As given, and with two digits for the year. */
  const known = new Set<string>();
  return {
    add(date = '') {
      const short = DATE.exec(date)?.[1];
      if (short !== undefined) known.add(date).add(short);
    },
    lengthAt(words, at) {
      const first = words[at] ?? '';
      if (known.size === 0 || !/^\d/.test(first)) return 0;
      const [second = '', third = ''] = [words[at + 1], words[at + 2]];
      if (/^\d{8}$/.test(first)) {
        const [yearFirst, dayFirst] = [
          first.replace(/(..)(..)$/, '-$1-$2'),
          first.replace(/(..)(..)(.{4})/, '$3-$2-$1'),
        ];
        return known.has(yearFirst) || known.has(dayFirst) ? 1 : 0;
      }
      if (first.length === 4) return known.has(`${first}-${second}-${third}`) ? PARTS : 0;
      const month = monthOf(first, second);
      return month !== undefined && known.has(`${third}-${month}-${first.padStart(2, '0')}`) ? PARTS : 0;
    },
  };
}

/** The month behind a day, in two digits: named, or printed as the day is, both with a nought before a single digit or both without. */
function monthOf(day: string, month: string): string | undefined {
  if (!/^\d\d?$/.test(day)) return undefined;
  const named = MONTHS.get(month);
  if (named !== undefined) return named;
  if (!/^\d\d?$/.test(month)) return undefined;
  const areWhole = day.length === 2 && month.length === 2;
  const areShort = !day.startsWith('0') && !month.startsWith('0');
  return areWhole || areShort ? month.padStart(2, '0') : undefined;
}
