import type { Problem, ProblemCode } from '../../problem.js';
import type { Plan } from './field-plan.js';
import type { JsonObject } from './json-value.js';

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
  /** Adds to `base`, an object made for the purpose, the answers to a whole plan: what was not said is absent. */
  fill<Base extends object, Answers>(base: Base, plan: Plan<Answers>): Base & Answers;
  /** What the object in a field answers to a plan that is all there is to ask of it. An object with no other fields need not be opened. */
  answers<Answers>(name: string, plan: Plan<Answers>): Answers | undefined;
  /** What the objects in a list answer, each added to what `baseOf` makes for it; an object on its own is a list of one. */
  answersEach<Base extends object, Answers>(
    name: string,
    plan: Plan<Answers>,
    baseOf: BaseOf<Base>,
  ): readonly (Base & Answers)[];
  /** As `answersEach`; each is handed on before the next is read, so that a long list's answers need not all be kept until the last is. */
  handEach<Base extends object, Answers>(
    name: string,
    plan: Plan<Answers>,
    baseOf: BaseOf<Base>,
    hand: (answered: Base & Answers) => void,
  ): void;
  /** Fields known and of no use here. */
  ignore(names: readonly string[]): void;
}

/** Makes what the answers of one object are added to. It is told where the object stands; its fields, unless the plan knows them all; and the object, where it is JSON. */
export type BaseOf<Base extends object> = (
  pointer: string,
  entry: Fields | undefined,
  value: JsonObject | undefined,
) => Base;

export interface FieldAudit {
  /** The fields of an object; opened twice, it is the same. */
  open(value: unknown, pointer: string): Fields;
  /** What an object that was found answers to a plan that is all there is to ask of it, added to what `baseOf` makes for it. One with no other fields need not be opened. */
  answersAt<Base extends object, Answers>(
    value: JsonObject,
    pointer: string,
    plan: Plan<Answers>,
    baseOf: BaseOf<Base>,
  ): Base & Answers;
  raise(code: ProblemCode, message: string, pointer: string): void;
  /** Where an object of the document stands, found by going through what was opened. */
  pointerTo(value: JsonObject | undefined): string;
  /** Everything raised, and everything left over: one problem for each path, with how often it was met. */
  problems(): readonly Problem[];
  /** The values left over, whole. */
  leftovers(): readonly unknown[];
}
