import { parseBirthDate, parseDocumentDate } from '../text/document-dates.js';
import { type AskKind, integerOf, type Said } from './ask-kind.js';
import { PLAIN_NAME } from './exact-object.js';
import { flagOf, integerSaid, isEmpty, isObject, type JsonObject, linesOf, textsOf, wordsOf } from './json-value.js';

/**
 * What an object says to a plan. Undefined where some field holds neither an answer nor nothing at all: that one has to be gone through
 * field by field, so that what is amiss is told.
 */
export type ReadFit = (value: JsonObject) => object | undefined;

/** A field, how it is read, and what its answer is called. */
interface FieldRead {
  readonly answer: string;
  readonly kind: AskKind | 'object';
  readonly name: string;
  /** Of an object: what it answers by itself. */
  readonly inside: ((held: JsonObject) => unknown) | undefined;
}

/** For how many shapes a reading is written out: court systems have some dozens. */
const MOST_COMPILED = 1_000;
let compiled = 0;

/**
 * The reading of the objects of one shape, written out field by field: the engine then knows where every field stands, in what is read
 * and in what is made, does not look it up by name, and makes the answers at once (2026-11-23: a tenth of the time of reading a list).
 * Only names of the plan stand in what is written, and no word of a document. Undefined where that has been done too often, or for a name
 * that is no plain one.
 */
export function compiledFit(steps: readonly FieldRead[], asked: readonly string[]): ReadFit | undefined {
  const names = [...asked, ...steps.map(({ name }) => name)];
  if (compiled >= MOST_COMPILED || !names.every((name) => PLAIN_NAME.test(name))) return undefined;
  compiled += 1;
  const insides = steps.map(({ inside }) => inside);
  const answers = new Map<string, number[]>();
  const lines: string[] = [];
  for (const [at, { answer, name, kind }] of steps.entries()) {
    lines.push(`const held${at} = value.${name};`, `const said${at} = ${kind}(held${at}, insides[${at}]);`);
    lines.push(`if (said${at} === undefined && !isEmpty(held${at})) return undefined;`);
    answers.set(answer, [...(answers.get(answer) ?? []), at]);
  }
  const said = asked.map((answer) => {
    const all = answers.get(answer) ?? [];
    // Of two objects the first is the answer, and the second is left over: that is told field by field.
    const inside = all.filter((at) => insides[at] !== undefined);
    if (inside.length > 1) lines.push(`if (${inside.map((at) => `!!held${at}`).join(' + ')} > 1) return undefined;`);
    return `${answer}: ${all.length === 0 ? 'undefined' : all.map((at) => `said${at}`).join(' ?? ')}`;
  });
  const written = `return (value) => {\n${lines.join('\n')}\nreturn { ${said.join(', ')} };\n};`;
  const known = { isEmpty, insides, ...ANSWERS };
  return new Function(...Object.keys(known), written)(...Object.values(known)) as ReadFit;
}

/** The answer that a field holds; undefined where it holds none. */
const ANSWERS: Readonly<Record<AskKind, (held: unknown) => Said | undefined>> &
  Readonly<Record<'object', (held: unknown, inside: (held: JsonObject) => unknown) => unknown>> = {
  text: wordsOf,
  lines: linesOf,
  flag: flagOf,
  texts: textsOf,
  date: (held) => parseDocumentDate(wordsOf(held))?.iso,
  birth: (held) => parseBirthDate(wordsOf(held))?.iso,
  integer: (held) => {
    const said = integerSaid(held);
    return typeof said === 'string' ? integerOf(said) : said;
  },
  object: (held, inside) => (isObject(held) ? inside(held) : undefined),
};
