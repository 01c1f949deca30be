import { DateTime, Settings } from 'luxon';
import { tidy } from '../tidying/whitespace.js';
import { readDate, real } from './dates.js';

declare module 'luxon' {
  interface TSSettings {
    throwOnInvalid: true;
  }
}
Settings.throwOnInvalid = true;

const LONDON = 'Europe/London';

/** A date as a document's field gives it. */
export interface DocumentDate {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  /** The field's own words, white space tidied. */
  readonly printed: string;
}

const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;
/** What `readDate` reads too, and most lists print: a shorter way there. */
const DAY_FIRST = /^\d{2}\/\d{2}\/(?:19|20)\d{2}$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^((?:19|20)\d{2})\/(\d{2})\/(\d{2})$/;
const SHORT_YEAR = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{2})$/;
const ISO_INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?) ?(Z|[+-]\d{2}:?\d{2})?(\[[A-Za-z/_]+\])?$/;
const DATE_THEN_TIME =
  /^(.{6,40}?),?(?: at| am)? (\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)$/i;
const CLOCK = /^(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d{1,9})?)?Z?$/;
/** `9am`, `1.30 p.m.`; in Welsh `9yb`, `1.30 y.p.` */
const HALF_DAY_CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})? ?(?:([ap])\.?m|y\.?([bp]))\.?$/i;

/**
 * The date a field holds, in any of the shapes court systems write: ISO, alone or with a time, `Z`, an offset or
 * `[Europe/London]`; `DD/MM/YYYY`, `DD-MM-YYYY`, `DD.MM.YY`; "5 May 1951". A moment is the day it falls on in London.
 * Null for what is no date: "", "-", "Invalid dateZ", "DATE_OF_HEARING", "Date and time to be fixed", 31 February.
 */
export function parseDocumentDate(value: string | null | undefined): DocumentDate | null {
  if (value === null || value === undefined || value === '') return null;
  if (value.length > LONGEST_KEPT) return readDocumentDate(value);
  const before = DATES_READ_LATELY.get(value);
  if (before !== undefined) return before;
  if (DATES_READ_LATELY.size >= MOST_READ_LATELY) DATES_READ_LATELY.clear();
  const date = readDocumentDate(value);
  DATES_READ_LATELY.set(apart(value), date);
  return date;
}

/** Two-digit years from here on are of the twentieth century in a date of birth: nobody under ten is charged (CYPA 1933 s.50). Written in 2026. */
const LATEST_BIRTH = '2020';

/** Whether `typed` is a day of the calendar as we write it, `YYYY-MM-DD`. */
export function isDay(typed: string): boolean {
  return parseDocumentDate(typed)?.iso === typed;
}

/** As `parseDocumentDate`, for the day a person was born: a year of two digits is never one to come. */
export function parseBirthDate(value: string | null | undefined): DocumentDate | null {
  const date = parseDocumentDate(value);
  if (!date || date.iso < LATEST_BIRTH || date.printed.includes(date.iso.slice(0, 4))) return date;
  return { ...date, iso: `19${date.iso.slice(2)}` };
}

/** Days and times read lately: a list has those of its sittings, and of the hearings before, on nearly every entry. */
const DATES_READ_LATELY = new Map<string, DocumentDate | null>();
const TIMES_READ_LATELY = new Map<string, string | null>();
/** A moment with its zone, `2026-11-22T10:00:00.000+01:00[Europe/London]`, and little more. */
const LONGEST_KEPT = 48;
/** The engine keeps longer strings as parts of the text they were cut from. */
const LONGEST_APART = 12;

/** The same words on their own: a part of a document's text would keep the whole of it in memory. */
function apart(value: string): string {
  return value.length > LONGEST_APART ? Buffer.from(value).toString() : value;
}

function readDocumentDate(value: string): DocumentDate | null {
  const printed = tidy(value);
  const iso = dateOf(printed);
  return iso === undefined ? null : { iso, printed };
}

/** The time a field holds, as `HH:MM` in London: `HH:MM`, `HH:MM:SS`, "10am", "1:30pm", or the time of a whole moment. Null for none. */
export function parseDocumentTime(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (value.length > LONGEST_KEPT) return readDocumentTime(value);
  const before = TIMES_READ_LATELY.get(value);
  if (before !== undefined) return before;
  if (TIMES_READ_LATELY.size >= MOST_READ_LATELY) TIMES_READ_LATELY.clear();
  const time = readDocumentTime(value);
  TIMES_READ_LATELY.set(apart(value), time);
  return time;
}

function readDocumentTime(value: string): string | null {
  const printed = tidy(value);
  const instant = readInstant(printed);
  if (instant) return instant.time ?? null;
  const timed = DATE_THEN_TIME.exec(printed);
  if (timed && dateOf(timed[1] ?? '')) return clockOf(timed[2] ?? '') ?? null;
  return clockOf(printed) ?? null;
}

