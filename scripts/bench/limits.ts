/** What a ratio must not pass: measured on the day given, with a quarter of slack; or a bound set beforehand. */
export interface Limit {
  /** `most`: a cost against its floor; `least`: a gain against its floor's. */
  readonly bound: 'most' | 'least';
  readonly limit: number;
  readonly measured: number;
  /** The day of the measurement. */
  readonly on: string;
}

/** Of 2026-11-23 measured with `--quick`, but for what is said beside them. */
export const LIMITS: Readonly<Record<string, Limit>> = {
  'result-texts': { bound: 'most', limit: 11.6, measured: 13.16, on: '2026-11-23' },
  'result-texts/stream': { bound: 'most', limit: 5.52, measured: 4.247, on: '2026-11-23' },
  'listings/small-json': { bound: 'most', limit: 8.9, measured: 4.814, on: '2026-11-23' },
  'listings/small-xml': { bound: 'most', limit: 3.14, measured: 2.324, on: '2026-11-23' },
  'listings/small-csv': { bound: 'most', limit: 3.16, measured: 1.813, on: '2026-11-23' },
  // Set beforehand: issue 4. JSON, XML and CSV at half the pace of their parser.
  'listings/common-platform-hearing': { bound: 'most', limit: 2, measured: 2.327, on: '2026-11-23' },
  'listings/cath-magistrates-standard-list': { bound: 'most', limit: 2, measured: 2.031, on: '2026-11-23' },
  'listings/libra-court-list-json': { bound: 'most', limit: 2, measured: 1.918, on: '2026-11-23' },
  'listings/court-register-json': { bound: 'most', limit: 2, measured: 2.669, on: '2026-11-23' },
  'listings/libra-court-list-xml': { bound: 'most', limit: 2, measured: 1.246, on: '2026-11-23' },
  'listings/spi-results-xml': { bound: 'most', limit: 2, measured: 1.219, on: '2026-11-23' },
  'listings/informant-register-csv': { bound: 'most', limit: 2, measured: 1.272, on: '2026-11-23' },
  'listings/html': { bound: 'most', limit: 1.5, measured: 0.9012, on: '2026-11-23' },
  'listings/html-table': { bound: 'most', limit: 1.5, measured: 1.309, on: '2026-11-23' },
  // Set beforehand: issue 10.
  'listings/pdf': { bound: 'most', limit: 0.5, measured: 0.6467, on: '2026-11-23' },
  'listings/memory': { bound: 'most', limit: 1.1, measured: 1.126, on: '2026-11-23' },
  'documents/common-platform-hearing': { bound: 'most', limit: 14.7, measured: 10.36, on: '2026-11-23' },
  'documents/spi-results-xml': { bound: 'most', limit: 10.5, measured: 7.608, on: '2026-11-23' },
  'documents/informant-register-csv': { bound: 'most', limit: 5.54, measured: 4.438, on: '2026-11-23' },
  'documents/court-register-pdf': { bound: 'most', limit: 2.88, measured: 1.111, on: '2026-11-23' },
  // These three are set beforehand: what the program is to reach, not what it was measured at.
  'two-cores': { bound: 'least', limit: 0.85, measured: 0.5989, on: '2026-11-23' },
  queue: { bound: 'most', limit: 1.3, measured: 1.039, on: '2026-11-23' },
  // Set beforehand: issue 6. A row is an account of a hearing in the cases joined; memory in MB.
  // Measured with a million hearings, one other job beside.
  'linking/day': { bound: 'most', limit: 1.5, measured: 2.166, on: '2026-11-23' },
  'linking/memory': { bound: 'most', limit: 700, measured: 560, on: '2026-11-23' },
  // Set beforehand: issue 10. Rows a second beside `sqlite3 .import`; the last tenth's pace beside the first's.
  'storing/rows': { bound: 'least', limit: 0.5, measured: 0.2875, on: '2026-11-23' },
  'storing/tenth': { bound: 'least', limit: 0.9, measured: 0.8488, on: '2026-11-23' },
  // Set beforehand: issue 7. Joins over the tables of cases; a tenth of the year; CPU of taking documents in. Measured with ten million results, one other job beside.
  'audits/faster': { bound: 'least', limit: 20, measured: 128.7, on: '2026-11-23' },
  'audits/growth': { bound: 'most', limit: 12, measured: 7.792, on: '2026-11-23' },
  'audits/ingest': { bound: 'most', limit: 0.2, measured: 0.05404, on: '2026-11-23' },
  // Set beforehand: issue 9. Beside its audit; seconds of CPU; MB. Measured with five million results.
  'reports/figures': { bound: 'most', limit: 3, measured: 1.279, on: '2026-11-22' },
  'reports/seconds': { bound: 'most', limit: 30, measured: 3.418, on: '2026-11-22' },
  'reports/memory': { bound: 'most', limit: 700, measured: 1.126, on: '2026-11-23' },
  // Set beforehand: issue 10. Times the CPU of the script a user would write instead.
  'peers/json': { bound: 'least', limit: 1.2, measured: 2.143, on: '2026-11-23' },
  'peers/pdf': { bound: 'least', limit: 10, measured: 12.65, on: '2026-11-23' },
  'peers/html': { bound: 'least', limit: 5, measured: 8.58, on: '2026-11-23' },
  'peers/html-cheerio': { bound: 'least', limit: 2, measured: 4.358, on: '2026-11-23' },
  'peers/csv': { bound: 'least', limit: 0.8, measured: 1.301, on: '2026-11-23' },
  // Set beforehand: issue 10. A whole ingest; the first run against an unchanged one; bytes of database a result.
  'day/ingest': { bound: 'most', limit: 3, measured: 16.39, on: '2026-11-23' },
  'day/again': { bound: 'least', limit: 20, measured: 26.6, on: '2026-11-23' },
  'day/bytes': { bound: 'most', limit: 500, measured: 2952, on: '2026-11-23' },
  // Set beforehand: issue 10. Pace and memory of a later day against the first; hours; MB; bytes.
  'year/pace': { bound: 'least', limit: 0.9, measured: 0.7817, on: '2026-11-23' },
  'year/hours': { bound: 'most', limit: 12, measured: 1.391, on: '2026-11-23' },
  'year/memory': { bound: 'most', limit: 400, measured: 396.2, on: '2026-11-23' },
  'year/growth': { bound: 'most', limit: 1.2, measured: 1.011, on: '2026-11-23' },
  'year/bytes': { bound: 'most', limit: 500, measured: 688.9, on: '2026-11-23' },
  memory: { bound: 'most', limit: 1.25, measured: 1.126, on: '2026-11-23' },
};
