import { type ReadOptions, readFileAt } from '../listings/read-document.js';
import type { TakenDocument } from './take-file.js';

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
  if (!extracted) return readFileAt(path, name, options);
  // The rules are loaded where they are wanted: they take memory and time.
  const { takeFileAt } = await import('./take-file.js');
  return takeFileAt(path, name, options);
}
