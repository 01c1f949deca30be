import type { XmlElement } from '../documents/content.js';
import type { Problem, ProblemCode } from '../problem.js';
import { ElementFields } from './element-fields.js';
import type { Fields } from './json-fields.js';
import { xmlFields } from './xml-fields.js';

/** XML read through the same fields as JSON, for documents that courts send as either. */
export interface ElementAudit {
  open(element: XmlElement): Fields;
  raise(code: ProblemCode, message: string, path: string): void;
  /** Everything raised, and everything below the root that was not read. */
  problems(): readonly Problem[];
}

export function auditElements(root: XmlElement): ElementAudit {
  const raised: Problem[] = [];
  const opened: XmlElement[] = [];
  const lines = new Map<string, number>();

  function raise(code: ProblemCode, message: string, path: string): void {
    for (const { path: known, line } of opened.splice(0)) lines.set(known, line);
    raised.push({ code, message, at: { path, line: lines.get(path) ?? 1 } });
  }

  const xml = xmlFields(root);
  const open = (element: XmlElement): Fields => {
    opened.push(element);
    return new ElementFields(element, { xml, raise, open, opened });
  };
  return { open, raise, problems: () => [...raised, ...xml.leftovers(new Set())] };
}
