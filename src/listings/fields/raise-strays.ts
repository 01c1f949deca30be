import type { FoundObject, ListAround } from './find-objects.js';
import type { FieldAudit } from './json-fields.js';
import { isEmpty } from './json-value.js';
import { below } from './pointer.js';

/** Tells of entries of a list that hold none of what was found in the others: another message among many, or one in an unknown shape. */
export function raiseStrays(found: readonly FoundObject[], { raise }: Pick<FieldAudit, 'raise'>): void {
  const lists = new Map<readonly unknown[], ListHeld>();
  let latest: ListAround | undefined;
  let held: ListHeld['held'] | undefined;
  for (const { list, index } of found) {
    if (list !== latest) {
      latest = list;
      held = heldIn(list, lists);
    }
    held?.add(index);
  }
  for (const [values, { pointer, held: places }] of lists) {
    if (places.size === values.length) continue;
    for (const [index, entry] of values.entries()) {
      if (places.has(index) || isEmpty(entry)) continue;
      raise('unread_field', 'An entry of the list holds nothing that is read here.', below(pointer, index));
    }
  }
}

/** The places of a list that hold something found. */
interface ListHeld {
  readonly pointer: string;
  readonly held: Set<number>;
}

function heldIn(list: ListAround | undefined, lists: Map<readonly unknown[], ListHeld>): ListHeld['held'] | undefined {
  if (list === undefined) return undefined;
  heldIn(list.list, lists)?.add(list.index);
  let known = lists.get(list.values);
  if (known === undefined) {
    known = { pointer: list.pointer, held: new Set() };
    lists.set(list.values, known);
  }
  return known.held;
}
