import type { ProblemCode } from '../problem.js';
import { parseBirthDate, parseDocumentDate } from '../text/document-dates.js';
import { type AskKind, integerOf, type Said } from './ask-kind.js';
import { compiledFit, type ReadFit } from './compiled-fit.js';
import type { JsonObject } from './json-value.js';
import { maskOf, type Shape, shapeOf } from './object-shape.js';

/** One thing asked of an object, under the names it may go by, the best first. */
export interface Ask<Answer> {
  readonly kind: AskKind | 'object';
  readonly names: readonly string[];
  /** Of an object: all there is to ask of it. */
  readonly inside?: Plan<unknown>;
  /** The kind of the answer, for the compiler alone. */
  readonly answer?: Answer;
}

export const ask = {
  text: (...names: readonly string[]): Ask<string> => ({ kind: 'text', names }),
  lines: (...names: readonly string[]): Ask<string> => ({ kind: 'lines', names }),
  date: (...names: readonly string[]): Ask<string> => ({ kind: 'date', names }),
  birth: (...names: readonly string[]): Ask<string> => ({ kind: 'birth', names }),
  integer: (...names: readonly string[]): Ask<number> => ({ kind: 'integer', names }),
  flag: (...names: readonly string[]): Ask<boolean> => ({ kind: 'flag', names }),
  texts: (...names: readonly string[]): Ask<readonly string[]> => ({ kind: 'texts', names }),
  object: <Inside>(inside: Plan<Inside>, ...names: readonly string[]): Ask<Inside> => ({
    kind: 'object',
    names,
    inside,
  }),
};

/**
 * Everything that is asked of one kind of object, as a table: what an answer is called, which fields it is in. Thousands of objects of
 * one kind follow one another: a plan is fitted once to each shape that objects have, and then each object is gone through once, where
 * asking field by field, by name, took up to a third longer (2026-11-22).
 */
export interface Plan<Answered> {
  readonly steps: readonly Step[];
  /** Which step a field of that name is for; `UNUSED` where it is known and of no use. */
  readonly byName: ReadonlyMap<string, number>;
  readonly unused: readonly string[];
  /** What an object without any of the fields answers. */
  readonly nothing: Readonly<Record<string, undefined>>;
  readonly fits: WeakMap<Shape, Fit>;
  /** The shape met last and its fit: objects of one shape follow one another. */
  latestShape: Shape | undefined;
  latestFit: Fit | undefined;
  /** For the compiler alone. */
  readonly answers?: Answered;
}

/** One name of one answer. */
interface Step {
  readonly answer: string;
  readonly kind: AskKind | 'object';
  readonly name: string;
  readonly inside: Plan<unknown> | undefined;
}

/** A name that a shape has, and where in the shape. */
export type FittedStep = Step & { readonly place: number };

/** What a plan asks of the objects of one shape. */
export interface Fit {
  /** The steps whose names the shape has, in their order. */
  readonly steps: readonly FittedStep[];
  /** The places of the fields of no use, as `maskOf` has them; and of all fields that the plan knows. */
  readonly unused: readonly number[];
  readonly every: readonly number[];
  /** Whether the plan knows every field of the shape. */
  readonly isWhole: boolean;
  /** How many objects were read, and how those of a shape met often are. */
  met: number;
  read: ReadFit | undefined;
  readonly plan: Plan<unknown>;
}

export const UNUSED = -1;

/** Every answer has its place, whatever an object says: what is made thousands of times and read once is then of one shape. */
type AnswersTo<Asks extends Readonly<Record<string, Ask<unknown>>>> = {
  readonly [Name in keyof Asks]: (Asks[Name] extends Ask<infer Answer> ? Answer : never) | undefined;
};

/** What is answered to a plan. */
export type Answers<Asked> = Asked extends Plan<infer All> ? All : never;

/** The plan for objects of one kind, made once. `unused` are fields known and of no use. A field can be asked for once. */
export function planOf<Asks extends Readonly<Record<string, Ask<unknown>>>>(
  asks: Asks,
  unused: readonly string[] = [],
): Plan<AnswersTo<Asks>> {
  const steps = Object.entries(asks).flatMap(([answer, { kind, names, inside }]) =>
    names.map((name): Step => ({ answer, kind, name, inside })),
  );
  const byName = new Map([
    ...unused.map((name) => [name, UNUSED] as const),
    ...steps.map(({ name }, step) => [name, step] as const),
  ]);
  if (byName.size < steps.length + new Set(unused).size) throw new RangeError('A plan names a field twice.');
  const nothing = Object.fromEntries(Object.keys(asks).map((answer) => [answer, undefined]));
  return { steps, byName, unused, nothing, fits: new WeakMap(), latestShape: undefined, latestFit: undefined };
}

export function fitted(plan: Plan<unknown>, shape: Shape): Fit {
  if (plan.latestShape === shape && plan.latestFit) return plan.latestFit;
  const fit = plan.fits.get(shape) ?? newFit(plan, shape);
  plan.fits.set(shape, fit);
  plan.latestShape = shape;
  plan.latestFit = fit;
  return fit;
}

function newFit(plan: Plan<unknown>, shape: Shape): Fit {
  const { steps, unused, byName } = plan;
  const own = steps.flatMap((step) => {
    const place = shape.places.get(step.name);
    return place === undefined ? [] : { ...step, place };
  });
  const every = maskOf(shape, [...unused, ...own.map(({ name }) => name)]);
  const isWhole = shape.names.every((name) => byName.has(name));
  return { steps: own, unused: maskOf(shape, unused), every, isWhole, met: 0, read: undefined, plan };
}

/** How often a shape is met before its reading is written out. */
const OFTEN = 20;

/** How the objects of a shape are read that is met often. */
export function readOf(fit: Fit): ReadFit | undefined {
  if (fit.met > OFTEN) return fit.read;
  fit.met += 1;
  if (fit.met > OFTEN) {
    const steps = fit.steps.map(({ inside, ...step }) => ({
      ...step,
      inside: inside && ((held: JsonObject) => answersAlone(held, inside)),
    }));
    fit.read = compiledFit(steps, Object.keys(fit.plan.nothing));
  }
  return fit.read;
}

/** What an object answers without being opened, where the plan knows every field of it and nothing can be left over; undefined elsewhere. */
export function answersAlone<Answers>(value: JsonObject, plan: Plan<Answers>): Answers | undefined {
  const fit = fitted(plan, shapeOf(value));
  return fit.isWhole ? (readOf(fit)?.(value) as Answers | undefined) : undefined;
}

/** Where answers come from: tells of words that are no answer. */
export interface Answering {
  unreadable(code: ProblemCode, name: string, wanted: string): void;
}

/** What is answered to a step by what a field says: days and numbers are said in words and read here. */
export function answerTo({ kind, name }: Pick<Step, 'kind' | 'name'>, said: Said, from: Answering): Said | undefined {
  if (typeof said !== 'string' || kind === 'text' || kind === 'lines') return said;
  return readAs(kind, name, said, from);
}

function readAs(kind: Step['kind'], name: string, words: string, from: Answering): string | number | undefined {
  if (kind === 'date' || kind === 'birth') {
    const date = (kind === 'birth' ? parseBirthDate(words) : parseDocumentDate(words))?.iso;
    if (date === undefined) from.unreadable('date_unreadable', name, 'date');
    return date;
  }
  const integer = integerOf(words);
  if (integer === undefined) from.unreadable('number_unreadable', name, 'whole number');
  return integer;
}
