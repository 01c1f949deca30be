import { DateTime } from 'luxon';
import type { Mapping } from './mapping.js';

const MONTH_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})\b/;
const SERIAL = /^(\d{4,5})(?:\.\d{1,12})?$/;
/** Spreadsheets count days so that 1 March 1900 is 61 (ECMA-376 part 1, 18.17.4.1: 1900 is taken for a leap year). */
const DAY_ZERO = '1899-12-30';

/** A date as a spreadsheet writes it, in a shape that documents use: day before month, or ISO. What is no such date stays as it is. */
export function isoFromSpreadsheet(printed: string, dates: Mapping['dates']): string {
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
