import type { OrderClause } from '../../facts/clause.js';
import { clauseSaid, valueKey } from '../../facts/clause-said.js';
import type { CaseLine } from '../accounts/case-line.js';

/** A line of an order. */
export interface OrderLine extends CaseLine {
  readonly clause: OrderClause & { readonly id: string; readonly reviewed?: true };
}

interface Account {
  readonly key: string;
  readonly lines: OrderLine[];
  readonly documents: ReadonlySet<string>;
  readonly said: ReadonlyMap<string, string>;
}

/** What one account may leave unsaid of an order and another say; the rest makes it another decision. */
const MAY_BE_UNSAID: ReadonlySet<string> = new Set([
  'property',
  'power',
  'period',
  'until',
  'untilFurtherOrder',
  'terms',
  'destroy',
  'wipe',
]);

/** With more orders of one kind on one day nobody could say which is which, and comparing all would take long. */
const MOST = 30;

/**
 * Makes one order of what several documents say of it in their own words, as a register in JSON and its print do: of one
 * court, day, kind and status (`kindAndDay`), neither saying what the other contradicts, and no other order of either document that
 * it could be. The account that says most stands for all. What one document alone says stays as many orders as it says.
 */
export function foldAccounts(groups: Map<string, OrderLine[]>, kindAndDay: (line: OrderLine) => string): void {
  const buckets = new Map<string, [string, OrderLine[]][]>();
  for (const [key, lines] of groups) {
    const [first] = lines;
    if (first === undefined) continue;
    const bucket = kindAndDay(first);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), [key, lines]]);
  }
  for (const bucket of buckets.values()) {
    if (bucket.length > 1 && bucket.length <= MOST) foldBucket(groups, bucket.map(accountOf).sort(bySaidMost));
  }
}

function foldBucket(groups: Map<string, OrderLine[]>, accounts: readonly Account[]): void {
  let left = accounts;
  for (const account of accounts) {
    if (!left.includes(account)) continue;
    for (const other of left.filter((one) => isOnly(account, one, left) && isOnly(one, account, left))) {
      account.lines.push(...other.lines);
      groups.delete(other.key);
      left = left.filter((one) => one !== other);
    }
  }
}

/** Whether `other` is the only order of its documents that `account` could be. */
function isOnly(account: Account, other: Account, among: readonly Account[]): boolean {
  if (!couldBeOne(account, other)) return false;
  const could = among.filter((one) => shareDocument(one, other) && couldBeOne(account, one));
  return could.length === 1;
}

function couldBeOne(a: Account, b: Account): boolean {
  if (shareDocument(a, b)) return false;
  return [...new Set([...a.said.keys(), ...b.said.keys()])].every((field) => {
    const [one, other] = [a.said.get(field), b.said.get(field)];
    return one === undefined || other === undefined ? MAY_BE_UNSAID.has(field) : one === other;
  });
}

function shareDocument(a: Account, b: Account): boolean {
  return [...a.documents].some((id) => b.documents.has(id));
}

const UNSPECIFIED = valueKey(['unspecified']);

function accountOf([key, lines]: [string, OrderLine[]]): Account {
  const line = lines.find(({ clause }) => clause.span !== null) ?? lines[0];
  const said = Object.entries(line === undefined ? {} : clauseSaid(line.clause))
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, valueKey(value)] as const)
    .filter(([, value]) => value !== UNSPECIFIED);
  return { key, lines, documents: new Set(lines.map(({ at }) => at.document.id)), said: new Map(said) };
}

function bySaidMost(a: Account, b: Account): number {
  return b.said.size - a.said.size || (a.key < b.key ? -1 : 1);
}
