import { DateTime } from 'luxon';
import { longDate } from '../text/figures/long-date.js';

export { longDate };

/** `5 January 2025, 14:05` in London. */
export function instantWords(instant: string): string {
  const time = DateTime.fromISO(instant, { zone: 'Europe/London' }).setLocale('en-GB');
  return time.isValid ? time.toFormat('d MMMM yyyy, HH:mm') : instant;
}

/** `intimate_image_sharing` → `intimate image sharing`. */
export function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}

/**
 * A limit of an interval, or another share that is no ratio of counts, as a percentage: one decimal where the base is 50 or
 * more, none below (domain notes, 4.2). What is made of counts goes through `percentage`, which rounds the exact ratio.
 */
export function percent(share: number, of: number): string {
  const decimals = of >= 50 ? 1 : 0;
  const scale = 10 ** decimals;
  return `${(Math.floor(share * 100 * scale + 0.5 + 1e-9) / scale).toFixed(decimals)} %`;
}

/**
 * What the orders recorded of a unit do to the rates: `counted as deprivation`. Of a unit whose results were not all seen
 * nothing is in a rate, whatever is recorded of it.
 */
export function countedWords(outcome: string, families: readonly string[]): string | null {
  if (families.length === 0) return null;
  const said = families.map(spoken).join(', ');
  return outcome === 'not_observable' ? `${said} recorded, but in no rate` : `counted as ${said}`;
}

/** `12,345` */
export function count(value: number): string {
  return value.toLocaleString('en-GB');
}

/** `1 document`, `2 documents`. */
export function plural(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** `January 2025` where the days are a whole month, else `1 August 2024 to 15 February 2025`. */
export function periodWords(from: string, to: string): string {
  const first = DateTime.fromISO(from, { zone: 'Europe/London' }).setLocale('en-GB');
  const isMonth = first.day === 1 && first.endOf('month').toFormat('yyyy-MM-dd') === to;
  return isMonth ? first.toFormat('MMMM yyyy') : `${longDate(from)} to ${longDate(to)}`;
}

/** The same in a sentence: `in January 2025`, `from 1 August 2024 to 15 February 2025`. */
export function periodClause(from: string, to: string): string {
  const words = periodWords(from, to);
  return words.includes(' to ') ? `from ${words}` : `in ${words}`;
}

/** `January 2025`, from `2025-01`. */
export function monthWords(month: string): string {
  return DateTime.fromISO(`${month}-01`, { zone: 'Europe/London' }).setLocale('en-GB').toFormat('MMMM yyyy');
}

const UNITS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['defendant_case', ['person’s case', 'people’s cases']],
  ['offence', ['offence', 'offences']],
  ['sentencing_occasion', ['occasion', 'occasions']],
]);

/** What is counted, as the head of a column and in a sentence; of one, in the singular. */
export function unitNoun(unit: string, of = 2): string {
  return UNITS.get(unit)?.[of === 1 ? 0 : 1] ?? spoken(unit);
}
