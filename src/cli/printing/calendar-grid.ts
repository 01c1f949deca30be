import { daysAfter, isDayOff, weekdayOf } from '../../cases/court-days/weekday-history.js';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** Two characters a week and the names of weekdays fit 80 columns. */
const WEEKS = 37;
const MARGIN = 4;

/**
 * A calendar in characters: a row a weekday, a column a week, one sign a day, years and months above; weeks without a sign at either
 * end are left out, and so is a weekend without any. Days of the period without a sign are `.`, or `*` on a bank holiday.
 */
export function calendarGrid(
  signs: ReadonlyMap<string, string>,
  period: { readonly from: string | null; readonly to: string | null },
): string {
  const dates = [...signs.keys()].sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return '';
  const from = period.from ?? first;
  const to = period.to ?? last;
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter(
    (weekday) => weekday < 6 || dates.some((date) => weekdayOf(date) === weekday),
  );
  const blocks: string[] = [];
  let next = 0;
  while (next < dates.length) {
    const start = monday(dates[next] ?? first);
    const end = daysAfter(start, 7 * WEEKS);
    const weeks: string[] = [];
    for (let week = start; week < end && week <= last; week = daysAfter(week, 7)) weeks.push(week);
    blocks.push(block(weeks, weekdays, (date) => signs.get(date) ?? blank(date, from, to)));
    next = dates.findIndex((date) => date >= end);
    if (next < 0) break;
  }
  return blocks.join('\n\n');
}

function block(weeks: readonly string[], weekdays: readonly number[], signOf: (date: string) => string): string {
  const rows = weekdays.map((weekday) => {
    const signs = weeks.map((week) => signOf(daysAfter(week, weekday - 1)));
    return `${WEEKDAYS[weekday - 1]} ${signs.join(' ')}`.trimEnd();
  });
  return [months(weeks), ...rows].join('\n');
}

/** Above the first week that begins in a month its name, and above that the year where it is the first or January. */
function months(weeks: readonly string[]): string {
  const begins = weeks.flatMap((week, at) => (week.slice(0, 7) === weeks[at - 1]?.slice(0, 7) ? [] : [{ week, at }]));
  // A month of which one week is drawn has no room for its name.
  if ((begins[1]?.at ?? 2) < 2) begins.shift();
  let [years, names] = ['', ''];
  begins.forEach(({ week, at }, index) => {
    const name = MONTHS[Number(week.slice(5, 7)) - 1] ?? '';
    const column = MARGIN + 2 * at;
    if (index === 0 || name === 'Jan') years = years.padEnd(column) + week.slice(0, 4);
    names = names.padEnd(column) + name;
  });
  return `${years}\n${names}`;
}

function blank(date: string, from: string, to: string): string {
  if (date < from || date > to) return ' ';
  return isDayOff(date) ? '*' : '.';
}

function monday(date: string): string {
  return daysAfter(date, 1 - weekdayOf(date));
}
