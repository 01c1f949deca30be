import { parseBirthDate, parseDocumentDate } from '../../text/figures/document-dates.js';
import { type AskKind, type AskWithin, integerOf } from './ask-kind.js';
import { PLAIN_NAME } from './exact-object.js';
import { holdsUnknown } from './fields-within.js';
import { flagOf, integerSaid, isEmpty, isObject, type JsonObject, linesOf, textsOf, wordsOf } from './json-value.js';
import { newFirstSteps, type Shape, shapeOf } from './object-shape.js';

/**
 * Adds to an object what another says to a plan. False, and nothing added, where some field holds neither an answer nor nothing at all:
 * that one has to be gone through field by field, so that what is amiss is told. `pointer` is where the object stands.
 */
export type ReadFit = (value: JsonObject, base: object, pointer: string) => boolean;

/** As `ReadFit`, into a new object, as large as it will be; false where that has to be gone through field by field. */
export type MakeFit = (value: JsonObject, pointer: string) => object | false;

/** A field, how it is read, and what its answer is called. */
interface FieldRead {
  readonly answer: string;
  readonly kind: AskKind | AskWithin;
  readonly name: string;
  /** What is asked of the objects in it, and whether it has to be known where they stand. */
  readonly within?: { readonly isPlaced: boolean } | undefined;
}

/** How objects within are read that need not be opened. */
interface ReadWithin<Within> {
  /** What an object answers; undefined where it has to be opened. */
  readonly answeredAlone: (value: JsonObject, within: Within, pointer: string, shape: Shape) => object | undefined;
  /** How the objects of a shape are read that answered so. */
  readonly readingOfShape: (within: Within, shape: Shape) => MakeFit | undefined;
}

/** What is known beforehand of the objects made. */
interface WrittenOut {
  /** The answers that every object is to have. */
  readonly wholeOf?: readonly string[] | undefined;
  /** What is in the base, where it need not be made. */
  readonly writtenAs?: Readonly<Record<string, 'value' | 'undefined'>> | undefined;
}

/** For how many shapes a reading is written out: court systems have some dozens. */
const MOST_COMPILED = 1_000;
let compiled = 0;

/**
 * The reading of the objects of one shape, written out field by field: the engine then knows where every field stands, in what is read
 * and in what is made, and does not look it up by name (2026-11-23: a tenth of the time of reading a list). Only names of the plan stand
 * in what is written, and no word of a document; `within` are fields of no use that hold objects to look into. Undefined where that has been done too often, or for a name that is no plain one.
 */
export function compiledFit<Within>(
  steps: readonly FieldRead[],
  within: readonly string[],
  read: ReadWithin<Within>,
): ReadFit | undefined {
  if (!mayCompile([...namesOf(steps), ...within])) return undefined;
  const written = `return (value, base, pointer) => {
${saidBy(steps, within)}
${addedTo('base', answersOf(steps))}
return true;
};`;
  return evaluated(written, steps, read) as ReadFit;
}

/**
 * As `compiledFit`, into objects of their own that begin with the fields of what `baseOf` makes, the same ones for every object. They are
 * written as literals, for what was said in all its fields: an object that grows is moved in memory several times (2026-11-23: a quarter
 * of all that reading a list for the public takes up).
 */
export function compiledMake<Within>(
  steps: readonly FieldRead[],
  within: readonly string[],
  read: ReadWithin<Within>,
  baseOf: (pointer: string, entry: undefined, value: JsonObject) => object,
  { wholeOf, writtenAs }: WrittenOut = {},
): MakeFit | undefined {
  const base = Object.keys(baseOf('', undefined, {}));
  if (!mayCompile([...namesOf(steps), ...within, ...base, ...(wholeOf ?? [])])) return undefined;
  const answers = answersOf(steps);
  const begins = (name: string) => writtenAs?.[name] ?? (base.includes(name) ? `base.${name}` : 'undefined');
  const fields = [...new Set([...base, ...(wholeOf ?? []), ...answers.keys()])].map(
    (name) => `${name}: ${answers.has(name) ? `${name}$` : begins(name)}`,
  );
  const isAll = ['true', ...[...answers.keys()].map((answer) => `${answer}$ !== undefined`)].join(' && ');
  const makesBase = 'const base = baseOf(pointer, undefined, value);';
  const made = `return { ${fields.join(', ')} };`;
  const grown = `if (!(${isAll})) {
${writtenAs ? makesBase : ''}
${addedTo('base', answers)}
return base;
}`;
  const written = `return (value, pointer) => {
${saidBy(steps, within)}
${writtenAs ? '' : makesBase}
${wholeOf ? '' : grown}
${made}
};`;
  return evaluated(written, steps, read, { baseOf }) as MakeFit;
}

