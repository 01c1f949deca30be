import { binomialAtLeast } from '../../stats/distributions/binomial.js';
import { poissonAtLeast, poissonAtMost } from '../../stats/distributions/poisson.js';
import type { ExpectedDay } from './expected-days.js';
import { isResulted, type SeenDay, type Shape, type Share } from './seen-day.js';
import { daysAfter, historyOf, isChristmas, isDayOff, LEAST, REACH, weekdayOf } from './weekday-history.js';

/** What is wrong with a court day, or may be; the words a reader sees. Those that hold keep the day out of every figure. */
export const DAY_PROBLEMS = {
  volume_low: { holds: true, words: 'far fewer cases with results than such days of this court have' },
  volume_high: { holds: false, words: 'far more cases with results than such days of this court have' },
  codes_unknown: { holds: true, words: 'codes of offences or results that are on no national list' },
  dates_out_of_range: { holds: true, words: 'dates before 1990, or after the document was issued' },
  template_new: { holds: false, words: 'a format, field or heading not seen from this court before' },
  field_gone: { holds: false, words: 'a field that this court’s documents always had says nothing any more' },
  register_missing: { holds: false, words: 'listed, and no register came, from a court whose registers come' },
  court_quiet: { holds: false, words: 'nothing came from this court on days in a row on which it was expected to sit' },
} as const;

export type DayProblemCode = keyof typeof DAY_PROBLEMS;

export interface DayProblem {
  readonly code: DayProblemCode;
  /** Cases, codes, dates, fields, or days, as the code says. */
  readonly count: number;
  /** Out of so many; null where there is no such number. */
  readonly of: number | null;
  /** What was to be expected: cases, or a share; null where nothing is compared. */
  readonly usual: number | null;
}

/** What chance leaves to happen once in ten thousand such days. */
const RARE = 1e-4;
/** Of fewer codes or dates no share is told, and under this share nothing is said. */
const FEWEST = 20;
const MUCH = 0.3;
/** A court of which fewer codes are unknown than this is taken to have so many. */
const LEAST_USUAL = 0.05;
/** So many expected days without anything in a row are told of, on the last of them. */
const QUIET = 5;
/** Registers take some days to come. */
export const REGISTERS_TAKE = 7;

/**
 * The problems of the days of a court's ledger, by date. Days are compared with earlier days with results, of the same
 * weekday where they are counted, and with none where there are fewer than eight: a small or young collection raises
 * nothing. `seen` are the days seen, those of the 40 weeks before the ledger too, in time order; `quiet` is how many
 * expected days in a row had nothing when the ledger begins.
 */
export function dayProblems(
  seen: readonly SeenDay[],
  ledger: readonly ExpectedDay[],
  { end, quiet = 0 }: { readonly end: string | null; readonly quiet?: number },
): ReadonlyMap<string, readonly DayProblem[]> {
  const found = new Map<string, DayProblem[]>();
  const note = (date: string, problem: DayProblem | null) => {
    if (problem !== null) found.set(date, [...(found.get(date) ?? []), problem]);
  };
  const from = ledger[0]?.date ?? '';
  const resulted = seen.filter(isResulted);
  const byWeekday = new Map<number, SeenDay[]>();
  for (const day of resulted) {
    if (isDayOff(day.date) || isChristmas(day.date)) continue;
    const weekday = weekdayOf(day.date);
    const alike = byWeekday.get(weekday);
    if (alike === undefined) byWeekday.set(weekday, [day]);
    else alike.push(day);
  }
  for (const alike of byWeekday.values()) {
    alike.forEach((day, at) => {
      if (day.date < from) return;
      const history = historyOf(alike, at);
      if (history.length < LEAST) return;
      note(day.date, volume(day, history));
      note(
        day.date,
        share('codes_unknown', day.codes, history, (one) => one.codes),
      );
      note(
        day.date,
        share('dates_out_of_range', day.dates, history, (one) => one.dates),
      );
    });
  }
  resulted.forEach((day, at) => {
    if (day.date < from) return;
    const since = daysAfter(day.date, -REACH);
    const earlier = resulted
      .slice(Math.max(0, at - REACH), at)
      .filter(({ date, shape }) => date >= since && isKnown(shape));
    if (earlier.length < LEAST || !isKnown(day.shape)) return;
    note(day.date, fresh(day, earlier));
    note(day.date, gone(day, earlier.slice(-LEAST)));
  });
  let silent = quiet;
  for (const { date, seen: day } of ledger) {
    silent = day === null ? silent + 1 : 0;
    if (silent === QUIET) note(date, { code: 'court_quiet', count: QUIET, of: null, usual: null });
    if (day === null || isResulted(day) || end === null || date > daysAfter(end, -REGISTERS_TAKE)) continue;
    const since = daysAfter(date, -REACH);
    if (resulted.filter((one) => one.date >= since && one.date < date).length >= LEAST)
      note(date, { code: 'register_missing', count: day.casesListed, of: null, usual: null });
  }
  return found;
}

