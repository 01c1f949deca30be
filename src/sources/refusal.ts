import type { ProblemCode } from '../problem.js';

/** Thrown where an archive, or one entry of it, is not read: `message` says why and what to do, and holds none of its words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  /** `archive` where nothing more of the archive is read, not this entry alone. */
  readonly of: 'entry' | 'archive';

  constructor(code: ProblemCode, message: string, of: 'entry' | 'archive' = 'entry') {
    super(message);
    this.code = code;
    this.of = of;
  }
}

/** The refusal that an error stands for: a library’s own message may hold names of files. What the system could not do (disk full) is thrown on. */
export function refusalOf(error: unknown, what: string): Refusal {
  if (error instanceof Refusal) return error;
  if (Object(error).syscall !== undefined) throw error;
  return new Refusal('invalid_archive', `${what} is broken or cut short: fetch it again.`);
}
