import type { Audit } from '../../audits/definition/audit.js';
import { OFFENCE_GROUPS } from '../../law/offences/offence-groups.js';
import { ORDER_FAMILIES, orderFamily } from '../../law/orders/order-families.js';
import { doubtfulCases } from '../../store/case-files/doubtful-cases.js';
import type { Store } from '../../store/tables.js';
import { peopleSaid } from '../answering/people-said.js';
import type { ReadingReview } from './reading-line.js';
import { type LinkReview, reviewLinks } from './review-links.js';
import { reviewReadings } from './review-readings.js';
import { differingAnswers, type ProtocolTold, type UnitReview, type UnitsAsked, unitsToRead } from './review-units.js';

export const REVIEW_KINDS = ['link', 'clause', 'result', 'unit'] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

export type ReviewItem = LinkReview | ReadingReview | UnitReview;

export interface Review {
  readonly items: readonly ReviewItem[];
  /** With an audit: what is to be read of each of its offence groups. */
  readonly protocols: readonly ProtocolTold[];
  /** Whether there are more than the limit let through. */
  readonly more: boolean;
}

export interface ReviewAsked extends UnitsAsked {
  readonly kinds: readonly ReviewKind[];
  readonly decided: boolean;
  readonly audit: Audit | null;
}

/**
 * What people have to look at: pairs of records in doubt, readings in doubt, and with an audit its units to be read in full,
 * the other kinds then of its own cases; without one, the units an answer differs from. Pairs, then readings, offences of a
 * group before others, then units.
 */
export async function review(store: Store, { kinds, decided, audit, ...asked }: ReviewAsked): Promise<Review> {
  const limit = asked.limit ?? Number.POSITIVE_INFINITY;
  const wants = (...some: readonly ReviewKind[]) => some.some((kind) => kinds.includes(kind));
  const people = await peopleSaid(store);
  const units = audit === null || decided ? null : await unitsToRead(store, audit, people, asked);
  const items: ReviewItem[] = [];
  let more = false;
  const add = (found: readonly ReviewItem[]) => {
    items.push(...found.slice(0, limit - items.length));
    if (found.length > limit) more = true;
  };
  if (wants('link')) {
    const own = units === null ? null : new Set(units.caseIds);
    const isAsked = ({ a, b }: LinkReview) => own === null || own.has(a.caseId ?? '') || own.has(b.caseId ?? '');
    add((await reviewLinks(store, { decided })).filter(isAsked));
  }
  if (wants('clause', 'result') && items.length < limit) {
    const codes = OFFENCE_GROUPS.flatMap(({ name, members }) =>
      name === 'context' ? [] : members.map(({ code }) => code),
    );
    const own = units === null ? null : new Set(units.caseIds);
    const caseIds = (await doubtfulCases(store, codes)).filter((id) => own === null || own.has(id));
    const families = audit === null ? ORDER_FAMILIES : audit.orders.flatMap((name) => orderFamily(name) ?? []);
    const readings = await reviewReadings(store, caseIds, { families, decided, limit: limit - items.length + 1 });
    const kept = readings.filter(({ kind }) => kinds.includes(kind));
    more ||= items.length + kept.length > limit;
    add(kept);
  }
  if (wants('unit') && !decided) {
    const found = units?.items ?? (await differingAnswers(store, people));
    more ||= items.length + (units?.waiting ?? found.length) > limit;
    add(found);
  }
  return { items, protocols: units?.protocols ?? [], more };
}
