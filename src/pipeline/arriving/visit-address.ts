import { arrivalAt, keepArrival } from '../../sources/arrivals.js';
import type { ConfiguredSource, WebTerms } from '../../sources/configured/source-shape.js';
import { SourceFailure } from '../../sources/source-failure.js';
import type { Validators } from '../../sources/web/fetch-address.js';
import { nameOfAddress } from '../../sources/web/name-of-address.js';
import type { WebRules } from '../../sources/web/web-rules.js';
import { freshItem, keepItems } from '../../store/documents/source-item.js';
import type { SourceItemRow } from '../../store/tables/source-item.table.js';
import type { Store } from '../../store/tables.js';
import { askPolitely } from './ask-politely.js';
import { backOff, type Collecting, instantOf } from './collecting.js';

/** A document that an index page links to is asked for again after a day, then ever more seldom; milliseconds. */
const DAY = 86_400_000;

/** A look at a web source. */
export interface Site {
  readonly store: Store;
  readonly source: ConfiguredSource;
  readonly terms: WebTerms;
  readonly rules: WebRules;
  readonly items: ReadonlyMap<string, SourceItemRow>;
  /** Addresses asked at this look: two index pages may link to one. */
  readonly visited: Set<string>;
  /** Those whose last answer was another page. */
  readonly misled: ReadonlySet<string>;
  readonly collecting: Collecting & { readonly forced: boolean };
}

export function politely({ terms, rules, collecting: { clock } }: Site) {
  return { terms, rules, clock };
}

/** What is known of an address, and whether it is to be asked now. */
export function itemOf(address: string, { source, items, misled, collecting }: Site) {
  const { clock, key, forced } = collecting;
  const now = instantOf(clock.now());
  const item = key('source item', `${source.name}\n${address}`);
  const row = items.get(item) ?? freshItem(source.name, item, { stamp: '', at: now });
  return { row, isDue: row.next_look <= now || (forced && (row.code !== null || misled.has(item))) };
}

/** Asks an address if it is due, and keeps what it said. Gives what is known of it then. */
export async function visitAddress(address: string, kind: 'document' | 'linked', site: Site): Promise<SourceItemRow> {
  const { row, isDue } = itemOf(address, site);
  if (!isDue) return row;
  let told: SourceItemRow;
  try {
    told = answered(row, await fetched(address, row, site), kind, site);
  } catch (error) {
    told = failedItem(row, error, site);
  }
  await keepItems(site.store, [told]);
  return told;
}

async function fetched(address: string, row: SourceItemRow, site: Site) {
  const { arrivals, key } = site.collecting;
  const mark = (url: URL) => key('source address', url.href);
  const hasLost =
    row.taken_at === null && row.file_id !== null && (await arrivalAt(arrivals, row.file_id)) === undefined;
  const validatorsOf = (url: URL): Validators | undefined =>
    row.answered_by === mark(url) && !hasLost ? { etag: row.etag, lastModified: row.last_modified } : undefined;
  const answer = await askPolitely(site.store, address, politely(site), {
    validatorsOf,
    keep: (content, guard) => keepArrival(arrivals, { name: nameOfAddress(new URL(address)), content }, guard),
  });
  return answer.kind === 'unchanged' ? answer : { ...answer, answeredBy: mark(answer.answeredBy) };
}

function answered(
  row: SourceItemRow,
  answer: Awaited<ReturnType<typeof fetched>>,
  kind: 'document' | 'linked',
  { misled, terms, collecting }: Site,
): SourceItemRow {
  const now = collecting.clock.now();
  const wasMisled = misled.has(row.item);
  const failures = wasMisled ? row.failures + 1 : 0;
  const again = wasMisled
    ? backOff(failures, terms.every * 1_000)
    : kind === 'linked'
      ? Math.max(DAY, now - Date.parse(row.seen_at))
      : 0;
  const next = { failures, next_look: again > 0 ? instantOf(now + again) : '' };
  const isSame = answer.kind === 'unchanged' || (answer.kept.id === row.file_id && row.taken_at !== null);
  // Whoever asks by hand may have set right which formats are expected: what is in quarantine is read again.
  const isReadAgain = isSame && wasMisled && collecting.forced;
  const code = isSame && wasMisled && !isReadAgain ? 'another_page' : null;
  const taken_at = isReadAgain ? null : row.taken_at;
  if (answer.kind === 'unchanged') return { ...row, ...next, code, taken_at };
  const { kept, validators, answeredBy } = answer;
  const said = { etag: validators.etag, last_modified: validators.lastModified, answered_by: answeredBy };
  if (isSame) return { ...row, ...next, code, ...said, taken_at };
  return { ...row, ...next, code, ...said, file_id: kept.id, taken_at: null, seen_at: instantOf(now) };
}

export function failedItem(row: SourceItemRow, error: unknown, { terms, collecting }: Site): SourceItemRow {
  if (!(error instanceof SourceFailure)) throw error;
  const failures = row.failures + 1;
  const again = collecting.clock.now() + backOff(failures, terms.every * 1_000);
  return { ...row, failures, code: error.code, next_look: instantOf(Math.max(again, error.until ?? 0)) };
}
