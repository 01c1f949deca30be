import type { XmlElement } from '../content.js';

const NO_CHILDREN: readonly OpenElement[] = [];

/**
 * An element while its document is read, and after. A class so that its path is put together, and its line counted (from where it and its
 * words begin in the text, by `lineOf`), only where a problem or a result tells it.
 */
export class OpenElement implements XmlElement {
  readonly number: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  private readonly at: number;
  private readonly textAt: number;
  private readonly lineOf: (at: number) => number;
  private readonly around: OpenElement | undefined;
  private inner: OpenElement[] | undefined;
  private step: string | undefined;
  private ownPath: string | undefined;

  constructor(
    number: number,
    name: string,
    attributes: Readonly<Record<string, string>>,
    at: number,
    textAt: number,
    lineOf: (at: number) => number,
    around: OpenElement | undefined,
  ) {
    this.number = number;
    this.name = name;
    this.attributes = attributes;
    this.text = '';
    this.at = at;
    this.textAt = textAt;
    this.lineOf = lineOf;
    this.around = around;
    this.inner = undefined;
    this.step = undefined;
    this.ownPath = undefined;
  }

  get line(): number {
    return this.lineOf(this.at);
  }

  /** The line the character data begins on. */
  get textLine(): number {
    return this.lineOf(this.textAt);
  }

  get children(): readonly OpenElement[] {
    return this.inner ?? NO_CHILDREN;
  }

  /** `/a/b[2]/c`, with a position where brothers share a name. */
  get path(): string {
    if (this.around && this.step === undefined) this.around.numberChildren();
    this.ownPath ??= `${this.around?.path ?? ''}/${this.step ?? this.name}`;
    return this.ownPath;
  }

  add(child: OpenElement): void {
    if (this.inner === undefined) this.inner = [child];
    else this.inner.push(child);
  }

  /** All children at once, as many as there will be. */
  hold(children: OpenElement[]): void {
    this.inner = children;
  }

  private numberChildren(): void {
    const total = new Map<string, number>();
    for (const { name } of this.children) total.set(name, (total.get(name) ?? 0) + 1);
    const seen = new Map<string, number>();
    for (const child of this.children) {
      const position = (seen.get(child.name) ?? 0) + 1;
      seen.set(child.name, position);
      child.step = total.get(child.name) === 1 ? child.name : `${child.name}[${position}]`;
    }
  }
}
