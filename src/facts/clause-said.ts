import type { Clause } from './clause.js';

/** What a clause says, by field: without where it was found, which row holds it, or who read it. */
export type ClauseSaid = Readonly<Record<string, FieldValue>>;

export type FieldValue = string | number | boolean | readonly string[];

export function clauseSaid(clause: Clause & { readonly id?: string; readonly reviewed?: true }): ClauseSaid {
  const { id: _id, reviewed: _reviewed, found: _found, span: _span, quote: _quote, rule: _rule, ...said } = clause;
  return said;
}

const UNSAID: ReadonlySet<string> = new Set(['id', 'reviewed', 'found', 'span', 'quote', 'rule']);

/** The same as a list in the order of names, without the copy that leaving fields out makes. */
export function fieldsSaid(clause: Clause): readonly (readonly [name: string, value: unknown])[] {
  const said: (readonly [string, unknown])[] = [];
  for (const name of Object.keys(clause).sort()) {
    if (!UNSAID.has(name)) said.push([name, clause[name as keyof Clause]]);
  }
  return said;
}

/** Equal for equal values, whatever the order of a list. */
export function valueKey(value: FieldValue | null | undefined): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null));
}
