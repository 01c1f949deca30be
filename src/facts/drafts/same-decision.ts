/** Whether two readings of orders are of one decision: label and sentence, a request and its answer, a loss and how it is carried out. */
import { gated } from '../../text/patterns/gated.js';
import type { OrderClause, OrderStatus, PropertyClass } from '../clause.js';
import type { Page } from '../page/page.js';
import type { Run } from '../rule.js';
import type { Draft } from './draft.js';

export const LOSS: ReadonlySet<string> = new Set(['deprivation', 'forfeiture', 'deletion_direction']);
export const OPEN: ReadonlySet<OrderStatus> = new Set<OrderStatus>(['applied_for', 'pending', 'unclear']);
export const ENDED: ReadonlySet<OrderStatus> = new Set<OrderStatus>([
  'refused',
  'not_made',
  'withdrawn',
  'quashed',
  'discharged',
  'breached',
]);

/** A decision as far as it has been put together. */
export interface Decision {
  draft: Draft;
  type: string;
  rule: string;
  fields: Partial<OrderClause>;
  spent: Run[];
  /** The evidence is a sentence, and no longer the heading over it. */
  proved: boolean;
}

/** Whether two readings are of one decision. */
export function isSame(page: Page, earlier: Decision, later: Decision): boolean {
  const a = earlier.draft;
  const b = later.draft;
  if (a.segment !== b.segment && !isRepeatedHeading(page, a, b)) return false;
  const sameType = earlier.type === later.type;
  const together = a.statement === b.statement;
  if (!sameType && a.mention.elides && b.rule.type !== 'deletion_direction') return false;
  if (!sameType && b.mention.elides) return false;
  if (!sameType && !(LOSS.has(earlier.type) && LOSS.has(later.type))) return false;
  if (sameType) return !isInterimEnded(page, a, b) && isSameOrder(page, a, b, together);
  if (earlier.type === 'deletion_direction' || later.type === 'deletion_direction') {
    const direction = earlier.type === 'deletion_direction' ? a : b;
    const loss = direction === a ? b : a;
    return isManner(page, direction, loss, together);
  }
  const coordinated =
    a.group === b.group && /\b(?:and|or|nor)\b|[/,+&]/i.test(page.text.slice(a.mention.end, b.mention.start));
  // "No forf, no dep": each denied for itself
  const denied =
    ENDED.has(a.status.status) &&
    /^[\s,/&+]*(?:and |or )?(?:no|nor) /i.test(page.text.slice(a.mention.end, b.mention.end));
  return (
    !coordinated &&
    !denied &&
    !areNamedApart(page, a, b) &&
    (a.heading || together) &&
    a.status.status === b.status.status &&
    overlaps(a.property, b.property)
  );
}

/** "As well as a forfeiture order a deprivation order was made": two names, each with its article. */
function areNamedApart(page: Page, a: Draft, b: Draft): boolean {
  if (a.heading || a.mention.cue.form !== 'noun' || b.mention.cue.form !== 'noun' || a.ownProperty || b.ownProperty)
    return false;
  return /\border\b.*\b(?:an?|plus|or|nor) $/i.test(page.text.slice(a.mention.start, b.mention.start));
}

/** "RESTRAO - Restraining order RESTRAO - Restraining order Restraining order made …": the heading twice. */
function isRepeatedHeading(page: Page, a: Draft, b: Draft): boolean {
  if (!a.heading || a.segment.shortCode !== b.segment.shortCode || a.segment.end !== b.segment.start) return false;
  return page.text.slice(a.mention.end, a.segment.end).trim() === '';
}

