import { isObject } from '../json-value.js';

export interface Entry {
  readonly value: unknown;
  readonly pointer: string;
}

/** The registers in a document: in the list of this name, on their own, or in a list without a name. */
export function entriesOf(value: unknown, list: string): readonly Entry[] {
  if (Array.isArray(value)) return value.map((entry: unknown, index) => ({ value: entry, pointer: `/${index}` }));
  if (!isObject(value)) return [];
  const held = value[list];
  if (Array.isArray(held)) {
    return held.map((entry: unknown, index) => ({ value: entry, pointer: `/${list}/${index}` }));
  }
  return isObject(held) ? [{ value: held, pointer: `/${list}` }] : [{ value, pointer: '' }];
}
