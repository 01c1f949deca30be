import type { ProblemCode } from '../../problem.js';
import { parseBirthDate, parseDocumentDate } from '../../text/figures/document-dates.js';
import { type AskKind, type AskWithin, integerOf } from './ask-kind.js';
import type { MakeFit, ReadFit } from './compiled-fit.js';
import { mayHoldObject } from './fields-within.js';
import type { JsonObject } from './json-value.js';
import { type FirstSteps, maskOf, newFirstSteps, type Shape } from './object-shape.js';

/** One thing asked of an object, under the names it may go by, the best first. */
export interface Ask<Answer> {
  readonly kind: AskKind | AskWithin;
  readonly names: readonly string[];
  readonly within?: Within | undefined;
  /** The kind of the answer, for the compiler alone. */
  readonly answer?: Answer;
}

/** What is asked of the objects in a field, and what the answers of each are added to. */
export interface Within {
  readonly plan: Plan<unknown>;
  readonly baseOf: BaseAlone<object>;
  /** Whether it has to be known where the objects stand: for what they are added to, or for that of objects within them. */
  readonly isPlaced: boolean;
}

/** Makes what the answers of an object are added to, with the same fields each time; for one that is opened it is told of its fields too (`BaseOf`). */
type BaseAlone<Base extends object> = (pointer: string, entry: undefined, value: JsonObject) => Base;

/** Where answers are added to nothing. */
export const NOTHING = (): object => ({});

/** What stands in a base of an object that need not be opened: the object itself, or nothing. */
type Written = Readonly<Record<string, 'value' | 'undefined'>>;

/** Bases for which it is never asked where an object stands, and what is in them. */
const UNPLACED = new Map<unknown, Written>([[NOTHING, {}]]);

/** Says of a base that it never asks where the object stands, and what is in it: nearly all that is noted of a place is never told. */
export function unplaced<Base>(baseOf: Base, writtenAs: Written): Base {
  UNPLACED.set(baseOf, writtenAs);
  return baseOf;
}

/** What is in a base, so that it can be written out and need not be made to be taken apart; undefined where it has to be made. */
export function writtenOf(baseOf: unknown): Written | undefined {
  return UNPLACED.get(baseOf);
}

export const ask = {
  text: (...names: readonly string[]): Ask<string> => ({ kind: 'text', names }),
  lines: (...names: readonly string[]): Ask<string> => ({ kind: 'lines', names }),
  date: (...names: readonly string[]): Ask<string> => ({ kind: 'date', names }),
  birth: (...names: readonly string[]): Ask<string> => ({ kind: 'birth', names }),
  integer: (...names: readonly string[]): Ask<number> => ({ kind: 'integer', names }),
  flag: (...names: readonly string[]): Ask<boolean> => ({ kind: 'flag', names }),
  /** A list of words: the first of these that is one. */
  texts: (...names: readonly string[]): Ask<readonly string[]> => ({ kind: 'texts', names }),
  /** What the first object in these fields answers to a plan of its own. */
  one: <Answered>(plan: Plan<Answered>, ...names: readonly string[]): Ask<Answered> => ({
    kind: 'one',
    names,
    within: withinOf(plan, NOTHING),
  }),
  /** What each object in these lists answers, added to what `baseOf` makes for it; those of the first list come first. */
  each: <Base extends object, Answered>(
    plan: Plan<Answered>,
    baseOf: BaseAlone<Base>,
    ...names: readonly string[]
  ): Ask<readonly (Base & Answered)[]> => ({ kind: 'each', names, within: withinOf(plan, baseOf) }),
};

export function isUnplaced(baseOf: unknown): boolean {
  return UNPLACED.has(baseOf);
}

