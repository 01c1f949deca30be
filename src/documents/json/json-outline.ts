import { LIMITS } from '../limits.js';

/** What is known of a JSON document as a whole, told by one walk through it. */
interface JsonOutline {
  /** Of every field anywhere in it. */
  readonly names: ReadonlySet<string>;
  /** Some text in it opens as JSON does: a message inside a message. */
  readonly holdsMessage: boolean;
  readonly isTooDeep: boolean;
  /** What the objects of the document are like, from its outermost; undefined where they are too many kinds to keep. */
  readonly outermost: Place | undefined;
}

const outlines = new WeakMap<object, JsonOutline>();

/**
 * Most kinds of document are told from most others by the names of their fields alone, before anything is searched for:
 * a document is walked once, for its depth and for all who ask of its names. `mayHoldMessage`: whether its texts are looked at too.
 */
export function outlineOf(document: unknown, mayHoldMessage = true): JsonOutline {
  if (typeof document !== 'object' || document === null) {
    const holdsMessage = typeof document === 'string' && opensLikeJson(document);
    return { names: new Set(), holdsMessage, isTooDeep: false, outermost: newPlace('') };
  }
  const before = outlines.get(document);
  if (before) return before;
  const found = { names: new Set<string>(), places: 0, mayHoldMessage, holdsMessage: false, isTooDeep: false };
  const outermost = newPlace('');
  walk(document, LIMITS.depth, outermost, found);
  const { names, places, holdsMessage, isTooDeep } = found;
  const isWhole = places < MOST_PLACES && !isTooDeep;
  const outline = { names, holdsMessage, isTooDeep, outermost: isWhole ? outermost : undefined };
  outlines.set(document, outline);
  return outline;
}

/** Whether a document has a field of one of these names anywhere. */
export function holdsName(document: unknown, names: readonly string[]): boolean {
  const held = outlineOf(document).names;
  return names.some((name) => held.has(name));
}

/**
 * Whether an object at a path of field names, through whatever lists, may have a field that is wanted: where not, none has. The document
 * is not walked for it, however many objects it has.
 */
export function mayHoldAt(document: unknown, path: readonly string[], isWanted: (name: string) => boolean): boolean {
  const { outermost } = outlineOf(document);
  return outermost === undefined || mayHold(outermost, path, 0, isWanted);
}

/** Whether one of the objects that begin behind a place may have it, so many steps in. */
function mayHold(begin: Place, path: readonly string[], step: number, isWanted: (name: string) => boolean): boolean {
  let before = begin;
  while (before.next === undefined) {
    const place = before.latest;
    if (place === undefined) return false;
    if (isHeldBy(place, path, step, isWanted)) return true;
    before = place;
  }
  for (const place of before.next.values())
    if (isHeldBy(place, path, step, isWanted) || mayHold(place, path, step, isWanted)) return true;
  return false;
}

function isHeldBy(
  { name, inside }: Place,
  path: readonly string[],
  step: number,
  isWanted: (name: string) => boolean,
): boolean {
  if (step === path.length) return isWanted(name);
  return name === path[step] && inside !== undefined && mayHold(inside, path, step + 1, isWanted);
}

/** Whether JSON can have text in it that opens as JSON does: the first name of that stands in quotes, which are escaped. */
export function mayHoldMessage(json: string): boolean {
  return json.includes('\\"') || json.includes('\\u0022');
}

/** Whether text opens as a JSON object does, or a list of them. */
export function opensLikeJson(text: string): boolean {
  const first = text.charCodeAt(0);
  // Braces, brackets and white space: what most words begin with is told without the pattern.
  return (first === 0x7b || first === 0x5b || first <= 0x20 || first >= 0x80) && OPENS_LIKE_JSON.test(text);
}

const OPENS_LIKE_JSON = /^\s*(?:\[\s*)?\{\s*"/;

interface Walk {
  readonly names: Set<string>;
  places: number;
  /** Whether texts are looked at: to look at every one takes as long as the rest of the walk. */
  readonly mayHoldMessage: boolean;
  holdsMessage: boolean;
  isTooDeep: boolean;
}

/**
 * A field as it was met, behind the fields before it: most objects have the names of one that stood at the same place of the document
 * before, in the same order, and those are known.
 */
interface Place {
  readonly name: string;
  /** The field met last behind it, the one met before that, as objects of two kinds take turns, and every one, where there were several. */
  latest: Place | undefined;
  former: Place | undefined;
  next: Map<string, Place> | undefined;
  /** Where the objects in it begin. */
  inside: Place | undefined;
}

/** More than any kind of document has; names met beyond are gathered one by one. */
const MOST_PLACES = 5_000;

function newPlace(name: string): Place {
  return { name, latest: undefined, former: undefined, next: undefined, inside: undefined };
}

/** A field that is not the one met last behind another. */
function otherPlace(before: Place, name: string, found: Walk): Place {
  const { latest, former } = before;
  const place = former !== undefined && former.name === name ? former : placeBehind(before, name, found);
  before.former = latest;
  if (place !== before) before.latest = place;
  return place;
}

function placeBehind(before: Place, name: string, found: Walk): Place {
  const known = before.next?.get(name);
  if (known !== undefined) return known;
  found.names.add(name);
  if (found.places >= MOST_PLACES) return before;
  found.places += 1;
  const place = newPlace(name);
  if (before.latest) {
    before.next ??= new Map([[before.latest.name, before.latest]]);
    before.next.set(name, place);
  }
  return place;
}

function walk(value: object, levels: number, place: Place, found: Walk): void {
  if (levels === 0) found.isTooDeep = true;
  else if (Array.isArray(value)) walkList(value, levels, place, found);
  else walkObject(value as Readonly<Record<string, unknown>>, levels, place, found);
}

function walkList(list: readonly unknown[], levels: number, place: Place, found: Walk): void {
  for (let index = 0; index < list.length; index += 1) {
    const entry = list[index];
    if (typeof entry === 'object') {
      if (entry !== null) walk(entry, levels - 1, place, found);
    } else if (found.mayHoldMessage) lookAt(entry, found);
  }
}

function walkObject(object: Readonly<Record<string, unknown>>, levels: number, place: Place, found: Walk): void {
  let at = place;
  for (const name in object) {
    const { latest } = at;
    at = latest !== undefined && latest.name === name ? latest : otherPlace(at, name, found);
    const field = object[name];
    if (typeof field === 'object') {
      if (field === null) continue;
      at.inside ??= newPlace('');
      walk(field, levels - 1, at.inside, found);
    } else if (found.mayHoldMessage) lookAt(field, found);
  }
}

function lookAt(value: unknown, found: Walk): void {
  if (typeof value === 'string' && opensLikeJson(value)) found.holdsMessage = true;
}
