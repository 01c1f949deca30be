import { basename } from 'node:path';
import { withReadable } from '../store/opening/archived.js';
import { backupsOf } from '../store/opening/backups.js';
import { openStore } from '../store/opening/open.js';
import type { Store } from '../store/tables.js';
import { note } from './printing/output.js';

/** Opens the database, closes it when `work` has ended. That one of an earlier ordergap was brought up to date is told. `mustExist` where there is nothing to ask of a new one. */
export async function withDatabase<Answer>(
  url: string,
  options: { readonly mustExist: boolean },
  work: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  const before = backupsOf(url);
  return withStore(url, options, (store) => {
    for (const copy of backupsOf(url)) if (!before.includes(copy)) note(upgraded(url, copy));
    return work(store);
  });
}

async function withStore<Answer>(
  url: string,
  options: { readonly mustExist: boolean },
  work: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  const store = await openStore(url, options);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

function upgraded(url: string, copy: string): string {
  return `${url} was made by an earlier ordergap and is brought up to date. As it was, it is in ${basename(copy)} beside it, names too: ordergap purge removes that copy.`;
}

/** The same for a command that changes what there is. */
export async function withDatabaseToChange<Answer>(
  url: string,
  work: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  return withDatabase(url, { mustExist: true }, work);
}

/** The same for a command that only reads: a database that may not be written is answered from a passing copy, and that is told. */
export async function withDatabaseToRead<Answer>(
  url: string,
  work: (store: Store, url: string) => Promise<Answer>,
): Promise<Answer> {
  return toRead(url, (readable) =>
    readable === url
      ? withDatabase(url, { mustExist: true }, (store) => work(store, url))
      : withStore(readable, { mustExist: true }, (store) => work(store, readable)),
  );
}

/** Where a database can be opened to be read. */
export async function toRead<Answer>(url: string, work: (url: string) => Promise<Answer>): Promise<Answer> {
  return withReadable(url, work, () =>
    note(`${url} may not be written here: this is answered from a passing copy of it.`),
  );
}
