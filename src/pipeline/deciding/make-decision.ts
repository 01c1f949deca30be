import type { Clause } from '../../facts/clause.js';
import { type ClauseSaid, clauseSaid, valueKey } from '../../facts/clause-said.js';
import type { ClauseAbout, Correction } from '../../facts/corrections/correction.js';
import { changedFields, type SetAsTyped, wholeClause } from '../../facts/corrections/read-set.js';
import { overlap, settleReading } from '../../facts/corrections/settle-reading.js';
import type { NamedReading } from '../../store/case-files/named-reading.js';
import { rowId } from '../../store/database/row-id.js';
import type { StoredClause } from '../../store/documents/clause.js';
import { decisionOf, standing } from '../../store/said/reading-decision.js';
import type { ReadingDecisionRow } from '../../store/tables/reading-decision.table.js';
import type { ResultRow } from '../../store/tables/result.table.js';
import { UsageError } from '../../usage-error.js';

/** The result a decision is about. */
export interface Target {
  readonly result: ResultRow & { readonly document_id: string; readonly appearance_id: string | null };
  /** As the rules read it. */
  readonly clauses: readonly StoredClause[];
  /** What was decided of it before. */
  readonly rows: readonly ReadingDecisionRow[];
  readonly rulesVersion: string;
}

/** A decision ready to be kept. */
export interface Decided {
  readonly subject: string;
  readonly about: ClauseAbout | null;
  readonly correction: Correction;
  readonly rules: readonly ClauseSaid[];
  readonly rulesVersion: string;
}

/** What `--set` says of what was named. Throws UsageError for what cannot be said of it. */
export function decisionFor(
  named: Exclude<NamedReading, { is: 'case' }>,
  target: Target,
  typed: SetAsTyped,
  words: string | null,
): Decided {
  switch (named.is) {
    case 'clause':
      return onClause(named.clause, target, typed);
    case 'result':
      return onResult(target, typed, words);
    case 'decision': {
      const last = named.rows.at(-1);
      if (last === undefined) throw new RangeError('A subject without a row cannot be decided on again.');
      return again(last, target, typed, words);
    }
  }
}

function onClause(clause: StoredClause, target: Target, typed: SetAsTyped): Decided {
  const { kind, type, span } = clause;
  const rules = clauseSaid(clause);
  return {
    subject: subjectOf(clause, target),
    about: { kind, type, span },
    correction: typed.says === 'fields' ? changeOf(typed, clause, rules) : typed,
    rules: [rules],
    rulesVersion: target.rulesVersion,
  };
}

function changeOf(typed: Extract<SetAsTyped, { says: 'fields' }>, clause: Clause, rules: ClauseSaid): Correction {
  const given = Object.entries(changedFields(typed, clause));
  const fields = given.filter(([field, value]) => valueKey(rules[field]) !== valueKey(value));
  if (fields.length === 0) {
    throw new UsageError('The rules say so already: --set confirmed keeps that somebody has read it.');
  }
  return { says: 'change', fields: Object.fromEntries(fields) };
}

function onResult({ result, clauses, rulesVersion }: Target, typed: SetAsTyped, words: string | null): Decided {
  const rules = clauses.map(clauseSaid);
  const whole = { about: null, rules, rulesVersion };
  if (typed.says !== 'fields') return { ...whole, subject: rowId(result.id, 'reading whole'), correction: typed };
  const clause = wholeClause(typed);
  const evidence = evidenceIn(result, words);
  const there = clauses.find((one) => one.kind === clause.kind && overlap(one.span, evidence.span));
  if (there !== undefined) {
    throw new UsageError(
      `The rules read a clause of this kind in these words: decide on it, ${there.id.slice(0, 12)}, or say with --words which other words say so.`,
    );
  }
  const added: Correction = { says: 'add', clause, ...evidence };
  return { ...whole, subject: rowId(result.id, `reading adds ${valueKeyOf(clause)}`), correction: added };
}

