/** What a person may say of a clause: its fields, and the values of each, as the rules themselves use them (contract 2.2). */
import { isDay } from '../../text/figures/document-dates.js';
import { readDuration } from '../../text/figures/durations.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import { type Clause, ORDER_STATUSES, PROPERTY_CLASSES, RESTRAINING_TERMS } from '../clause.js';
import type { FieldValue } from '../clause-said.js';
import { orderRules } from '../orders/index.js';
import { outcomeRules } from '../outcomes/index.js';
import { sentenceRules } from '../sentences/index.js';

const REQUIREMENTS = [
  'unpaid_work',
  'rehabilitation_activity',
  'programme',
  'curfew',
  'exclusion',
  'residence',
  'alcohol_treatment',
  'alcohol_abstinence',
  'drug_rehabilitation',
  'mental_health_treatment',
  'prohibited_activity',
  'foreign_travel',
  'electronic_monitoring',
  'attendance_centre',
] as const;

/** Reads one value as typed; `field` is for the message. Throws UsageError for a value that is none. */
type ReadValue = (said: string, field: string) => FieldValue;

const text: ReadValue = (said) => said;
const oneOf =
  (values: readonly string[]): ReadValue =>
  (said, field) =>
    known(said, values, field);
const yesOrNo: ReadValue = (said, field) => {
  if (/^(?:yes|true)$/i.test(said)) return true;
  if (/^(?:no|false)$/i.test(said)) return false;
  throw new UsageError(`${field}=${said}: expected yes or no.`);
};
const whole: ReadValue = (said, field) => {
  if (/^\d{1,12}$/.test(said)) return Number(said);
  throw new UsageError(`${field}=${said}: expected a whole number.`);
};
const day: ReadValue = (said, field) => {
  if (isDay(said)) return said;
  throw new UsageError(`${field}=${said}: expected a day like 2025-01-31.`);
};
const dayOrYear: ReadValue = (said, field) => (/^\d{4}$/.test(said) ? said : day(said, field));
const length: ReadValue = (said, field) => {
  if (/^P(?:\d{1,4}(?:\.\d)?[YMWD]){1,4}$/.test(said)) return said;
  const iso = readDuration(said);
  if (iso !== undefined) return iso;
  throw new UsageError(`${field}=${said}: expected a length like P18M or “18 months”.`);
};

const ORDER_FIELDS: Readonly<Record<string, ReadValue>> = {
  status: oneOf(ORDER_STATUSES),
  property: oneOf(PROPERTY_CLASSES),
  power: text,
  destroy: yesOrNo,
  wipe: yesOrNo,
  conditional: yesOrNo,
  application: oneOf(['vary', 'extend', 'discharge']),
  period: length,
  until: dayOrYear,
  untilFurtherOrder: yesOrNo,
  on: oneOf(['conviction', 'acquittal', 'application']),
  terms: oneOf(RESTRAINING_TERMS),
  to: day,
  originalDate: day,
  sought: (said, field) => {
    if (yesOrNo(said, field) === false) return false;
    throw new UsageError('sought is said only where it was not: sought=no.');
  },
  amountPence: whole,
};

const SENTENCE_FIELDS: Readonly<Record<string, ReadValue>> = {
  term: length,
  overall: length,
  suspendedFor: length,
  originalDate: day,
  period: length,
  until: dayOrYear,
  requirement: oneOf(REQUIREMENTS),
  hours: whole,
  days: whole,
  programme: text,
  electronicMonitoring: yesOrNo,
  amountPence: whole,
  concurrent: yesOrNo,
  consecutive: yesOrNo,
  ambiguous: yesOrNo,
};

const OUTCOME_FIELDS: Readonly<Record<string, ReadValue>> = { to: day, setsAside: day };

const FIELDS: Readonly<Record<Clause['kind'], Readonly<Record<string, ReadValue>>>> = {
  order: ORDER_FIELDS,
  sentence: SENTENCE_FIELDS,
  outcome: OUTCOME_FIELDS,
};

/** Fields that hold several values. */
export const LISTS: ReadonlySet<string> = new Set(['property', 'terms']);

const types = (rules: readonly { readonly type: string }[]) => [...new Set(rules.map(({ type }) => type))];

/** The types of each kind: those the rules read. */
const TYPES: Readonly<Record<Clause['kind'], readonly string[]>> = {
  order: types(orderRules),
  sentence: types(sentenceRules),
  outcome: types(outcomeRules),
};

const KINDS = ['order', 'sentence', 'outcome'] as const satisfies readonly Clause['kind'][];

/** The kind and type a person names; `own` is the kind of the clause corrected, tried first. Throws UsageError with the nearest name. */
export function typeNamed(
  said: string,
  own: Clause['kind'] | null,
): { readonly kind: Clause['kind']; readonly type: string } {
  const kinds = own === null ? KINDS : [own, ...KINDS.filter((kind) => kind !== own)];
  const type = known(
    said,
    kinds.flatMap((one) => TYPES[one]),
    'type',
  );
  return { kind: kinds.find((one) => TYPES[one].includes(type)) ?? 'order', type };
}

/** The field of a kind that a person names, however it is spelt: `until_further_order` is `untilFurtherOrder`. */
export function fieldNamed(said: string, kind: Clause['kind']): string {
  const names = Object.keys(FIELDS[kind]);
  const plain = (name: string) => name.replace(/[-_ ]/g, '').toLowerCase();
  const found = names.find((name) => plain(name) === plain(said));
  if (found !== undefined) return found;
  const nearest = nearestName(said, names);
  throw new UsageError(
    `“${said}” is no field of a clause of kind ${kind}. ${nearest === null ? '' : `Did you mean “${nearest}”? `}Fields: type, ${names.join(', ')}.`,
  );
}

/** One value of a field, as the rules would write it. */
export function valueNamed(said: string, field: string, kind: Clause['kind']): FieldValue {
  const read = FIELDS[kind][field];
  if (read === undefined) throw new RangeError(`${field} is no field of kind ${kind}; fieldNamed gives those it has.`);
  return read(said, field);
}

/** The name of a vocabulary that was typed, in its own spelling. Throws UsageError with the nearest and all of them. */
export function known(said: string, names: readonly string[], field: string): string {
  const name = snake(said);
  if (names.includes(name)) return name;
  const nearest = nearestName(name, names);
  throw new UsageError(
    `“${said}” is no value of ${field}. ${nearest === null ? '' : `Did you mean “${nearest}”? `}Values: ${names.join(', ')}.`,
  );
}

function snake(said: string): string {
  return said
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '_');
}
