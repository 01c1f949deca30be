import type { ReadOptions } from '../../listings/read-document.js';
import { type ReadDocument, readFileAt } from '../../returns/read-document.js';
import type { TakeOptions } from './take-file.js';

/** What a reading thread is asked for. */
export interface ReadingTask {
  readonly path: string;
  readonly name: string;
  readonly options?: ReadOptions | undefined;
}

/** The same, for a thread that reads the clauses too and prepares the rows. */
export interface TakingTask extends ReadingTask {
  readonly options?: TakeOptions | undefined;
  /** The installation's, without which no rows are prepared. */
  readonly secret?: string | undefined;
}

/** The work of one reading thread: a file in, plain values out. */
export default async function read({ path, name, options }: ReadingTask): Promise<ReadDocument> {
  return readFileAt(path, name, options);
}
