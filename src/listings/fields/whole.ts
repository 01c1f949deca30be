import { compiledWhole } from './compiled-fit.js';
import type { Plan } from './field-plan.js';

/** What was made, with every answer of a plan that wants all. */
export function whole<Made extends object>(made: Made, { wholeOf, wholes }: Plan<unknown>, baseOf: unknown): Made {
  if (wholeOf === undefined) return made;
  if (!wholes.has(baseOf)) {
    const base = Object.keys(made).filter((name) => !wholeOf.includes(name));
    wholes.set(baseOf, compiledWhole([...base, ...wholeOf]));
  }
  return (wholes.get(baseOf)?.(made) ?? made) as Made;
}
