import type { XmlElement } from '../../documents/content.js';
import type { Problem } from '../../problem.js';
import { tidy, tidyLines } from '../../text/tidying/whitespace.js';
import { allOf } from './all-of.js';

/** Reads fields of the elements below one and remembers which were read, so that the rest can be reported. */
export interface XmlFields {
  /** The elements at a path of local names, `A/B/C`, below an element. */
  all(from: XmlElement, path: string): readonly XmlElement[];
  first(from: XmlElement, path: string): XmlElement | undefined;
  /** The words of the first element at a path, on one line; undefined where it is absent or blank. The element counts as read. */
  text(from: XmlElement, path: string): string | undefined;
  /** The words of every element at a path, blank ones left out. */
  texts(from: XmlElement, path: string): readonly string[];
  /** The words of the first element at a path with their line breaks; where they all stand in tags inside it, those. */
  lines(from: XmlElement, path: string): string | undefined;
  /** The words that stand directly in an element; it counts as read. */
  own(element: XmlElement): string | undefined;
  /** The words of everything inside an element, one string for each element that holds any, in document order. */
  words(within: XmlElement): readonly string[];
  /** An element that was opened for what is inside it: it counts as read unless words stand in it. */
  open(element: XmlElement): void;
  /** One `unread_field` for each kind of field that holds something, was not read, and is not in `irrelevant`. */
  leftovers(irrelevant: ReadonlySet<string>): readonly Problem[];
}

export function xmlFields(root: XmlElement): XmlFields {
  /** 1 for each element read, by its number after the root's. */
  let read = new Uint8Array(256);

  function mark({ number }: XmlElement): void {
    const at = number - root.number;
    if (at >= read.length) {
      const more = new Uint8Array(2 * at);
      more.set(read);
      read = more;
    }
    read[at] = 1;
  }

  function isRead(from: number, end: number): boolean {
    for (let at = from - root.number; at < end - root.number; at += 1) if (read[at] !== 1) return false;
    return true;
  }

  function all(from: XmlElement, path: string): readonly XmlElement[] {
    const found: XmlElement[] = [];
    addAll(from, stepsOf(path), 0, found);
    return found;
  }

  function take(element: XmlElement | undefined, tidied: (value: string) => string): string | undefined {
    if (element === undefined) return undefined;
    mark(element);
    const value = tidied(element.text);
    return value === '' ? undefined : value;
  }

  function words(within: XmlElement): readonly string[] {
    const own = take(within, tidy);
    if (within.children.length === 0) return own === undefined ? [] : [own];
    const inside = allOf(within.children, words);
    return own === undefined ? inside : [own, ...inside];
  }

  return {
    all,
    words,
    own: (element) => take(element, tidy),
    open: (element) => {
      if (isBlank(element.text)) mark(element);
    },
    first: (from, path) => firstAt(from, stepsOf(path), 0),
    text: (from, path) => take(firstAt(from, stepsOf(path), 0), tidy),
    texts: (from, path) =>
      all(from, path)
        .map((element) => take(element, tidy))
        .filter((text) => text !== undefined),
    lines: (from, path) => {
      const element = firstAt(from, stepsOf(path), 0);
      const own = take(element, tidyLines);
      return own ?? (element && element.children.length > 0 ? words(element).join('\n') || undefined : undefined);
    },
    leftovers(irrelevant) {
      const unread = new Map<string, { element: XmlElement; times: number }>();
      /** Goes through an element, but for what was read of it whole; `end` is the number of the first element behind it. */
      const walk = (element: XmlElement, end: number): void => {
        if (irrelevant.has(element.name)) return;
        if (!isRead(element.number, element.number + 1) && !isBlank(element.text)) {
          const pattern = element.path.slice(root.path.length).replace(/\[\d+\]/g, '');
          const seen = unread.get(pattern);
          if (seen) seen.times += 1;
          else unread.set(pattern, { element, times: 1 });
        }
        const { children } = element;
        for (const [at, child] of children.entries()) {
          const next = children[at + 1]?.number ?? end;
          if (!isRead(child.number, next)) walk(child, next);
        }
      };
      walk(root, lastIn(root).number + 1);
      return [...unread].map(([pattern, { element, times }]) => ({
        code: 'unread_field',
        message: `No reader knows ${root.name}${pattern} (${times} of them).`,
        at: { path: element.path, line: element.line },
      }));
    },
  };
}

/** The steps of each path that readers ask for, of which there are some dozens. */
const STEPS = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  const known = STEPS.get(path);
  if (known) return known;
  const steps = path.split('/');
  STEPS.set(path, steps);
  return steps;
}

function addAll(from: XmlElement, steps: readonly string[], step: number, found: XmlElement[]): void {
  const name = steps[step];
  for (const child of from.children) {
    if (child.name !== name) continue;
    if (step === steps.length - 1) found.push(child);
    else addAll(child, steps, step + 1, found);
  }
}

function firstAt(from: XmlElement, steps: readonly string[], step: number): XmlElement | undefined {
  const name = steps[step];
  for (const child of from.children) {
    if (child.name !== name) continue;
    const found = step === steps.length - 1 ? child : firstAt(child, steps, step + 1);
    if (found) return found;
  }
  return undefined;
}

function lastIn(element: XmlElement): XmlElement {
  let last = element;
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child;
  return last;
}

/** Nothing but white space: most often it is what parts one element from the next. */
function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}
