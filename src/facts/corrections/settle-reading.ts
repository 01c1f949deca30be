import type { Clause } from '../clause.js';
import { type ClauseSaid, clauseSaid, valueKey } from '../clause-said.js';
import type { ClauseAbout, CorrectedClause, Correction, ReadingDecision } from './correction.js';

/** What became of one decision when it was laid over what the rules read. */
export interface Settled {
  readonly subject: string;
  /** Whether it still speaks of something the rules read: else it is left alone, and shown for review. */
  readonly fits: boolean;
  /** Whether the reading is another than the rules'. */
  readonly changed: boolean;
  /** The clause it speaks of, or has added. */
  readonly clauseId: string | null;
}

export interface SettledReading {
  readonly clauses: readonly CorrectedClause[];
  /** A person has read the result as a whole: nothing in it is unread. */
  readonly read: boolean;
  readonly settled: readonly Settled[];
}

interface Fit extends Settled {
  readonly target: CorrectedClause | null;
}

/**
 * Lays decisions over the clauses the rules read in one result. A decision holds while the fields it changes stand as they
 * stood when it was made, or as it made them; where newer rules read the words otherwise it no longer fits and changes
 * nothing. Of two on one clause the later in the list wins.
 */
export function settleReading(
  clauses: readonly CorrectedClause[],
  decisions: readonly ReadingDecision[],
): SettledReading {
  const fits = decisions.map((decision) => ({ decision, fit: fitOf(clauses, decision) }));
  const corrected = clauses.flatMap((clause): readonly CorrectedClause[] => {
    const last = fits.findLast(({ fit }) => fit.fits && fit.target?.id === clause.id);
    if (last === undefined) return [clause];
    const { correction } = last.decision;
    if (correction.says === 'none') return [];
    return [correction.says === 'change' ? changed(clause, correction.fields) : { ...clause, reviewed: true }];
  });
  const added = new Map<string, CorrectedClause>();
  for (const { decision, fit } of fits) {
    const { correction } = decision;
    if (!fit.fits || !fit.changed || correction.says !== 'add') continue;
    const { clause, found, span, quote } = correction;
    const evidence = { found, span, quote, rule: 'review' };
    added.set(keyOf(clause), clauseFrom(clause, { id: decision.subject, ...evidence, reviewed: true }));
  }
  return {
    clauses: [...corrected, ...added.values()],
    read: fits.some(({ decision, fit }) => fit.fits && decision.about === null),
    settled: fits.map(({ fit: { target: _target, ...settled } }) => settled),
  };
}

function fitOf(clauses: readonly CorrectedClause[], { subject, about, rules, correction }: ReadingDecision): Fit {
  const no = { subject, fits: false, changed: false, clauseId: null, target: null };
  if (about === null) {
    const changes = wholeFit(clauses, rules, correction);
    if (changes === null) return no;
    return { ...no, fits: true, changed: changes, clauseId: correction.says === 'add' ? subject : null };
  }
  const [before] = rules;
  if (before === undefined) return no;
  const there = clauses.filter((clause) => clause.kind === about.kind && overlap(clause.span, about.span));
  if (correction.says === 'none' && there.length === 0) return { ...no, fits: true };
  const target = only(
    there.filter((clause) => holds(clause, before, about, correction)),
    before,
    about,
  );
  if (target === null) return no;
  const changes =
    correction.says === 'none' ||
    (correction.says === 'change' &&
      Object.entries(correction.fields).some(([field, value]) => valueKey(said(target, field)) !== valueKey(value)));
  return { subject, fits: true, changed: changes, clauseId: target.id, target };
}

/** Whether the clause still says what the decision was made of, in what the decision is about. */
function holds(clause: CorrectedClause, before: ClauseSaid, { type }: ClauseAbout, correction: Correction): boolean {
  const as = (field: string) => valueKey(said(clause, field)) === valueKey(before[field]);
  if (correction.says !== 'change') return as('type') && as('status') && as('property');
  const { fields } = correction;
  if (clause.type !== type && clause.type !== fields.type) return false;
  return Object.entries(fields).every(
    ([field, value]) => as(field) || valueKey(said(clause, field)) === valueKey(value),
  );
}

/** The one of several that says what was said, or that stands where it stood. */
function only(fitting: readonly CorrectedClause[], before: ClauseSaid, { span }: ClauseAbout): CorrectedClause | null {
  const narrower = [
    fitting,
    fitting.filter((clause) => keyOf(clauseSaid(clause)) === keyOf(before)),
    fitting.filter((clause) => JSON.stringify(clause.span) === JSON.stringify(span)),
  ];
  return narrower.find(({ length }) => length === 1)?.[0] ?? null;
}

/** Whether a decision on a whole result changes what is read; null where it no longer fits what the rules read in it. */
function wholeFit(
  clauses: readonly CorrectedClause[],
  rules: readonly ClauseSaid[],
  correction: Correction,
): boolean | null {
  const core = (clause: ClauseSaid) => valueKey([String(clause.type), String(clause.status)]);
  const before = new Set(rules.map(core));
  const now = clauses.map(clauseSaid);
  if (correction.says !== 'add') {
    return now.length === rules.length && now.every((clause) => before.has(core(clause))) ? false : null;
  }
  const { clause } = correction;
  const agrees = (one: ClauseSaid) =>
    Object.entries(clause).every(([field, value]) => valueKey(one[field]) === valueKey(value));
  if (now.some(agrees)) return false;
  return now.every((one) => one.kind !== clause.kind || before.has(core(one))) ? true : null;
}

function changed(clause: CorrectedClause, fields: Extract<Correction, { says: 'change' }>['fields']): CorrectedClause {
  const { id, found, span, quote, rule } = clause;
  const kept = fields.kind === undefined ? clauseSaid(clause) : {};
  const now = Object.entries({ ...kept, ...fields }).flatMap(([field, value]) =>
    value === null ? [] : [[field, value] as const],
  );
  return clauseFrom(Object.fromEntries(now), { id, found, span, quote, rule, reviewed: true });
}

/** Fields come from the vocabulary alone, which has checked them for their kind. */
function clauseFrom(
  clause: ClauseSaid,
  evidence: Pick<CorrectedClause, 'id' | 'found' | 'span' | 'quote' | 'rule' | 'reviewed'>,
): CorrectedClause {
  return { ...clause, ...evidence } as unknown as CorrectedClause;
}

function said(clause: Clause, field: string): ClauseSaid[string] | undefined {
  return clauseSaid(clause)[field];
}

function keyOf(clause: ClauseSaid): string {
  const entries = Object.entries(clause).map(([field, value]) => [field, valueKey(value)]);
  return JSON.stringify(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** Whether two clauses stand on some of the same words; one from a code alone stands on none but its like. */
export function overlap(a: Clause['span'], b: Clause['span']): boolean {
  if (a === null || b === null) return a === b;
  return a[0] < b[1] && b[0] < a[1];
}
