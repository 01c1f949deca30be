/** Which property an order bites on, of all the words of property on the page. */

import { findMoney } from '../../text/figures/money.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { PropertyClass } from '../clause.js';
import type { Mention } from '../mentions/mentions.js';
import { inside, type Page } from '../page/page.js';
import { bittenOn, classesOf, ELLIPSIS, namesOther, type PropertyWord, STANDS_FOR } from '../page/property.js';
import { zoneAt } from '../page/zones.js';
import type { Run } from '../rule.js';
import { conditionFrom } from '../status/condition.js';
import type { Base } from './draft.js';

export interface Taken {
  readonly classes: readonly PropertyClass[];
  readonly words: readonly PropertyWord[];
  readonly own: boolean;
}
export const NO_PROPERTY: Taken = { classes: [], words: [], own: false };

/** What the order bites on: named in its clause, under its heading, in the words that go on from it, or stood for by a pronoun. */
export function propertyOf(page: Page, base: Base, mentions: readonly Mention[], spoken: readonly Run[]): Taken {
  const { mention, region, statement, segment, code } = base;
  const own = unconditional(page, base, bittenOn(page.text, unreasoned(page, region, mention.end), region.start));
  const directed = onlyDirected(page.text, base, own);
  if (directed.length > 0) return { classes: withCash(page, base, classesOf(directed)), words: directed, own: true };
  if (mention.cue.property) return { classes: mention.cue.property, words: [], own: true };
  const clause = page.text.slice(region.start, region.end);
  const money = findMoney(clause);
  if (
    (mention.rule.type === 'forfeiture' || (mention.rule.type === 'property_return' && !OTHER_SUMS.test(clause))) &&
    money.length > 0
  )
    return { classes: ['cash'], words: [], own: true };
  if (code?.property) return { classes: code.property, words: [], own: true };
  const other = namesOther(clause);
  const words = clause.replace(PROMPT, '');
  if (!other && (words !== clause || STANDS_FOR.test(words) || ELLIPSIS.test(words))) {
    const earlier = earlierProperty(page, statement, mention);
    if (earlier.length > 0) return { classes: classesOf(earlier), words: [], own: false };
  }
  const later = laterProperty(page, base, mentions, spoken);
  if (later.length > 0) return { classes: classesOf(later), words: base.heading ? later : [], own: base.heading };
  if (other) return { classes: ['other'], words: [], own: true };
  const heading = page.text.slice(statement.end, Math.min(segment.end, statement.end + 80));
  if (base.heading && namesOther(heading)) return { classes: ['other'], words: [], own: true };
  return NO_PROPERTY;
}

/** The label under which a decision on the thing of the line before stands: "Exhibit: tablet" over "Disposal: return". */
const PROMPT = /^(?:order|disposal|outcome|decision|result|direction|action|how disposed(?: of)?)s?(?: made)? ?[:-] ?/i;

const REASONS = gated(
  /\breasons?(?: for (?:the )?(?:order|decision))? ?(?:: |- |(?=used\b|property\b|item\b))|^reasons?\b(?! to )/i,
);

/** Images named only in the reasons given behind an order ("Reasons: used to store the images") are not taken. */
function unreasoned(page: Page, run: Run, behind: number): readonly PropertyWord[] {
  const words = inside(page.property(), run);
  const reasons = REASONS.exec(page.text.slice(behind, run.end));
  return reasons ? words.filter((word) => word.class !== 'images' || word.start < behind + reasons.index) : words;
}

const OTHER_SUMS = gated(/\b(?:fined?|costs?|surcharge|compensation|worth|value|VS|CPS|pay)\b/i);

/** "Drugs, scales and £45 forfeited": a sum before the word is cash. */
function withCash(page: Page, { mention, region }: Base, classes: readonly PropertyClass[]): readonly PropertyClass[] {
  if (mention.rule.type !== 'forfeiture' || classes.includes('cash')) return classes;
  const listed = /(?:,|&|\+|\band) £\d/.test(page.text.slice(mention.end, region.end));
  if (mention.cue.form !== 'verb')
    return listed && !OTHER_SUMS.test(page.text.slice(mention.end, region.end)) ? [...classes, 'cash'] : classes;
  const before = page.text.slice(region.start, mention.start);
  if (findMoney(page.text.slice(mention.end, mention.end + 12)).at(0)?.start === 1) return ['cash', ...classes];
  return findMoney(before).length > 0 && !OTHER_SUMS.test(before) ? [...classes, 'cash'] : classes;
}

/** "varied to exclude the work laptop", "all devices except the Xbox". */
const EXCEPTED = gated(
  regexOf('i')`
    \b(?:
      exclud(?:e|es|ed|ing)|except(?:ing| for)?|save for|apart from|other than(?! vehicle| (?:an? )?motor)|but not
      |to (?:permit|allow|release|return|remove)|so (?:as to|that)|in order (?:to|that)
    )\b
  `,
);

/** Property named only in a condition ("once his own photographs are copied") is not what is taken. */
function unconditional(page: Page, { mention, region }: Base, words: readonly PropertyWord[]): readonly PropertyWord[] {
  const after = page.text.slice(mention.end, region.end);
  const ends = [conditionFrom(after), EXCEPTED.exec(after)?.index].filter((end) => end !== undefined);
  return ends.length > 0 ? words.filter((word) => word.start < mention.end + Math.min(...ends)) : words;
}

