import { PLAIN_NAME } from './exact-object.js';
import type { WithGaps } from './present.js';

type Make = (...values: readonly unknown[]) => object;

/** How often the same fields are there before a literal is written for them, and for how many sets of fields of one kind of object. */
const OFTEN = 20;
const MOST_LITERALS = 200;
/** Bits of a number. */
const MOST_NAMES = 30;

/**
 * As `present`, for the one kind of object that is made by the thousand: its names are known beforehand, in their order, so that which of
 * them are there is one number, and what has them is made at once (2026-11-23: half the time and half the memory of `present`).
 */
export function presenter<Whole extends object>() {
  return <Name extends keyof Whole & string>(
    ...names: readonly Name[]
  ): ((value: WithGaps<Pick<Whole, Name>>) => Pick<Whole, Name>) =>
    written(names, 'value', `const { ${names.join(', ')} } = value;`);
}

/** As `presenter`, of an object most of which is answers under its own names: those of `names` that are not `given` are the answers'. */
export function presenterOfAnswers<Whole extends object>() {
  return <Name extends keyof Whole & string, Given extends Name>(
    names: readonly Name[],
    given: readonly Given[],
  ): ((
    value: WithGaps<Pick<Whole, Given>>,
    answers: WithGaps<Pick<Whole, Exclude<Name, Given>>>,
  ) => Pick<Whole, Name>) => {
    const answered = names.filter((name) => !(given as readonly string[]).includes(name));
    return written(
      names,
      'value, answers',
      `const { ${given.join(', ')} } = value;\nconst { ${answered.join(', ')} } = answers;`,
    );
  };
}

/** A function of its own for each kind: what the engine learns of one kind of object is of no use to another. */
function written<Present>(names: readonly string[], takes: string, taking: string): Present {
  if (names.length > MOST_NAMES || !names.every((name) => PLAIN_NAME.test(name))) {
    throw new RangeError('Objects of so many names, or of such, are made by `present`.');
  }
  const makes = new Map<number, Make>();
  const there = names.map((name, at) => `(${name} === undefined ? 0 : ${1 << at})`).join(' | ');
  return new Function(
    'makes',
    'makeFor',
    `return (${takes}) => {
${taking}
const there = ${there};
return (makes.get(there) ?? makeFor(there))(${names.join(', ')});
};`,
  )(makes, makerOf(names, makes));
}

/** Finds how objects are made that have the fields of these bits. */
function makerOf(names: readonly string[], makes: Map<number, Make>): (there: number) => Make {
  const met = new Map<number, number>();
  return (there) => {
    const times = (met.get(there) ?? 0) + 1;
    const own = names.filter((_, at) => (there & (1 << at)) !== 0);
    if (times <= OFTEN || makes.size >= MOST_LITERALS) {
      met.set(there, times);
      return (...values) =>
        Object.fromEntries(names.flatMap((name, at) => (own.includes(name) ? [[name, values[at]]] : [])));
    }
    const make = new Function(...names, `return { ${own.join(', ')} };`) as Make;
    makes.set(there, make);
    return make;
  };
}
