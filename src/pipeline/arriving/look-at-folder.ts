import type { ConfiguredSource, FolderTerms, MailTerms } from '../../sources/configured/source-shape.js';
import { stampAt } from '../../sources/folders/folder.js';
import { moveFile } from '../../sources/folders/move-file.js';
import {
  folderFailure,
  isMailFile,
  type WatchedFile,
  watchedFolder,
  watchedMail,
} from '../../sources/folders/watched-folder.js';
import { errorCode } from '../../store/database/error-code.js';
import { arrivedDocuments } from '../../store/documents/source-arrival.js';
import { freshItem, itemsOf, keepItems, removeItems } from '../../store/documents/source-item.js';
import type { SourceItemRow } from '../../store/tables/source-item.table.js';
import type { Store } from '../../store/tables.js';
import { type Collecting, instantOf, type Look, type PlaceFailed, type ReadyFile } from './collecting.js';

type Terms = ({ readonly kind: 'folder' } & FolderTerms) | ({ readonly kind: 'mail' } & MailTerms);

/**
 * Looks into a watched folder, or a folder of e-mails: an unchanged file costs one look at its size and times. A file is ready once it has
 * been the same at two looks, `settle` seconds apart. What was taken is left where it is, or moved away once it is stored.
 */
export async function lookAtFolder(
  store: Store,
  source: ConfiguredSource,
  terms: Terms,
  { key, clock, onSkip }: Collecting,
): Promise<Look> {
  const items = await itemsOf(store, source.name);
  const moving = terms.kind === 'folder' && terms.after !== 'leave' ? terms.after['move-to'] : undefined;
  const ready: ReadyFile[] = [];
  const changed = new Map<string, SourceItemRow>();
  const taken: { readonly file: WatchedFile; readonly row: SourceItemRow }[] = [];
  const failures: PlaceFailed[] = [];
  const gone = new Set(items.keys());
  let unchanged = 0;
  let settling = 0;
  let settle = terms.settle * 1_000;
  try {
    const watched =
      terms.kind === 'folder'
        ? await watchedFolder(terms.path, { except: moving, onSkip })
        : await watchedMail(terms.folder, { onSkip });
    if (watched.arrivesWhole) settle = -1;
    for await (const file of watched.files) await meet(file);
    // Only of a folder that was seen to its end.
    await removeItems(store, source.name, [...gone]);
  } catch (error) {
    failures.push({ code: folderFailure(error).code, address: null });
  }
  const became = await whatBecame(
    store,
    source.name,
    taken.map(({ row }) => row),
  );
  for (const { file, row } of taken) {
    const state = row.file_id === null || row.stored_at !== null ? 'stored' : became(row.file_id);
    // Gone when it was to be read, and there again.
    if (state === 'gone') ready.push({ source, item: row.item, path: file.path, name: file.name, stamp: file.stamp });
    else unchanged += 1;
    if (state === 'stored' && row.stored_at === null)
      changed.set(row.item, { ...row, stored_at: instantOf(clock.now()) });
    if (state !== 'stored' || row.file_id === null || moving === undefined) continue;
    if (!(await moveAway(file, moving))) failures.push({ code: 'cannot_move', address: null });
  }
  await keepItems(store, [...changed.values()]);
  return { ready, unchanged, settling, failures };

  async function meet(file: WatchedFile): Promise<void> {
    const { path, name, known, stamp } = file;
    const item = key('source item', `${source.name}\n${known}`);
    gone.delete(item);
    const now = clock.now();
    const row = items.get(item);
    const isSame = row !== undefined && row.stamp === stamp;
    if (isSame && row.taken_at !== null) {
      if (moving !== undefined || row.stored_at === null) taken.push({ file, row });
      else unchanged += 1;
      return;
    }
    const seen = isSame
      ? row
      : { ...freshItem(source.name, item, { stamp, at: instantOf(now) }), file_id: row?.file_id ?? null };
    if (!isSame) changed.set(item, seen);
    const hasSettled = settle < 0 || (isSame && now - Date.parse(seen.seen_at) >= settle);
    if (!hasSettled) settling += 1;
    else if (terms.kind === 'mail' && !(await isMailFile(path))) {
      onSkip?.('not_mail');
      changed.set(item, { ...seen, taken_at: instantOf(now) });
    } else ready.push({ source, item, path, name, stamp });
  }
}

/** What became of files that were taken: everything in one is stored, or some of it was gone when it was to be read, or neither. */
async function whatBecame(
  store: Store,
  source: string,
  taken: readonly SourceItemRow[],
): Promise<(fileId: string) => 'stored' | 'gone' | 'pending'> {
  const fileIds = taken.flatMap(({ file_id, stored_at }) => (stored_at === null && file_id !== null ? [file_id] : []));
  const documents = await arrivedDocuments(store, { source, fileIds });
  const pending = new Set<string>();
  const gone = new Set<string>();
  for (const { fileId, state } of documents) {
    if (state === 'gone') gone.add(fileId);
    if (state === 'waiting' || state === 'quarantined') pending.add(fileId);
  }
  return (fileId) => (gone.has(fileId) ? 'gone' : pending.has(fileId) ? 'pending' : 'stored');
}

/** False where it could not be moved. */
async function moveAway(file: WatchedFile, folder: string): Promise<boolean> {
  try {
    if ((await stampAt(file.path)) === file.stamp) await moveFile(file.path, folder, file.name);
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}
