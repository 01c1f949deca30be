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
 * a document is walked once, for its depth and for all who ask of its names.
 */
export function outlineOf(document: unknown): JsonOutline {
  if (typeof document !== 'object' || document === null) {
    const holdsMessage = typeof document === 'string' && opensLikeJson(document);
    return { names: new Set(), holdsMessage, isTooDeep: false, outermost: newPlace('') };
  }
  const before = outlines.get(document);
  if (before) return before;
  const found = { names: new Set<string>(), places: 0, holdsMessage: false, isTooDeep: false };
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
  holdsMessage: boolean;
  isTooDeep: boolean;
}

/**
 * A field as it was met, behind the fields before it: most objects have the names of one that stood at the same place of the document
 * before, in the same order, and those are known.
 */
interface Place {
  readonly name: string;
  /** The field met last behind it, and every one, where there were several. */
  latest: Place | undefined;
  next: Map<string, Place> | undefined;
  /** Where the objects in it begin. */
  inside: Place | undefined;
}

/** More than any kind of document has; names met beyond are gathered one by one. */
const MOST_PLACES = 5_000;

function newPlace(name: string): Place {
  return { name, latest: undefined, next: undefined, inside: undefined };
}

function placeBehind(before: Place, name: string, found: Walk): Place {
  let place = before.next?.get(name);
  if (place === undefined) {
    found.names.add(name);
    if (found.places >= MOST_PLACES) return before;
    found.places += 1;
    place = newPlace(name);
    if (before.latest) {
      before.next ??= new Map([[before.latest.name, before.latest]]);
      before.next.set(name, place);
    }
  }
  before.latest = place;
  return place;
}

function walk(value: object, levels: number, place: Place, found: Walk): void {
  if (levels === 0) {
    found.isTooDeep = true;
    return;
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const entry: unknown = value[index];
      if (typeof entry === 'object' && entry !== null) walk(entry, levels - 1, place, found);
      else if (typeof entry === 'string' && opensLikeJson(entry)) found.holdsMessage = true;
    }
    return;
  }
  const object: Readonly<Record<string, unknown>> = Object(value);
  let at = place;
  for (const name in object) {
    const { latest } = at;
    at = latest !== undefined && latest.name === name ? latest : placeBehind(at, name, found);
    const field = object[name];
    if (typeof field === 'object' && field !== null) {
      at.inside ??= newPlace('');
      walk(field, levels - 1, at.inside, found);
    } else if (typeof field === 'string' && opensLikeJson(field)) found.holdsMessage = true;
  }
}
