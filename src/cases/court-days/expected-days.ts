import { isResulted, type SeenDay } from './seen-day.js';
import { daysAfter, historyOf, isDayOff, LEAST, REACH, weekdayOf } from './weekday-history.js';

/**
 * Why a court day is expected to have results. `listed`: a list says that the court was to sit. `history`: the court sat on
 * at least two in three of the days of this weekday by which it is judged. `sat`: neither, and results were seen.
 * `unknown`: results were seen, and the court's history is too short to expect anything. Only the first two are in a share.
 */
export type ExpectedBy = 'listed' | 'history' | 'sat' | 'unknown';

/** A court day as the ledger has it: seen, expected, or both. */
export interface ExpectedDay {
  readonly date: string;
  readonly expectedBy: ExpectedBy;
  /** Null where the day was expected and nothing was seen. */
  readonly seen: SeenDay | null;
}

/** Between which days a court's ledger is made. */
export interface Span {
  /** Where the court's history begins (`startOf`); null where it has none. */
  readonly start: string | null;
  /** Where the ledgers of all courts end (`endOf`). */
  readonly end: string | null;
  /** Days before this are not told: they are as they were. */
  readonly from?: string;
}

/** A weekday is expected where the court was seen on at least this share of the days by which it is judged. */
const OFTEN = 2 / 3;
/** A first day without another within so many days is taken for a misread date, and so is a last one. */
const ALONE = 35;
/** Later than this after its start a day of a court is judged by earlier days alone: eight weekdays lie within, holidays left out. */
const YOUNG = 84;

/**
 * The ledger of one court, in time order: every day seen, and every day expected on which nothing was. A day is judged by
 * the 26 days of its weekday before it; where the court's history is shorter, those after it are taken too until there are
 * eight. Bank holidays and Christmas Day are never expected by history and are no part of it. Of `seen`, the days of the 40
 * weeks before `from` have to be given.
 */
export function expectedDays(seen: readonly SeenDay[], { start, end, from = '' }: Span): readonly ExpectedDay[] {
  const byDate = new Map(seen.map((day) => [day.date, day]));
  const found: ExpectedDay[] = [];
  const told = new Set<string>();
  const note = (date: string, isOften: boolean | null) => {
    const day = byDate.get(date) ?? null;
    const expectedBy = reasonOf(day, isOften);
    if (expectedBy === null) return;
    told.add(date);
    found.push({ date, expectedBy, seen: day });
  };
  const since = from === '' ? '' : daysAfter(from, -REACH);
  for (const dates of sittingDates(
    start === null || start < since ? since || null : start,
    start === null ? null : end,
  )) {
    dates.forEach(({ date }, at) => {
      if (date < from) return;
      const before = historyOf(dates, at);
      const young = before.length < LEAST && start !== null && date <= daysAfter(start, YOUNG);
      const after = young ? dates.slice(at + 1, at + 1 + LEAST - before.length) : [];
      const sat = [...before, ...after].filter((other) => byDate.has(other.date)).length;
      const of = before.length + after.length;
      note(date, of < LEAST ? null : sat / of >= OFTEN);
    });
  }
  const isWithin = (date: string) => start !== null && end !== null && date >= start && date <= end;
  for (const date of byDate.keys()) if (date >= from && !told.has(date)) note(date, isWithin(date) ? false : null);
  return found.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function reasonOf(day: SeenDay | null, isOften: boolean | null): ExpectedBy | null {
  if (day !== null && day.lists > 0) return 'listed';
  if (isOften === true) return 'history';
  if (day === null || !isResulted(day)) return null;
  return isOften === null ? 'unknown' : 'sat';
}

/** The dates of each weekday from a first day to a last, days off left out. */
function sittingDates(from: string | null, to: string | null): readonly (readonly { readonly date: string }[])[] {
  const dates: { date: string }[][] = [[], [], [], [], [], [], []];
  if (from === null || to === null) return dates;
  let weekday = weekdayOf(from);
  for (let date = from; date <= to; date = daysAfter(date, 1)) {
    if (!isDayOff(date)) dates[weekday - 1]?.push({ date });
    weekday = (weekday % 7) + 1;
  }
  return dates;
}

/** How far back a change of a day can reach: to the court's first days, where it is near them; else no further than the day. */
export function reachesBackTo(date: string, start: string | null): string {
  return start === null || date <= daysAfter(start, 2 * YOUNG) ? '' : date;
}

/** The first of the days that has another within five weeks after it; null where none has. */
export function startOf(dates: readonly string[]): string | null {
  const sorted = [...dates].sort();
  return sorted.find((date, at) => (sorted[at + 1] ?? '9999') <= daysAfter(date, ALONE)) ?? null;
}

/** The last of the days that has another within five weeks before it: where the ledgers of all courts end. Null where none has. */
export function endOf(dates: readonly string[]): string | null {
  const sorted = [...new Set(dates)].sort().reverse();
  return sorted.find((date, at) => (sorted[at + 1] ?? '') >= daysAfter(date, -ALONE)) ?? null;
}
