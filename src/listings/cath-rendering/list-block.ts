import type { Place } from '../../place.js';

/** One block of a published list, whether it stood on a page or in a print: what the readers of lists go by. */
export interface ListBlock {
  readonly kind: 'heading' | 'text' | 'row';
  /** White space tidied line by line; empty cells of a row are kept. */
  readonly parts: readonly string[];
  readonly at: Place;
  /** Of a row: its table, counted from 1. */
  readonly table?: number;
}
