import { holdsName } from '../../documents/json/json-outline.js';
import { isObject, type JsonObject } from './json-value.js';
import { below } from './pointer.js';

/** An object found in a JSON document by what it holds, and the objects around it, outermost first. */
export interface FoundObject {
  readonly pointer: string;
  readonly value: JsonObject;
  /** Everything found in one list has the same. */
  readonly around: readonly {
    readonly pointer: string;
    readonly value: JsonObject;
    readonly leadsOn: string;
  }[];
  /** The innermost list it stands in, and the place there of what holds it, or its own. */
  readonly list: ListAround | undefined;
  readonly index: number;
}

/** A list with something in it that was found, and the next list around that one. */
export interface ListAround {
  readonly values: readonly unknown[];
  readonly pointer: string;
  readonly list: ListAround | undefined;
  readonly index: number;
}

/** Wrappers a message is sent in: an event, a command, a stored request. */
const DEEPEST_WRAPPER = 4;

/** Where something stands. */
type Standing = Omit<FoundObject, 'value'>;

/** What is gone through on the way to what is searched for, and how it was come to from what is around it. */
interface Way {
  readonly holder: JsonObject | readonly unknown[];
  readonly before: Way | undefined;
  readonly step: string | number;
  /** Where it stands, and the list that it is: told once something is found in it. */
  standing: Standing | undefined;
  list: ListAround | undefined;
}

/** The outermost objects of a document that have the field `mark` and that `isOne` says are wanted, inside whatever wrappers and lists. */
export function findObjects(
  value: unknown,
  mark: string,
  isOne: (object: JsonObject) => boolean,
): readonly FoundObject[] {
  if (!holdsName(value, [mark])) return [];
  const found: FoundObject[] = [];
  search(value, 0, undefined, '', isOne, found);
  return found;
}

function search(
  value: unknown,
  wrappers: number,
  before: Way | undefined,
  step: string | number,
  isOne: (object: JsonObject) => boolean,
  found: FoundObject[],
): void {
  if (Array.isArray(value)) {
    const way: Way = { holder: value, before, step, standing: undefined, list: undefined };
    for (let index = 0; index < value.length; index += 1) {
      const entry: unknown = value[index];
      if (typeof entry === 'object' && entry !== null) search(entry, wrappers, way, index, isOne, found);
    }
    return;
  }
  if (!isObject(value)) return;
  if (isOne(value)) {
    const { pointer, around, list, index } = standingIn(before, step);
    found.push({ pointer, value, around, list, index });
    return;
  }
  if (wrappers >= DEEPEST_WRAPPER) return;
  const way: Way = { holder: value, before, step, standing: undefined, list: undefined };
  for (const name in value) {
    const entry = value[name];
    if (typeof entry === 'object' && entry !== null) search(entry, wrappers + 1, way, name, isOne, found);
  }
}

const OUTERMOST: Standing = { pointer: '', around: [], list: undefined, index: -1 };

function standingIn(way: Way | undefined, step: string | number): Standing {
  if (way === undefined) return OUTERMOST;
  const { holder } = way;
  way.standing ??= standingIn(way.before, way.step);
  const { pointer, around, list, index } = way.standing;
  if (typeof step === 'string') {
    const wrapper = { pointer, value: holder as JsonObject, leadsOn: step };
    return { pointer: below(pointer, step), around: [...around, wrapper], list, index };
  }
  way.list ??= { values: holder as readonly unknown[], pointer, list, index };
  return { pointer: below(pointer, step), around, list: way.list, index: step };
}