/** Where the words of an added clause stand; a result without words is known by its code. */
function evidenceIn({ text }: ResultRow, words: string | null): Pick<Clause, 'found' | 'span' | 'quote'> {
  if (text.trim() === '') {
    if (words !== null) throw new UsageError('The result has no words: leave --words out.');
    return { found: 'code', span: null, quote: null };
  }
  const start = words === null ? 0 : text.toLowerCase().indexOf(words.toLowerCase());
  if (start < 0)
    throw new UsageError('--words: these words are not in the result; copy them as review or explain prints them.');
  const end = words === null ? text.length : start + words.length;
  return { found: 'text', span: [start, end], quote: text.slice(start, end) };
}

/** Decides anew on what a decision was about. */
function again(last: ReadingDecisionRow, target: Target, typed: SetAsTyped, words: string | null): Decided {
  const before = decisionOf(last);
  const { correction } = before;
  if (correction.says === 'add') {
    if (typed.says !== 'fields') {
      throw new UsageError(
        'A person added this clause: take it back with --undo, or say with --set what it says instead.',
      );
    }
    const kind = correction.clause.kind as Clause['kind'];
    const type = String(correction.clause.type);
    const merged = Object.entries({ ...correction.clause, ...changedFields(typed, { kind, type }) });
    const clause = Object.fromEntries(merged.flatMap(([field, value]) => (value === null ? [] : [[field, value]])));
    const evidence = words === null ? {} : evidenceIn(target.result, words);
    return { ...onResultAgain(last, target), correction: { ...correction, ...evidence, clause } };
  }
  if (before.about === null) {
    return typed.says === 'fields'
      ? onResult(target, typed, words)
      : { ...onResultAgain(last, target), correction: typed };
  }
  const fit = settleReading(target.clauses, [before]).settled[0];
  const clause = target.clauses.find(({ id }) => id === fit?.clauseId);
  if (clause === undefined) {
    throw new UsageError(
      'Newer rules read these words otherwise, and the decision no longer fits: take it back with --undo, and decide on the clause as it is read now.',
    );
  }
  return { ...onClause(clause, target, typed), subject: last.subject };
}

function onResultAgain(
  { subject }: ReadingDecisionRow,
  { clauses, rulesVersion }: Target,
): Omit<Decided, 'correction'> {
  return {
    subject,
    about: null,
    rules: clauses.map(clauseSaid),
    rulesVersion,
  };
}

/** The decision that is taken back. Throws UsageError where none stands, or several do. */
export function takenBack(named: Exclude<NamedReading, { is: 'case' }>, target: Target): Decided {
  const stands = standing(target.rows);
  const own = stands.filter((row) => {
    if (named.is === 'result') return true;
    return row.subject === (named.is === 'clause' ? subjectOf(named.clause, target) : named.subject);
  });
  const [row, another] = own;
  if (row === undefined) throw new UsageError('Nothing is decided of this reading that could be taken back.');
  if (another !== undefined) {
    const ids = own.map(({ subject }) => subject.slice(0, 12)).join(', ');
    throw new UsageError(`Several decisions stand on this result: give the id of one of them, ${ids}.`);
  }
  const { subject, about, correction, rules } = decisionOf(row);
  return { subject, about, correction, rules: [...rules], rulesVersion: row.rules_version };
}

/** The subject of a clause: that of a decision that fits it, else made of what it is. */
function subjectOf({ id, kind, type, span }: StoredClause, { result, clauses, rows }: Target): string {
  const own = rowId(result.id, `reading ${JSON.stringify([kind, type, span])}`);
  if (rows.some(({ subject }) => subject === own)) return own;
  const decisions = standing(rows).map(decisionOf);
  const fitting = decisions.find(
    (decision) => decision.about !== null && settleReading(clauses, [decision]).settled[0]?.clauseId === id,
  );
  return fitting?.subject ?? own;
}

function valueKeyOf(clause: ClauseSaid): string {
  return JSON.stringify(
    Object.entries(clause)
      .map(([field, value]) => [field, valueKey(value)])
      .sort(),
  );
}
