import type { Problem } from '../problem.js';
import { type FieldPath, pathTo, rootPath } from './field-path.js';
import type { FieldAudit } from './json-fields.js';
import { isObject } from './json-value.js';
import { FEW_VALUES, ObjectFields, type Opening } from './object-fields.js';
import { below, stepsOf } from './pointer.js';

/** Opens the objects of one document, and keeps account of what is taken of them. */
export function auditFields(): FieldAudit {
  const raised: Problem[] = [];
  /** What was opened by pointer and not from the object around it. */
  const byPointer = new Map<string, ObjectFields>();
  const byValue = new Map<unknown, ObjectFields>();
  const firstValues: unknown[] = [];

  const raise: FieldAudit['raise'] = (code, message, pointer) => {
    raised.push({ code, message, at: { pointer } });
  };
  const opening: Opening = { raise, latest: undefined, unfinished: 0, byValue, firstValues, root: rootPath() };
  return {
    open: (value, pointer) => {
      const before = byPointer.get(pointer) ?? openedFromAround(byPointer, pointer);
      if (before) return before;
      const fields = new ObjectFields(isObject(value) ? value : {}, opening, undefined, pointer, -1);
      byPointer.set(pointer, fields);
      byValue.set(value, fields);
      if (firstValues.length < FEW_VALUES) firstValues.push(value);
      return fields;
    },
    raise,
    problems: () => [...raised, ...leftOver(unread(opening))],
    leftovers: () => unread(opening).flatMap(({ fields, names }) => names.map((name) => fields.heldBy(name))),
  };
}

/** An object of which something is left over. */
interface Unread {
  readonly fields: ObjectFields;
  readonly names: readonly string[];
}

function unread({ latest, unfinished }: Opening): readonly Unread[] {
  if (unfinished === 0) return [];
  const found: Unread[] = [];
  for (let fields = latest; fields; fields = fields.before) {
    const names = fields.left();
    if (names.length > 0) found.push({ fields, names });
  }
  return found.reverse();
}

/** What stands at a pointer, where the objects around it have opened it already. */
function openedFromAround(byPointer: ReadonlyMap<string, ObjectFields>, pointer: string): ObjectFields | undefined {
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    const around = byPointer.get(pointer.slice(0, end));
    if (around) return around.openedAt(stepsOf(pointer.slice(end)));
    if (end === 0) break;
  }
  return undefined;
}

function leftOver(found: readonly Unread[]): readonly Problem[] {
  const paths = new Map<FieldPath, { readonly pointer: string; count: number }>();
  for (const { fields, names } of found) {
    for (const name of names) {
      const path = pathTo(fields.path, name);
      const met = paths.get(path);
      if (met) met.count++;
      else paths.set(path, { pointer: below(fields.pointer, name), count: 1 });
    }
  }
  return [...paths].map(([{ printed }, { pointer, count }]) => ({
    code: 'unread_field',
    message: count === 1 ? `${printed} is not read.` : `${printed} is not read (${count} times).`,
    at: { pointer },
  }));
}
