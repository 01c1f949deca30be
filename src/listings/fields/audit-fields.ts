import type { Problem } from '../../problem.js';
import { type FieldPath, pathTo, rootPath } from './field-path.js';
import { type Plan, withinOf } from './field-plan.js';
import { unknownWithin } from './fields-within.js';
import type { BaseOf, FieldAudit } from './json-fields.js';
import { isObject, type JsonObject } from './json-value.js';
import { FEW_VALUES, ObjectFields, type Opening } from './object-fields.js';
import { PlacesIn } from './places-in.js';
import { below, stepsOf } from './pointer.js';
import { oneAlone } from './read-at-once.js';

/** Opens the objects of one document, and keeps account of what is taken of them. */
export function auditFields(): FieldAudit {
  const raised: Problem[] = [];
  /** What was opened by pointer and not from the object around it. */
  const byPointer = new Map<string, ObjectFields>();
  const byValue = new Map<unknown, ObjectFields>();
  const firstValues: unknown[] = [];
  /** Of what was opened by pointer, once it is asked where something in it stands. */
  const within = new Map<string, PlacesIn>();
  /** What answered by pointer and was not opened. */
  const answered: { readonly pointer: string; readonly value: JsonObject }[] = [];

  const raise: FieldAudit['raise'] = (code, message, pointer) => {
    raised.push({ code, message, at: { pointer } });
  };
  const opening: Opening = {
    raise,
    latest: undefined,
    unfinished: 0,
    byValue,
    firstValues,
    root: rootPath(),
    unknown: [],
  };
  const open: FieldAudit['open'] = (value, pointer) => {
    const before = byPointer.get(pointer) ?? openedFromAround(byPointer, pointer);
    if (before) return before;
    const fields = new ObjectFields(isObject(value) ? value : {}, opening, undefined, pointer, -1);
    byPointer.set(pointer, fields);
    byValue.set(value, fields);
    if (firstValues.length < FEW_VALUES) firstValues.push(value);
    return fields;
  };
  return {
    open,
    answersAt<Base extends object, Answers>(
      value: JsonObject,
      pointer: string,
      plan: Plan<Answers>,
      baseOf: BaseOf<Base>,
    ): Base & Answers {
      // What was let through around it as of no use is known to be read only where the object is opened.
      const alone = opening.unknown.length > 0 ? undefined : oneAlone(value, withinOf(plan, baseOf), pointer);
      if (alone !== undefined) {
        answered.push({ pointer, value });
        return alone as Base & Answers;
      }
      const fields = open(value, pointer);
      return fields.fill(baseOf(pointer, fields, value), plan);
    },
    raise,
    pointerTo: (value) => {
      const opened = [...byPointer].map(([pointer, { whole }]) => ({ pointer, value: whole }));
      for (const { pointer, value: around } of [...opened, ...answered]) {
        const places = within.get(pointer) ?? new PlacesIn(around);
        within.set(pointer, places);
        const found = places.of(value);
        if (found !== undefined) return pointer + found;
      }
      return '';
    },
    problems: () => [...raised, ...leftOver([...leftOf(unread(opening)), ...unknownOf(opening)])],
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

interface LeftOver {
  readonly path: FieldPath;
  readonly pointer: string;
}

function leftOf(found: readonly Unread[]): readonly LeftOver[] {
  return found.flatMap(({ fields, names }) =>
    names.map((name) => ({ path: pathTo(fields.path, name), pointer: below(fields.pointer, name) })),
  );
}

/** What nobody knows within fields that were let through as of no use; none of it where something within was opened, and is told of with that. */
function unknownOf({ unknown, latest }: Opening): readonly LeftOver[] {
  if (unknown.length === 0) return [];
  const opened = new Set<unknown>();
  for (let fields = latest; fields; fields = fields.before) opened.add(fields.whole);
  return unknown.flatMap(({ fields, name }) => {
    const held = fields.heldBy(name);
    if (holdsAny(held, opened)) return [];
    return unknownWithin(name, held, below(fields.pointer, name)).map(({ steps, pointer }) => ({
      path: steps.reduce(pathTo, fields.path),
      pointer,
    }));
  });
}

function holdsAny(value: unknown, opened: ReadonlySet<unknown>): boolean {
  if (opened.has(value)) return true;
  if (Array.isArray(value)) return value.some((entry) => holdsAny(entry, opened));
  return isObject(value) && Object.values(value).some((entry) => holdsAny(entry, opened));
}

function leftOver(found: readonly LeftOver[]): readonly Problem[] {
  const paths = new Map<FieldPath, { readonly pointer: string; count: number }>();
  for (const { path, pointer } of found) {
    const met = paths.get(path);
    if (met) met.count++;
    else paths.set(path, { pointer, count: 1 });
  }
  return [...paths].map(([{ printed }, { pointer, count }]) => ({
    code: 'unread_field',
    message: count === 1 ? `${printed} is not read.` : `${printed} is not read (${count} times).`,
    at: { pointer },
  }));
}
