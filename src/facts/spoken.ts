/** Runs the sentence and outcome rules over one page: earlier cues win, longer matches win, the same thing said twice is once. */
import { MONTH_NAME } from '../text/figures/month-names.js';
import { gated } from '../text/patterns/gated.js';
import { regexOf } from '../text/patterns/over-lines.js';
import type { Sifted } from '../text/patterns/sieve.js';
import type { OutcomeClause, SentenceClause } from './clause.js';
import type { SpokenFinder } from './cue-finder.js';
import { longestApart } from './mentions/longest-apart.js';
import { beginsOwnClause } from './mentions/other-matter.js';
import { isTakenAway, type Reach } from './mentions/taken-away.js';
import type { Page } from './page/page.js';
import { runAt, type Segment } from './page/segments.js';
import { zoneAt } from './page/zones.js';
import type { OutcomeFields, OutcomeRule, Read, Run, SentenceFields, SentenceRule, Window } from './rule.js';
import { prompted } from './sentences/prompted.js';
import { isUnderUnknownVerb } from './sentences/unknown-verb.js';
import { settingOf } from './told/setting.js';

type SpokenClause = Omit<SentenceClause, 'found' | 'span' | 'quote'> | Omit<OutcomeClause, 'found' | 'span' | 'quote'>;

/** A sentence or outcome as read, with offsets into the page's text. */
export interface SpokenRead {
  readonly clause: SpokenClause;
  readonly run: Run;
  readonly match: Run;
}

interface Matched extends SpokenRead {
  readonly weighed: boolean;
}

/** Every sentence and outcome that the rules of `finder` read on the page, in text order. */
export function readSpoken(page: Page, finder: SpokenFinder): Spoken {
  const reads: (SpokenRead & { readonly order: number })[] = [];
  const thoughtOf: Run[] = [];
  finder(page.sifted, ({ rule, order }, match) => {
    for (const { weighed, ...read } of readMatch(page, rule, match)) {
      if (weighed) thoughtOf.push(read.match);
      else reads.push({ ...read, order });
    }
  });
  const [passed, unread] = parted(
    apart(reads).filter((read) => !isSetElsewhere(page, read)),
    (read) => !isUnread(page, read),
  );
  return {
    said: answered(page, once(page, passed)),
    unread: unread.map(({ match }) => match),
    thoughtOf,
  };
}

/** What is read on a page, and the names of sentences in clauses whose verb nobody knows: those are for review. */
export interface Spoken {
  readonly said: readonly SpokenRead[];
  readonly unread: readonly Run[];
  /** Names of sentences that the court is said to have thought of. */
  readonly thoughtOf: readonly Run[];
}

function parted<T>(all: readonly T[], belongs: (one: T) => boolean): readonly [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const one of all) (belongs(one) ? yes : no).push(one);
  return [yes, no];
}

/** A clause's verb is no further behind a name. */
const REACH = 120;

function isUnread(page: Page, { clause, run, match }: SpokenRead): boolean {
  if (clause.kind !== 'sentence') return false;
  const start = Math.min(run.start, match.start);
  const end = Math.max(run.end, match.end);
  const statement = runAt(page.statements, start);
  if (!statement || end > statement.end) return false;
  const { text } = page;
  return isUnderUnknownVerb(
    text.slice(statement.start, start),
    text.slice(start, end),
    text.slice(end, Math.min(statement.end, end + REACH)),
  );
}

