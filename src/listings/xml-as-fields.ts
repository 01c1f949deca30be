import type { XmlElement } from '../documents/content.js';
import type { Problem, ProblemCode } from '../problem.js';
import { parseDocumentDate } from '../text/document-dates.js';
import { tidy, tidyLines } from '../text/whitespace.js';
import type { Fields } from './json-fields.js';
import { xmlFields } from './xml-fields.js';

/** XML read through the same fields as JSON, for documents that courts send as either. */
export interface ElementAudit {
  open(element: XmlElement): Fields;
  raise(code: ProblemCode, message: string, path: string): void;
  /** Everything raised, and everything below `root` that was not read. */
  problems(root: XmlElement): readonly Problem[];
}

export function auditElements(): ElementAudit {
  const xml = xmlFields();
  const raised: Problem[] = [];
  const lines = new Map<string, number>();

  function raise(code: ProblemCode, message: string, path: string): void {
    raised.push({ code, message, at: { path, line: lines.get(path) ?? 1 } });
  }

  function open(element: XmlElement): Fields {
    lines.set(element.path, element.line);
    const named = (names: readonly string[]) =>
      element.children.filter(({ name, children }) => names.includes(name) && children.length === 0);
    const worded = (names: readonly string[]) => {
      const found = names.flatMap((name) => named([name])).flatMap((child) => ({ child, words: xml.words(child)[0] }));
      return found.find(({ words }) => words !== undefined && words !== '-' && words !== 'null');
    };
    const parts = (names: readonly string[]) =>
      names.flatMap((name) => element.children.filter((child) => child.name === name));
    const text: Fields['text'] = (...names) => worded(names)?.words;
    return {
      pointer: element.path,
      text,
      lines: (name) => {
        const found = worded([name]);
        return found && tidyLines(found.child.text);
      },
      date: (...names) => {
        const found = worded(names);
        if (!found) return undefined;
        const date = parseDocumentDate(found.words)?.iso;
        lines.set(found.child.path, found.child.line);
        if (!date) raise('date_unreadable', `The field ${found.child.name} holds no date.`, found.child.path);
        return date;
      },
      integer: (...names) => {
        const found = worded(names);
        if (!found) return undefined;
        if (/^-?\d{1,9}$/.test(found.words ?? '')) return Number(found.words);
        lines.set(found.child.path, found.child.line);
        raise('number_unreadable', `The field ${found.child.name} holds no whole number.`, found.child.path);
        return undefined;
      },
      flag: (...names) => {
        const word = text(...names)?.toLowerCase();
        if (word === undefined) return undefined;
        return /^(?:y|yes|true|1)$/.test(word) ? true : /^(?:n|no|false|0)$/.test(word) ? false : undefined;
      },
      object: (...names) => {
        const [found] = parts(names);
        return found && open(found);
      },
      objects: (...names) => parts(names).map(open),
      texts: (...names) => named(names).flatMap((child) => xml.words(child)),
      has: (name) => parts([name]).some((child) => child.children.length > 0 || tidy(child.text) !== ''),
      ignore: (names) => {
        for (const child of parts(names)) xml.words(child);
      },
    };
  }

  return { open, raise, problems: (root) => [...raised, ...xml.leftovers(root, new Set())] };
}
