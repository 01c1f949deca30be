import type { Problem } from '../problem.js';
import type { Content } from './content.js';

/** A document as it was opened: what it holds, and what of it is not in there. */
export interface OpenedDocument {
  readonly content: Content;
  readonly problems: readonly Problem[];
}
