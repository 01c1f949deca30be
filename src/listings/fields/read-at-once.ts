import { compiledFit, compiledMake, type MakeFit } from './compiled-fit.js';
import { type AtOnce, type Fit, fitted, newAtOnce, type Within, writtenOf } from './field-plan.js';
import { isObject, type JsonObject } from './json-value.js';
import { type Shape, shapeOf } from './object-shape.js';

/** How often a shape is met before its reading is written out. */
const OFTEN = 20;

/** Where so many objects of a shape in a row could not be read so, one in so many is tried: each would be gone through twice. */
const SELDOM = 50;

/** Adds to `base` what an object of a shape met often answers; false, and nothing added, for any that has to be gone through field by field. */
export function readAtOnce({ fill, steps, within }: Fit, value: JsonObject, base: object, pointer: string): boolean {
  if (isOften(fill)) fill.reading = compiledFit(steps, within, READ_WITHIN);
  const read = readingOf(fill);
  if (read === undefined) return false;
  const isRead = read(value, base, pointer);
  fill.refused = isRead ? 0 : fill.refused + 1;
  return isRead;
}

/**
 * What an object answers that need not be opened, because the plan knows every field of it and nothing can be left over: added to what
 * `baseOf` makes for it. Undefined elsewhere, and nothing is done.
 */
function answeredAlone(value: JsonObject, { plan, baseOf }: Within, pointer: string, shape: Shape): object | undefined {
  const fit = fitted(plan, shape);
  if (!fit.isWhole) return undefined;
  const make = fit.latestBase === baseOf && fit.latestMake ? fit.latestMake : makeFor(fit, baseOf);
  const { metOf } = plan;
  if (isOften(make) || (make.reading !== undefined && make.metOf !== metOf)) {
    const known = { wholeOf: metOf, writtenAs: writtenOf(baseOf) };
    make.reading = compiledMake(fit.steps, fit.within, READ_WITHIN, baseOf, known) ?? make.reading;
    make.metOf = metOf;
  }
  const read = readingOf(make);
  if (read === undefined) return undefined;
  const made = read(value, pointer);
  make.refused = made === false ? make.refused + 1 : 0;
  return made === false ? undefined : made;
}

function makeFor(fit: Fit, baseOf: Within['baseOf']): AtOnce<MakeFit> {
  const make = fit.makes.get(baseOf) ?? newAtOnce<MakeFit>();
  fit.makes.set(baseOf, make);
  fit.latestBase = baseOf;
  fit.latestMake = make;
  return make;
}

/** Whether a shape has now been met often, and its reading is to be written out. */
function isOften(atOnce: AtOnce<unknown>): boolean {
  if (atOnce.met > OFTEN) return false;
  atOnce.met += 1;
  return atOnce.met > OFTEN;
}

/** The reading; undefined where there is none, and where too many in a row could not be read so: then but for one now and again. */
function readingOf<Reading>(atOnce: AtOnce<Reading>): Reading | undefined {
  if (atOnce.refused <= OFTEN || atOnce.refused % SELDOM === 0) return atOnce.reading;
  atOnce.refused += 1;
  return undefined;
}

/** As `answeredAlone`, of an object in a field. */
export function oneAlone(held: unknown, within: Within, pointer: string): object | undefined {
  return isObject(held) ? answeredAlone(held, within, pointer, shapeOf(held, within.plan.firstSteps)) : undefined;
}

/**
 * As `answeredAlone`, of every object in a list, or of one that stands where the list belongs; undefined where one of them has to be
 * opened, and where there is none. `pointer` ends before the place in the list.
 */
export function eachAlone(held: unknown, within: Within, pointer: string): readonly object[] | undefined {
  if (!Array.isArray(held)) {
    const answered = oneAlone(held, within, within.isPlaced ? pointer.slice(0, -1) : pointer);
    return answered && [answered];
  }
  if (held.length === 0) return undefined;
  const { isPlaced } = within;
  const all = new Array<object>(held.length);
  for (let index = 0; index < held.length; index += 1) {
    const answered = oneAlone(held[index], within, isPlaced ? pointer + index : pointer);
    if (answered === undefined) return undefined;
    all[index] = answered;
  }
  return all;
}

function readingOfShape({ plan, baseOf }: Within, shape: Shape): MakeFit | undefined {
  return fitted(plan, shape).makes.get(baseOf)?.reading;
}

const READ_WITHIN = { answeredAlone, readingOfShape };
