import { type FoundObject, findObjects } from '../fields/find-objects.js';
import type { FieldAudit } from '../fields/json-fields.js';
import { isObject } from '../fields/json-value.js';

export interface Entry {
  readonly value: unknown;
  readonly pointer: string;
}

/** Takes the objects around the list of registers, and the wrappers around those: what else they say is left over. */
export function openAround(value: unknown, list: string, audit: Pick<FieldAudit, 'open'>): void {
  const wrappers = new Map<string, FoundObject['around'][number]>();
  for (const { pointer, value: holder, around } of holdersOf(value, list)) {
    audit.open(holder, pointer).ignore([list, '_metadata']);
    for (const wrapper of around) wrappers.set(wrapper.pointer, wrapper);
  }
  for (const { value: wrapper, pointer, leadsOn } of wrappers.values())
    audit.open(wrapper, pointer).ignore([leadsOn, '_metadata']);
}

/** The registers in a document: in the list of this name, within whatever wrappers, on their own, or in a list without a name. */
export function entriesOf(value: unknown, list: string): readonly Entry[] {
  const holders = holdersOf(value, list);
  if (holders.length > 0) return holders.flatMap((holder) => heldIn(holder, list));
  if (Array.isArray(value)) return value.map((entry: unknown, index) => ({ value: entry, pointer: `/${index}` }));
  return isObject(value) ? [{ value, pointer: '' }] : [];
}

function holdersOf(value: unknown, list: string): readonly FoundObject[] {
  return findObjects(value, list, (one) => list in one);
}

function heldIn({ value, pointer }: FoundObject, list: string): readonly Entry[] {
  const held = value[list];
  if (Array.isArray(held)) {
    return held.map((entry: unknown, index) => ({ value: entry, pointer: `${pointer}/${list}/${index}` }));
  }
  return isObject(held) ? [{ value: held, pointer: `${pointer}/${list}` }] : [{ value, pointer }];
}
