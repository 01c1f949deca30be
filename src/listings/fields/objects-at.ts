import { isObject, type JsonObject } from './json-value.js';

/** The objects at a path of field names below a value; each step may be one object or a list of them. */
export function objectsAt(value: unknown, ...path: readonly string[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  addObjects(value, path, 0, found);
  return found;
}

function addObjects(value: unknown, path: readonly string[], step: number, found: JsonObject[]): void {
  if (Array.isArray(value)) {
    // A list inside a list is no list of objects.
    for (const entry of value) if (!Array.isArray(entry)) addObjects(entry, path, step, found);
    return;
  }
  if (!isObject(value)) return;
  const name = path[step];
  if (name === undefined) found.push(value);
  else addObjects(value[name], path, step + 1, found);
}

/** Whether one of the objects that `objectsAt` finds is such a one; none behind it is looked at. */
export function someObjectAt(value: unknown, path: readonly string[], is: (object: JsonObject) => boolean): boolean {
  return someAt(value, path, 0, is);
}

function someAt(value: unknown, path: readonly string[], step: number, is: (object: JsonObject) => boolean): boolean {
  if (Array.isArray(value)) return value.some((entry) => !Array.isArray(entry) && someAt(entry, path, step, is));
  if (!isObject(value)) return false;
  const name = path[step];
  return name === undefined ? is(value) : someAt(value[name], path, step + 1, is);
}
