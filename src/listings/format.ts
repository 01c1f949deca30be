import type { Content } from '../documents/content.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { Listing } from './listing.js';

export type DocumentKind = 'list' | 'results' | 'register' | 'return' | 'narrative' | 'other';

export type Given = 'names' | 'results' | 'codes';

/** One kind of court document: how its content is recognised, and how it is read into listings. */
export interface ListingFormat {
  /** Kebab-case; also the file's name and the folder of its samples. */
  readonly name: string;
  /** For people, as `ordergap formats` prints it. */
  readonly title: string;
  readonly kind: DocumentKind;
  /** True where a result that is not in the document was not given: only then can "none recorded" be said. */
  readonly completeResults: boolean;
  /** What documents of this format can tell: who is charged, what was decided, national offence codes. Nothing where it is only set aside. */
  readonly gives: readonly Given[];
  /** By content alone, never by file name; true for documents of this format and of no other. */
  recognises(content: Content): boolean;
  read(content: Content): Parsed;
}

/** What a reader made of one document. Every field it did not take is in `problems`. */
export interface Parsed {
  readonly listings: readonly Listing[];
  readonly problems: readonly Problem[];
  /** Recognised, and not ours to count, or empty. */
  readonly setAside?: { readonly code: ProblemCode; readonly message: string };
  /** Where this one document gives less than its format promises (truncated, partial). */
  readonly completeResults?: boolean;
}
