import { DateTime } from 'luxon';
import { UsageError } from '../../usage-error.js';
import { dayOption } from './day-option.js';

/** The period options of a command that asks over time. */
export interface PeriodOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly month?: string | undefined;
}

/** The days asked for, both included; empty where none were given. UsageError for a day that is none, for a month beside days, or for an end before the beginning. */
export function periodOf({ from, to, month }: PeriodOptions): { readonly from?: string; readonly to?: string } {
  if (month !== undefined) {
    if (from !== undefined || to !== undefined) throw new UsageError('Give either --month, or --from and --to.');
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
      throw new UsageError(`--month ${month}: expected a month like 2025-01.`);
    const first = DateTime.fromISO(`${month}-01`, { zone: 'Europe/London' });
    return { from: `${month}-01`, to: first.endOf('month').toFormat('yyyy-MM-dd') };
  }
  const days = { ...day('from', from), ...day('to', to) };
  if (from !== undefined && to !== undefined && to < from)
    throw new UsageError(`The period ends (${to}) before it begins (${from}). Give --from on or before --to.`);
  return days;
}

function day<Name extends 'from' | 'to'>(name: Name, value: string | undefined): { readonly [N in Name]?: string } {
  if (value === undefined) return {};
  return { [name]: dayOption(`--${name}`, value) } as { readonly [N in Name]: string };
}