/**
 * Volumes of courts vary more than chance would have it, so that a day is held against a quiet or a busy day of its history
 * (the tenth and ninetieth percentile) and not against the usual one: it is told where chance alone (Poisson, exact)
 * would leave so few, or so many, once in ten thousand such days, and it is under half, or over double.
 */
function volume(day: SeenDay, history: readonly SeenDay[]): DayProblem | null {
  const counts = history.map(({ casesResulted }) => casesResulted).sort((a, b) => a - b);
  const rank = Math.ceil(counts.length / 10);
  const low = counts[rank - 1] ?? 0;
  const high = counts[counts.length - rank] ?? 0;
  const count = day.casesResulted;
  if (count < low / 2 && poissonAtMost(count, low) < RARE) return { code: 'volume_low', count, of: null, usual: low };
  if (count > high * 2 && count >= FEWEST && poissonAtLeast(count, high) < RARE)
    return { code: 'volume_high', count, of: null, usual: high };
  return null;
}

function share(
  code: DayProblemCode,
  { out, of }: Share,
  history: readonly SeenDay[],
  shareOf: (day: SeenDay) => Share,
): DayProblem | null {
  if (of < FEWEST || out < of * MUCH) return null;
  const before = history.map(shareOf).filter((one) => one.of > 0);
  if (before.length < LEAST) return null;
  const sum = before.reduce((total, one) => ({ of: total.of + one.of, out: total.out + one.out }));
  const usual = sum.out / sum.of;
  return binomialAtLeast(out, of, Math.max(usual, LEAST_USUAL)) < RARE
    ? { code, count: out, of, usual: Number(usual.toFixed(4)) }
    : null;
}

function isKnown({ has, left }: Shape): boolean {
  return has.length + left.length > 0;
}

/** Formats and unknown fields that none of the court's earlier days had. */
function fresh({ shape }: SeenDay, earlier: readonly SeenDay[]): DayProblem | null {
  if (earlier.at(-1)?.shape.left === shape.left) return null;
  const known = new Set(earlier.flatMap((one) => one.shape.left));
  const count = shape.left.filter((one) => !known.has(one)).length;
  return count > 0 ? { code: 'template_new', count, of: null, usual: null } : null;
}

/** Fields that every one of these earlier days had and this one has not, of formats that it has. */
function gone(day: SeenDay, earlier: readonly SeenDay[]): DayProblem | null {
  if (day.casesResulted < FEWEST) return null;
  const has = new Set(day.shape.has);
  const formats = new Set(day.shape.has.map(formatOf));
  const lost = (earlier[0]?.shape.has ?? []).filter(
    (one) => !has.has(one) && formats.has(formatOf(one)) && earlier.every(({ shape }) => shape.has.includes(one)),
  );
  return lost.length > 0 ? { code: 'field_gone', count: lost.length, of: null, usual: null } : null;
}

function formatOf(entry: string): string {
  return entry.slice(0, entry.indexOf(' '));
}
