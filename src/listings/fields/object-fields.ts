import type { ProblemCode } from '../../problem.js';
import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { answerWithin } from './answer-within.js';
import { type AskKind, integerOf } from './ask-kind.js';
import { type FieldPath, pathTo } from './field-path.js';
import { type Answering, answerTo, asksWithin, fitted, NOTHING, type Plan, withinOf } from './field-plan.js';
import { holdsUnknown, mayHoldObject } from './fields-within.js';
import type { BaseOf, Fields } from './json-fields.js';
import { flagOf, integerSaid, isEmpty, isObject, type JsonObject, linesOf, textsOf, wordsOf } from './json-value.js';
import { asked, maskOf, namesWithin, type Shape, shapeOf } from './object-shape.js';
import { below, stepsOf } from './pointer.js';
import { eachAlone, oneAlone, readAtOnce } from './read-at-once.js';
import { whole } from './whole.js';

/** What the objects of one document share. */
export interface Opening {
  readonly raise: (code: ProblemCode, message: string, pointer: string) => void;
  /** The object opened last; each knows the one before it. */
  latest: ObjectFields | undefined;
  /** How many of them have fields that were not taken yet: none, most often, and then nobody need be asked. */
  unfinished: number;
  /** Objects opened by pointer, and the first few of their values, which a list tells sooner from others than a map. */
  readonly byValue: ReadonlyMap<unknown, ObjectFields>;
  readonly firstValues: readonly unknown[];
  readonly root: FieldPath;
  /** Fields let through as of no use that hold something nobody knows. */
  readonly unknown: Unknown[];
}

/** A field of an object that holds fields nobody knows. */
export interface Unknown {
  readonly fields: ObjectFields;
  readonly name: string;
}

const NONE: readonly never[] = [];

/** How many names are let through at a time where a list of them is known to be of no use: fewer are looked up, more are remembered by list. */
const FEW_NAMES = 4;

/** What is open of an object's fields: few of them, so that a chain is the quickest to make and to look through. */
interface Inner {
  readonly name: string;
  readonly open: ObjectFields | readonly ObjectFields[];
  readonly before: Inner | undefined;
}

/**
 * The fields of one object. A class, as little else here is: a document has thousands of them, and closures for each
 * took most of the time of reading it (2026-11-22).
 */
export class ObjectFields implements Fields, Answering {
  private readonly value: JsonObject;
  private readonly shape: Shape;
  private readonly opening: Opening;
  /** What was opened before it, of the whole document. */
  readonly before: ObjectFields | undefined;
  /** The places of the fields that were not taken yet, as bits; all of them stay set where they are too few. */
  private untaken: number;
  /** What it stands in, under which name, and at which place of a list; -1 where in none. Of one opened by pointer, nothing. */
  private readonly around: ObjectFields | undefined;
  private readonly name: string;
  private readonly index: number;
  private ownPointer: string | undefined;
  /** The places of the fields taken, as bits, 32 in a number: of an object with more fields than `untaken` has bits. */
  private readonly takenOfMany: number[] | undefined;
  private inner: Inner | undefined;

  constructor(value: JsonObject, opening: Opening, around: ObjectFields | undefined, name: string, index: number) {
    this.value = value;
    this.shape = shapeOf(value);
    this.opening = opening;
    const { every } = this.shape;
    this.before = opening.latest;
    opening.latest = this;
    this.untaken = every;
    if (every !== 0) opening.unfinished += 1;
    this.around = around;
    this.name = name;
    this.index = index;
    this.ownPointer = around === undefined ? name : undefined;
    this.takenOfMany = every < 0 ? new Array<number>((this.shape.names.length + 31) >> 5).fill(0) : undefined;
    this.inner = undefined;
  }

  get pointer(): string {
    if (this.ownPointer === undefined) {
      const pointer = below(this.around?.pointer ?? '', this.name);
      this.ownPointer = this.index < 0 ? pointer : below(pointer, this.index);
    }
    return this.ownPointer;
  }

  get path(): FieldPath {
    if (this.around === undefined) {
      return stepsOf(this.pointer).reduce(pathTo, this.opening.root);
    }
    const path = pathTo(this.around.path, this.name);
    return this.index < 0 ? path : pathTo(path, this.index);
  }

