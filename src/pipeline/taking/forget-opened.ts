import { readdir } from 'node:fs/promises';
import { forgetUnopened, quarantinedDocuments } from '../../store/documents/source-document.js';
import type { Store } from '../../store/tables.js';

/** Forgets of folders that could not be opened, and now can be, that they could not: what is in them is found by itself. */
export async function forgetOpened(store: Store): Promise<void> {
  for (const { id, path, code } of await quarantinedDocuments(store)) {
    if (path === null || code !== 'unreadable_file') continue;
    const isOpen = await readdir(path).then(
      () => true,
      () => false,
    );
    if (isOpen) await forgetUnopened(store, id);
  }
}
