import type { Fields } from './json-fields.js';

/** What stands beside the answers of an object in a list: where it is, and its fields where it had to be opened. */
export interface Placed {
  readonly pointer: string;
  readonly opened: Fields | undefined;
}

/** The base of such answers (`ask.each`). */
export const placed = (pointer: string, opened: Fields | undefined): Placed => ({ pointer, opened });
