import { UsageError } from '../../usage-error.js';
import type { Clause } from '../clause.js';
import type { ClauseSaid, FieldValue } from '../clause-said.js';
import { fieldNamed, LISTS, typeNamed, valueNamed } from './vocabulary.js';

/** What `--set` says, before it is known of what: a word, or fields with their values as typed. */
export type SetAsTyped =
  | { readonly says: 'confirmed' | 'none' }
  | { readonly says: 'fields'; readonly fields: readonly (readonly [field: string, values: readonly string[]])[] };

/**
 * Reads the value of `--set`: `confirmed`, `none`, or `field=value` joined by commas; a value without a field belongs to the
 * list before it (`status=made,property=device,images`). Throws UsageError for what is neither.
 */
export function readSet(typed: string): SetAsTyped {
  const said = typed.trim();
  if (said === 'confirmed' || said === 'none') return { says: said };
  const fields: [string, string[]][] = [];
  for (const part of said.split(',').map((one) => one.trim())) {
    const at = part.indexOf('=');
    const last = fields.at(-1);
    const value = part.slice(at + 1).trim();
    if (value === '' || at === 0 || (at < 0 && last === undefined)) {
      throw new UsageError(
        `--set ${typed}: expected confirmed, none, or fields such as status=refused or type=deprivation,status=made,property=device.`,
      );
    }
    if (at < 0) last?.[1].push(value);
    else fields.push([part.slice(0, at).trim(), [value]]);
  }
  return { says: 'fields', fields };
}

/** The fields of a clause that are to be otherwise, null for those to be taken out (`property=none`). Throws UsageError for what a clause cannot say. */
export function changedFields(
  { fields }: Extract<SetAsTyped, { says: 'fields' }>,
  clause: { readonly kind: Clause['kind']; readonly type: string },
): Readonly<Record<string, FieldValue | null>> {
  const { kind, others } = targetOf(fields, clause.kind);
  const named = typeIn(fields, clause.kind);
  const changed: Record<string, FieldValue | null> = {};
  if (named !== null && named.kind !== clause.kind) changed.kind = named.kind;
  if (named !== null && (named.type !== clause.type || named.kind !== clause.kind)) changed.type = named.type;
  for (const [typedName, values] of others) {
    const field = fieldNamed(typedName, kind);
    if (field in changed) throw new UsageError(`${field} is set twice.`);
    changed[field] = values.length === 1 && values[0] === 'none' ? null : readValues(field, values, kind);
  }
  if (changed.status === null) throw new UsageError('An order has a status: status=none says nothing.');
  if (named !== null && named.kind === 'order' && clause.kind !== 'order' && changed.status === undefined) {
    throw new UsageError('An order has a status: add for instance status=made.');
  }
  return changed;
}

/** A whole clause, for words the rules read nothing in. Throws UsageError where its type, or an order's status, is missing. */
export function wholeClause({ fields }: Extract<SetAsTyped, { says: 'fields' }>): ClauseSaid {
  const named = typeIn(fields, null);
  if (named === null) {
    throw new UsageError('A clause has a type: give for instance type=deprivation,status=refused,property=device.');
  }
  const { others } = targetOf(fields, named.kind);
  const clause: Record<string, FieldValue> = { ...named };
  for (const [typedName, values] of others) {
    const field = fieldNamed(typedName, named.kind);
    if (field in clause) throw new UsageError(`${field} is set twice.`);
    clause[field] = readValues(field, values, named.kind);
  }
  if (named.kind === 'order' && clause.status === undefined) {
    throw new UsageError('An order has a status: add for instance status=made.');
  }
  return clause;
}

type Fields = Extract<SetAsTyped, { says: 'fields' }>['fields'];

function typeIn(fields: Fields, own: Clause['kind'] | null): ReturnType<typeof typeNamed> | null {
  const given = fields.filter(([field]) => field === 'type');
  const [value] = given[0]?.[1] ?? [];
  if (value === undefined) return null;
  if (given.length > 1 || given[0]?.[1].length !== 1) throw new UsageError('Give one type.');
  return typeNamed(value, own);
}

/** The kind the fields belong to, and the fields besides the type. */
function targetOf(fields: Fields, own: Clause['kind']): { readonly kind: Clause['kind']; readonly others: Fields } {
  return { kind: typeIn(fields, own)?.kind ?? own, others: fields.filter(([field]) => field !== 'type') };
}

function readValues(field: string, values: readonly string[], kind: Clause['kind']): FieldValue {
  const read = values.map((value) => valueNamed(value, field, kind));
  if (LISTS.has(field)) return [...new Set(read.map(String))];
  const [one] = read;
  if (one === undefined || read.length > 1) throw new UsageError(`${field} takes one value.`);
  return one;
}
