/** Reads every order a text names, statement by statement. */
import type { OrderStatus } from './clause.js';
import { isConditional } from './condition.js';
import type { Base, Draft } from './draft.js';
import { extentOf } from './extent.js';
import { carryOver } from './follow-ups.js';
import { findMentions, type Mention } from './mentions.js';
import { fieldsOf } from './order-fields.js';
import { inside, type Page } from './page.js';
import type { Power } from './power.js';
import { outsideTerms } from './preventive-terms.js';
import { type Group, groupMentions } from './regions.js';
import type { OrderCode, OrderRule, Run } from './rule.js';
import { runAt, type Segment } from './segments.js';
import { readStatus, type StatusRead } from './status.js';
import { meetsNeed, NO_PROPERTY, propertyOf, type Taken } from './taken-property.js';

/** Reads every order named on the page, statement by statement. `spoken` are runs that other rules have read as sentences. */
export function draftOrders(page: Page, rules: readonly OrderRule[], spoken: readonly Run[]): Draft[] {
  const mentions = outsideTerms(
    page,
    dropped(page, findMentions(page.text, page.lower, rules, page.statements, page.segments, page.zones)),
  );
  const drafts: Draft[] = [];
  for (const statement of page.statements) {
    const own = mentions.filter((mention) => runAt(page.statements, mention.start) === statement);
    if (own.length === 0) continue;
    for (const group of groupMentions(page.text, statement, own)) {
      drafts.push(...draftGroup(page, statement, group, mentions, spoken));
    }
  }
  for (const draft of drafts) {
    draft.power ??= drafts.find(
      (other) => other.group === draft.group && other.power && draft.rule.has.property,
    )?.power;
  }
  carryOver(page, drafts);
  return drafts;
}

/** A power beside another word for the same thing only says which power; "property" words a cue needs must be there. */
function dropped(page: Page, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => {
    const statement = runAt(page.statements, mention.start);
    const beside = mentions.filter((other) => other !== mention && runAt(page.statements, other.start) === statement);
    if (mention.rule.type === 'unspecified_application' && beside.length > 0)
      return beside.every(({ rule }) => rule === mention.rule);
    if (mention.cue.form === 'power' && beside.some(({ rule }) => rule.has.property)) return false;
    if (mention.cue.form === 'power' && statement && inside(page.property, statement).length === 0) return false;
    if (/^(?:deprivation|forfeiture|restraining|criminal behaviour) orders$/.test(mention.words)) {
      const words = statement ? page.text.slice(statement.start, statement.end) : '';
      return /\b(?:made|refused|granted|imposed|sought|seeks?|appl|adj|no|not)\b/i.test(words);
    }
    return true;
  });
}

function draftGroup(
  page: Page,
  statement: Run,
  group: Group,
  mentions: readonly Mention[],
  spoken: readonly Run[],
): readonly Draft[] {
  const { text } = page;
  const first = group.mentions[0];
  const last = group.mentions.at(-1);
  if (!first || !last) return [];
  const segment = runAt(page.segments, first.start) ?? { start: 0, end: text.length, labelStart: 0 };
  const drafts: Draft[] = [];
  for (const [index, mention] of group.mentions.entries()) {
    const previous = group.mentions[index - 1];
    const between = previous ? text.slice(previous.end, mention.start) : '';
    const before = /\b(?:no|not|nor)\b/i.test(between) ? between : text.slice(group.region.start, first.start);
    const after = text.slice(last.end, group.region.end);
    const code = headingCode(segment, mention.rule);
    const bare = mention.cue.status ?? code?.status ?? 'made';
    const base = {
      rule: mention.rule,
      mention,
      segment,
      statement,
      region: group.region,
      group,
      heading: segment.shortCode !== undefined && mention.start === firstWord(page, segment),
      code,
      status: statusOf(mention, before, after, bare),
    };
    const extent = extentOf(page, base, mentions, spoken);
    const taken = mention.rule.has.property ? propertyOf(page, base, mentions, spoken) : NO_PROPERTY;
    if (mention.cue.needs && mention.cue.needs.length > 0 && !meetsNeed(page, base, taken, mention.cue.needs)) continue;
    const power = powerOf(page, base, extent);
    const region = text.slice(group.region.start, group.region.end);
    drafts.push({
      ...base,
      property: taken.classes,
      propertyWords: taken.words,
      ownProperty: taken.own,
      power,
      destroy: mention.cue.destroy === true || code?.destroy === true,
      wipe: /\bwip(?:e|ed|ing)\b/i.test(mention.words),
      conditional: isConditionalHere(page, base, mentions),
      evidence: evidenceOf(base, first, last, taken),
      followUps: [],
      fields: fieldsOf(page, base, extent, region),
    });
  }
  return drafts;
}

function firstWord(page: Page, segment: Segment): number {
  let index = segment.labelStart;
  while (page.text[index] === ' ') index += 1;
  return index;
}

function headingCode(segment: Segment, rule: OrderRule): OrderCode | undefined {
  return rule.shortCodes.find(({ code }) => code === segment.shortCode);
}

function statusOf(mention: Mention, before: string, after: string, bare: OrderStatus): StatusRead {
  if (mention.rule.type === 'unspecified_application') return { status: bare, said: true };
  const read = readStatus(before, after, /\binterim\b/.test(mention.words) ? 'interim' : bare);
  const interim = /\binterim\b/.test(mention.words) || /\binterim\s+$/i.test(before) || bare === 'interim';
  const standsUntil = read.status === 'pending' && !/\bapplication/i.test(`${before} ${after}`);
  return interim && (read.status === 'made' || standsUntil) ? { ...read, status: 'interim' } : read;
}

/** The power named in the order's clause, else in a neighbouring statement of its result that names no other order. */
function powerOf(page: Page, base: Base, extent: readonly Run[]): Power | undefined {
  const own =
    inside(page.powers, base.region).at(0) ??
    page.powers.find((power) => power.start < base.mention.end && base.mention.start < power.end);
  if (own) return own;
  if (!base.rule.has.property) return undefined;
  for (const run of extent.slice(1, 3)) {
    const power = inside(page.powers, run).at(0);
    if (power) return power;
  }
  return undefined;
}

/** A condition stands behind the order, up to the next order named, or at the head of the statement. */
function isConditionalHere(page: Page, base: Base, mentions: readonly Mention[]): boolean {
  const { mention, statement, region } = base;
  const next = mentions.find((other) => other.start >= mention.end && other.start < statement.end);
  const after = page.text.slice(mention.end, next ? next.start : region.end);
  const before = region.start === statement.start ? page.text.slice(region.start, mention.start) : '';
  return isConditional(after) || isConditional(before) || mention.words.startsWith('contingent');
}

function evidenceOf(base: Base, first: Mention, last: Mention, taken: Taken): Draft['evidence'] {
  const { mention, region, status } = base;
  let start = mention.start;
  let end = mention.end;
  if (status.cue?.where === 'before') start = Math.min(start, region.start + status.cue.start);
  if (status.cue?.where === 'after') end = Math.max(end, last.end + status.cue.end);
  for (const word of taken.words) {
    if (word.start < region.start || word.end > region.end) continue;
    start = Math.min(start, word.start);
    end = Math.max(end, word.end);
  }
  return { start: Math.min(start, first === mention ? start : mention.start), end };
}
