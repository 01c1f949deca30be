import { type Found, findAll, readWhole, type Shape } from '../patterns/found.js';
import { sourceOf } from '../patterns/over-lines.js';
import { SEAM } from '../patterns/seam.js';
import { SHORT_MONTHS } from './month-names.js';

const WELSH_MONTHS: readonly RegExp[] = [
  /^ionawr/,
  /^chwefror/,
  /^(?:m|f)awrth/,
  /^ebrill/,
  /^(?:m|f)ai$/,
  /^(?:m|f)ehefin/,
  /^(?:g)?orffennaf/,
  /^awst/,
  /^(?:m|f)edi$/,
  /^hydref/,
  /^(?:t|d)achwedd/,
  /^(?:r)?hagfyr/,
];
const MONTH = sourceOf`
  (?:
    jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
    |nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref
    |[td]achwedd|r?hagfyr
  )${SEAM}\b\.?${SEAM}
`;
const WEEKDAY = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)${SEAM}(?:day)?,? )?${SEAM}`;
const DAY = `\\d{1,2}(?:st|nd|rd|th|af|ail|il|ydd|edd|fed|ed|eg)?${SEAM}`;

const ISO_DATE = '(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)';
const FIGURES = '(?<![\\d/.£])\\d{1,2}([/.-])\\d{1,2}\\1(?:(?:19|20)\\d{2}|\\d{2})(?![\\d/]|\\.\\d)';
/** "3 Jul 26": two figures are a year where no word behind them could be counted by them. */
const SHORT_YEAR =
  "'?[2-4]\\d(?= ?(?:$|[;,)]|\\.(?!\\d)|- |(?:to|at|for|in|on|and|made|full|nc|n\\/c|conv|no contact)\\b))";
const DAY_FIRST = `(?<!\\d)${WEEKDAY}${DAY} (?:(?:day )?of |o )?${SEAM}${MONTH}(?:,? (?:(?:19|20)\\d{2}|${SHORT_YEAR}))?(?!\\d)`;
const HYPHENED = `(?<!\\d)\\d{1,2}-(?:${MONTH})-(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)`;
const MONTH_FIRST = `\\b${WEEKDAY}${MONTH} ${DAY}(?:,? (?:19|20)\\d{2})?(?!:?\\d)`;

/**
 * A date with its day, as a regular-expression source without groups that capture: match it with the flag `i`,
 * and give the words to `readDate`.
 */
export const DATE = `(?:${ISO_DATE}|(?<![\\d/.£])\\d{1,2}(?:/\\d{1,2}/|\\.\\d{1,2}\\.|-\\d{1,2}-)${SEAM}(?:(?:19|20)\\d{2}|\\d{2})(?![\\d/]|\\.\\d)|${HYPHENED}|${DAY_FIRST}|${MONTH_FIRST})${SEAM}`;
/** "3/27", "11/2028": no day has a month so late. */
const MONTH_OF_YEAR = '(?<![\\d/.£])(?:0?[1-9]|1[0-2])/(?:20)?[2-4]\\d(?![\\d/]|\\.\\d)';
/** A date, or a month of a year, or a year alone: what an order may last until. */
export const DATE_OR_YEAR = `(?:${DATE}|${MONTH_OF_YEAR}|(?:the end of )?${MONTH} (?:19|20)\\d{2}|(?:the end of )?(?<![\\d/.-])(?:19|20)\\d{2}(?![\\d/]))${SEAM}`;

const WHOLE_DATES: readonly Shape<string>[] = [
  [new RegExp(ISO_DATE), ([said]) => real(said)],
  [new RegExp(FIGURES), ([said]) => fromFigures(said)],
  [new RegExp(HYPHENED, 'i'), ([said]) => fromWords(said.split('-'))],
  [new RegExp(DAY_FIRST, 'i'), ([said]) => fromWords(words(said))],
  [new RegExp(MONTH_FIRST, 'i'), ([said]) => fromWords(words(said))],
];
const PARTIAL: readonly Shape<string>[] = [
  [new RegExp(`\\b(?:the end of )?(${MONTH}) ((?:19|20)\\d{2})\\b`, 'i'), ([, month, year]) => ofMonth(month, year)],
  [new RegExp(`^${MONTH_OF_YEAR}$`), ([said]) => ofFigures(said)],
  [/\b(?:the end of )?((?:19|20)\d{2})\b/i, ([, year]) => year],
];

/** What was said on a day, `YYYY-MM-DD`: it is asked for only where a date lacks its year. */
export interface Dated {
  readonly date?: string | undefined;
}

/**
 * The date that `text` says, as `YYYY-MM-DD`; day before month, as courts write; two-digit years from 1970 to 2069.
 * A date without its year is `--MM-DD`, unless the day it was said on is given:
 * then the first such day from then on. Undefined where there is none, or the day does not exist.
 */
export function readDate(text: string, said: Dated = {}): string | undefined {
  const date = readWhole(text, WHOLE_DATES);
  return date === undefined ? undefined : withYear(date, said);
}

/** As `readDate`, and a month of a year as `YYYY-MM`, a year alone as `YYYY`. */
export function readDateOrYear(text: string, said: Dated = {}): string | undefined {
  return readDate(text, said) ?? readWhole(text, PARTIAL);
}

/** Every date in `text` that has a day. */
export function findDates(text: string): readonly Found<string>[] {
  return findAll(text, WHOLE_DATES);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `date`, `YYYY-MM-DD`, where that day exists, else undefined. */
export function real(date: string): string | undefined {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const days = month === 2 && isLeap(Number(date.slice(0, 4))) ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days ? date : undefined;
}

/** 1 to 12 for a month's name in English or Welsh, whole or its first three letters; undefined for another word. */
export function monthNumber(name: string): number | undefined {
  const word = name.toLowerCase().replace(/[.,]/g, '');
  const welsh = WELSH_MONTHS.findIndex((pattern) => pattern.test(word));
  if (welsh >= 0) return welsh + 1;
  const english = SHORT_MONTHS.indexOf(word.slice(0, 3));
  return english < 0 ? undefined : english + 1;
}

/** A year of two digits in its century: 70 to 99 are 1970 to 1999. */
export function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) >= 70 ? `19${year}` : `20${year}`;
}

function fromFigures(said: string): string | undefined {
  const [day = '', month = '', year = ''] = said.split(/[/.-]/);
  return real(`${fullYear(year)}-${two(month)}-${two(day)}`);
}

function words(said: string): readonly string[] {
  return said.split(/[ ,]+/);
}

function fromWords(said: readonly string[]): string | undefined {
  const month = said.map(monthNumber).find((number) => number !== undefined);
  const [day, year] = said.filter((word) => /^\d/.test(word)).map((word) => word.replace(/\D+$/, ''));
  if (!month || !day) return undefined;
  const monthDay = `${two(String(month))}-${two(day)}`;
  if (year) return real(`${fullYear(year)}-${monthDay}`);
  return real(`2000-${monthDay}`) && `--${monthDay}`;
}

function withYear(date: string, said: Dated): string {
  const day = date.startsWith('--') ? said.date : undefined;
  if (!day) return date;
  const year = Number(day.slice(0, 4));
  const monthDay = date.slice(2);
  return `${year}-${monthDay}` >= day ? `${year}-${monthDay}` : `${year + 1}-${monthDay}`;
}

function ofMonth(month: string | undefined, year: string | undefined): string | undefined {
  const number = monthNumber(month ?? '');
  return number && year ? `${year}-${two(String(number))}` : undefined;
}

function ofFigures(said: string): string {
  const [month = '', year = ''] = said.split('/');
  return `${fullYear(year)}-${two(month)}`;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function two(figures: string): string {
  return figures.padStart(2, '0');
}
