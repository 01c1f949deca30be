import type { Appearance } from './appearance.js';
import { issuedOrder } from './issued-order.js';

/** Which accounts a later one replaces (id to id), and how many hearings have accounts nobody can put in order. */
export interface Superseded {
  readonly by: ReadonlyMap<string, string>;
  readonly orderUnknown: number;
}

/**
 * Of several accounts of one hearing of one defendant's case, the one the court's system gave out last replaces the others.
 * Arrival never decides. Where the documents do not say which is later both stay, and that is counted.
 * An account without results never replaces one with them, and one that is incomplete never a complete one.
 */
export function supersede(appearances: readonly Appearance[]): Superseded {
  const by = new Map<string, string>();
  for (const account of appearances) {
    const later = appearances.filter((other) => replaces(other, account));
    const last = later.find((candidate) => !later.some((other) => replaces(other, candidate))) ?? later[0];
    if (last !== undefined) by.set(account.id, last.id);
  }
  const standing = appearances.filter(({ id }) => !by.has(id));
  const unordered = new Set<string>();
  standing.forEach((account, index) => {
    for (const other of standing.slice(index + 1)) {
      if (account.document.id === other.document.id || !givesResults(account) || !givesResults(other)) continue;
      if (sameHearing(account, other))
        unordered.add(JSON.stringify([account.hearing.court.house, account.hearing.date]));
    }
  });
  return { by, orderUnknown: unordered.size };
}

function replaces(later: Appearance, earlier: Appearance): boolean {
  return (
    later.id !== earlier.id &&
    sameHearing(later, earlier) &&
    givesResults(later) &&
    (later.document.completeResults || !earlier.document.completeResults) &&
    issuedOrder(later.hearing.issuedAt, earlier.hearing.issuedAt) === 1
  );
}

/**
 * The source's own id and the same day (an id can last over several days of a trial); without ids the same court and day, and an offence in common.
 * The case and the person are already the same.
 */
function sameHearing(a: Appearance, b: Appearance): boolean {
  if (a.hearing.date !== b.hearing.date || a.subject !== b.subject) return false;
  if (a.hearing.sourceId !== null && b.hearing.sourceId !== null) return a.hearing.sourceId === b.hearing.sourceId;
  if (a.hearing.date === null || !sameCourt(a, b)) return false;
  return (
    a.offences.length === 0 ||
    b.offences.length === 0 ||
    a.offences.some((one) => b.offences.some((other) => alike(one, other)))
  );
}

function sameCourt(a: Appearance, b: Appearance): boolean {
  const [one, other] = [a.hearing.court, b.hearing.court];
  return (one.code !== null && one.code === other.code) || one.house.toLowerCase() === other.house.toLowerCase();
}

function alike(a: Appearance['offences'][number], b: Appearance['offences'][number]): boolean {
  if (a.sourceId !== null && a.sourceId === b.sourceId) return true;
  if (a.code !== null && b.code !== null) return a.code === b.code;
  return a.title.toLowerCase() === b.title.toLowerCase();
}

function givesResults({ document }: Appearance): boolean {
  return document.kind === 'results' || document.kind === 'register';
}
