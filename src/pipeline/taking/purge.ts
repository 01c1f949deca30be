import { compact } from '../../store/database/compact.js';
import type { Key } from '../../store/database/secret.js';
import { holdSecret } from '../../store/database/setting.js';
import { type Erased, eraseDocument, eraseFileNames } from '../../store/documents/erase-document.js';
import { emptyLog } from '../../store/documents/forget-document.js';
import { noteNotJoined } from '../../store/links/not-joined.js';
import { duePersonalData } from '../../store/people/due-personal-data.js';
import type { Store } from '../../store/tables.js';
import { asOnlyRun } from '../queue/run-lease.js';

/** What was erased, or is due. Counts and keyed hashes: never what it was. */
export interface Purge {
  /** Of the receipt in `purge_receipt`; null where nothing was erased. */
  readonly receipt: string | null;
  readonly on: string;
  readonly documents: number;
  /** Persons as printed: name, date of birth, address. */
  readonly identities: number;
  /** Documents whose words as printed went. */
  readonly sourceTexts: number;
  /** Documents whose words are gone, and with them what their files were called. */
  readonly fileNames: number;
  /** Appearances whose keyed hashes went too, as their source demands. */
  readonly keys: number;
  /** Cases not at an end that later hearings cannot be joined to any more. */
  readonly couldNotBeJoined: number;
  readonly bySource: readonly { readonly source: string | null; readonly documents: number }[];
  readonly erased: readonly Erased[];
  /** False where another process held the write-ahead log: what was erased may be in it until that ends. */
  readonly logEmptied: boolean;
}

/** What would be erased on a day. */
export async function dueForPurge(
  store: Store,
  on: string,
): Promise<Omit<Purge, 'fileNames' | 'couldNotBeJoined' | 'erased' | 'logEmptied'>> {
  const due = await duePersonalData(store, on);
  const rows = due.map(({ document, appearanceIds, words }) => ({
    source: document.source,
    identities: appearanceIds.length,
    words,
    keys: document.keep_keys === 0 ? appearanceIds.length : 0,
  }));
  return { receipt: null, on, ...tally(rows) };
}

/**
 * Erases the personal data that is due on a day, from the database file and its write-ahead log, and keeps a receipt.
 * Facts, cases and figures stand. A queue needs nothing erased: it is told ids only.
 */
export async function purge(
  store: Store,
  on: string,
  { key, now, onWait }: { readonly key: Key; readonly now: string; readonly onWait?: () => void },
): Promise<Purge> {
  await holdSecret(store, key);
  return asOnlyRun(
    store,
    async () => {
      const done = await store.transaction().execute(async (db) => {
        const erased: Erased[] = [];
        const keyless: string[] = [];
        for (const due of await duePersonalData(db, on)) {
          erased.push(await eraseDocument(db, due, { key, now }));
          if (due.document.keep_keys === 0) keyless.push(...due.appearanceIds);
        }
        const fileNames = await eraseFileNames(db);
        const couldNotBeJoined = await noteNotJoined(db, keyless);
        const counts = tally(erased);
        const receipt = erased.length === 0 ? null : await keepReceipt(db, { on, counts, erased }, { key, now });
        return { receipt, on, ...counts, fileNames, couldNotBeJoined, erased };
      });
      if (done.receipt !== null || done.fileNames > 0) await compact(store);
      return { ...done, logEmptied: await emptyLog(store) };
    },
    onWait,
  );
}

type Counted = Pick<Erased, 'source' | 'identities' | 'words' | 'keys'>;

function tally(rows: readonly Counted[]) {
  const sum = (of: (row: Counted) => number) => rows.reduce((total, row) => total + of(row), 0);
  const sources = [...new Set(rows.map(({ source }) => source))].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  return {
    documents: rows.length,
    identities: sum(({ identities }) => identities),
    sourceTexts: sum(({ words }) => (words ? 1 : 0)),
    keys: sum(({ keys }) => keys),
    bySource: sources.map((source) => ({
      source,
      documents: rows.filter((row) => row.source === source).length,
    })),
  };
}

async function keepReceipt(
  db: Store,
  {
    on,
    counts,
    erased,
  }: { readonly on: string; readonly counts: ReturnType<typeof tally>; readonly erased: readonly Erased[] },
  { key, now }: { readonly key: Key; readonly now: string },
): Promise<string> {
  const row = {
    known_at: now,
    due_on: on,
    documents: counts.documents,
    identities: counts.identities,
    source_texts: counts.sourceTexts,
    keys: counts.keys,
    details: JSON.stringify(erased),
  };
  const id = key('receipt', JSON.stringify(row));
  await db
    .insertInto('purge_receipt')
    .values({ id, ...row })
    .execute();
  return id;
}
