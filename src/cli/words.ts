import { DateTime } from 'luxon';

/** `1 August 2024`, from `2024-08-01`. */
export function longDate(iso: string): string {
  return DateTime.fromISO(iso, { zone: 'Europe/London' }).setLocale('en-GB').toFormat('d MMMM yyyy');
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