const BILINGUAL = gated(/^[^.;/]{0,40} \/ $/);
const WELSH = gated(/[âêîôûŵŷ]|\b(?:i'w|gan|gorchymyn|fforffedu|d?dinistrio|d?dileu|d?dychwelyd|wedi)\b/i);

/** "RO 2 yrs. Existing RO discharged.": the order made today, and one of earlier date. */
const OF_OLD = gated(
  /\b(?:existing|pre-existing|previous|current|old|earlier|former|original|prior)(?: interim| full)? $/i,
);

function isOldBesideNew(page: Page, a: Draft, b: Draft): boolean {
  const isOld = ({ mention }: Draft): boolean =>
    OF_OLD.test(page.text.slice(Math.max(0, mention.start - 24), mention.start));
  if (isOld(a) === isOld(b)) return false;
  const anew = isOld(a) ? b : a;
  return anew.status.status === 'made' && (anew.fields.period ?? anew.fields.until ?? anew.fields.terms) !== undefined;
}

/** "Breach of restraining order. New restraining order 5 years.": one broken and one made. */
function isMadeAfterBreach(broken: Draft, made: Draft): boolean {
  if (broken.status.status !== 'breached' || made.status.status !== 'made' || broken.statement === made.statement)
    return false;
  const { period, until, untilFurtherOrder, terms, originalDate } = made.fields;
  return (period ?? until ?? untilFurtherOrder ?? terms) !== undefined && originalDate === undefined && !broken.heading;
}

function isSameOrder(page: Page, a: Draft, b: Draft, together: boolean): boolean {
  if (ENDED.has(a.status.status) && b.status.status === 'made' && !together) {
    if (IN_ITS_PLACE.test(page.text.slice(b.statement.start, b.mention.start))) return false;
  }
  if (isOldBesideNew(page, a, b) || isMadeAfterBreach(a, b) || isMadeAfterBreach(b, a)) return false;
  if (a.mention.elides || b.mention.elides || isStopgap(a, b) || isStopgap(b, a)) return false;
  if (isRefusedBeside(a, b) || isOfAnother(a, b) || isOfAnother(b, a)) return false;
  const distinct = a.ownProperty && b.ownProperty && !a.heading && !overlaps(a.property, b.property);
  if (distinct) return false;
  if (a.heading && !ENDED.has(a.status.status)) return true;
  if (a.status.status === b.status.status) return !isAnother(page, a, b);
  if (isAnother(page, a, b) || (together && b.mention.cue.form === 'verb' && a.ownProperty && b.ownProperty))
    return false;
  // "Phone: no order. Laptop: deprivation order."
  if (ENDED.has(a.status.status) && !together && a.ownProperty && b.ownProperty && isOfOtherThings(page, a, b))
    return false;
  // "No order for the laptop. Phone to be forfeited.": the verb itself orders
  if (ENDED.has(a.status.status) && !together && b.mention.cue.form === 'verb' && !b.status.said) return false;
  if (!a.status.said || !b.status.said) return true;
  if (a.status.application && b.status.status === 'continued') return false;
  if (OPEN.has(a.status.status)) return true;
  return false;
}

/** "D1: restraining order 2 years. D2: no restraining order.": what runs for a time was made, and the other is of another person. */
function isOfAnother(made: Draft, none: Draft): boolean {
  if (made.heading || made.status.status !== 'made' || made.statement === none.statement) return false;
  if (!none.status.said || (none.status.status !== 'not_made' && none.status.status !== 'refused')) return false;
  if (none.followUps.length > 0) return false;
  return (
    (made.fields.period ?? made.fields.until) !== undefined || (made.ownProperty && none.status.cue?.where === 'before')
  );
}

function isOfOtherThings(page: Page, a: Draft, b: Draft): boolean {
  if (a.propertyWords.length === 0 || b.propertyWords.length === 0) return false;
  return !b.propertyWords.some((word) => a.propertyWords.some((other) => saysSame(page, word, other)));
}

/** "Application adjourned to 1 July, interim order made until then" decides twice. */
function isStopgap(a: Draft, b: Draft): boolean {
  return (
    a.status.status === 'pending' && b.status.status === 'interim' && !a.heading && !/\binterim\b/.test(a.mention.words)
  );
}

/** "Deprivation order re phone. No order for laptop." */
function isRefusedBeside(a: Draft, b: Draft): boolean {
  if (b.mention.cue.status !== 'not_made' || ENDED.has(a.status.status) || a.heading) return false;
  return a.ownProperty && b.ownProperty && a.propertyWords.every((word) => word.end <= b.evidence.start);
}

/** "SPO 2 years, interim SPO discharged": the full order takes the place of the other. */
function isInterimEnded(page: Page, a: Draft, b: Draft): boolean {
  const interim = ({ mention }: Draft): boolean =>
    /\binterim\b/i.test(page.text.slice(Math.max(0, mention.start - 9), mention.end));
  return interim(a) !== interim(b) && (ENDED.has(a.status.status) || ENDED.has(b.status.status));
}

/** "We quash the order. In its place we make one for three years.": what takes another's place. */
const IN_ITS_PLACE = gated(
  /\b(?:in (?:its|their) (?:place|stead)|instead|in (?:substitution|lieu)|by way of substitution|substitut(?:e[sd]?|ing))\b/i,
);

/** Two things taken in two sentences of their own: "iPhone forfeited. Samsung tablet forfeited." */
function isAnother(page: Page, a: Draft, b: Draft): boolean {
  // said in Welsh and again in English
  const between = page.text.slice(a.evidence.end, b.evidence.start);
  const isWelsh = WELSH.test(page.text.slice(a.evidence.start, a.evidence.end));
  if (isWelsh && BILINGUAL.test(between) && overlaps(a.property, b.property)) return false;
  if (a.heading || b.heading || !a.ownProperty || !b.ownProperty) return false;
  if (a.mention.cue.form !== 'verb' || b.mention.cue.form !== 'verb') return false;
  const first = a.propertyWords[0];
  const second = b.propertyWords[0];
  return first !== undefined && second !== undefined && second.start > a.mention.end && first.end <= a.mention.start;
}

/** The prompt that asks how a forfeiture is to be carried out. */
const METHOD = gated(/^(?:method of disposal|destruction ?\/ ?dispose)/i);

/** "To dispose of the phone [under a deprivation order]": by which means. */
const BY_AN_ORDER = gated(/^[^.;]{1,80}\b(?:under|by way of|by|through|pursuant to) (?:an?|the) $/i);
/** Who is to see to it: "Property to be disposed of by: Chief Constable", "which the police may dispose of". */
const DISPOSED_BY = gated(/^(?:to be )?disposed of(?: by)? ?:/i);

/** Whether a direction to destroy or wipe only says how the loss ordered beside it is to be carried out. */
function isManner(page: Page, direction: Draft, loss: Draft, together: boolean): boolean {
  if (ENDED.has(direction.status.status) !== ENDED.has(loss.status.status)) return false;
  const disposes =
    /\bdispos/.test(direction.mention.words) &&
    (BY_AN_ORDER.test(page.text.slice(direction.mention.end, loss.mention.start)) ||
      DISPOSED_BY.test(page.text.slice(direction.mention.start, direction.statement.end)) ||
      (together && !direction.ownProperty && loss.ownProperty));
  if (!direction.destroy && !direction.wipe && !disposes) return false;
  // "neither forfeiture nor destruction"
  if (/\bnor\b/i.test(page.text.slice(loss.mention.end, direction.mention.start))) return false;
  // "Deprivation order made. Destruction of images.": two things
  const ofImages = direction.ownProperty && direction.property.every((found) => found === 'images');
  if (ofImages && !together && !loss.heading && !direction.heading && loss.property.length === 0) return false;
  if (METHOD.test(page.text.slice(direction.statement.start, direction.mention.start))) return true;
  if (direction.wipe && !together && direction.ownProperty) return false;
  const covered = loss.property.length === 0 || direction.property.every((found) => loss.property.includes(found));
  if (direction.ownProperty && !covered) return false;
  if (disposes && BY_AN_ORDER.test(page.text.slice(direction.mention.end, loss.mention.start))) return true;
  if (direction.group === loss.group) return true;
  if (!direction.ownProperty) return true;
  const separate =
    loss.mention.cue.form === 'verb' &&
    direction.mention.start > loss.mention.end &&
    loss.propertyWords.some((word) => word.end <= loss.mention.start) &&
    !direction.propertyWords.every((word) => loss.propertyWords.some((other) => saysSame(page, word, other))) &&
    direction.propertyWords.some((word) => word.start >= loss.mention.end && word.end <= direction.mention.start);
  return together ? !separate || /\bdestr/.test(page.text.slice(loss.mention.end, loss.region.end)) : !separate;
}

function saysSame(page: Page, a: Run, b: Run): boolean {
  const said = ({ start, end }: Run): string => page.text.slice(start, end).toLowerCase();
  return said(a) === said(b);
}

function overlaps(a: readonly PropertyClass[], b: readonly PropertyClass[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((found) => b.includes(found));
}
