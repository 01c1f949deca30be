/** What one clause says for another: a request that governs what is joined to it, a ruling in the next statement. */
import type { OrderStatus } from './clause.js';
import type { Draft } from './draft.js';
import { readDayPutOffTo } from './order-length.js';
import type { Page } from './page.js';
import type { Run } from './rule.js';
import { RULING_LABEL, readFollowUp } from './rulings.js';
import type { StatusRead } from './status.js';

const CARRIED: ReadonlySet<OrderStatus> = new Set<OrderStatus>([
  'applied_for',
  'pending',
  'unclear',
  'withdrawn',
  'refused',
]);

/** A request governs what is joined to it; "were refused" reaches back over what it is joined to; a follow-up statement settles a request. */
export function carryOver(page: Page, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (!next || next.statement !== draft.statement || next.group === draft.group || !next.group.joined) continue;
    const { cue } = draft.status;
    if (
      !next.status.said &&
      cue?.where === 'before' &&
      (CARRIED.has(draft.status.status) || draft.status.sought === false)
    ) {
      next.status = { ...draft.status };
    }
    if (
      !next.status.said &&
      draft.status.status === 'not_made' &&
      cue?.where === 'before' &&
      ALSO_NOT.test(between(page, draft, next))
    )
      next.status = { ...draft.status };
    const plural = /\b(?:were|are|both|all|have been)\b/i.test(page.text.slice(next.mention.end, next.region.end));
    if (!draft.status.said && next.status.cue?.where === 'after' && plural) draft.status = { ...next.status };
  }
  for (const draft of drafts) followUp(page, draft, drafts);
}

/** Between two orders of one denial, in Welsh or English: "ni wnaed … na …". */
const ALSO_NOT = /^,? (?:na|nac|nor|or)(?: (?:an?|any|the))? $/i;

function between(page: Page, a: Draft, b: Draft): string {
  return page.text.slice(a.mention.end, b.mention.start);
}

function followUp(page: Page, draft: Draft, drafts: readonly Draft[]): void {
  const { text } = page;
  const open =
    draft.status.status === 'applied_for' || draft.status.status === 'pending' || draft.status.status === 'unclear';
  const bareName = !draft.status.said && text.slice(draft.statement.start, draft.mention.start).trim() === '';
  const mightHave = draft.status.status === 'not_made' && restOf(draft, drafts) !== undefined;
  if (!open && draft.status.said && !mightHave) return;
  for (const run of [restOf(draft, drafts), nextStatement(page, draft, drafts), labelledRuling(page, draft, drafts)]) {
    if (!run) continue;
    const words = text.slice(run.start, run.end).trim();
    const asks = run.start >= draft.statement.end && text.slice(draft.mention.end, run.start).includes('?');
    const read = readFollowUp(asks && /^(?:no|none|yes|y|n)\W*$/i.test(words) ? `Decision: ${words}` : words);
    if (!read) continue;
    const same = run.end <= draft.statement.end;
    if (!open && !same && !bareName && !draft.heading) continue;
    if (!open && read.status === 'pending' && !same && !/application/i.test(words) && !RULING_LABEL.test(words))
      continue;
    settle(page, draft, read, run);
    return;
  }
}

const UNTIL_THEN =
  /\b(?:until|till|til|pending) (?:then|that (?:date|day|time|hearing)|the (?:next|adjourned|full|final|return|substantive) (?:hearing|date|day))\b/i;

/** "… adjourned to 1 July; interim order made until then": the day the full order was put off to. */
export function standUntil(page: Page, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.status.status !== 'interim' || draft.fields.until) continue;
    if (!UNTIL_THEN.test(page.text.slice(draft.mention.end, draft.region.end))) continue;
    const put = drafts.slice(0, index).findLast(({ rule, fields }) => rule === draft.rule && fields.to);
    if (put?.fields.to) Object.assign(draft.fields, { until: put.fields.to });
  }
}

/** What its statement still says behind a contrast: ", but magistrates declined to make one". */
function restOf(draft: Draft, drafts: readonly Draft[]): Run | undefined {
  const { region, statement } = draft;
  if (region.end >= statement.end) return undefined;
  const others = drafts.some((other) => other.mention.start >= region.end && other.mention.start < statement.end);
  return others ? undefined : { start: region.end, end: statement.end };
}

/** What the defence says to a request stands between it and the ruling. */
const UNOPPOSED =
  /^(?:no objections?|not opposed|unopposed|opposed|no observations|by consent|defence neutral)(?: (?:by|from|to|taken|raised)\b[a-z' ]{0,40})?[.;]?$/i;

function nextStatement(page: Page, draft: Draft, drafts: readonly Draft[]): Run | undefined {
  const at = page.statements.indexOf(draft.statement) + 1;
  const first = page.statements[at];
  const next = first && UNOPPOSED.test(page.text.slice(first.start, first.end)) ? page.statements[at + 1] : first;
  if (!next || next.start >= draft.segment.end) return undefined;
  const others = drafts.some(
    ({ mention, rule }) =>
      mention.start >= next.start && mention.end <= next.end && rule.type !== 'unspecified_application',
  );
  return others ? undefined : next;
}

/** "Whether made: no", a line or more below the order's name and before any other order's. */
function labelledRuling(page: Page, draft: Draft, drafts: readonly Draft[]): Run | undefined {
  const next = drafts.find(({ mention }) => mention.start > draft.mention.start);
  const end = Math.min(next?.mention.start ?? draft.segment.end, draft.segment.end);
  return page.statements.find(
    ({ start, end: to }) => start > draft.statement.start && to <= end && RULING_LABEL.test(page.text.slice(start, to)),
  );
}

const CHANGED = { vary: 'varied', extend: 'extended', discharge: 'discharged' } as const;

function settle(page: Page, draft: Draft, read: StatusRead, run: Run): void {
  const change = draft.status.application;
  const status = change && read.status === 'made' ? CHANGED[change] : read.status;
  draft.status = { ...read, status, ...(change ? { application: change } : {}) };
  draft.followUps = [run];
  draft.evidence = { start: draft.evidence.start, end: Math.max(draft.evidence.end, run.end) };
  const to = status === 'pending' ? readDayPutOffTo(page.text.slice(run.start, run.end), page.input.date) : undefined;
  if (to) Object.assign(draft.fields, { to });
}
