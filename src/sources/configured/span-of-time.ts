import { z } from 'zod';

const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;
const WRITTEN = /^(\d{1,6}) ?(?:(s)(?:ec|econds?)?|(m)(?:in|inutes?)?|(h)(?:ours?)?|(d)(?:ays?)?)$/i;

/** How often, or how long, as it stands in `ordergap.yaml`: seconds, or `90s`, `15 min`, `6 hours`, `1d`. Read as seconds. */
export function spanOfTime({ least, most }: { readonly least: number; readonly most: number }) {
  const range = `between ${inWords(least)} and ${inWords(most)}`;
  return z
    .union([z.number(), z.string()], { error: `a time ${range}, as 90s, 15m, 6h or 1d` })
    .transform(secondsOf)
    .refine((seconds) => seconds >= least && seconds <= most, {
      error: `a time ${range}, as 90s, 15m, 6h or 1d`,
    });
}

/** Seconds; not a number where it is no time. */
function secondsOf(written: number | string): number {
  if (typeof written === 'number') return written;
  const [, amount, ...units] = WRITTEN.exec(written.trim()) ?? [];
  const unit = units.find((one) => one !== undefined)?.toLowerCase();
  return amount !== undefined && isUnit(unit) ? Number(amount) * SECONDS[unit] : Number.NaN;
}

function isUnit(unit: string | undefined): unit is keyof typeof SECONDS {
  return unit !== undefined && unit in SECONDS;
}

/** Seconds in words, in the largest unit that they are whole in: `15 minutes`. */
export function inWords(seconds: number): string {
  const units = [
    ['day', SECONDS.d],
    ['hour', SECONDS.h],
    ['minute', SECONDS.m],
  ] as const;
  const [unit, size] = units.find(([, one]) => seconds >= one && seconds % one === 0) ?? (['second', 1] as const);
  const amount = seconds / size;
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
