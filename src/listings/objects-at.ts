import { isObject } from './json-fields.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** The objects at a path of field names below a value; each step may be one object or a list of them. */
export function objectsAt(value: unknown, ...path: readonly string[]): readonly JsonObject[] {
  const [name, ...further] = path;
  const here = (Array.isArray(value) ? value : [value]).filter(isObject);
  if (name === undefined) return here;
  return here.flatMap((object) => objectsAt(object[name], ...further));
}
