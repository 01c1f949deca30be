import type { FoundObject } from './find-objects.js';
import type { FieldAudit } from './json-fields.js';
import { isEmpty, isObject } from './json-value.js';
import { below, stepsOf } from './pointer.js';

/** Tells of entries of a list that hold none of what was found in the others: another message among many, or one in an unknown shape. */
export function raiseStrays(
  document: unknown,
  found: readonly FoundObject[],
  { raise }: Pick<FieldAudit, 'raise'>,
): void {
  const lists = new Map<readonly unknown[], { readonly pointer: string; readonly held: Set<number> }>();
  for (const { pointer } of found) {
    let value = document;
    let at = '';
    for (const step of stepsOf(pointer)) {
      if (Array.isArray(value)) {
        const list = lists.get(value) ?? { pointer: at, held: new Set<number>() };
        lists.set(value, list);
        list.held.add(Number(step));
        value = value[Number(step)];
      } else value = isObject(value) ? value[step] : undefined;
      at = below(at, step);
    }
  }
  for (const [list, { pointer, held }] of lists) {
    for (const [index, entry] of list.entries()) {
      if (held.has(index) || isEmpty(entry)) continue;
      raise('unread_field', 'An entry of the list holds nothing that is read here.', below(pointer, index));
    }
  }
}
