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
  // Over 613 texts more than when it was 218, advisers' longer notes most of them: over the same texts the night before took 4 % less (paired).
  'result-texts': { bound: 'most', limit: 320, measured: 259.1, on: '2026-11-24' },
  // Set beforehand: issue 5. 100,000 a second of the texts of a day, of which one pass of all words does 2,200,000.
  'result-texts/day': { bound: 'most', limit: 22, measured: 9.267, on: '2026-11-24' },
  'result-texts/stream': { bound: 'most', limit: 72, measured: 76.31, on: '2026-11-24' },
  'listings/small-json': { bound: 'most', limit: 8.9, measured: 7.205, on: '2026-11-24' },
  'listings/small-xml': { bound: 'most', limit: 3.14, measured: 3.228, on: '2026-11-24' },
  'listings/small-csv': { bound: 'most', limit: 3.16, measured: 2.179, on: '2026-11-24' },
  // Set beforehand: issue 4. JSON, XML and CSV at half the pace of their parser.
  'listings/common-platform-hearing': { bound: 'most', limit: 2, measured: 2.034, on: '2026-11-24' },
  'listings/cath-magistrates-standard-list': { bound: 'most', limit: 2, measured: 1.588, on: '2026-11-24' },
  'listings/libra-court-list-json': { bound: 'most', limit: 2, measured: 1.222, on: '2026-11-24' },
  'listings/court-register-json': { bound: 'most', limit: 2, measured: 1.779, on: '2026-11-24' },
  'listings/libra-court-list-xml': { bound: 'most', limit: 2, measured: 1.683, on: '2026-11-24' },
  'listings/spi-results-xml': { bound: 'most', limit: 2, measured: 1.412, on: '2026-11-24' },
  'listings/informant-register-csv': { bound: 'most', limit: 2, measured: 1.59, on: '2026-11-24' },
  'listings/html': { bound: 'most', limit: 1.5, measured: 1.063, on: '2026-11-24' },
  'listings/html-table': { bound: 'most', limit: 1.5, measured: 1.994, on: '2026-11-24' },
  'listings/cath-magistrates-public-list': { bound: 'most', limit: 2, measured: 2.049, on: '2026-11-24' },
  'listings/cath-sjp-press-list': { bound: 'most', limit: 2, measured: 2.039, on: '2026-11-24' },
  'listings/cath-sjp-public-list': { bound: 'most', limit: 2, measured: 2.194, on: '2026-11-24' },
  'listings/cath-magistrates-adult-court-list': { bound: 'most', limit: 2, measured: 1.436, on: '2026-11-24' },
  'listings/cath-magistrates-public-adult-court-list': { bound: 'most', limit: 2, measured: 2.776, on: '2026-11-24' },
  'listings/common-platform-court-list': { bound: 'most', limit: 2, measured: 2.138, on: '2026-11-24' },
  'listings/informant-register-json': { bound: 'most', limit: 2, measured: 2.024, on: '2026-11-24' },
  'listings/probation-case-list': { bound: 'most', limit: 2, measured: 2.181, on: '2026-11-24' },
  // Set beforehand: issue 10.
  'listings/pdf': { bound: 'most', limit: 0.5, measured: 0.4009, on: '2026-11-24' },
  'listings/memory': { bound: 'most', limit: 1.1, measured: 1.016, on: '2026-11-24' },
  'documents/common-platform-hearing': { bound: 'most', limit: 14.7, measured: 16.21, on: '2026-11-23' },
  'documents/spi-results-xml': { bound: 'most', limit: 10.5, measured: 9.739, on: '2026-11-23' },
  'documents/informant-register-csv': { bound: 'most', limit: 5.54, measured: 6.917, on: '2026-11-23' },
  'documents/court-register-pdf': { bound: 'most', limit: 2.88, measured: 0.9832, on: '2026-11-23' },
  // These three are set beforehand: what the program is to reach, not what it was measured at.
  'two-cores': { bound: 'least', limit: 0.85, measured: 0.5172, on: '2026-11-24' },
  queue: { bound: 'most', limit: 1.3, measured: 1.015, on: '2026-11-23' },
  // Set beforehand: issue 6. A row is an account of a hearing in the cases joined; memory in MB.
  // Measured with a million hearings, one other job beside.
  'linking/day': { bound: 'most', limit: 1.5, measured: 1.54, on: '2026-11-23' },
  'linking/memory': { bound: 'most', limit: 700, measured: 503, on: '2026-11-23' },
  // Set beforehand: issue 10. Rows a second beside `sqlite3 .import`; the last tenth's pace beside the first's.
  'storing/rows': { bound: 'least', limit: 0.5, measured: 0.4764, on: '2026-11-24' },
  'storing/tenth': { bound: 'least', limit: 0.9, measured: 1.828, on: '2026-11-24' },
  // Set beforehand: issue 7. Joins over the tables of cases; a tenth of the year; CPU of taking documents in. Measured with ten million results, one other job beside.
  'audits/faster': { bound: 'least', limit: 20, measured: 361.7, on: '2026-11-23' },
  'audits/growth': { bound: 'most', limit: 12, measured: 10.53, on: '2026-11-23' },
  'audits/ingest': { bound: 'most', limit: 0.2, measured: 0.2304, on: '2026-11-23' },
  // Set beforehand: issue 9. Beside its audit; seconds of CPU; MB. Measured with five million results.
  'reports/figures': { bound: 'most', limit: 3, measured: 1.279, on: '2026-11-22' },
  'reports/seconds': { bound: 'most', limit: 30, measured: 3.418, on: '2026-11-22' },
  'reports/memory': { bound: 'most', limit: 700, measured: 272.6, on: '2026-11-22' },
  // Set beforehand: issue 10. Times the CPU of the script a user would write instead.
  'peers/json': { bound: 'least', limit: 1.2, measured: 1.72, on: '2026-11-23' },
  'peers/pdf': { bound: 'least', limit: 10, measured: 15.69, on: '2026-11-23' },
  'peers/html': { bound: 'least', limit: 5, measured: 13.88, on: '2026-11-23' },
  'peers/html-cheerio': { bound: 'least', limit: 2, measured: 3.617, on: '2026-11-23' },
  'peers/csv': { bound: 'least', limit: 0.8, measured: 1.096, on: '2026-11-23' },
  // Set beforehand: issue 10. A whole ingest; the first run against an unchanged one; bytes of database a result.
  'day/ingest': { bound: 'most', limit: 3, measured: 7.868, on: '2026-11-24' },
  // How much of `day/ingest` is a program that begins. Set by what was measured, with a third to spare.
  'day/warm': { bound: 'most', limit: 10, measured: 6.611, on: '2026-11-24' },
  'day/again': { bound: 'least', limit: 20, measured: 44.87, on: '2026-11-24' },
  'day/bytes': { bound: 'most', limit: 500, measured: 498.1, on: '2026-11-24' },
  // Set beforehand: issue 10. Pace and memory of a later day against the first; hours; MB; bytes.
  'year/pace': { bound: 'least', limit: 0.9, measured: 0.8833, on: '2026-11-23' },
  'year/hours': { bound: 'most', limit: 12, measured: 1.121, on: '2026-11-23' },
  'year/memory': { bound: 'most', limit: 400, measured: 391.6, on: '2026-11-23' },
  'year/growth': { bound: 'most', limit: 1.2, measured: 1.044, on: '2026-11-23' },
  'year/bytes': { bound: 'most', limit: 500, measured: 498.5, on: '2026-11-23' },
  memory: { bound: 'most', limit: 1.25, measured: 1.134, on: '2026-11-23' },
};