/** What is written to give an object every field of these names, as `compiledMake` does; undefined for a name that is no plain one. */
export function compiledWhole(names: readonly string[]): ((made: object) => object) | undefined {
  if (!mayCompile(names)) return undefined;
  const all = names.map((name) => `${name}: made.${name}`);
  return new Function('made', `return { ${all.join(', ')} };`) as (made: object) => object;
}

function mayCompile(names: readonly string[]): boolean {
  if (compiled >= MOST_COMPILED || !names.every((name) => PLAIN_NAME.test(name))) return false;
  compiled += 1;
  return true;
}

function namesOf(steps: readonly FieldRead[]): readonly string[] {
  return steps.flatMap(({ name, answer }) => [name, answer]);
}

/** What is written for each answer: what the fields of its steps say, joined. */
type AnswersWritten = ReadonlyMap<string, string>;

function answersOf(steps: readonly FieldRead[]): AnswersWritten {
  const answers = new Map<string, string>();
  for (const [at, { answer, kind }] of steps.entries()) {
    const before = answers.get(answer);
    answers.set(answer, before === undefined ? `said${at}` : joining(kind, before, `said${at}`));
  }
  return answers;
}

/** What is written for the reading of every field: false is given back where one holds neither an answer nor nothing. */
function saidBy(steps: readonly FieldRead[], unused: readonly string[]): string {
  const lines = unused.map(
    (name) => `if (typeof value.${name} === 'object' && holdsUnknown(value.${name})) return false;`,
  );
  for (const [at, { answer, name, kind, within }] of steps.entries()) {
    lines.push(
      `const held${at} = value.${name};`,
      `const said${at} = ${saying(kind, at, name, within?.isPlaced === true)};`,
    );
    const isNothing = kind === 'one' || kind === 'each' ? 'holdsNone' : kind === 'texts' ? 'holdsNoWords' : 'isEmpty';
    lines.push(`if (said${at} === undefined && !${isNothing}(held${at})) return false;`);
    // The second object is left over, and told of.
    for (const [other, before] of kind === 'one' ? steps.slice(0, at).entries() : [])
      if (before.answer === answer)
        lines.push(`if (said${other} !== undefined && said${at} !== undefined) return false;`);
  }
  for (const [answer, said] of answersOf(steps)) lines.push(`const ${answer}$ = ${said};`);
  return lines.join('\n');
}

function addedTo(object: string, answers: AnswersWritten): string {
  return [...answers.keys()]
    .map((answer) => `if (${answer}$ !== undefined) ${object}.${answer} = ${answer}$;`)
    .join('\n');
}

function evaluated<Within>(
  written: string,
  steps: readonly FieldRead[],
  { answeredAlone, readingOfShape }: ReadWithin<Within>,
  more: object = {},
): unknown {
  const parts = steps.map((step) => step.within);
  const own = { isObject, shapeOf, newFirstSteps, answeredAlone, readingOfShape, parts };
  const given = { isEmpty, holdsNone, holdsNoWords, holdsUnknown, bothLists, ...own, ...ANSWERS, ...more };
  const within = steps.map(({ kind, within }, at) => {
    if (kind !== 'one' && kind !== 'each') return '';
    return readingWithin(at) + (kind === 'one' ? readingOne(at) : readingEach(at, within?.isPlaced === true));
  });
  return new Function(...Object.keys(given), [...within, written].join('\n'))(...Object.values(given));
}