  text(...names: readonly string[]): string | undefined {
    // As `take` does; nearly every field is asked for so.
    let first: string | undefined;
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at] ?? '';
      const place = this.placeOf(name);
      const found = place < 0 ? undefined : wordsOf(this.value[name]);
      if (found === undefined) continue;
      this.mark(place);
      first ??= found;
    }
    return first;
  }

  lines(name: string): string | undefined {
    return this.take([name], linesOf);
  }

  date(...names: readonly string[]): string | undefined {
    const words = this.text(...names);
    if (words === undefined) return undefined;
    const date = parseDocumentDate(words)?.iso;
    if (!date) this.unreadable('date_unreadable', this.wordedOf(names), 'date');
    return date;
  }

  integer(...names: readonly string[]): number | undefined {
    const said = this.take(names, integerSaid);
    if (typeof said !== 'string') return said;
    const integer = integerOf(said);
    if (integer === undefined) this.unreadable('number_unreadable', this.wordedOf(names), 'whole number');
    return integer;
  }

  flag(...names: readonly string[]): boolean | undefined {
    return this.take(names, flagOf);
  }

  object(...names: readonly string[]): Fields | undefined {
    for (const name of names) {
      const place = this.placeOf(name);
      const value = place < 0 ? undefined : this.value[name];
      if (!isObject(value)) continue;
      this.mark(place);
      return this.open(value, name);
    }
    return undefined;
  }

  objects(...names: readonly string[]): readonly Fields[] {
    let all: readonly ObjectFields[] = NONE;
    for (const name of names) {
      const found = this.list(name);
      all = all.length === 0 ? found : found.length === 0 ? all : [...all, ...found];
    }
    return all;
  }

  texts(...names: readonly string[]): readonly string[] {
    return this.take(names, textsOf) ?? NONE;
  }

  fill<Base extends object, Answers>(base: Base, plan: Plan<Answers>): Base & Answers {
    const { value } = this;
    const fit = fitted(plan, this.shape);
    if (readAtOnce(fit, value, base, fit.holdsObjects ? this.pointer : '')) {
      this.markAll(fit.every);
      return base as Base & Answers;
    }
    const { steps, unused, within } = fit;
    const all = base as Record<string, unknown>;
    let latest = '';
    let first32 = 0;
    for (let at = 0; at < steps.length; at += 1) {
      const step = steps[at] as (typeof steps)[number];
      if (asksWithin(step)) {
        answerWithin(step, this, all);
        continue;
      }
      const held = value[step.name];
      const said = saidBy(held, step.kind);
      if (said === undefined) {
        if (!isEmpty(held)) continue;
      } else if (step.answer !== latest) {
        latest = step.answer;
        const answer = answerTo(step, said, this);
        if (answer !== undefined) all[latest] = answer;
      }
      if (step.place < 32) first32 |= 1 << step.place;
      else this.mark(step.place);
    }
    this.markBits(0, first32);
    this.markAll(unused);
    this.lookWithin(within);
    return base as Base & Answers;
  }

  answers<Answers>(name: string, plan: Plan<Answers>): Answers | undefined {
    const place = this.placeOf(name);
    const value = place < 0 ? undefined : this.value[name];
    if (!isObject(value)) return undefined;
    const alone = oneAlone(value, withinOf(plan, NOTHING), below(this.pointer, name));
    if (alone === undefined) {
      const opened = this.object(name)?.fill({}, plan);
      return opened && whole(opened, plan, NOTHING);
    }
    this.mark(place);
    return alone as Answers;
  }

  answersEach<Base extends object, Answers>(
    name: string,
    plan: Plan<Answers>,
    baseOf: BaseOf<Base>,
  ): readonly (Base & Answers)[] {
    const place = this.placeOf(name);
    if (place < 0) return NONE;
    const value = this.value[name];
    const alone = eachAlone(value, withinOf(plan, baseOf), `${below(this.pointer, name)}/`);
    if (alone === undefined) return this.answersOpened(name, plan, baseOf);
    this.mark(place);
    return alone as readonly (Base & Answers)[];
  }

  handEach<Base extends object, Answers>(
    name: string,
    plan: Plan<Answers>,
    baseOf: BaseOf<Base>,
    hand: (answered: Base & Answers) => void,
  ): void {
    const place = this.placeOf(name);
    const value = place < 0 ? undefined : this.value[name];
    if (!Array.isArray(value) || value.length === 0) {
      this.answersEach(name, plan, baseOf).forEach(hand);
      return;
    }
    const within = withinOf(plan, baseOf);
    const pointer = within.isPlaced ? `${below(this.pointer, name)}/` : '';
    for (let index = 0; index < value.length; index += 1) {
      const alone = oneAlone(value[index], within, within.isPlaced ? pointer + index : pointer);
      if (alone === undefined) {
        this.handOpened(name, plan, baseOf, hand, index);
        return;
      }
      hand(alone as Base & Answers);
    }
    this.mark(place);
  }

  has(name: string): boolean {
    return this.placeOf(name) >= 0 && !isEmpty(this.value[name]);
  }

  ignore(names: readonly string[]): void {
    if (names.length <= FEW_NAMES) {
      for (const name of names) {
        const place = this.placeOf(name);
        if (place < 0) continue;
        this.mark(place);
        if (mayHoldObject(name)) this.lookInto(name);
      }
      return;
    }
    this.markAll(maskOf(this.shape, names));
    this.lookWithin(namesWithin(this.shape, names));
  }

  private lookWithin(names: readonly string[]): void {
    for (let at = 0; at < names.length; at += 1) this.lookInto(names[at] ?? '');
  }

  private lookInto(name: string): void {
    const held = this.value[name];
    if (typeof held === 'object' && holdsUnknown(held)) this.opening.unknown.push({ fields: this, name });
  }

  /** The names of the fields that say something and were not taken. */
  left(): readonly string[] {
    if (this.untaken === 0) return NONE;
    const { names } = this.shape;
    let left: string[] | undefined;
    for (let place = 0; place < names.length; place += 1) {
      const name = names[place] ?? '';
      if (!this.isTaken(place) && !isEmpty(this.value[name])) {
        left ??= [];
        left.push(name);
      }
    }
    return left ?? NONE;
  }

  /** The object, as it stands. */
  get whole(): JsonObject {
    return this.value;
  }

  /** What a field holds, as it stands. */
  heldBy(name: string): unknown {
    return this.value[name];
  }

  /** What is open so many steps further in. */
  openedAt([name, ...further]: readonly string[]): ObjectFields | undefined {
    if (name === undefined) return this;
    const open = this.openOf(name);
    if (open === undefined || open instanceof ObjectFields) return open?.openedAt(further);
    const [index, ...rest] = further;
    return open.find((one) => one.index === Number(index))?.openedAt(rest);
  }

  /** Takes every one of these fields that is of a kind, and gives the first of them as that kind. */
  private take<Kind>(names: readonly string[], kind: (value: unknown) => Kind | undefined): Kind | undefined {
    let first: Kind | undefined;
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at] ?? '';
      const place = this.placeOf(name);
      const found = place < 0 ? undefined : kind(this.value[name]);
      if (found === undefined) continue;
      this.mark(place);
      first ??= found;
    }
    return first;
  }

  private answersOpened<Base extends object, Answers>(
    name: string,
    plan: Plan<Answers>,
    baseOf: BaseOf<Base>,
  ): readonly (Base & Answers)[] {
    return this.list(name).map((fields) =>
      whole(fields.fill(baseOf(fields.pointer, fields, fields.value), plan), plan, baseOf),
    );
  }

  /** Hands on what the objects of a list answer from one that has to be opened; those before it answered alone, so that nothing of them is left. */
  private handOpened<Base extends object, Answers>(
    name: string,
    plan: Plan<Answers>,
    baseOf: BaseOf<Base>,
    hand: (answered: Base & Answers) => void,
    from: number,
  ): void {
    for (const fields of this.list(name)) {
      if (fields.index < from) fields.markAll(maskOf(fields.shape, fields.shape.names));
      else hand(whole(fields.fill(baseOf(fields.pointer, fields, fields.value), plan), plan, baseOf));
    }
  }

  private placeOf(name: string): number {
    return asked(this.shape, name).place;
  }

  private mark(place: number): void {
    this.markBits(place >> 5, 1 << (place & 31));
  }

  private markAll(mask: readonly number[]): void {
    for (let at = 0; at < mask.length; at += 1) this.markBits(at, mask[at] ?? 0);
  }

  private markBits(at: number, bits: number): void {
    const { takenOfMany } = this;
    if (takenOfMany !== undefined) {
      takenOfMany[at] = (takenOfMany[at] ?? 0) | bits;
      return;
    }
    if (this.untaken === 0) return;
    this.untaken &= ~bits;
    if (this.untaken === 0) this.opening.unfinished -= 1;
  }

  private isTaken(place: number): boolean {
    const { takenOfMany } = this;
    if (takenOfMany) return ((takenOfMany[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
    return (this.untaken & (1 << place)) === 0;
  }

  private openOf(name: string): Inner['open'] | undefined {
    for (let at = this.inner; at; at = at.before) if (at.name === name) return at.open;
    return undefined;
  }

  private open(value: JsonObject, name: string): ObjectFields {
    const before = this.openOf(name);
    if (before instanceof ObjectFields) return before;
    const open = openedBefore(value, this.opening) ?? new ObjectFields(value, this.opening, this, name, -1);
    this.inner = { name, open, before: this.inner };
    return open;
  }

  private list(name: string): readonly ObjectFields[] {
    const place = this.placeOf(name);
    const value = place < 0 ? undefined : this.value[name];
    if (isObject(value)) {
      this.mark(place);
      return [this.open(value, name)];
    }
    if (!Array.isArray(value) || (value.length > 0 && !isObject(value[0]) && !value.some(isObject))) return NONE;
    this.mark(place);
    let open = this.openOf(name);
    if (open === undefined || open instanceof ObjectFields) {
      open = this.openEach(value, name);
      this.inner = { name, open, before: this.inner };
    }
    if (open.length < value.length) this.raiseStrays(value, name);
    return open;
  }

  private openEach(list: readonly unknown[], name: string): readonly ObjectFields[] {
    // As long as it will be nearly always: a list that grows is made room in for many more.
    const open = new Array<ObjectFields>(list.length);
    let count = 0;
    for (let index = 0; index < list.length; index += 1) {
      const entry = list[index];
      if (!isObject(entry)) continue;
      open[count] = openedBefore(entry, this.opening) ?? new ObjectFields(entry, this.opening, this, name, index);
      count += 1;
    }
    if (count < open.length) open.length = count;
    return open;
  }

  private raiseStrays(list: readonly unknown[], name: string): void {
    for (const [index, entry] of list.entries()) {
      if (isObject(entry) || isEmpty(entry)) continue;
      const pointer = below(below(this.pointer, name), index);
      this.opening.raise('unread_field', 'An entry of a list is no object.', pointer);
    }
  }

  private wordedOf(names: readonly string[]): string {
    return names.find((one) => this.text(one) !== undefined) ?? '';
  }

  unreadable(code: ProblemCode, name: string, wanted: string): void {
    this.opening.raise(code, `The field ${name} holds no ${wanted}.`, below(this.pointer, name));
  }
}

/** How many values opened by pointer are looked through one by one. */
export const FEW_VALUES = 4;

function openedBefore(value: JsonObject, { byValue, firstValues }: Opening): ObjectFields | undefined {
  if (byValue.size > FEW_VALUES) return byValue.get(value);
  for (let at = 0; at < firstValues.length; at += 1) if (firstValues[at] === value) return byValue.get(value);
  return undefined;
}

/** What a field says to what is asked; days, and numbers in quotes, as words. */
function saidBy(value: unknown, kind: AskKind): string | number | boolean | undefined {
  switch (kind) {
    case 'flag':
      return flagOf(value);
    case 'lines':
      return linesOf(value);
    case 'integer':
      return integerSaid(value);
    case 'text':
    case 'date':
    case 'birth':
      return wordsOf(value);
  }
}