const PROPOSES =
  /^(?:prob(?:atio)?n(?: officer)?|pso|(?:def(?:ence)?|d's) sol(?:icitor)?|mitigation) ?(?::|-|–) [^.;:]{0,60}$/i;
const PAID_TO: ReadonlySet<string> = new Set(['costs', 'compensation']);

/** "Committed for sentence in December; remitted back today": told by its month beside what was done today. */
const DONE_EARLIER = gated(
  regexOf(
    'i',
  )`^(?: [a-z]+){0,3}? (?:back )?in (?:${MONTH_NAME})(?: (?:19|20)\d\d| last year)?[;,.]? [^;]{0,120}?\b(?:today|now|this morning|this afternoon)\b`,
);

/** "His brother was jailed for 20 weeks", "the family court fined her". */
function isSetElsewhere(page: Page, { clause, run, match }: SpokenRead): boolean {
  const start = Math.min(run.start, match.start);
  const end = Math.max(run.end, match.end);
  const statement = runAt(page.statements, start);
  if (!statement || end > statement.end) return false;
  const { text } = page;
  if (DONE_EARLIER.test(text.slice(end, Math.min(text.length, end + SIGHT)))) return true;
  const behind = text.slice(end, Math.min(statement.end, end + REACH));
  const set = settingOf(text.slice(statement.start, start), text.slice(start, end), behind);
  // "PSO: community order with 20 days": all of what they say is theirs
  if (clause.kind === 'sentence' && PROPOSES.test(text.slice(statement.start, start))) return true;
  // "CPS: costs £85", "Victim: compensation £100": to whom it is paid
  if (set === 'crown_says' || set === 'party_says') return !PAID_TO.has(clause.type);
  return set !== undefined;
}

function readMatch(page: Page, rule: SentenceRule | OutcomeRule, match: RegExpExecArray): readonly Matched[] {
  const run = { start: match.index, end: match.index + match[0].length };
  if (run.end === run.start || zoneAt(page.zones, run.start, rule.within)) return [];
  // "Made for: 3 years" over "AAR - Alcohol abstinence": no words go on in the next result
  if (run.end > (runAt(page.results, run.start)?.end ?? run.end)) return [];
  const window = windowAt(page, run.start);
  const { statement, result } = window;
  const reach = (): Reach => ({
    before: { start: ownStart(page.text, statement, run), end: run.start },
    after: { start: run.end, end: statement.end },
    statement,
    result,
  });
  if (rule.unless && isTakenAway(page, rule.unless, reach)) return [];
  const reads = rule.kind === 'sentence' ? listOf(rule.read(match, window)) : listOf(rule.read(match, window));
  return reads.map(({ fields, start, end, weighed }) => ({
    weighed: weighed === true,
    clause: clauseOf(rule, fields),
    run: { start: start ?? run.start, end: end ?? run.end },
    match: run,
  }));
}

/** Where the words before a match begin that may take it away: behind an order, what is said of a charge stands alone. */
function ownStart(text: string, statement: Run, { start, end }: Run): number {
  const from = Math.max(statement.start, start - LEAD);
  return from < start && beginsOwnClause(text.slice(from, start), text.slice(start, end)) ? start : statement.start;
}

/** As long as a joint and the charge behind it. */
const LEAD = 40;

function clauseOf(rule: SentenceRule | OutcomeRule, fields: SentenceFields | OutcomeFields): SpokenClause {
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

/** No rule looks further around a match: results are shorter by far, and no text can then make the readers slow. */
const SIGHT = 2000;

function windowAt(page: Page, index: number): Window {
  const result = runAt(page.results, index) ?? { start: 0, end: page.text.length, labelStart: 0 };
  return new MatchWindow(page, index, result, runAt(page.statements, index) ?? result);
}

/** A class, so that the day is asked for by those alone who need it. */
class MatchWindow implements Window {
  readonly #page: Page;
  readonly text: string;
  readonly statement: Run;
  readonly result: Run;
  readonly code: string | undefined;
  readonly shortCode: string | undefined;
  readonly sifted: Sifted;

  constructor(page: Page, index: number, result: Segment, statement: Run) {
    this.#page = page;
    this.text = page.text;
    this.statement = statement;
    this.result = inSight(result, index);
    this.code = page.input.code;
    this.shortCode = result.shortCode ?? page.input.shortCode;
    this.sifted = page.sifted;
  }

  get date(): string | undefined {
    return this.#page.input.date;
  }
}

function inSight(run: Run, index: number): Run {
  return run.end - run.start <= SIGHT
    ? run
    : { start: Math.max(run.start, index - SIGHT), end: Math.min(run.end, index + SIGHT) };
}

/** Of matches that overlap the longest stays, then the one of the rule listed first; readings of one match stay together. */
function apart<R extends SpokenRead & { readonly order: number }>(reads: readonly R[]): readonly R[] {
  if (reads.length < 2) return reads;
  const length = ({ match }: R): number => match.end - match.start;
  const byWeight = [...reads].sort((a, b) => length(b) - length(a) || a.order - b.order);
  return longestApart(
    byWeight,
    ({ match }) => match,
    (a, b) => a.order === b.order && a.match.start === b.match.start && a.match.end === b.match.end,
  ).sort((a, b) => a.run.start - b.run.start || a.run.end - b.run.end);
}

/** A reading is compared with so many before it: more that differ are in no result. */
const MOST_COMPARED = 200;

/** Within one result, a reading that adds nothing to another of its type is the same decision (label and sentence). */
function once(page: Page, reads: readonly SpokenRead[]): readonly SpokenRead[] {
  if (reads.length < 2) return reads;
  const kept: SpokenRead[] = [];
  const byResult = new Map<string, number[]>();
  for (const read of reads) {
    const key = `${runAt(page.results, read.run.start)?.end} ${read.clause.kind} ${read.clause.type}`;
    const known = byResult.get(key) ?? [];
    const same = known.slice(-MOST_COMPARED).find((place) => {
      const other = kept[place];
      return other !== undefined && isSameDecision(other.clause, read.clause) && !isAnotherItem(page, other, read);
    });
    const other = same === undefined ? undefined : kept[same];
    if (same === undefined || !other) {
      known.push(kept.push(read) - 1);
      byResult.set(key, known);
    } else if (Object.keys(read.clause).length > Object.keys(other.clause).length) kept[same] = read;
  }
  return kept;
}

/** The number an item of a list of results begins with: "2) ". */
const NUMBER_OF_ITEM =
  /(?:^|[\s;,.:])\(?(?:(?:charges?|offen[cs]es?|counts?|matter|off|ch) )?(\d{1,2})(?:[.):]| -) ?$/i;

/** "1. Dismissed. 2. Dismissed.": each begins an item of its own number. */
function isAnotherItem(page: Page, a: SpokenRead, b: SpokenRead): boolean {
  const item = ({ run }: SpokenRead): string | undefined =>
    NUMBER_OF_ITEM.exec(page.text.slice(Math.max(0, run.start - 16), run.start))?.[1];
  const later = item(b);
  if (later === undefined) return false;
  const earlier = item(a);
  return earlier !== undefined && earlier !== later;
}

/** Each reading with what the prompts behind its name answer: up to the next reading of its result. */
function answered(page: Page, reads: readonly SpokenRead[]): readonly SpokenRead[] {
  return reads.map((read, index) => {
    const end = runAt(page.results, read.run.start)?.end ?? page.text.length;
    const next = reads[index + 1]?.run.start ?? end;
    const last = reads[index - 1]?.run.end ?? 0;
    const from = Math.max(runAt(page.results, read.run.start)?.start ?? 0, last, read.run.start - LEAD);
    const limit = Math.min(end, next, read.run.end + SIGHT);
    const more = prompted(page.text, { fields: read.clause, run: read.run }, from, limit);
    return more ? { ...read, clause: { ...read.clause, ...more.fields }, run: more.run } : read;
  });
}

const ORDERING_FLAGS = ['concurrent', 'consecutive'];

function isSameDecision(a: SpokenClause, b: SpokenClause): boolean {
  if (a.kind !== b.kind || a.type !== b.type) return false;
  const onlyA: string[] = [];
  const onlyB: string[] = [];
  for (const [name, value] of Object.entries(a)) {
    if (name === 'rule') continue;
    if (!(name in b)) onlyA.push(name);
    else if (Reflect.get(b, name) !== value) return false;
  }
  for (const name of Object.keys(b)) if (!(name in a)) onlyB.push(name);
  if (onlyA.length > 0 && onlyB.length > 0) return false;
  const flags = [...onlyA, ...onlyB].some((name) => ORDERING_FLAGS.includes(name));
  return !(flags && Object.keys(a).length > BARE_FIELDS && Object.keys(b).length > BARE_FIELDS);
}

/** Kind, type and rule: what every clause has. */
const BARE_FIELDS = 3;
