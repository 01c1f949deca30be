/** The months in English, January first. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** The same as they are shortened: `jan`, in small letters. */
export const SHORT_MONTHS: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());

/** Any of them in full, as the source of a pattern without regard to capitals. */
export const MONTH_NAME = MONTH_NAMES.join('|').toLowerCase();
