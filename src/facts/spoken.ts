/** Runs the sentence and outcome rules over one page: earlier cues win, longer matches win, the same thing said twice is once. */
import type { OutcomeClause, SentenceClause } from './clause.js';
import type { Page } from './page.js';
import type { Context, OutcomeFields, OutcomeRule, Read, Run, SentenceFields, SentenceRule, Window } from './rule.js';
import { runAt, type Segment } from './segments.js';
import { zoneAt } from './zones.js';

type Spoken = Omit<SentenceClause, 'found' | 'span' | 'quote'> | Omit<OutcomeClause, 'found' | 'span' | 'quote'>;

/** A sentence or outcome as read, with offsets into the page's text. */
export interface SpokenRead {
  readonly clause: Spoken;
  readonly run: Run;
  readonly match: Run;
}

export function readSpoken(page: Page, rules: readonly (SentenceRule | OutcomeRule)[]): readonly SpokenRead[] {
  const reads: (SpokenRead & { readonly order: number })[] = [];
  for (const [order, rule] of rules.entries()) {
    if (rule.anyOf && !rule.anyOf.some((word) => page.lower.includes(word))) continue;
    for (const cue of rule.cues) {
      for (const match of page.text.matchAll(cue)) {
        for (const read of readMatch(page, rule, match)) reads.push({ ...read, order });
      }
    }
  }
  return once(page, apart(reads));
}

function readMatch(page: Page, rule: SentenceRule | OutcomeRule, match: RegExpExecArray): readonly SpokenRead[] {
  const run = { start: match.index, end: match.index + match[0].length };
  if (run.end === run.start || zoneAt(page.zones, run.start, rule.within)) return [];
  const window = windowAt(page, run.start);
  if ((rule.unless ?? []).some((context) => speaksAgainst(context, page.text, run, window))) return [];
  const reads = rule.kind === 'sentence' ? listOf(rule.read(match, window)) : listOf(rule.read(match, window));
  return reads.map(({ fields, start, end }) => ({
    clause: clauseOf(rule, fields),
    run: { start: start ?? run.start, end: end ?? run.end },
    match: run,
  }));
}

function clauseOf(rule: SentenceRule | OutcomeRule, fields: SentenceFields | OutcomeFields): Spoken {
  return rule.kind === 'sentence'
    ? { kind: 'sentence', type: rule.type, rule: rule.name, ...fields }
    : { kind: 'outcome', type: rule.type, rule: rule.name, ...fields };
}

function listOf<F>(read: Read<F> | readonly Read<F>[] | null): readonly Read<F>[] {
  if (read === null) return [];
  return isList(read) ? read : [read];
}

function isList<F>(read: Read<F> | readonly Read<F>[]): read is readonly Read<F>[] {
  return Array.isArray(read);
}

function windowAt(page: Page, index: number): Window {
  const result = resultAt(page, index) ?? { start: 0, end: page.text.length, labelStart: 0 };
  const statement = runAt(page.statements, index) ?? result;
  const { code, date, shortCode } = page.input;
  const head = result.shortCode ?? shortCode;
  return {
    text: page.text,
    statement,
    result,
    ...(code === undefined ? {} : { code }),
    ...(head === undefined ? {} : { shortCode: head }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The result at `index`: where it is but a label that the next one repeats ("FO - Fine FO - Fine Fined £95"), both as one. */
function resultAt(page: Page, index: number): Segment | undefined {
  const found = runAt(page.segments, index);
  if (!found) return undefined;
  let at = page.segments.indexOf(found);
  let last = found;
  const label = page.text.slice(found.start, found.end).trim();
  for (let next = page.segments[at + 1]; next && found.shortCode; next = page.segments[at + 1]) {
    const own = page.text.slice(last.start, last.end).trim();
    if (next.shortCode !== found.shortCode || own !== label || !page.text.startsWith(label, next.start)) break;
    last = next;
    at += 1;
  }
  return last === found ? found : { ...last, start: found.start };
}

function speaksAgainst({ pattern, where }: Context, text: string, run: Run, { statement, result }: Window): boolean {
  pattern.lastIndex = 0;
  switch (where) {
    case 'before':
      return pattern.test(text.slice(statement.start, run.start));
    case 'after':
      return pattern.test(text.slice(run.end, statement.end));
    case 'statement':
      return pattern.test(text.slice(statement.start, statement.end));
    case 'result':
      return pattern.test(text.slice(result.start, result.end));
  }
}

/** Of matches that overlap the longest stays, then the one of the rule listed first; readings of one match stay together. */
function apart<R extends SpokenRead & { readonly order: number }>(reads: readonly R[]): readonly R[] {
  const length = ({ match }: R): number => match.end - match.start;
  const byWeight = [...reads].sort((a, b) => length(b) - length(a) || a.order - b.order);
  const kept: R[] = [];
  for (const read of byWeight) {
    const clash = kept.some(
      ({ match, order }) =>
        match.start < read.match.end &&
        read.match.start < match.end &&
        !(order === read.order && match.start === read.match.start && match.end === read.match.end),
    );
    if (!clash) kept.push(read);
  }
  return kept.sort((a, b) => a.run.start - b.run.start || a.run.end - b.run.end);
}

/** Within one result, a reading that adds nothing to another of its type is the same decision (label and sentence). */
function once(page: Page, reads: readonly SpokenRead[]): readonly SpokenRead[] {
  const kept: SpokenRead[] = [];
  for (const read of reads) {
    const segment = resultAt(page, read.run.start)?.end;
    const index = kept.findIndex(
      (other) => resultAt(page, other.run.start)?.end === segment && isSameDecision(other.clause, read.clause),
    );
    const other = kept[index];
    if (!other) kept.push(read);
    else if (Object.keys(read.clause).length > Object.keys(other.clause).length) kept[index] = read;
  }
  return kept;
}

const ORDERING_FLAGS = ['concurrent', 'consecutive'];

function isSameDecision(a: Spoken, b: Spoken): boolean {
  if (a.kind !== b.kind || a.type !== b.type) return false;
  const fieldsA = new Map(Object.entries(a).filter(([name]) => name !== 'rule'));
  const fieldsB = new Map(Object.entries(b).filter(([name]) => name !== 'rule'));
  const shared = [...fieldsA].filter(([name]) => fieldsB.has(name));
  if (shared.some(([name, value]) => fieldsB.get(name) !== value)) return false;
  const onlyA = [...fieldsA.keys()].filter((name) => !fieldsB.has(name));
  const onlyB = [...fieldsB.keys()].filter((name) => !fieldsA.has(name));
  if (onlyA.length > 0 && onlyB.length > 0) return false;
  const flags = [...onlyA, ...onlyB].some((name) => ORDERING_FLAGS.includes(name));
  return !(flags && fieldsA.size > 2 && fieldsB.size > 2);
}
