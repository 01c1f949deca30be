/**
 * Days moved or added for England and Wales by proclamation, as GOV.UK published them (gov.uk/bank-holidays): the day that
 * the rule gives and the day that was kept, or an extra day.
 */
const MOVED: readonly { readonly from: string; readonly to: string }[] = [
  { from: '1995-05-01', to: '1995-05-08' },
  { from: '2002-05-27', to: '2002-06-04' },
  { from: '2012-05-28', to: '2012-06-04' },
  { from: '2020-05-04', to: '2020-05-08' },
  { from: '2022-05-30', to: '2022-06-02' },
];
const EXTRA: readonly string[] = [
  '1999-12-31', // Millennium
  '2002-06-03', // Golden Jubilee
  '2011-04-29', // royal wedding
  '2012-06-05', // Diamond Jubilee
  '2022-06-03', // Platinum Jubilee
  '2022-09-19', // state funeral of Queen Elizabeth II
  '2023-05-08', // coronation of King Charles III
];

const years = new Map<number, ReadonlySet<string>>();

/**
 * Whether a day, `YYYY-MM-DD`, is a bank holiday in England and Wales, substitute days included (Banking and Financial
 * Dealings Act 1971, Schedule 1; New Year's Day and the early May day by proclamation, since 1974 and 1978).
 */
export function isBankHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  let known = years.get(year);
  if (known === undefined) {
    known = new Set(bankHolidays(year));
    years.set(year, known);
  }
  return known.has(date);
}

/** The bank holidays of a year in England and Wales, in time order. Years from 1978. */
export function bankHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  const days = [
    ...kept([utc(year, 1, 1)]),
    plus(easter, -2),
    plus(easter, 1),
    mondayFrom(utc(year, 5, 1)),
    mondayUpTo(utc(year, 5, 31)),
    mondayUpTo(utc(year, 8, 31)),
    ...kept([utc(year, 12, 25), utc(year, 12, 26)]),
  ].map(iso);
  const moved = days.map((day) => MOVED.find(({ from }) => from === day)?.to ?? day);
  return [...moved, ...EXTRA.filter((day) => day.startsWith(`${year}-`))].sort();
}

/** Fixed days; of those at a weekend the next weekdays that are none of the others. */
function kept(days: readonly number[]): readonly number[] {
  const onWeekdays = days.filter((day) => !isWeekend(day));
  const taken = [...onWeekdays];
  for (const day of days) {
    if (!isWeekend(day)) continue;
    let next = day;
    while (isWeekend(next) || taken.includes(next)) next = plus(next, 1);
    taken.push(next);
  }
  return taken;
}

/** Gregorian Easter: the anonymous computus of Nature, 20 April 1876, p. 487. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - moon + 15) % 30;
  const letter = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * letter) / 451);
  const sum = epact + letter - 7 * shift + 114;
  return utc(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const DAY = 86_400_000;

function utc(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

function plus(day: number, days: number): number {
  return day + days * DAY;
}

function weekday(day: number): number {
  return new Date(day).getUTCDay();
}

function isWeekend(day: number): boolean {
  return weekday(day) % 6 === 0;
}

function mondayFrom(day: number): number {
  return plus(day, (8 - weekday(day)) % 7);
}

function mondayUpTo(day: number): number {
  return plus(day, -((weekday(day) + 6) % 7));
}

function iso(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
