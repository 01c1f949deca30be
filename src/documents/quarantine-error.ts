import type { Place } from '../place.js';
import type { ProblemCode } from '../problem.js';

/**
 * Thrown by whatever turns bytes into content when the document as a whole cannot be read.
 * `message` says what is wrong and where, and holds none of the document's words; `at` is the spot, where there is one.
 * Classes do not survive a worker thread: readers of documents turn it into a plain value before they answer.
 */
export class QuarantineError extends Error {
  readonly code: ProblemCode;
  readonly at?: Place;

  constructor(code: ProblemCode, message: string, at?: Place) {
    super(message);
    this.name = 'QuarantineError';
    this.code = code;
    if (at !== undefined) this.at = at;
  }
}

/** An error of one file of several, with the file's name where it is told why a file is not read. */
export function inFile(name: string, error: unknown): unknown {
  if (!(error instanceof QuarantineError)) return error;
  return new QuarantineError(error.code, `${name}: ${error.message}`, error.at);
}
