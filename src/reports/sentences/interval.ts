import { percent } from '../words.js';

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A rate with its two intervals, of a finding or of a release. */
export interface Rated {
  readonly made: number;
  readonly interval: Ends | null;
  readonly exact: Ends | null;
}

/** Of few made or not made the words give the wider interval (counting.md 4). */
export function saidInterval({ made, interval, exact }: Rated, of: number): Ends | null {
  const few = made < 5 || of - made < 5;
  if (!few || interval === null || exact === null) return interval;
  return exact.high - exact.low > interval.high - interval.low ? exact : interval;
}

/** `0.2 % to 5.6 %` of a base; a dash where nothing was observed. */
export function span(ends: Ends | null, of: number): string {
  return ends === null ? '–' : `${percent(ends.low, of)} to ${percent(ends.high, of)}`;
}