/** Of a direction to delete, what it directs: the images and not the phone they are on; the phone where that is wiped. */
/** "[the phone] and all [images] on it". */
const JOINED = gated(
  /^(?:,| and| &|\/)(?: (?:all|any|the|every|its|his|her|their|other|intimate|private|indecent|sexual|stored|of))* $/i,
);

function isList(text: string, words: readonly PropertyWord[]): boolean {
  return (
    words.length > 1 &&
    words.every(({ start }, index) => {
      const previous = words[index - 1];
      return previous === undefined || JOINED.test(text.slice(previous.end, start));
    })
  );
}

function onlyDirected(text: string, base: Base, words: readonly PropertyWord[]): readonly PropertyWord[] {
  const { mention, rule } = base;
  if (rule.type === 'property_return' || rule.type === 'surrender_direction') {
    const images = words.every((word) => word.class === 'images');
    return images
      ? words
      : words.filter((word) => word.class !== 'images' || /\breturn(?:ed)?\b/.test(mention.words) === false);
  }
  if (rule.type !== 'deletion_direction') return words;
  const before = words.filter((word) => word.end <= mention.start);
  const after = words.filter((word) => word.start >= mention.end);
  const active =
    !/\b(?:be|is|are|being|i'w|cael)\b/.test(mention.words) &&
    /(?:delete|wipe|erase|destroy|destruction|deletion|wiping|erasure|dileu|dinistrio)(?: of)?$/i.test(mention.words);
  const chosen = active ? (after.length > 0 ? after : before) : before.length > 0 ? before : after;
  const nearest = active ? chosen[0] : chosen.at(-1);
  if (!nearest) return chosen;
  if (/destr/.test(mention.words) && isList(text, chosen)) return chosen;
  if (/delet|eras|dileu/i.test(mention.words) && chosen.some((word) => word.class === 'images')) {
    return chosen.filter((word) => word.class === 'images');
  }
  return chosen.filter(
    (word) => word.class === nearest.class || (word.class === 'images') === (nearest.class === 'images'),
  );
}

function earlierProperty(page: Page, statement: Run, mention: Mention): readonly PropertyWord[] {
  const index = page.statements.indexOf(statement);
  const inStatement = page.property().filter((word) => word.start >= statement.start && word.end <= mention.start);
  const devices = inStatement.filter((word) => word.class === 'device');
  // what images were stored on comes back, not the images
  if (mention.rule.type === 'property_return' && devices.length > 0) return devices;
  if (inStatement.length > 0) return bittenOn(page.text, inStatement, statement.start);
  for (const earlier of [page.statements[index - 1], page.statements[index - 2]]) {
    if (!earlier) continue;
    const words = bittenOn(page.text, unforbidden(page, earlier), earlier.start);
    if (words.length > 0) return words;
  }
  return [];
}

/** "Restraining order, not to publish any image of her": what another order forbids is no property of the next. */
const FORBIDS = gated(
  /\b(?:not to|(?:must|may|shall) not|cannot|prohibit(?:s|ed|ing|ions?)|forbid(?:s|den|ding)?|barred|banned|prevent(?:s|ed|ing))\b/i,
);

function unforbidden(page: Page, statement: Run): readonly PropertyWord[] {
  if (zoneAt(page.zones, statement.start) === 'prohibitions') return [];
  const forbids = FORBIDS.exec(page.text.slice(statement.start, statement.end));
  const end = forbids ? statement.start + forbids.index : statement.end;
  return inside(page.property(), { start: statement.start, end });
}

const NEXT_STATEMENTS = 2;

function laterProperty(
  page: Page,
  base: Base,
  mentions: readonly Mention[],
  spoken: readonly Run[],
): readonly PropertyWord[] {
  const { statement, segment, mention } = base;
  const from = page.statements.indexOf(statement);
  const reach = base.heading ? page.statements.length : from + 1 + NEXT_STATEMENTS;
  for (const next of page.statements.slice(from + 1, reach)) {
    if (next.end > segment.end) break;
    if (spoken.some((run) => run.start < next.end && next.start < run.end)) break;
    const others = mentions.filter(
      (other) => other.start >= next.start && other.end <= next.end && other.rule.type !== 'unspecified_application',
    );
    if (others.some((other) => other.rule !== mention.rule && !(other.rule.has.property && base.heading))) break;
    const words = bittenOn(page.text, unreasoned(page, next, next.start), next.start);
    if (words.length > 0) return words;
    if (!/[.:;]$/.test(page.text.slice(statement.start, statement.end)) || others.length > 0) continue;
  }
  return [];
}

export function meetsNeed(page: Page, base: Base, taken: Taken, needs: readonly PropertyClass[]): boolean {
  if (taken.classes.some((found) => needs.includes(found))) return true;
  const clause = page.text.slice(base.region.start, base.region.end);
  return needs.includes('other') && /\b(?:property|items?|exhibits?|goods|belongings|articles?)\b/i.test(clause);
}
