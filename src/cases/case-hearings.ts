import type { AppearanceInCase } from './defendant-case.js';
import { compare, courtKey } from './links/link-record.js';

/** One hearing of a case, whichever documents tell of it: its witnesses. */
export interface CaseHearing {
  readonly date: string | null;
  readonly court: AppearanceInCase['court'];
  /**
   * `listed`: a list says that it was to be, and no register was seen; `resulted`: a register or results, and no list;
   * `both`; `told`: neither, but a narrative.
   */
  readonly seen: 'listed' | 'resulted' | 'both' | 'told';
  /** Ids, accounts that a later one replaced included. */
  readonly appearanceIds: readonly string[];
}

/**
 * The hearings of one defendant's case in time order: what a list says was to happen and what a register says did, of one
 * court and day, are one hearing with two witnesses. Accounts without a date are hearings of their own.
 */
export function caseHearings(appearances: readonly AppearanceInCase[]): readonly CaseHearing[] {
  const byDay = new Map<string, AppearanceInCase[]>();
  for (const appearance of appearances) {
    const { date, court, id } = appearance;
    const day = JSON.stringify([date ?? '', date === null ? id : courtKey(court)]);
    const own = byDay.get(day);
    if (own === undefined) byDay.set(day, [appearance]);
    else own.push(appearance);
  }
  return [...byDay.values()]
    .map((accounts) => ({
      date: accounts[0]?.date ?? null,
      court: accounts[0]?.court ?? { house: '', code: null, localJusticeArea: null },
      seen: seenBy(accounts.map(({ kind }) => kind)),
      appearanceIds: accounts.map(({ id }) => id).sort(compare),
    }))
    .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.appearanceIds[0] ?? '', b.appearanceIds[0] ?? ''));
}

function seenBy(kinds: readonly AppearanceInCase['kind'][]): CaseHearing['seen'] {
  const isListed = kinds.includes('list');
  const isResulted = kinds.includes('register') || kinds.includes('results');
  if (isListed && isResulted) return 'both';
  if (isListed) return 'listed';
  return isResulted ? 'resulted' : 'told';
}
