import type { Content } from '../../documents/content.js';
import { holdsName } from '../../documents/json/json-outline.js';
import { type FoundObject, findObjects } from '../fields/find-objects.js';
import { isEmpty, isObject } from '../fields/json-value.js';
import { someObjectAt } from '../fields/objects-at.js';

/** The lists that share the shape of Libra's print job: Libra's own, and the two that CaTH makes of them. */
export type LibraList = 'libra' | 'adult' | 'public_adult';

type JsonObject = Readonly<Record<string, unknown>>;

/** Objects that hold a print job: one with a date of printing or with sessions. */
export function libraJobs(value: unknown): readonly FoundObject[] {
  return findObjects(value, 'job', ({ job }) => isObject(job) && ('printdate' in job || 'sessions' in job));
}

const known = new WeakMap<object, LibraList | undefined>();

/** Which list a document is; undefined where it holds no print job. */
export function whichLibraList(content: Content): LibraList | undefined {
  if (content.kind !== 'json' || typeof content.value !== 'object' || content.value === null) return undefined;
  if (!known.has(content.value)) {
    const jobs = libraJobs(content.value).map(({ value }) => value);
    known.set(content.value, jobs.length === 0 ? undefined : whichOf(content.value, jobs));
  }
  return known.get(content.value);
}

function whichOf(document: unknown, jobs: readonly JsonObject[]): LibraList {
  const someCase = (is: (one: JsonObject) => boolean) => someObjectAt(jobs, CASES, is);
  // Names that stand nowhere in the document are looked for in none of its cases.
  const isLibras =
    (holdsName(document, LIBRAS_SESSION) &&
      someObjectAt(jobs, SESSIONS, (session) => LIBRAS_SESSION.some((name) => name in session))) ||
    (holdsName(document, LIBRAS_CASE) && someCase((one) => LIBRAS_CASE.some((name) => name in one)));
  if (isLibras) return 'libra';
  const saysWho = holdsName(document, ADULT_CASE) && someCase((one) => ADULT_CASE.some((name) => !isEmpty(one[name])));
  return saysWho || !someCase(() => true) ? 'adult' : 'public_adult';
}

const SESSIONS = ['job', 'sessions', 'session'];
const CASES = [...SESSIONS, 'blocks', 'block', 'cases', 'case'];

/** Ids and fields that CaTH's schemas leave out. */
const LIBRAS_SESSION = ['doh', 's_id', 'cmu', 'panel', 'send'];
const LIBRAS_CASE = ['c_id', 'h_id', 'valid', 'def_type', 'def_name_elements', 'urn', 'asn'];
/** What the public list leaves out. */
const ADULT_CASE = ['def_dob', 'def_age', 'def_addr', 'inf', 'offences'];
