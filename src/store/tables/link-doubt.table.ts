import type { LinkInDoubt } from '../../cases/links/link-appearances.js';

/** Two appearances that may be one defendant in one case: for review. */
export interface LinkDoubtTable {
  /** The smaller id of the two. */
  readonly a: string;
  readonly b: string;
  readonly level: LinkInDoubt['level'];
  readonly why: LinkInDoubt['why'];
}
