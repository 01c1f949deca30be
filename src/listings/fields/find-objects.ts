import { holdsName } from '../../documents/json/json-outline.js';
import { isObject, type JsonObject } from './json-value.js';
import { below } from './pointer.js';

/** An object found in a JSON document by what it holds, and the objects around it, outermost first. */
export interface FoundObject {
  readonly pointer: string;
  readonly value: JsonObject;
  readonly around: readonly {
    readonly pointer: string;
    readonly value: JsonObject;
    readonly leadsOn: string;
  }[];
}

/** Wrappers a message is sent in: an event, a command, a stored request. */
const DEEPEST_WRAPPER = 4;

/** The way to where the search is: fields of objects and places in lists, and what they stand in. */
interface Way {
  readonly holders: (JsonObject | readonly unknown[])[];
  readonly steps: (string | number)[];
}

/** The outermost objects of a document that have the field `mark` and that `isOne` says are wanted, inside whatever wrappers and lists. */
export function findObjects(
  value: unknown,
  mark: string,
  isOne: (object: JsonObject) => boolean,
): readonly FoundObject[] {
  if (!holdsName(value, [mark])) return [];
  const found: FoundObject[] = [];
  search(value, 0, { holders: [], steps: [] }, isOne, found);
  return found;
}

function search(
  value: unknown,
  wrappers: number,
  way: Way,
  isOne: (object: JsonObject) => boolean,
  found: FoundObject[],
): void {
  if (Array.isArray(value)) {
    way.holders.push(value);
    for (let index = 0; index < value.length; index += 1) {
      const entry: unknown = value[index];
      if (typeof entry !== 'object' || entry === null) continue;
      way.steps.push(index);
      search(entry, wrappers, way, isOne, found);
      way.steps.pop();
    }
    way.holders.pop();
    return;
  }
  if (!isObject(value)) return;
  if (isOne(value)) {
    found.push(foundAt(value, way));
    return;
  }
  if (wrappers >= DEEPEST_WRAPPER) return;
  way.holders.push(value);
  for (const name in value) {
    const entry = value[name];
    if (typeof entry !== 'object' || entry === null) continue;
    way.steps.push(name);
    search(entry, wrappers + 1, way, isOne, found);
    way.steps.pop();
  }
  way.holders.pop();
}

function foundAt(value: JsonObject, { holders, steps }: Way): FoundObject {
  const around: FoundObject['around'][number][] = [];
  let pointer = '';
  for (const [index, step] of steps.entries()) {
    const holder = holders[index];
    if (typeof step === 'string' && isObject(holder)) around.push({ pointer, value: holder, leadsOn: step });
    pointer = below(pointer, step);
  }
  return { pointer, value, around };
}
