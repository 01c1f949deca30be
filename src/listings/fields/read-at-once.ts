import { compiledFit } from './compiled-fit.js';
import { type Fit, fitted, type Within } from './field-plan.js';
import { isObject, type JsonObject } from './json-value.js';
import { shapeOf } from './object-shape.js';

/** How often a shape is met before its reading is written out. */
const OFTEN = 20;

/** Where so many objects of a shape in a row could not be read so, one in so many is tried: each would be gone through twice. */
const SELDOM = 50;

/** Adds to `base` what an object of a shape met often answers; false, and nothing added, for any that has to be gone through field by field. */
export function readAtOnce(fit: Fit, value: JsonObject, base: object, pointer: string): boolean {
  if (fit.met <= OFTEN) {
    fit.met += 1;
    if (fit.met > OFTEN) fit.read = compiledFit(fit.steps, fit.within, { oneAlone, eachAlone });
  }
  if (fit.read === undefined) return false;
  if (fit.refused > OFTEN && fit.refused % SELDOM !== 0) {
    fit.refused += 1;
    return false;
  }
  const isRead = fit.read(value, base, pointer);
  fit.refused = isRead ? 0 : fit.refused + 1;
  return isRead;
}

/**
 * What an object answers that need not be opened, because the plan knows every field of it and nothing can be left over: added to what
 * `baseOf` makes for it. Undefined elsewhere, and nothing is done.
 */
function answeredAlone(value: JsonObject, { plan, baseOf }: Within, pointer: string): object | undefined {
  const fit = fitted(plan, shapeOf(value));
  if (!fit.isWhole) return undefined;
  const base = baseOf(pointer, undefined);
  return readAtOnce(fit, value, base, pointer) ? base : undefined;
}

/** As `answeredAlone`, of an object in a field. */
export function oneAlone(held: unknown, within: Within, pointer: string): object | undefined {
  return isObject(held) ? answeredAlone(held, within, pointer) : undefined;
}

/** As `answeredAlone`, of every object in a list; undefined where one of them has to be opened, and where there is none. `pointer` ends before the place in the list. */
export function eachAlone(held: unknown, within: Within, pointer: string): readonly object[] | undefined {
  if (!Array.isArray(held) || held.length === 0) return undefined;
  const all = new Array<object>(held.length);
  for (let index = 0; index < held.length; index += 1) {
    const answered = oneAlone(held[index], within, pointer + index);
    if (answered === undefined) return undefined;
    all[index] = answered;
  }
  return all;
}