/** What is asked of the objects in a field. */
export function withinOf(plan: Plan<unknown>, baseOf: BaseAlone<object>): Within {
  return { plan, baseOf, isPlaced: plan.isPlaced || !isUnplaced(baseOf) };
}

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
  /** Whether it asks anything for which it has to be known where an object stands. */
  readonly isPlaced: boolean;
  readonly fits: WeakMap<Shape, Fit>;
  /** The shape met last and its fit: objects of one shape follow one another. */
  latestShape: Shape | undefined;
  latestFit: Fit | undefined;
  /** Those met before them: often objects of two shapes take turns. */
  formerShape: Shape | undefined;
  formerFit: Fit | undefined;
  readonly firstSteps: FirstSteps;
  /** The names of all answers, where every object is to have all of them; and how that is done, by what they are added to. */
  readonly wholeOf: readonly string[] | undefined;
  readonly wholes: Map<unknown, ((made: object) => object) | undefined>;
  /** Those of them that any shape met so far has a field for: objects that need not be opened have these. */
  metOf: readonly string[] | undefined;
  readonly answers?: Answered;
}

/** One name of one answer. */
type Step = PlainStep | StepWithin;

/** One that a single value answers. */
interface PlainStep {
  readonly answer: string;
  readonly kind: AskKind;
  readonly name: string;
}

export interface StepWithin {
  readonly answer: string;
  readonly kind: AskWithin;
  readonly name: string;
  readonly within: Within | undefined;
}

/** A name that a shape has, and where in the shape. */
export type FittedStep = Step & { readonly place: number };

/** What a plan asks of the objects of one shape. */
export interface Fit {
  /** The steps whose names the shape has, in their order. */
  readonly steps: readonly FittedStep[];
  /** The places of the fields of no use, as `maskOf` has them; and of all fields that the plan knows. */
  readonly unused: readonly number[];
  /** The names among them that hold objects to look into. */
  readonly within: readonly string[];
  readonly every: readonly number[];
  /** Whether the plan knows every field of the shape. */
  readonly isWhole: boolean;
  /** Whether it asks anything of the objects in a field. */
  readonly holdsObjects: boolean;
  /** How its objects are read that are opened, and those that need not be: by what their answers are added to, the one met last before all. */
  readonly fill: AtOnce<ReadFit>;
  readonly makes: Map<Within['baseOf'], AtOnce<MakeFit>>;
  latestBase: Within['baseOf'] | undefined;
  latestMake: AtOnce<MakeFit> | undefined;
}

/** How the objects of a shape met often are read at once. */
export interface AtOnce<Reading> {
  /** How many objects were read. */
  met: number;
  reading: Reading | undefined;
  /** The answers that every object was to have when the reading was written out. */
  metOf: readonly string[] | undefined;
  /** How many in a row had to be gone through field by field all the same. */
  refused: number;
}

export const UNUSED = -1;

/** What is answered to a table of questions. */
export type AnswersTo<Asks extends Readonly<Record<string, Ask<unknown>>>> = {
  readonly [Name in keyof Asks]?: Asks[Name] extends Ask<infer Answer> ? Answer : never;
};

/** What is answered to a plan. */
export type Answers<Asked> = Asked extends Plan<infer All> ? All : never;

/** The plan for objects of one kind, made once. `unused` are fields known and of no use. A field can be asked for once. */
export function planOf<Asks extends Readonly<Record<string, Ask<unknown>>>>(
  asks: Asks,
  unused: readonly string[] = [],
): Plan<AnswersTo<Asks>> {
  return newPlan(asks, unused, undefined);
}

function newPlan<Asks extends Readonly<Record<string, Ask<unknown>>>>(
  asks: Asks,
  unused: readonly string[],
  wholeOf: readonly string[] | undefined,
): Plan<AnswersTo<Asks>> {
  const steps = Object.entries(asks).flatMap(([answer, { kind, names, within }]) =>
    names.map((name): Step => (isWithin(kind) ? { answer, kind, name, within } : { answer, kind, name })),
  );
  const byName = new Map([
    ...unused.map((name) => [name, UNUSED] as const),
    ...steps.map(({ name }, step) => [name, step] as const),
  ]);
  if (byName.size < steps.length + new Set(unused).size) throw new RangeError('A plan names a field twice.');
  const isPlaced = steps.some((step) => asksWithin(step) && step.within?.isPlaced === true);
  return {
    steps,
    byName,
    unused,
    isPlaced,
    fits: new WeakMap(),
    latestShape: undefined,
    latestFit: undefined,
    formerShape: undefined,
    formerFit: undefined,
    firstSteps: newFirstSteps(),
    wholeOf,
    wholes: new Map(),
    metOf: wholeOf && [],
  };
}

