/** What a ratio must not pass: measured on the day given, with a quarter of slack; or a bound set beforehand. */
export interface Limit {
  /** `most`: a cost against its floor; `least`: a gain against its floor's. */
  readonly bound: 'most' | 'least';
  readonly limit: number;
  /** Null where no quiet machine has measured it yet. */
  readonly measured: number | null;
  /** The day of the measurement. */
  readonly on: string | null;
}

export const LIMITS: Readonly<Record<string, Limit>> = {
  'result-texts': { bound: 'most', limit: 32, measured: 25.6, on: '2026-11-22' },
  'documents/common-platform-hearing': { bound: 'most', limit: 18.4, measured: 14.7, on: '2026-11-22' },
  'documents/spi-results-xml': { bound: 'most', limit: 9.4, measured: 7.52, on: '2026-11-22' },
  'documents/informant-register-csv': { bound: 'most', limit: 5.45, measured: 4.36, on: '2026-11-22' },
  'documents/court-register-pdf': { bound: 'most', limit: 1.71, measured: 1.37, on: '2026-11-22' },
  // Set beforehand, and measured only on a machine that others worked on too.
  'two-cores': { bound: 'least', limit: 0.85, measured: 0.68, on: '2026-11-22' },
  queue: { bound: 'most', limit: 1.3, measured: null, on: null },
  memory: { bound: 'most', limit: 1.25, measured: null, on: null },
};
