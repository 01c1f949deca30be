import { findJsonFault } from '../../documents/json/json-fault.js';
import { holdsName, opensLikeJson, outlineOf } from '../../documents/json/json-outline.js';
import { LIMITS } from '../../documents/limits.js';
import { isEmpty, isObject } from '../fields/json-value.js';
import { below } from '../fields/pointer.js';

/**
 * Where the hearings of a Common Platform message are. The system and those it feeds wrap the same objects in many ways
 * (`hearing`, `currentHearing`, the hearing itself, a list of messages), so they are found by what they hold, not by what they are called.
 */
export interface Located {
  readonly kind: 'hearing' | 'police' | 'lines' | 'fragment' | 'stray';
  readonly pointer: string;
  readonly value: unknown;
  /** The objects around it, outermost first, with the field that leads on. */
  readonly around: readonly { readonly pointer: string; readonly value: unknown; readonly leadsOn: string }[];
}

const DEEPEST_WRAPPER = 6;
/** Copies of an account that another field of the same message replaces, or that was never shared. */
const REPLACED = new Set(['previousHearing', 'savedTargets']);

/** The way to where the search is, innermost first: an object and the field of it that leads on, or a place in a list. */
interface Way {
  readonly before: Way | undefined;
  readonly holder: unknown;
  readonly step: string | number;
  /** Objects on the way. */
  readonly wrappers: number;
}

const NOTHING: readonly Located[] = [];

/** Nothing where nothing of a Common Platform message is in the content; an entry beside a hearing that holds none itself is a `stray`. */
export function locate(value: unknown): readonly Located[] {
  if (!holdsName(value, MARKS) && !outlineOf(value).holdsMessage) return NOTHING;
  return locateBelow(value, undefined);
}

/** Whatever is located has one of these fields. */
const MARKS = [
  'caseDefendants',
  'courtApplications',
  // An application yet to be listed has it; others stand in lists that are no message.
  'courtHearing',
  'defendantCaseJudicialResults',
  'hearingDays',
  'judicialResult',
  'judicialResultId',
  'judicialResultTypeId',
  'offenceJudicialResults',
  'prosecutionCases',
  'targets',
];

function locateBelow(value: unknown, way: Way | undefined): readonly Located[] {
  if (typeof value === 'string') return locateInside(value, way);
  if (typeof value !== 'object' || value === null) return NOTHING;
  const wrappers = way?.wrappers ?? 0;
  if (wrappers > DEEPEST_WRAPPER) return NOTHING;
  if (Array.isArray(value)) return locateAmong(value, way, wrappers);
  if (!isObject(value)) return NOTHING;
  const kind = kindOf(value);
  if (kind) return [locatedAt(kind, value, way)];
  let found = NOTHING;
  for (const step in value) {
    const field = value[step];
    if (!mayHold(field) || REPLACED.has(step)) continue;
    const within = locateBelow(field, { before: way, holder: value, step, wrappers: wrappers + 1 });
    if (within.length > 0) found = [...found, ...within];
  }
  const whole = preferHearings(found);
  if (whole.length > 0) return whole;
  if (holdsCharges(value)) return [locatedAt('hearing', value, way)];
  // Result lines beside a hearing belong to it and are read with it: only without one do they stand for themselves.
  if (isLines(value.targets)) return [locatedAt('lines', value, way)];
  return isFragment(value) ? [locatedAt('fragment', value, way)] : found;
}

function locateAmong(list: readonly unknown[], way: Way | undefined, wrappers: number): readonly Located[] {
  const stepTo = (step: number): Way => ({ before: way, holder: list, step, wrappers });
  if (!list.some(mayHold)) return NOTHING;
  const found = list.map((entry, step) => locateBelow(entry, stepTo(step)));
  if (found.every(({ length }) => length === 0)) return NOTHING;
  return list.flatMap((entry, step): readonly Located[] => {
    const own = found[step] ?? NOTHING;
    return own.length === 0 && !isEmpty(entry) ? [locatedAt('stray', entry, stepTo(step))] : own;
  });
}