/**
 * The moment a system's time stamp names, as `YYYY-MM-DDTHH:MM:SS.mmmZ` (always UTC and this long, so that text order is time order);
 * a stamp without offset is London time. A date alone stays `YYYY-MM-DD`. Null for none.
 */
export function parseInstant(value: string | null | undefined): string | null {
  const printed = tidy(value ?? '');
  const instant = readInstant(printed);
  if (instant) return instant.utc ?? null;
  const timed = DATE_THEN_TIME.exec(printed);
  const date = timed && dateOf(timed[1] ?? '');
  const clock = timed && clockOf(timed[2] ?? '');
  if (date && clock)
    return new Date(hourInLondon(`${date}T${clock.slice(0, 2)}`) + Number(clock.slice(3)) * 60_000).toISOString();
  return dateOf(printed) ?? null;
}

/** Hours of London, and when each began: its offset changes on the hour, takes a tenth of a millisecond to find, and lists are printed in few of them. */
const HOURS_READ_LATELY = new Map<string, number>();

/** When an hour of a day, `YYYY-MM-DDTHH`, began in London; milliseconds. */
function hourInLondon(hour: string): number {
  const before = HOURS_READ_LATELY.get(hour);
  if (before !== undefined) return before;
  if (HOURS_READ_LATELY.size >= MOST_READ_LATELY) HOURS_READ_LATELY.clear();
  const began = DateTime.fromISO(`${hour}:00`, { zone: LONDON }).toMillis();
  HOURS_READ_LATELY.set(hour, began);
  return began;
}

function dateOf(printed: string): string | undefined {
  if (printed.length < 6 || printed.length > 60 || !/\d/.test(printed)) return undefined;
  if (printed.length === 10) {
    if (DATE_ALONE.test(printed)) return real(printed);
    if (DAY_FIRST.test(printed)) return real(`${printed.slice(6)}-${printed.slice(3, 5)}-${printed.slice(0, 2)}`);
  }
  const instant = readInstant(printed);
  if (instant) return instant.date;
  if (OPENS_IN_WELSH.test(printed)) return dateOf(withoutWelshWeekday(printed).trim());
  const [, year, month, day] = COMPACT.exec(printed) ?? YEAR_FIRST.exec(printed) ?? [];
  if (year) return real(`${year}-${month}-${day}`);
  const short = SHORT_YEAR.exec(printed);
  if (short) return withoutGap(readDate(`${short[1]}-${short[2]}-${short[3]}`));
  const timed = DATE_THEN_TIME.exec(printed);
  return withoutGap(readDate(printed)) ?? (timed ? withoutGap(readDate(timed[1] ?? '')) : undefined);
}

const WELSH_WEEKDAY = /\bdd?ydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b,?/gi;

const OPENS_IN_WELSH = new RegExp(`^${WELSH_WEEKDAY.source}`, 'i');

/** With blanks for the names of days in Welsh: “dydd Mawrth” is a Tuesday, where “Mawrth” by itself is March. */
export function withoutWelshWeekday(words: string): string {
  return words.replace(WELSH_WEEKDAY, (name) => ' '.repeat(name.length));
}

/** A day without its year is no date of a document. */
function withoutGap(date: string | undefined): string | undefined {
  return date?.startsWith('--') ? undefined : date;
}

/** A moment as it falls in London: its day, its time `HH:MM`, and the moment itself in UTC; nothing where the words have its shape and name none. */
interface Instant {
  readonly date?: string;
  readonly time?: string;
  readonly utc?: string;
}

/** Moments read lately: every row of a document repeats its own, and finding London's offset takes long. */
const READ_LATELY = new Map<string, Instant>();
const MOST_READ_LATELY = 500;

function readInstant(printed: string): Instant | undefined {
  const before = READ_LATELY.get(printed);
  if (before) return before;
  const match = ISO_INSTANT.exec(printed);
  if (!match) return undefined;
  if (READ_LATELY.size >= MOST_READ_LATELY) READ_LATELY.clear();
  const moment = momentOf(match);
  const instant = moment
    ? { date: moment.toISODate(), time: moment.toFormat('HH:mm'), utc: moment.toUTC().toISO() }
    : {};
  READ_LATELY.set(apart(printed), instant);
  return instant;
}

function momentOf(match: RegExpExecArray): DateTime<true> | undefined {
  const [, date = '', clock = '', offset = '', zone = ''] = match;
  if (!real(date)) return undefined;
  const local = zone === `[${LONDON}]` && offset === '' ? '' : offset;
  try {
    return DateTime.fromISO(`${date}T${clock}${local}`, { zone: LONDON });
  } catch {
    return undefined;
  }
}

function clockOf(printed: string): string | undefined {
  const [, hour, minute] = CLOCK.exec(printed) ?? [];
  if (hour && minute) return clock(Number(hour), Number(minute));
  const half = HALF_DAY_CLOCK.exec(printed);
  if (!half || Number(half[1]) > 12) return undefined;
  return clock((Number(half[1]) % 12) + ((half[3] ?? half[4])?.toLowerCase() === 'p' ? 12 : 0), Number(half[2] ?? 0));
}

function clock(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
