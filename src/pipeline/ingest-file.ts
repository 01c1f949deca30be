import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { identify } from '../documents/document.js';
import type { ReadDocument } from '../listings/read-document.js';
import { saveDocument } from '../store/document.js';
import { findDocument, forgetUnopened, noteCopy } from '../store/source-document.js';
import type { Store } from '../store/tables.js';
import { noteProblem, type Tally } from './ingest-summary.js';
import type { Stages } from './stages.js';

/** Reads one file and stores it; what the store has already is not read again, what is in quarantine is. */
export async function ingestFile(
  store: Store,
  file: { readonly path: string; readonly name: string },
  stages: Stages,
  tally: Tally,
): Promise<void> {
  const path = resolve(file.path);
  const { id } = await identify(path);
  while (tally.underWay.has(id)) await tally.underWay.get(id);
  const work = ingestIdentified(store, { id, path, name: file.name }, stages, tally);
  const settled = work.catch(() => undefined).finally(() => tally.underWay.delete(id));
  tally.underWay.set(id, settled);
  await work;
}

async function ingestIdentified(
  store: Store,
  { id, path, name }: { readonly id: string; readonly path: string; readonly name: string },
  { read, key, now }: Stages,
  tally: Tally,
): Promise<void> {
  const known = await findDocument(store, id);
  if (known && known.status !== 'quarantined') {
    await noteCopy(store, known, name, path);
    tally.documents.unchanged += 1;
    return;
  }
  const document = apart(await read(path, name), path);
  const saved = await saveDocument(store, document, { key, path, now: now() });
  if (document.quarantined?.code !== 'unreadable_file') await forgetUnopened(store, unopenedId(path));
  count(document, saved, tally);
}

/** A file that cannot be opened has no bytes to be known by: it is known by its path, apart from empty files. */
function apart(read: ReadDocument, path: string): ReadDocument {
  if (read.quarantined?.code !== 'unreadable_file') return read;
  return { ...read, document: { ...read.document, id: unopenedId(path) } };
}

function unopenedId(path: string): string {
  return createHash('sha256').update(`unreadable_file\n${path}`).digest('hex');
}

function count(read: ReadDocument, saved: Awaited<ReturnType<typeof saveDocument>>, tally: Tally): void {
  if (read.quarantined) {
    tally.documents.quarantined += 1;
    noteProblem(tally.problems, read.quarantined.code);
  } else if (read.setAside) {
    tally.documents.setAside += 1;
    noteProblem(tally.problems, read.setAside.code);
  } else {
    tally.documents.stored += 1;
  }
  for (const { code } of read.problems) noteProblem(tally.problems, code);
  tally.counts.hearings += saved.hearings;
  tally.counts.defendants += saved.defendants;
  tally.counts.offences += saved.offences;
  tally.counts.results += saved.results;
}
