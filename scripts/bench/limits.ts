/** What a ratio must not pass: measured on the day given, with a quarter of slack; or a bound set beforehand. */
export interface Limit {
  /** `most`: a cost against its floor; `least`: a gain against its floor's. */
  readonly bound: 'most' | 'least';
  readonly limit: number;
  readonly measured: number;
  /** The day of the measurement. */
  readonly on: string;
}

export const LIMITS: Readonly<Record<string, Limit>> = {
  'result-texts': { bound: 'most', limit: 1000, measured: 0, on: '2026-11-22' },
  'documents/common-platform-hearing': { bound: 'most', limit: 1000, measured: 0, on: '2026-11-22' },
  'documents/spi-results-xml': { bound: 'most', limit: 1000, measured: 0, on: '2026-11-22' },
  'documents/informant-register-csv': { bound: 'most', limit: 1000, measured: 0, on: '2026-11-22' },
  'documents/court-register-pdf': { bound: 'most', limit: 1000, measured: 0, on: '2026-11-22' },
  'two-cores': { bound: 'least', limit: 0.85, measured: 0, on: '2026-11-22' },
  queue: { bound: 'most', limit: 1.3, measured: 0, on: '2026-11-22' },
  memory: { bound: 'most', limit: 1.25, measured: 0, on: '2026-11-22' },
};
