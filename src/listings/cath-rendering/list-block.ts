import type { Place } from '../../place.js';

/** One block of a published list, whether it stood on a page or in a print: what the readers of lists go by. */
export interface ListBlock {
  readonly kind: 'heading' | 'text' | 'row';
  readonly parts: readonly string[];
  readonly at: Place;
  /** Of a row: its table, counted from 1. */
  readonly table?: number;
}