/** A message that a queue carries as text inside its own envelope (Amazon SNS: `Message`). Pointers go on through it. */
function locateInside(text: string, way: Way | undefined): readonly Located[] {
  if ((way?.wrappers ?? 0) > DEEPEST_WRAPPER || !opensLikeJson(text)) return NOTHING;
  const message = messageIn(text);
  return message === undefined ? NOTHING : locateBelow(message, way);
}

function messageIn(text: string): unknown {
  // Too short for too many values: what is wrong with it, `JSON.parse` tells many times faster than the walk that finds a fault.
  if (text.length > LIMITS.jsonValues && findJsonFault(text, { depth: LIMITS.depth, values: LIMITS.jsonValues }))
    return undefined;
  try {
    const message: unknown = JSON.parse(text);
    return outlineOf(message).isTooDeep ? undefined : message;
  } catch {
    return undefined;
  }
}

/** Whether a message can be in it: an object, a list, or text that begins as one of them does. */
function mayHold(value: unknown): boolean {
  if (typeof value === 'string') return opensLikeJson(value);
  return typeof value === 'object' && value !== null;
}

function locatedAt(kind: Located['kind'], value: unknown, way: Way | undefined): Located {
  const steps: Way[] = [];
  for (let at = way; at; at = at.before) steps.unshift(at);
  const around: Located['around'][number][] = [];
  let pointer = '';
  for (const { holder, step } of steps) {
    if (typeof step === 'string') around.push({ pointer, value: holder, leadsOn: step });
    pointer = below(pointer, step);
  }
  return { kind, pointer, value, around };
}

/** The hearings, else the result lines, with the strays beside them; none where there are but fragments. */
function preferHearings(found: readonly Located[]): readonly Located[] {
  const best = found.some(isHearing) ? isHearing : ({ kind }: Located) => kind === 'lines';
  return found.some(best) ? found.filter((one) => best(one) || one.kind === 'stray') : [];
}

function isHearing({ kind }: Located): boolean {
  return kind === 'hearing' || kind === 'police';
}

function kindOf(value: Readonly<Record<string, unknown>>): Located['kind'] | undefined {
  if (
    (isList(value.caseDefendants) || isObject(value.caseDefendants)) &&
    ('dateOfHearing' in value || 'urn' in value || 'caseId' in value)
  )
    return 'police';
  const { prosecutionCases: cases, courtApplications: applications } = value;
  const matters = isList(cases) || isList(applications) || isCase(cases);
  const sat = isList(value.hearingDays);
  const court = ['object', 'string'].includes(typeof value.courtCentre) || typeof value.jurisdictionType === 'string';
  if ((matters && (sat || court)) || (sat && court)) return 'hearing';
  return undefined;
}

/** Cases with their defendants and offences, whatever the hearing around them lacks. */
function holdsCharges({ prosecutionCases: cases }: Readonly<Record<string, unknown>>): boolean {
  const list = isList(cases) ? cases : [cases];
  return list.some((one) => isCase(one) && JSON.stringify(one.defendants ?? '').includes('"offences"'));
}

function isCase(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && 'defendants' in value;
}

function isLines(value: unknown): boolean {
  return isList(value) && value.length > 0 && value.every((target) => isObject(target) && isList(target.resultLines));
}

/** A part of a hearing without it: results alone, or an application yet to be listed. */
function isFragment(value: Readonly<Record<string, unknown>>): boolean {
  const isResult = (entry: unknown): boolean =>
    isObject(entry) &&
    typeof entry.label === 'string' &&
    ('judicialResultId' in entry || 'judicialResultTypeId' in entry);
  return (
    isResult(value) ||
    isResult(value.judicialResult) ||
    [value.offenceJudicialResults, value.defendantCaseJudicialResults].some(
      (list) => isList(list) && list.some(isResult),
    ) ||
    (isObject(value.courtApplication) && isObject(value.courtHearing))
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
