import { findJsonFault } from '../../documents/json-fault.js';
import { LIMITS } from '../../documents/limits.js';
import { below, isEmpty, isObject } from '../json-fields.js';

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

/** Nothing where nothing of a Common Platform message is in the content; an entry beside a hearing that holds none itself is a `stray`. */
export function locate(value: unknown): readonly Located[] {
  return locateBelow(value, '', []);
}

function locateBelow(value: unknown, pointer: string, around: Located['around']): readonly Located[] {
  if (around.length > DEEPEST_WRAPPER) return [];
  if (Array.isArray(value)) return locateAmong(value, pointer, around);
  if (typeof value === 'string') return locateInside(value, pointer, around);
  if (!isObject(value)) return [];
  const kind = kindOf(value);
  if (kind) return [{ kind, pointer, value, around }];
  const found = Object.entries(value).flatMap(([name, entry]) =>
    REPLACED.has(name) ? [] : locateBelow(entry, below(pointer, name), [...around, { pointer, value, leadsOn: name }]),
  );
  const whole = preferHearings(found);
  if (whole.length > 0) return whole;
  if (holdsCharges(value)) return [{ kind: 'hearing', pointer, value, around }];
  // Result lines beside a hearing belong to it and are read with it: only without one do they stand for themselves.
  if (isLines(value.targets)) return [{ kind: 'lines', pointer, value, around }];
  return isFragment(value) ? [{ kind: 'fragment', pointer, value, around }] : found;
}

function locateAmong(list: readonly unknown[], pointer: string, around: Located['around']): readonly Located[] {
  const entries = list.map((entry, index) => ({
    entry,
    at: below(pointer, index),
    found: locateBelow(entry, below(pointer, index), around),
  }));
  if (entries.every(({ found }) => found.length === 0)) return [];
  return entries.flatMap(({ entry, at, found }): readonly Located[] => {
    const isStray = found.length === 0 && !isEmpty(entry);
    return isStray ? [{ kind: 'stray', pointer: at, value: entry, around }] : found;
  });
}

/** A message that a queue carries as text inside its own envelope (Amazon SNS: `Message`). Pointers go on through it. */
function locateInside(text: string, pointer: string, around: Located['around']): readonly Located[] {
  if (!/^\s*(?:\[\s*)?\{\s*"/.test(text) || findJsonFault(text, { depth: LIMITS.depth, values: LIMITS.jsonValues }))
    return [];
  const value: unknown = JSON.parse(text);
  return locateBelow(value, pointer, around);
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
