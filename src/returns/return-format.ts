import type { Content } from '../documents/content.js';
import type { Problem } from '../problem.js';
import type { Return } from './return.js';

/** One kind of return: how its content is recognised, and how it is read into figures. */
export interface ReturnFormat {
  /** Kebab-case; also the file's name and the folder of its samples. */
  readonly name: string;
  /** For people, as `ordergap formats` prints it. */
  readonly title: string;
  /** By content alone, never by file name; true for documents of this format and of no other. */
  recognises(content: Content): boolean;
  /** Throws `QuarantineError` where the figures contradict one another: nothing of such a return is taken. */
  read(content: Content): ParsedReturns;
}

/** What a reader made of one return. Every column and line it did not take is in `problems`. */
export interface ParsedReturns {
  readonly returns: readonly Return[];
  readonly problems: readonly Problem[];
}
