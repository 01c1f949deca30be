import { isDay } from '../../text/figures/document-dates.js';
import { UsageError } from '../../usage-error.js';
import type { StoreOptions } from '../command.js';

/** The options of a command that decides on a court day. */
export interface DayOptions extends StoreOptions {
  readonly date?: string;
  readonly reason?: string;
}

/** What was asked of a court day. UsageError for a day that is none, and for want of a reason. */
export function dayAsked<Value extends 'hold' | 'release'>(court: string, { date, reason }: DayOptions, value: Value) {
  if (date === undefined || !isDay(date))
    throw new UsageError(
      `Which day? Give --date as a day like 2025-01-31${date === undefined ? '' : `, not ${date}`}.`,
    );
  const words = reason?.trim() ?? '';
  if (words === '') throw new UsageError('A decision needs a reason: add --reason and say in a few words why.');
  return { court, date, value, reason: words, now: new Date().toISOString() };
}
