import { DateTime } from 'luxon';
import { UsageError } from '../../usage-error.js';

/** Days from and to, both included, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a run is asked: days in the place of the audit's own, and the instant its data is of. */
interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly asOf: string;
}

/**
 * The days asked for, else the audit's own; an audit without a last day goes up to the day, in London, that its data is of.
 * Throws a UsageError for a period that ends before it begins, which says whose day each end was.
 */
export function periodOf(
  audit: { readonly period: { readonly from: string; readonly to?: string | undefined } },
  asked: Asked,
): Period {
  const from = asked.from ?? audit.period.from;
  const to = asked.to ?? audit.period.to ?? dayInLondon(asked.asOf);
  if (from > to) throw new UsageError(endsBeforeItBegins(asked, audit.period.to, { from, to }));
  return { from, to };
}

function endsBeforeItBegins(asked: Asked, ownTo: string | undefined, { from, to }: Period): string {
  if (asked.to !== undefined)
    return asked.from === undefined
      ? `The audit begins on ${from}, after the last day asked for (${to}). Give --from as well, on or before ${to}.`
      : `The period ends (${to}) before it begins (${from}). Give --from on or before --to.`;
  if (ownTo !== undefined)
    return `The first day asked for (${from}) comes after the audit’s own last day (${to}). Give --to as well, on or after ${from}.`;
  const begins = asked.from === undefined ? 'The audit begins' : 'The period begins';
  return `${begins} on ${from}, and the answer goes up to ${to}, the day it is asked of: none of its days had come. Give an earlier --from, or no --as-of before ${from}.`;
}

/** As much of a period as has come by an instant: a list can name days to come, and what has not been is not missing. */
export function comeBy({ from, to }: Period, instant: string): Period {
  const last = instant.slice(0, 10);
  return { from, to: to < last ? to : last };
}

/** `2024-08-01` → `2024-Q3`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The day in London of an instant, `YYYY-MM-DD`. */
export function dayInLondon(instant: string): string {
  return DateTime.fromISO(instant, { zone: 'Europe/London' }).toFormat('yyyy-MM-dd');
}

/** Throws a UsageError for a period of which nothing is published: one that is neither the audit's own nor of whole calendar months. */
export function requireFixedPeriod(audit: Parameters<typeof isFixedPeriod>[0], period: Period): void {
  if (isFixedPeriod(audit, period)) return;
  throw new UsageError(
    `A release is of the audit’s own period or of whole calendar months, so that two of them cannot be subtracted to a few days: ${period.from} to ${period.to} is neither.`,
  );
}

function isFixedPeriod(
  audit: { readonly period: { readonly from: string; readonly to?: string | undefined } },
  { from, to }: Period,
): boolean {
  if (from === audit.period.from && to === audit.period.to) return true;
  return (
    from.endsWith('-01') && to === DateTime.fromISO(to, { zone: 'Europe/London' }).endOf('month').toFormat('yyyy-MM-dd')
  );
}
