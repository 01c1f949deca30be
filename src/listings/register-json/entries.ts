import type { FieldAudit } from '../fields/json-fields.js';
import { isObject } from '../fields/json-value.js';

export interface Entry {
  readonly value: unknown;
  readonly pointer: string;
}

/** Takes the object around the list of registers: what else it says is left over. */
export function openAround(value: unknown, list: string, audit: Pick<FieldAudit, 'open'>): void {
  if (isObject(value) && list in value) audit.open(value, '').ignore([list, '_metadata']);
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
