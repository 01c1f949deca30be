import { SHORT_MONTHS } from '../../text/figures/month-names.js';

/** A period that words name: days, both included. */
export interface NamedPeriod {
  readonly from: string;
  readonly to: string;
  /** The words name the period and nothing else. */
  readonly whole: boolean;
}

const MONTH = '(?<%>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const month = (name: string) => MONTH.replace('%', name);
const DAY = '(?:(?<%>\\d{1,2})(?:st|nd|rd|th)? )?';
const day = (name: string) => DAY.replace('%', name);
const TO = '\\s*(?:-|–|—|to|until|and)\\s*';

type Groups = Readonly<Record<string, string | undefined>>;

interface Shape {
  readonly words: RegExp;
  readonly read: (groups: Groups) => { readonly from: string; readonly to: string } | undefined;
}

const SHAPES: readonly Shape[] = [
  {
    // Jan 2019 – July 2022; 1 January 2019 to 31 July 2022
    words: new RegExp(`${day('d1')}${month('m1')} (?<y1>\\d{4})${TO}${day('d2')}${month('m2')} (?<y2>\\d{4})`, 'i'),
    read: ({ d1, m1, y1, d2, m2, y2 }) => between(date(y1, m1, d1 ?? '1'), date(y2, m2, d2 ?? 'end')),
  },
  {
    // April to June 2023
    words: new RegExp(`\\b${month('m1')}${TO}${month('m2')} (?<y2>\\d{4})`, 'i'),
    read: ({ m1, m2, y2 }) => between(date(y2, m1, '1'), date(y2, m2, 'end')),
  },
  {
    // year ending March 2024, year to 31 March 2024
    words: new RegExp(`year (?:ending|ended|to) ${day('d')}${month('m')} (?<y>\\d{4})`, 'i'),
    read: ({ d, m, y }) => yearTo(date(y, m, d ?? 'end')),
  },
  {
    // 2023/24, 2023-24, 2023/2024: April to March
    words: /\b(?<y1>(?:19|20)\d{2})\s?[/–-]\s?(?<y2>\d{2}|\d{4})\b/,
    read: ({ y1, y2 }) => financialYear(Number(y1), Number(y2)),
  },
  {
    // 2019 to 2022
    words: new RegExp(`\\b(?<y1>(?:19|20)\\d{2})${TO}(?<y2>(?:19|20)\\d{2})\\b`, 'i'),
    read: ({ y1, y2 }) => between(`${y1}-01-01`, `${y2}-12-31`),
  },
  {
    words: new RegExp(`\\b${month('m')} (?<y>\\d{4})`, 'i'),
    read: ({ m, y }) => between(date(y, m, '1'), date(y, m, 'end')),
  },
  { words: /\b(?<y>(?:19|20)\d{2})\b/, read: ({ y }) => between(`${y}-01-01`, `${y}-12-31`) },
];

/** The period that a title or a heading names; undefined where it names none. */
export function periodNamed(words: string): NamedPeriod | undefined {
  const plain = words.replace(/\s+/g, ' ').trim();
  for (const { words: pattern, read } of SHAPES) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const days = read(match.groups ?? {});
    if (days === undefined) continue;
    return { ...days, whole: match[0].trim().length === plain.replace(/[()]/g, '').length };
  }
  return undefined;
}

/** The days of a year as printed in a year column, with the quarter beside it: `2023/24` and `Q2` or `2`; calendar years by the calendar. */
export function periodOfCells(
  year: string,
  quarter: string,
): { readonly from: string; readonly to: string } | undefined {
  const named = periodNamed(year);
  if (named === undefined) return undefined;
  const number = /^(?:\d{1,2}:\s*)?(?:q(?:uarter|tr)?\s*)?([1-4])(?:\D|$)/i.exec(quarter.trim())?.[1];
  const { from, to } = named;
  if (number === undefined) return { from, to };
  const first = monthsOn(from, (Number(number) - 1) * 3);
  return { from: first, to: dayBefore(monthsOn(first, 3)) };
}

function date(year = '', name = '', day: string): string | undefined {
  const at = SHORT_MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  if (at < 0) return undefined;
  const last = new Date(Date.UTC(Number(year), at + 1, 0)).getUTCDate();
  const number = day === 'end' ? last : Number(day);
  if (number < 1 || number > last) return undefined;
  return `${year}-${String(at + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

function between(from: string | undefined, to: string | undefined): { from: string; to: string } | undefined {
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

function financialYear(first: number, second: number): { from: string; to: string } | undefined {
  const follows = (first + 1) % (second < 100 ? 100 : 10_000) === second;
  return follows ? { from: `${first}-04-01`, to: `${first + 1}-03-31` } : undefined;
}

function yearTo(to: string | undefined): { from: string; to: string } | undefined {
  if (to === undefined) return undefined;
  return { from: monthsOn(dayAfter(to), -12), to };
}

function dayAfter(iso: string): string {
  return shifted(iso, 1);
}

function dayBefore(iso: string): string {
  return shifted(iso, -1);
}

function shifted(iso: string, days: number): string {
  const moment = new Date(`${iso}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The first day `months` later; days of a month all have a fellow there, for these begin on the first. */
function monthsOn(iso: string, months: number): string {
  const moment = new Date(`${iso}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  return moment.toISOString().slice(0, 10);
}
