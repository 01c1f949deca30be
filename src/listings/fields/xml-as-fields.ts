import type { XmlElement } from '../../documents/content.js';
import type { Problem, ProblemCode } from '../../problem.js';
import { ElementFields, type OpenDocument } from './element-fields.js';
import type { Fields } from './json-fields.js';
import { xmlFields } from './xml-fields.js';

/** XML read through the same fields as JSON, for documents that courts send as either. */
export interface ElementAudit {
  open(element: XmlElement): Fields;
  raise(code: ProblemCode, message: string, path: string): void;
  /** Of an element its fields tell where it stands. */
  pointerTo(): string;
  /** Everything raised, and everything below the root that was not read. */
  problems(): readonly Problem[];
}

export function auditElements(root: XmlElement): ElementAudit {
  const raised: Problem[] = [];
  /** The lines of the elements whose path was asked for: no other can be told of. */
  const lines = new Map<string, number>();

  function raise(code: ProblemCode, message: string, path: string): void {
    const line = lines.get(path) ?? lines.get(path.slice(0, path.lastIndexOf('/'))) ?? 1;
    raised.push({ code, message, at: { path, line } });
  }

  function pathOf({ path, line }: XmlElement): string {
    lines.set(path, line);
    return path;
  }

  const xml = xmlFields(root);
  const open = (element: XmlElement): Fields => {
    xml.open(element);
    return new ElementFields(element, shared);
  };
  const shared: OpenDocument = { xml, raise, open, pathOf };
  return { open, raise, pointerTo: () => '', problems: () => [...raised, ...xml.leftovers(new Set())] };
}