/**
 * As `planOf`, for objects of many shapes that all go through one reader: what is made of each has every answer, undefined where there is
 * none, so that the engine meets one kind of object there and need not look every field up by name (2026-11-23: a tenth of reading a list).
 * Answers that no object met so far has a field for are left out where it need not be opened: most lists have few of them, and the rest
 * was a tenth of all that reading took up (2026-11-24).
 */
export function wholePlanOf<Asks extends Readonly<Record<string, Ask<unknown>>>>(
  asks: Asks,
  unused: readonly string[] = [],
): Plan<AnswersTo<Asks>> {
  return newPlan(asks, unused, Object.keys(asks));
}

export function fitted(plan: Plan<unknown>, shape: Shape): Fit {
  if (plan.latestShape === shape && plan.latestFit) return plan.latestFit;
  const fit = plan.formerShape === shape && plan.formerFit ? plan.formerFit : keptFit(plan, shape);
  plan.formerShape = plan.latestShape;
  plan.formerFit = plan.latestFit;
  plan.latestShape = shape;
  plan.latestFit = fit;
  return fit;
}

function keptFit(plan: Plan<unknown>, shape: Shape): Fit {
  const fit = plan.fits.get(shape) ?? newFit(plan, shape);
  plan.fits.set(shape, fit);
  return fit;
}

function newFit(plan: Plan<unknown>, shape: Shape): Fit {
  const { steps, unused, byName } = plan;
  const own = steps.flatMap((step): readonly FittedStep[] => {
    const place = shape.places.get(step.name);
    return place === undefined ? [] : [{ ...step, place }];
  });
  meet(own, plan);
  const every = maskOf(shape, [...unused, ...own.map(({ name }) => name)]);
  const isWhole = shape.names.every((name) => byName.has(name));
  const within = unused.filter((name) => shape.places.has(name) && mayHoldObject(name));
  const holdsObjects = own.some(asksWithin);
  return {
    steps: own,
    unused: maskOf(shape, unused),
    within,
    every,
    isWhole,
    holdsObjects,
    fill: newAtOnce(),
    makes: new Map(),
    latestBase: undefined,
    latestMake: undefined,
  };
}

/** What is made from here on has the answers of a shape too, in the order of the plan. */
function meet(own: readonly FittedStep[], plan: Plan<unknown>): void {
  const met = plan.wholeOf?.filter((name) => plan.metOf?.includes(name) || own.some(({ answer }) => answer === name));
  if (met?.length !== plan.metOf?.length) plan.metOf = met;
}

export function newAtOnce<Reading>(): AtOnce<Reading> {
  return { met: 0, reading: undefined, metOf: undefined, refused: 0 };
}

/** Whether a step asks for more than one value holds. */
export function asksWithin(step: FittedStep): step is StepWithin & { readonly place: number };
export function asksWithin(step: Step): step is StepWithin;
export function asksWithin({ kind }: Step): boolean {
  return isWithin(kind);
}

function isWithin(kind: AskKind | AskWithin): kind is AskWithin {
  return kind === 'texts' || kind === 'one' || kind === 'each';
}

/** Where answers come from: tells of words that are no answer. */
export interface Answering {
  unreadable(code: ProblemCode, name: string, wanted: string): void;
}

/** What is answered to a step by what a field says: days and numbers are said in words and read here. */
export function answerTo(
  { kind, name }: PlainStep,
  said: string | number | boolean,
  from: Answering,
): string | number | boolean | undefined {
  if (typeof said !== 'string' || kind === 'text' || kind === 'lines') return said;
  return readAs(kind, name, said, from);
}

function readAs(kind: AskKind, name: string, words: string, from: Answering): string | number | undefined {
  if (kind === 'date' || kind === 'birth') {
    const date = (kind === 'birth' ? parseBirthDate(words) : parseDocumentDate(words))?.iso;
    if (date === undefined) from.unreadable('date_unreadable', name, 'date');
    return date;
  }
  const integer = integerOf(words);
  if (integer === undefined) from.unreadable('number_unreadable', name, 'whole number');
  return integer;
}
