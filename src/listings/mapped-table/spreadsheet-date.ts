import { DateTime } from 'luxon';
import type { Mapping } from './mapping.js';

const MONTH_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})\b/;
const SERIAL = /^(\d{4,5})(?:\.\d{1,12})?$/;
/** Spreadsheets count days so that 1 March 1900 is 61 (ECMA-376 part 1, 18.17.4.1: 1900 is taken for a leap year). */
const DAY_ZERO = '1899-12-30';

/** Programs write a day as the milliseconds from 1 January 1970 to its midnight. */
const MILLISECONDS = /^-?\d{11,13}$/;
const DAY = 86_400_000;

/**
 * A date as a spreadsheet or an export writes it, in a shape that documents use: day before month, or ISO. What is no such date stays as it is; milliseconds
 * that are no midnight too, for they do not say whose.
 */
export function isoFromSpreadsheet(printed: string, dates: Mapping['dates']): string {
  if (MILLISECONDS.test(printed) && Number(printed) % DAY === 0)
    return new Date(Number(printed)).toISOString().slice(0, 10);
  switch (dates) {
    case 'day_first':
      return printed;
    case 'month_first':
      return printed.replace(MONTH_FIRST, '$3$2$1$2$4');
    case 'excel_serial': {
      const [, days] = SERIAL.exec(printed) ?? [];
      return days === undefined
        ? printed
        : DateTime.fromISO(DAY_ZERO)
            .plus({ days: Number(days) })
            .toISODate();
    }
  }
}