/**
 * What is written for the objects in one field: those of the two shapes met last there are read by what was written for them, which the
 * engine then puts in the place of the call; of all others, and of one that cannot be read so, it is asked.
 */
function readingWithin(at: number): string {
  return `const first${at} = newFirstSteps();
let shape${at}, read${at}, formerShape${at}, formerRead${at};
const ask${at} = (value, pointer, shape) => {
  const made = answeredAlone(value, parts[${at}], pointer, shape);
  if (shape === shape${at}) shape${at} = undefined;
  else { formerShape${at} = shape${at}; formerRead${at} = read${at}; }
  shape${at} = made === undefined ? undefined : shape;
  read${at} = made === undefined ? undefined : readingOfShape(parts[${at}], shape);
  return made;
};
const answered${at} = (value, pointer) => {
  const shape = shapeOf(value, first${at});
  let made = false;
  if (shape === shape${at}) made = read${at}(value, pointer);
  else if (shape === formerShape${at}) made = formerRead${at}(value, pointer);
  return made === false ? ask${at}(value, pointer, shape) : made;
};
`;
}

function readingOne(at: number): string {
  return `const one${at} = (held, pointer) => isObject(held) ? answered${at}(held, pointer) : undefined;`;
}

function readingEach(at: number, isPlaced: boolean): string {
  return `const each${at} = (held, pointer) => {
  if (!Array.isArray(held)) {
    const alone = isObject(held) ? answered${at}(held, ${isPlaced ? 'pointer.slice(0, -1)' : 'pointer'}) : undefined;
    return alone && [alone];
  }
  if (held.length === 0) return undefined;
  const all = new Array(held.length);
  for (let index = 0; index < held.length; index += 1) {
    const one = held[index];
    const made = isObject(one) ? answered${at}(one, ${isPlaced ? 'pointer + index' : 'pointer'}) : undefined;
    if (made === undefined) return undefined;
    all[index] = made;
  }
  return all;
};`;
}

/** What is written for what the field at a step says. */
function saying(kind: AskKind | AskWithin, at: number, name: string, isPlaced: boolean): string {
  if (kind === 'one') return `one${at}(held${at}, ${isPlaced ? `pointer + '/${name}'` : "''"})`;
  if (kind === 'each') return `each${at}(held${at}, ${isPlaced ? `pointer + '/${name}/'` : "''"})`;
  return `${kind}(held${at})`;
}

/** An object without fields is one all the same. */
function holdsNone(held: unknown): boolean {
  if (typeof held !== 'object' || held === null) return isEmpty(held);
  return Array.isArray(held) && held.length === 0;
}

/** An object in a list of words may say something by being there: a restriction that is not named is one. */
function holdsNoWords(held: unknown): boolean {
  return !holdsObject(held) && isEmpty(held);
}

function holdsObject(held: unknown): boolean {
  if (!Array.isArray(held)) return typeof held === 'object' && held !== null;
  for (let at = 0; at < held.length; at += 1) if (typeof held[at] === 'object' && held[at] !== null) return true;
  return false;
}

/** What is written for what two fields say of one answer. */
function joining(kind: AskKind | AskWithin | undefined, first: string, next: string): string {
  return kind === 'each' ? `bothLists(${first}, ${next})` : `${first} ?? ${next}`;
}

function bothLists(first: readonly object[] | undefined, next: readonly object[] | undefined) {
  if (first === undefined) return next;
  return next === undefined ? first : [...first, ...next];
}

/** The answer that a field holds; undefined where it holds none. */
const ANSWERS: Readonly<Record<AskKind | 'texts', (held: unknown) => unknown>> = {
  text: wordsOf,
  texts: (held) => {
    if (holdsObject(held)) return undefined;
    const texts = textsOf(held);
    return texts === undefined || texts.length === 0 ? undefined : texts;
  },
  lines: linesOf,
  flag: flagOf,
  date: (held) => parseDocumentDate(wordsOf(held))?.iso,
  birth: (held) => parseBirthDate(wordsOf(held))?.iso,
  integer: (held) => {
    const said = integerSaid(held);
    return typeof said === 'string' ? integerOf(said) : said;
  },
};
