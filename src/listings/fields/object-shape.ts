import { mayHoldObject } from './fields-within.js';
import type { JsonObject } from './json-value.js';

/**
 * The field names of an object, in their order. Objects of one kind have few shapes between them, so where a name stands, and which
 * names a reader has no use for, is found out once a shape and not once an object.
 */
export interface Shape {
  readonly names: readonly string[];
  /** Where a name stands in `names`. */
  readonly places: ReadonlyMap<string, number>;
  /** Every place, as bits; -1 where there are more than 31. */
  readonly every: number;
  /** Lists of names met before, each as the places it has here (bits, 32 in a number). */
  readonly masks: WeakMap<readonly string[], readonly number[]>;
  /** The one asked for last: objects of one shape follow one another. */
  latestMask: { readonly names: readonly string[]; readonly mask: readonly number[] } | undefined;
  /** The same lists, each as the names that are here and hold objects to look into. */
  readonly within: WeakMap<readonly string[], readonly string[]>;
  latestWithin: { readonly names: readonly string[]; readonly own: readonly string[] } | undefined;
  /** The question asked last of any object of this shape. */
  latestQuestion: Question;
  readonly questions: Map<string, Question>;
}

/** A name asked for, whether the shape has it or not. */
export interface Question {
  readonly name: string;
  /** Where it stands in the names of the shape; -1 where it is none of them. */
  readonly place: number;
  /** What was asked next, the last time: a reader asks the same of every object, so that hardly a name has to be looked up. */
  next: Question | undefined;
}

/** One name further on the way from the first name of an object to its last. */
interface Step {
  readonly name: string;
  readonly before: Step | undefined;
  /** The step taken last from here: objects of one kind mostly come one after another. */
  latest: Step | undefined;
  /** The one taken before it: often objects of two kinds take turns. */
  former: Step | undefined;
  /** Every step from here. */
  next: Map<string, Step> | undefined;
  shape: Shape | undefined;
}

/** As many as the kinds of court document have many times over; then everything is found out anew, so that memory stays flat. */
const MOST_STEPS = 5_000;
/** An object with more names than this is a table by name and has its shape to itself. */
const MOST_NAMES = 100;

let root = firstStep();
let steps = 0;

/** The first steps taken last by whoever asks of objects of one kind: where objects of all kinds begin, the next one is mostly of another. */
export interface FirstSteps {
  root: Step | undefined;
  latest: Step | undefined;
  former: Step | undefined;
}

export function newFirstSteps(): FirstSteps {
  return { root: undefined, latest: undefined, former: undefined };
}

export function shapeOf(object: JsonObject, first?: FirstSteps): Shape {
  if (first !== undefined && first.root !== root) {
    first.root = root;
    first.latest = undefined;
    first.former = undefined;
  }
  let step = root;
  let taken: Pick<Step, 'latest' | 'former'> = first ?? root;
  let names = 0;
  for (const name in object) {
    names += 1;
    if (names > MOST_NAMES) return newShape(Object.keys(object));
    const { latest } = taken;
    step = latest !== undefined && latest.name === name ? latest : otherStep(step, taken, name);
    taken = step;
  }
  step.shape ??= newShape(namesTo(step));
  return step.shape;
}

/** A name asked for: most often the one that was asked for after the latest, the last time. */
export function asked(shape: Shape, name: string): Question {
  const before = shape.latestQuestion;
  const { next } = before;
  if (next !== undefined && next.name === name) {
    shape.latestQuestion = next;
    return next;
  }
  let question = shape.questions.get(name);
  if (!question) {
    question = { name, place: shape.places.get(name) ?? -1, next: undefined };
    shape.questions.set(name, question);
  }
  before.next = question;
  shape.latestQuestion = question;
  return question;
}

/** The `names` that a shape has and that hold objects to look into. */
export function namesWithin(shape: Shape, names: readonly string[]): readonly string[] {
  const { latestWithin } = shape;
  if (latestWithin !== undefined && latestWithin.names === names) return latestWithin.own;
  const own = shape.within.get(names) ?? names.filter((name) => shape.places.has(name) && mayHoldObject(name));
  shape.within.set(names, own);
  shape.latestWithin = { names, own };
  return own;
}

/** The places of `names` in a shape, as bits. */
export function maskOf(shape: Shape, names: readonly string[]): readonly number[] {
  const { latestMask } = shape;
  if (latestMask !== undefined && latestMask.names === names) return latestMask.mask;
  const mask = shape.masks.get(names) ?? newMask(shape, names);
  shape.masks.set(names, mask);
  shape.latestMask = { names, mask };
  return mask;
}

function newMask({ names: own, places }: Shape, names: readonly string[]): readonly number[] {
  const mask = new Array<number>((own.length + 31) >> 5).fill(0);
  for (const name of names) {
    const place = places.get(name);
    if (place !== undefined) mask[place >> 5] = (mask[place >> 5] ?? 0) | (1 << (place & 31));
  }
  return mask;
}

/** A step that is not the one taken last. */
function otherStep(step: Step, taken: Pick<Step, 'latest' | 'former'>, name: string): Step {
  const { latest, former } = taken;
  const next = former !== undefined && former.name === name ? former : further(step, name);
  taken.former = latest;
  taken.latest = next;
  return next;
}

function further(step: Step, name: string): Step {
  let next = step.next?.get(name);
  if (!next) {
    next = stepTo(name, step);
    step.next ??= new Map();
    step.next.set(name, next);
  }
  return next;
}

function stepTo(name: string, before: Step | undefined): Step {
  steps += 1;
  if (steps > MOST_STEPS) {
    steps = 0;
    root = firstStep();
  }
  return { name, before, latest: undefined, former: undefined, next: undefined, shape: undefined };
}

function firstStep(): Step {
  return { name: '', before: undefined, latest: undefined, former: undefined, next: undefined, shape: undefined };
}

function namesTo(step: Step): readonly string[] {
  const names: string[] = [];
  for (let at = step; at.before; at = at.before) names.push(at.name);
  return names.reverse();
}

function newShape(names: readonly string[]): Shape {
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    names,
    places,
    every: names.length < 32 ? 2 ** names.length - 1 : -1,
    masks: new WeakMap(),
    latestMask: undefined,
    within: new WeakMap(),
    latestWithin: undefined,
    latestQuestion: { name: '', place: -1, next: undefined },
    questions: new Map(),
  };
}
