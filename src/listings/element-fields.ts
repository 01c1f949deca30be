import type { XmlElement } from '../documents/content.js';
import type { ProblemCode } from '../problem.js';
import { parseDocumentDate } from '../text/document-dates.js';
import { tidy, tidyLines } from '../text/whitespace.js';
import type { Fields } from './json-fields.js';
import type { XmlFields } from './xml-fields.js';

/** What the elements of one document share. */
export interface OpenDocument {
  readonly xml: XmlFields;
  readonly raise: (code: ProblemCode, message: string, path: string) => void;
  readonly open: (element: XmlElement) => Fields;
  /** Elements whose line a problem may have to tell. */
  readonly opened: XmlElement[];
}

/** What systems write where there is nothing to say. */
const NO_WORDS: ReadonlySet<string> = new Set(['', '-', 'null']);

/** The children of one element as fields. A class for the reason that `ObjectFields` is one. */
export class ElementFields implements Fields {
  private readonly element: XmlElement;
  private readonly document: OpenDocument;

  constructor(element: XmlElement, document: OpenDocument) {
    this.element = element;
    this.document = document;
  }

  get pointer(): string {
    return this.element.path;
  }

  text(...names: readonly string[]): string | undefined {
    return this.worded(names)?.words;
  }

  lines(name: string): string | undefined {
    const found = this.worded([name]);
    return found && tidyLines(found.child.text);
  }

  date(...names: readonly string[]): string | undefined {
    const found = this.worded(names);
    if (!found) return undefined;
    const date = parseDocumentDate(found.words)?.iso;
    if (!date) this.raise('date_unreadable', 'date', found.child);
    return date;
  }

  integer(...names: readonly string[]): number | undefined {
    const found = this.worded(names);
    if (!found) return undefined;
    if (/^-?\d{1,9}$/.test(found.words)) return Number(found.words);
    this.raise('number_unreadable', 'whole number', found.child);
    return undefined;
  }

  flag(...names: readonly string[]): boolean | undefined {
    const word = this.text(...names)?.toLowerCase();
    if (word === undefined) return undefined;
    return /^(?:y|yes|true|1)$/.test(word) ? true : /^(?:n|no|false|0)$/.test(word) ? false : undefined;
  }

  object(...names: readonly string[]): Fields | undefined {
    for (const name of names) {
      const found = this.element.children.find((child) => child.name === name);
      if (found) return this.document.open(found);
    }
    return undefined;
  }

  objects(...names: readonly string[]): readonly Fields[] {
    return this.named(names).map(this.document.open);
  }

  texts(...names: readonly string[]): readonly string[] {
    const leaves = this.element.children.filter(({ name, children }) => children.length === 0 && names.includes(name));
    return leaves.flatMap((child) => this.document.xml.words(child));
  }

  has(name: string): boolean {
    return this.element.children.some(
      (child) => child.name === name && (child.children.length > 0 || !NO_WORDS.has(tidy(child.text))),
    );
  }

  ignore(names: readonly string[]): void {
    for (const child of this.element.children) if (names.includes(child.name)) this.document.xml.words(child);
  }

  private named(names: readonly string[]): readonly XmlElement[] {
    const found: XmlElement[] = [];
    for (const name of names) for (const child of this.element.children) if (child.name === name) found.push(child);
    return found;
  }

  /** The first child of these names that holds words and no elements; every other one counts as read too. */
  private worded(names: readonly string[]): { readonly child: XmlElement; readonly words: string } | undefined {
    let first: { readonly child: XmlElement; readonly words: string } | undefined;
    for (const name of names) {
      for (const child of this.element.children) {
        if (child.name !== name || child.children.length > 0) continue;
        const words = this.document.xml.own(child);
        if (words !== undefined && !NO_WORDS.has(words)) first ??= { child, words };
      }
    }
    return first;
  }

  private raise(code: ProblemCode, wanted: string, child: XmlElement): void {
    this.document.opened.push(child);
    this.document.raise(code, `The field ${child.name} holds no ${wanted}.`, child.path);
  }
}
