import type { Keyed } from '../../cases/keyed.js';
import type { Reading, ResultToRead } from '../../facts/reading.js';
import type { Key } from '../../store/database/secret.js';
import type { TakenDocument, TakeOptions } from './take-file.js';

/** What the stages are run with: the reader and the rules, which may be stood in for, the secret and the clock. */
export interface Stages {
  /** Reads a file, and its clauses if it can, and prepares its rows if it can; never throws for what stands in it. */
  readonly read: (path: string, name: string, options?: TakeOptions) => Promise<TakenDocument>;
  /** Reads the clauses of what was read without, or is read again. */
  readonly extract: (result: ResultToRead) => Reading | Promise<Reading>;
  /** Kept with every clause. */
  readonly rulesVersion: string;
  readonly key: Key;
  /** The database, for what opens it itself: the past that a report is compared with. */
  readonly url: string;
  /** ISO 8601 with offset. */
  readonly now: () => string;
  /** How many files are read at a time. */
  readonly readers: number;
}

/** The ids of cases and persons, made with the installation's secret. */
export function keyedBy(key: Key): Keyed {
  return (parts) => key('id', JSON.stringify(parts));
}
