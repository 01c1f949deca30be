import { below, isObject } from './json-fields.js';

/** An object found in a JSON document by what it holds, and the objects around it, outermost first. */
export interface FoundObject {
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly around: readonly {
    readonly pointer: string;
    readonly value: Readonly<Record<string, unknown>>;
    readonly leadsOn: string;
  }[];
}

/** Wrappers a message is sent in: an event, a command, a stored request. */
const DEEPEST_WRAPPER = 4;

/** The outermost objects that `isOne` says are wanted, inside whatever wrappers and lists. */
export function findObjects(
  value: unknown,
  isOne: (object: Readonly<Record<string, unknown>>) => boolean,
  pointer = '',
  around: FoundObject['around'] = [],
): readonly FoundObject[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => findObjects(entry, isOne, below(pointer, index), around));
  }
  if (!isObject(value)) return [];
  if (isOne(value)) return [{ pointer, value, around }];
  if (around.length >= DEEPEST_WRAPPER) return [];
  return Object.entries(value).flatMap(([name, entry]) =>
    typeof entry === 'object' && entry !== null
      ? findObjects(entry, isOne, below(pointer, name), [...around, { pointer, value, leadsOn: name }])
      : [],
  );
}
