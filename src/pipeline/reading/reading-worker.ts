import type { ReadOptions } from '../../listings/read-document.js';
import { type ReadDocument, readFileAt } from '../../returns/read-document.js';

/** What a reading thread is asked for. */
export interface ReadingTask {
  readonly path: string;
  readonly name: string;
  readonly options?: ReadOptions | undefined;
}

/** The work of one reading thread: a file in, plain values out. */
export default async function read({ path, name, options }: ReadingTask): Promise<ReadDocument> {
  return readFileAt(path, name, options);
}
