import { parseBirthDate, parseDocumentDate } from '../../text/figures/document-dates.js';
import { type AskKind, integerOf } from './ask-kind.js';
import { PLAIN_NAME } from './exact-object.js';
import { holdsUnknown } from './fields-within.js';
import { flagOf, integerSaid, isEmpty, type JsonObject, linesOf, wordsOf } from './json-value.js';

/**
 * Adds to an object what another says to a plan. False, and nothing added, where some field holds neither an answer nor nothing at all:
 * that one has to be gone through field by field, so that what is amiss is told.
 */
export type ReadFit = (value: JsonObject, base: object) => boolean;

/** A field, how it is read, and what its answer is called. */
interface FieldRead {
  readonly answer: string;
  readonly kind: AskKind;
  readonly name: string;
}

/** For how many shapes a reading is written out: court systems have some dozens. */
const MOST_COMPILED = 1_000;
let compiled = 0;

/**
 * The reading of the objects of one shape, written out field by field: the engine then knows where every field stands, in what is read
 * and in what is made, and does not look it up by name (2026-11-23: a tenth of the time of reading a list). Only names of the plan stand
 * in what is written, and no word of a document; `within` are fields of no use that hold objects to look into. Undefined where that has been done too often, or for a name that is no plain one.
 */
export function compiledFit(steps: readonly FieldRead[], within: readonly string[]): ReadFit | undefined {
  const names = [...steps.flatMap(({ name, answer }) => [name, answer]), ...within];
  if (compiled >= MOST_COMPILED || !names.every((name) => PLAIN_NAME.test(name))) return undefined;
  compiled += 1;
  const answers = new Map<string, number[]>();
  const lines = within.map(
    (name) => `if (typeof value.${name} === 'object' && holdsUnknown(value.${name})) return false;`,
  );
  for (const [at, { answer, name, kind }] of steps.entries()) {
    lines.push(`const held${at} = value.${name};`, `const said${at} = ${kind}(held${at});`);
    lines.push(`if (said${at} === undefined && !isEmpty(held${at})) return false;`);
    answers.set(answer, [...(answers.get(answer) ?? []), at]);
  }
  const added = [...answers].flatMap(([answer, all]) => [
    `const ${answer}$ = ${all.map((at) => `said${at}`).join(' ?? ')};`,
    `if (${answer}$ !== undefined) base.${answer} = ${answer}$;`,
  ]);
  const written = `return (value, base) => {\n${[...lines, ...added, 'return true;'].join('\n')}\n};`;
  return new Function('isEmpty', 'holdsUnknown', ...Object.keys(ANSWERS), written)(
    isEmpty,
    holdsUnknown,
    ...Object.values(ANSWERS),
  ) as ReadFit;
}

/** The answer that a field holds; undefined where it holds none. */
const ANSWERS: Readonly<Record<AskKind, (held: unknown) => string | number | boolean | undefined>> = {
  text: wordsOf,
  lines: linesOf,
  flag: flagOf,
  date: (held) => parseDocumentDate(wordsOf(held))?.iso,
  birth: (held) => parseBirthDate(wordsOf(held))?.iso,
  integer: (held) => {
    const said = integerSaid(held);
    return typeof said === 'string' ? integerOf(said) : said;
  },
};
