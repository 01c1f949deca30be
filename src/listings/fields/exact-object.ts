/**
 * Objects that have some fields of another, or of two, and no more. Put together field by field they are moved in memory several times
 * as they grow, and that is most of what it takes to make the thousands that a document's listing has; the engine makes an object at
 * once, and as large as it will be, from a literal alone (2026-11-23). So a literal is written for every set of names that is met often.
 * The names are those that readers give to fields: no word of a document is ever in them.
 */
export type Make = (first: object, second: object) => object;

/** One name further on the way from the first name of an object to its last. */
export interface NameStep {
  readonly name: string;
  /** Whether the field is the second object's. */
  readonly isSecond: boolean;
  readonly before: NameStep | undefined;
  /** The step taken last from here: objects of one kind mostly come one after another. */
  latest: NameStep | undefined;
  /** Every step from here, to fields of the first object and of the second. */
  next: Map<string, NameStep> | undefined;
  nextSecond: Map<string, NameStep> | undefined;
  make: Make | undefined;
  /** How many objects ended here. */
  met: number;
}

export const NO_NAMES: NameStep = firstStep();

/** How often names are met before a literal is written for them, and for how many lists of names that is done. */
const OFTEN = 20;
const MOST_LITERALS = 1_000;
let literals = 0;

/** The step to one name more. */
export function stepTo(step: NameStep, name: string, isSecond: boolean): NameStep {
  const { latest } = step;
  if (latest !== undefined && latest.name === name && latest.isSecond === isSecond) return latest;
  return otherStep(step, name, isSecond);
}

/** The object of the names on the way to a step. */
export function exactObject(step: NameStep, first: object, second: object): object {
  return (step.make ?? makeOf(step))(first, second);
}

function makeOf(step: NameStep): Make {
  const fields = fieldsTo(step);
  step.met += 1;
  if (step.met > OFTEN && literals < MOST_LITERALS && fields.every(({ name }) => PLAIN_NAME.test(name))) {
    literals += 1;
    step.make = literalOf(fields);
    return step.make;
  }
  return (first, second) => {
    const made: Record<string, unknown> = {};
    for (const { name, isSecond } of fields) made[name] = Reflect.get(isSecond ? second : first, name);
    return made;
  };
}

/** A field's name that may stand in what is written out. */
export const PLAIN_NAME = /^[A-Za-z]\w{0,60}$/;

function literalOf(fields: readonly NameStep[]): Make {
  const written = fields.map(({ name, isSecond }) => `${name}: ${isSecond ? 'second' : 'first'}.${name}`);
  return new Function('first', 'second', `return { ${written.join(', ')} };`) as Make;
}

function fieldsTo(step: NameStep): readonly NameStep[] {
  const fields: NameStep[] = [];
  for (let at = step; at.before; at = at.before) fields.push(at);
  return fields.reverse();
}

function otherStep(step: NameStep, name: string, isSecond: boolean): NameStep {
  let next = (isSecond ? step.nextSecond : step.next)?.get(name);
  if (next === undefined) {
    next = { ...firstStep(), name, isSecond, before: step };
    if (isSecond) {
      step.nextSecond ??= new Map();
      step.nextSecond.set(name, next);
    } else {
      step.next ??= new Map();
      step.next.set(name, next);
    }
  }
  step.latest = next;
  return next;
}

function firstStep(): NameStep {
  return {
    name: '',
    isSecond: false,
    before: undefined,
    latest: undefined,
    next: undefined,
    nextSecond: undefined,
    make: undefined,
    met: 0,
  };
}
