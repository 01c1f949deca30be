import type { Problem, ProblemCode } from '../problem.js';
import type { Plan } from './field-plan.js';

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
  /** The answers to a whole plan; what was not said is undefined. */
  said<Answers>(plan: Plan<Answers>): Answers;
  /** What the object in a field answers to a plan that is all there is to ask of it. An object with no other fields need not be opened. */
  answers<Answers>(name: string, plan: Plan<Answers>): Answers | undefined;
  /** What is made of the answers of each object in a list, likewise; an object on its own is a list of one. */
  each<Answers, Made>(name: string, plan: Plan<Answers>, make: MadeOf<Answers, Made>): readonly Made[];
  /** Fields known and of no use here. */
  ignore(names: readonly string[]): void;
}

/** Makes something of an object's answers. It is told where the object stands, and its fields, unless the plan knows them all. */
export type MadeOf<Answers, Made> = (
  said: Answers,
  pointer: string,
  position: number,
  entry: Fields | undefined,
) => Made;

export interface FieldAudit {
  /** The fields of an object; opened twice, it is the same. */
  open(value: unknown, pointer: string): Fields;
  raise(code: ProblemCode, message: string, pointer: string): void;
  /** Everything raised, and everything left over: one problem for each path, with how often it was met. */
  problems(): readonly Problem[];
  /** The values left over, whole. */
  leftovers(): readonly unknown[];
}
