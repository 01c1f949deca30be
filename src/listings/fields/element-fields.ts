import type { XmlElement } from '../../documents/content.js';
import type { ProblemCode } from '../../problem.js';
import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { tidyLines } from '../../text/tidying/whitespace.js';
import { answerWithin } from './answer-within.js';
import { type AskKind, integerOf } from './ask-kind.js';
import { type Answering, answerTo, asksWithin, isUnplaced, type Plan } from './field-plan.js';
import type { BaseOf, Fields } from './json-fields.js';
import { flagOf, said, wordsOf } from './json-value.js';
import { whole } from './whole.js';
import type { XmlFields } from './xml-fields.js';

/** What the elements of one document share. */
export interface OpenDocument {
  readonly xml: XmlFields;
  readonly raise: (code: ProblemCode, message: string, path: string) => void;
  readonly open: (element: XmlElement) => Fields;
  /** An element's path, for a problem to tell with its line. */
  readonly pathOf: (element: XmlElement) => string;
}

/** The children of one element as fields. A class for the reason that `ObjectFields` is one. */
export class ElementFields implements Fields, Answering {
  private readonly element: XmlElement;
  private readonly document: OpenDocument;

  constructor(element: XmlElement, document: OpenDocument) {
    this.element = element;
    this.document = document;
  }

  get pointer(): string {
    return this.document.pathOf(this.element);
  }

  text(...names: readonly string[]): string | undefined {
    let first: string | undefined;
    for (const name of names) {
      for (const child of this.element.children) {
        if (child.name !== name) continue;
        const words = this.words(child);
        first ??= words;
      }
    }
    return first;
  }

  lines(name: string): string | undefined {
    const child = this.worded([name]);
    return child && tidyLines(child.text);
  }

  date(...names: readonly string[]): string | undefined {
    const words = this.text(...names);
    if (words === undefined) return undefined;
    const date = parseDocumentDate(words)?.iso;
    if (!date) this.raise('date_unreadable', 'date', names);
    return date;
  }

  integer(...names: readonly string[]): number | undefined {
    const words = this.text(...names);
    if (words === undefined) return undefined;
    const integer = integerOf(words);
    if (integer === undefined) this.raise('number_unreadable', 'whole number', names);
    return integer;
  }

  flag(...names: readonly string[]): boolean | undefined {
    return flagOf(this.text(...names));
  }

  object(...names: readonly string[]): Fields | undefined {
    for (const name of names) {
      for (const child of this.element.children) if (child.name === name) return this.document.open(child);
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

  fill<Base extends object, Answers>(base: Base, plan: Plan<Answers>): Base & Answers {
    const { steps } = plan;
    const found = new Array<string | boolean | undefined>(steps.length).fill(undefined);
    for (const child of this.element.children) {
      const at = plan.byName.get(child.name);
      if (at === undefined) continue;
      const step = at >= 0 ? steps[at] : undefined;
      if (step === undefined) this.document.xml.words(child);
      else if (!asksWithin(step)) found[at] ??= this.saidBy(child, step.kind);
    }
    const all = base as Record<string, unknown>;
    let latest = '';
    for (let at = 0; at < steps.length; at += 1) {
      const step = steps[at];
      const said = found[at];
      if (step === undefined) continue;
      if (asksWithin(step)) {
        answerWithin(step, this, all);
        continue;
      }
      if (said === undefined || step.answer === latest) continue;
      latest = step.answer;
      const answer = answerTo(step, said, this);
      if (answer !== undefined) all[latest] = answer;
    }
    return base as Base & Answers;
  }

  answers<Answers>(name: string, plan: Plan<Answers>): Answers | undefined {
    return this.object(name)?.fill({}, plan);
  }

  answersEach<Base extends object, Answers>(
    name: string,
    plan: Plan<Answers>,
    baseOf: BaseOf<Base>,
  ): readonly (Base & Answers)[] {
    // An element's path takes long to write.
    const isFree = isUnplaced(baseOf);
    return this.objects(name).map((fields) =>
      whole(fields.fill(baseOf(isFree ? '' : fields.pointer, fields, undefined), plan), plan, baseOf),
    );
  }

  handEach<Base extends object, Answers>(
    name: string,
    plan: Plan<Answers>,
    baseOf: BaseOf<Base>,
    hand: (answered: Base & Answers) => void,
  ): void {
    this.answersEach(name, plan, baseOf).forEach(hand);
  }

  unreadable(code: ProblemCode, name: string, wanted: string): void {
    this.raise(code, wanted, [name]);
  }

  has(name: string): boolean {
    return this.element.children.some(
      (child) => child.name === name && (child.children.length > 0 || wordsOf(child.text) !== undefined),
    );
  }

  ignore(names: readonly string[]): void {
    for (const child of this.element.children) if (names.includes(child.name)) this.document.xml.words(child);
  }

  private saidBy(child: XmlElement, kind: AskKind): string | boolean | undefined {
    const words = this.words(child);
    if (words === undefined) return undefined;
    switch (kind) {
      case 'flag':
        return flagOf(words);
      case 'lines':
        return tidyLines(child.text);
      case 'text':
      case 'date':
      case 'birth':
      case 'integer':
        return words;
    }
  }

  private named(names: readonly string[]): readonly XmlElement[] {
    const found: XmlElement[] = [];
    for (const name of names) for (const child of this.element.children) if (child.name === name) found.push(child);
    return found;
  }

  /** What a child without elements says; it counts as read. */
  private words(child: XmlElement): string | undefined {
    const words = child.children.length > 0 ? undefined : this.document.xml.own(child);
    return words === undefined ? undefined : said(words);
  }

  /** The first child of these names that says something; every other one counts as read too. */
  private worded(names: readonly string[]): XmlElement | undefined {
    return this.named(names).filter((child) => this.words(child) !== undefined)[0];
  }

  private raise(code: ProblemCode, wanted: string, names: readonly string[]): void {
    const child = this.worded(names);
    if (child) this.document.raise(code, `The field ${child.name} holds no ${wanted}.`, this.document.pathOf(child));
  }
}
