import { type ReadOptions, readFileAt } from '../listings/read-document.js';
import { type TakenDocument, takeFileAt } from './take-file.js';

/** What a reading thread is asked for. */
export interface ReadingTask {
  readonly path: string;
  readonly name: string;
  /** With the clauses. */
  readonly extracted: boolean;
  readonly options?: ReadOptions | undefined;
}

/** The work of one reading thread: a file in, plain values out. */
export default async function read({ path, name, extracted, options }: ReadingTask): Promise<TakenDocument> {
  return extracted ? takeFileAt(path, name, options) : readFileAt(path, name, options);
}
