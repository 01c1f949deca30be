/** What a ratio must not pass: measured on the day given, with a quarter of slack; or a bound set beforehand. */
export interface Limit {
  /** `most`: a cost against its floor; `least`: a gain against its floor's. */
  readonly bound: 'most' | 'least';
  readonly limit: number;
  readonly measured: number;
  /** The day of the measurement. */
  readonly on: string;
}

/** Of 2026-11-22 measured with `--quick`, but for what is said beside them. */
export const LIMITS: Readonly<Record<string, Limit>> = {
  'result-texts': { bound: 'most', limit: 11.6, measured: 11.38, on: '2026-11-22' },
  'result-texts/stream': { bound: 'most', limit: 5.52, measured: 5.608, on: '2026-11-22' },
  'listings/small-json': { bound: 'most', limit: 8.9, measured: 5.446, on: '2026-11-22' },
  'listings/small-xml': { bound: 'most', limit: 3.14, measured: 2.625, on: '2026-11-22' },
  'listings/small-csv': { bound: 'most', limit: 3.16, measured: 1.338, on: '2026-11-22' },
  // Set beforehand: issue 4. JSON, XML and CSV at half the pace of their parser.
  'listings/common-platform-hearing': { bound: 'most', limit: 2, measured: 2.34, on: '2026-11-22' },
  'listings/cath-magistrates-standard-list': { bound: 'most', limit: 2, measured: 2.799, on: '2026-11-22' },
  'listings/libra-court-list-json': { bound: 'most', limit: 2, measured: 2.305, on: '2026-11-22' },
  'listings/court-register-json': { bound: 'most', limit: 2, measured: 2.435, on: '2026-11-22' },
  'listings/libra-court-list-xml': { bound: 'most', limit: 2, measured: 2.237, on: '2026-11-22' },
  'listings/spi-results-xml': { bound: 'most', limit: 2, measured: 2.045, on: '2026-11-22' },
  'listings/informant-register-csv': { bound: 'most', limit: 2, measured: 1.516, on: '2026-11-22' },
  'listings/html': { bound: 'most', limit: 1.5, measured: 1.102, on: '2026-11-22' },
  'listings/html-table': { bound: 'most', limit: 1.5, measured: 1.463, on: '2026-11-22' },
  // Set beforehand: issue 10.
  'listings/pdf': { bound: 'most', limit: 0.5, measured: 0.5751, on: '2026-11-22' },
  'listings/memory': { bound: 'most', limit: 1.1, measured: 1.01, on: '2026-11-22' },
  'documents/common-platform-hearing': { bound: 'most', limit: 14.7, measured: 14.22, on: '2026-11-22' },
  'documents/spi-results-xml': { bound: 'most', limit: 10.5, measured: 11.69, on: '2026-11-22' },
  'documents/informant-register-csv': { bound: 'most', limit: 5.54, measured: 6.716, on: '2026-11-22' },
  'documents/court-register-pdf': { bound: 'most', limit: 2.88, measured: 0.9838, on: '2026-11-22' },
  // These three are set beforehand: what the program is to reach, not what it was measured at.
  'two-cores': { bound: 'least', limit: 0.85, measured: 0.8246, on: '2026-11-22' },
  queue: { bound: 'most', limit: 1.3, measured: 1.18, on: '2026-11-22' },
  // Set beforehand: issue 6. A row is an account of a hearing in the cases joined; memory in MB.
  // Measured with a million hearings, one other job beside.
  'linking/day': { bound: 'most', limit: 1.5, measured: 1.475, on: '2026-11-22' },
  'linking/memory': { bound: 'most', limit: 700, measured: 629, on: '2026-11-22' },
  // Set beforehand: issue 10. Rows a second beside `sqlite3 .import`; the last tenth's pace beside the first's.
  'storing/rows': { bound: 'least', limit: 0.5, measured: 0.5554, on: '2026-11-22' },
  'storing/tenth': { bound: 'least', limit: 0.9, measured: 1.428, on: '2026-11-22' },
  // Set beforehand: issue 7. Joins over the tables of cases; a tenth of the year; CPU of taking documents in. Measured with ten million results, one other job beside.
  'audits/faster': { bound: 'least', limit: 20, measured: 29, on: '2026-11-22' },
  'audits/growth': { bound: 'most', limit: 12, measured: 9.132, on: '2026-11-22' },
  'audits/ingest': { bound: 'most', limit: 0.2, measured: 0.00363, on: '2026-11-22' },
  // Set beforehand: issue 9. Beside its audit; seconds of CPU; MB. Measured with five million results.
  'reports/figures': { bound: 'most', limit: 3, measured: 1.279, on: '2026-11-22' },
  'reports/seconds': { bound: 'most', limit: 30, measured: 3.418, on: '2026-11-22' },
  'reports/memory': { bound: 'most', limit: 700, measured: 272.6, on: '2026-11-22' },
  // Set beforehand: issue 10. Times the CPU of the script a user would write instead.
  'peers/json': { bound: 'least', limit: 1.2, measured: 1.574, on: '2026-11-22' },
  'peers/pdf': { bound: 'least', limit: 10, measured: 13, on: '2026-11-22' },
  'peers/html': { bound: 'least', limit: 5, measured: 26.54, on: '2026-11-22' },
  'peers/html-cheerio': { bound: 'least', limit: 2, measured: 3.733, on: '2026-11-22' },
  'peers/csv': { bound: 'least', limit: 0.8, measured: 1.805, on: '2026-11-22' },
  // Set beforehand: issue 10. A whole ingest; the first run against an unchanged one; bytes of database a result.
  'day/ingest': { bound: 'most', limit: 3, measured: 29.37, on: '2026-11-22' },
  'day/again': { bound: 'least', limit: 20, measured: 39.98, on: '2026-11-22' },
  'day/bytes': { bound: 'most', limit: 500, measured: 3469, on: '2026-11-22' },
  // Set beforehand: issue 10. Pace and memory of a later day against the first; hours; MB; bytes.
  'year/pace': { bound: 'least', limit: 0.9, measured: 0.808, on: '2026-11-22' },
  'year/hours': { bound: 'most', limit: 12, measured: 1.769, on: '2026-11-22' },
  'year/memory': { bound: 'most', limit: 400, measured: 396.1, on: '2026-11-22' },
  'year/growth': { bound: 'most', limit: 1.2, measured: 1.01, on: '2026-11-22' },
  'year/bytes': { bound: 'most', limit: 500, measured: 930, on: '2026-11-22' },
  memory: { bound: 'most', limit: 1.25, measured: 1.07, on: '2026-11-22' },
};
