import type { ProblemCode } from '../problem.js';
import { parseBirthDate, parseDocumentDate } from '../text/document-dates.js';
import type { Shape } from './object-shape.js';

/** What is asked of a field: words, words with their line breaks, a day, the day of a birth, a whole number, yes or no. */
export type AskKind = 'text' | 'lines' | 'date' | 'birth' | 'integer' | 'flag';

/** One thing asked of an object, under the names it may go by, the best first. */
export interface Ask<Answer> {
  readonly kind: AskKind;
  readonly names: readonly string[];
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
  readonly fits: WeakMap<Shape, Fit>;
  /** The shape met last and its fit: objects of one shape follow one another. */
  latestShape: Shape | undefined;
  latestFit: Fit;
  /** Where what is found for each step is kept while one object is gone through: empty before and after. */
  readonly found: unknown[];
  readonly answers?: Answered;
}

/** One name of one answer. */
interface Step {
  readonly answer: string;
  readonly kind: AskKind;
  readonly name: string;
}

/** For each place in the names of a shape, the step of the plan; `UNUSED`, or `NOT_ASKED`. */
export type Fit = readonly number[];

export const UNUSED = -1;
const NOT_ASKED = -2;

type AnswersTo<Asks extends Readonly<Record<string, Ask<unknown>>>> = {
  readonly [Name in keyof Asks]?: Asks[Name] extends Ask<infer Answer> ? Answer : never;
};

/** What is answered to a plan. */
export type Answers<Asked> = Asked extends Plan<infer All> ? All : never;

/** The plan for objects of one kind, made once. `unused` are fields known and of no use. A field can be asked for once. */
export function planOf<Asks extends Readonly<Record<string, Ask<unknown>>>>(
  asks: Asks,
  unused: readonly string[] = [],
): Plan<AnswersTo<Asks>> {
  const steps = Object.entries(asks).flatMap(([answer, { kind, names }]) =>
    names.map((name): Step => ({ answer, kind, name })),
  );
  const byName = new Map([
    ...unused.map((name) => [name, UNUSED] as const),
    ...steps.map(({ name }, step) => [name, step] as const),
  ]);
  if (byName.size < steps.length + new Set(unused).size) throw new RangeError('A plan names a field twice.');
  const found = new Array<unknown>(steps.length).fill(undefined);
  return { steps, byName, fits: new WeakMap(), latestShape: undefined, latestFit: [], found };
}

export function fitted(plan: Plan<unknown>, shape: Shape): Fit {
  if (plan.latestShape === shape) return plan.latestFit;
  const fit = plan.fits.get(shape) ?? shape.names.map((name) => plan.byName.get(name) ?? NOT_ASKED);
  plan.fits.set(shape, fit);
  plan.latestShape = shape;
  plan.latestFit = fit;
  return fit;
}

/** Where answers come from: tells of words that are no answer. */
export interface Answering {
  unreadable(code: ProblemCode, name: string, wanted: string): void;
}

/**
 * Adds to `base`, an object made for the purpose, what was found for each step of a plan, and empties it: of several names the best that
 * said something. Days and numbers are found as words and read here.
 */
export function answer<Base extends object, Answered>(
  base: Base,
  { steps, found }: Plan<Answered>,
  from: Answering,
): Base & Answered {
  const all = base as Record<string, unknown>;
  let latest = '';
  for (let at = 0; at < steps.length; at += 1) {
    const said = found[at];
    if (said === undefined) continue;
    found[at] = undefined;
    const step = steps[at] as Step;
    if (step.answer === latest) continue;
    latest = step.answer;
    const isInWords =
      typeof said === 'string' && (step.kind === 'date' || step.kind === 'birth' || step.kind === 'integer');
    const value = isInWords ? readAs(step, said, from) : said;
    if (value !== undefined) all[latest] = value;
  }
  return base as Base & Answered;
}

function readAs({ kind, name }: Step, words: string, from: Answering): string | number | undefined {
  if (kind === 'date' || kind === 'birth') {
    const date = (kind === 'birth' ? parseBirthDate(words) : parseDocumentDate(words))?.iso;
    if (date === undefined) from.unreadable('date_unreadable', name, 'date');
    return date;
  }
  const integer = integerOf(words);
  if (integer === undefined) from.unreadable('number_unreadable', name, 'whole number');
  return integer;
}

/** The whole number that words are, of nine digits at most. */
export function integerOf(words: string): number | undefined {
  return /^-?\d{1,9}$/.test(words) ? Number(words) : undefined;
}
