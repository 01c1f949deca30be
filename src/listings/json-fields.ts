import type { Problem, ProblemCode } from '../problem.js';
import { parseDocumentDate } from '../text/document-dates.js';
import { tidy, tidyLines } from '../text/whitespace.js';

/**
 * One object of a JSON document, read field by field: each field asked for counts as taken, and what was never asked for is left over.
 * A value of another kind than asked for (an object where words belong) is not taken, so it is left over too.
 */
export interface Fields {
  /** JSON pointer (RFC 6901) of the object. */
  readonly pointer: string;
  /** The first of these fields that holds words, on one line. Numbers and booleans are given as words; "", "-" and "null" are no words. */
  text(...names: string[]): string | undefined;
  /** As `text`, with the line breaks kept. */
  lines(name: string): string | undefined;
  /** The day a field names, `YYYY-MM-DD`; words that name none are the problem `date_unreadable`. */
  date(...names: string[]): string | undefined;
  integer(...names: string[]): number | undefined;
  flag(...names: string[]): boolean | undefined;
  /** The first of these fields that is an object; the others stay. */
  object(...names: string[]): Fields | undefined;
  /** The objects in these lists; an object on its own is a list of one. What else stands in a list is the problem `unread_field`. */
  objects(...names: string[]): readonly Fields[];
  texts(...names: string[]): readonly string[];
  has(name: string): boolean;
  /** Fields known and of no use here. */
  ignore(names: readonly string[]): void;
}

export interface FieldAudit {
  /** The fields of an object; opened twice, it is the same. */
  open(value: unknown, pointer: string): Fields;
  raise(code: ProblemCode, message: string, pointer: string): void;
  /** Everything raised, and everything left over: one problem for each path, with how often it was met. */
  problems(): readonly Problem[];
  /** The values left over, whole. */
  leftovers(): readonly unknown[];
}

type JsonObject = Readonly<Record<string, unknown>>;

export function auditFields(): FieldAudit {
  const raised: Problem[] = [];
  const fields = new Map<string, Fields>();
  const opened: { readonly value: JsonObject; readonly pointer: string; readonly taken: ReadonlySet<string> }[] = [];

  const audit: FieldAudit = {
    open: (value, pointer) => {
      const before = fields.get(pointer);
      if (before) return before;
      const taken = new Set<string>();
      const object = isObject(value) ? value : {};
      opened.push({ value: object, pointer, taken });
      const now = fieldsOf(object, pointer, taken, audit);
      fields.set(pointer, now);
      return now;
    },
    raise: (code, message, pointer) => {
      raised.push({ code, message, at: { pointer } });
    },
    problems: () => [...raised, ...leftOver(opened)],
    leftovers: () =>
      opened.flatMap(({ value, taken }) =>
        Object.keys(value).flatMap((name) => (taken.has(name) || isEmpty(value[name]) ? [] : [value[name]])),
      ),
  };
  return audit;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON pointer one step further in. */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

function fieldsOf(value: JsonObject, pointer: string, taken: Set<string>, audit: FieldAudit): Fields {
  function take<T>(
    names: readonly string[],
    kind: (found: unknown) => T | undefined,
  ): { name: string; found: T } | undefined {
    let first: { name: string; found: T } | undefined;
    for (const name of names) {
      const found = kind(value[name]);
      if (found === undefined) continue;
      taken.add(name);
      first ??= { name, found };
    }
    return first;
  }
  const words = (names: readonly string[]) => take(names, wordsOf);

  return {
    pointer,
    text: (...names) => words(names)?.found,
    lines: (name) =>
      take([name], (found) =>
        wordsOf(found) === undefined ? undefined : typeof found === 'string' ? tidyLines(found) : wordsOf(found),
      )?.found,
    date: (...names) => {
      const taken = words(names);
      if (!taken) return undefined;
      const date = parseDocumentDate(taken.found)?.iso;
      if (!date) audit.raise('date_unreadable', `The field ${taken.name} holds no date.`, below(pointer, taken.name));
      return date;
    },
    integer: (...names) => {
      const taken = words(names);
      if (!taken) return undefined;
      if (/^-?\d{1,9}$/.test(taken.found)) return Number(taken.found);
      audit.raise('number_unreadable', `The field ${taken.name} holds no whole number.`, below(pointer, taken.name));
      return undefined;
    },
    flag: (...names) => take(names, flagOf)?.found,
    object: (...names) => {
      const name = names.find((candidate) => isObject(value[candidate]));
      if (name === undefined) return undefined;
      taken.add(name);
      return audit.open(value[name], below(pointer, name));
    },
    objects: (...names) =>
      names.flatMap((name) => {
        const held = value[name];
        const at = below(pointer, name);
        if (isObject(held)) {
          taken.add(name);
          return [audit.open(held, at)];
        }
        if (!Array.isArray(held) || (held.length > 0 && !held.some(isObject))) return [];
        taken.add(name);
        return held.flatMap((entry: unknown, index) => {
          if (isObject(entry)) return [audit.open(entry, below(at, index))];
          if (!isEmpty(entry)) audit.raise('unread_field', 'An entry of a list is no object.', below(at, index));
          return [];
        });
      }),
    texts: (...names) => take(names, textsOf)?.found ?? [],
    has: (name) => !isEmpty(value[name]),
    ignore: (names) => {
      for (const name of names) taken.add(name);
    },
  };
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const words = tidy(value);
  return words === '' || words === '-' || words === 'null' ? undefined : words;
}

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  y: true,
  yes: true,
  '1': true,
  false: false,
  n: false,
  no: false,
  '0': false,
};

function flagOf(value: unknown): boolean | undefined {
  const word = wordsOf(value)?.toLowerCase();
  return word !== undefined && Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
}

function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list = Array.isArray(value) ? value : [value];
  const texts = list.filter((entry) => !isEmpty(entry)).map(wordsOf);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** A field that says nothing is not left over. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return wordsOf(value) === undefined;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}

function leftOver(
  opened: readonly { readonly value: JsonObject; readonly pointer: string; readonly taken: ReadonlySet<string> }[],
): readonly Problem[] {
  const paths = new Map<string, { pointer: string; count: number }>();
  for (const { value, pointer, taken } of opened) {
    for (const name of Object.keys(value)) {
      if (taken.has(name) || isEmpty(value[name])) continue;
      const found = below(pointer, name);
      const path = found.split('/').map(printable).join('/');
      const met = paths.get(path);
      if (met) met.count++;
      else paths.set(path, { pointer: found, count: 1 });
    }
  }
  return [...paths].map(([path, { pointer, count }]) => ({
    code: 'unread_field',
    message: count === 1 ? `${path} is not read.` : `${path} is not read (${count} times).`,
    at: { pointer },
  }));
}

/** A step of a path as a message may print it: positions and names that are no plain field names (ids, words) become `*`. */
function printable(step: string): string {
  return step === '' || /^[A-Za-z_$][A-Za-z0-9_$.-]{0,60}$/.test(step) ? step : '*';
}
