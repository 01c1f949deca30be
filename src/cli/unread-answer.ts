import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { decode } from '../documents/decode.js';
import { linesOf } from '../documents/text/text-lines.js';
import type { ResultToRead } from '../facts/reading.js';
import { openReadingPool } from '../pipeline/reading/reading-pool.js';
import { addListings, tallyUnread, type UnreadAnswer, type UnreadTally } from '../pipeline/reading/unread-tally.js';
import { plural } from '../reports/words.js';
import { documentsAt } from '../sources/documents-at.js';
import { letGo } from '../sources/held-files.js';
import { countWithoutWords, keptDocuments, loadListings } from '../store/documents/kept-words.js';
import { knownWords } from '../store/people/known-words.js';
import { mask } from '../store/people/mask.js';
import { existing } from './existing.js';
import { note } from './printing/output.js';
import { tallySkips } from './printing/skip-tally.js';
import { resultOfLine } from './result-line.js';
import { withDatabaseToRead } from './with-database.js';

/** What is said of texts that came in no document. */
const GIVEN = 'given';
const NOBODY = knownWords([]);
const maskOne = (text: string): string => mask(text, NOBODY);

/** What no rule read in a database's documents, one document at a time. */
export async function unreadInDatabase(url: string): Promise<UnreadAnswer> {
  return withDatabaseToRead(url, async (store) => {
    const tally = tallyUnread();
    const erased = await countWithoutWords(store);
    if (erased > 0) note(`Not looked at: ${plural(erased, 'document')} whose words retention has erased.`);
    for (const { id, format } of await keptDocuments(store)) {
      addListings(tally, await loadListings(store, id), format);
    }
    return tally.answer();
  });
}

/** What no rule read in the files at `paths`: documents, folders, archives, or result texts as JSON lines. */
export async function unreadInFiles(paths: readonly string[], onQuarantined: () => void): Promise<UnreadAnswer> {
  const tally = tallyUnread();
  const skipped = tallySkips();
  const pool = openReadingPool({ threads: 1 });
  try {
    for await (const { path, name, held, refused } of documentsAt(existing(paths), skipped)) {
      if (refused) onQuarantined();
      else if (await holdsResultTexts(held ?? path))
        await addLines(tally, createReadStream(held ?? path), onQuarantined);
      else {
        const { document, listings, quarantined } = await pool.read(held ?? path, name, {});
        if (quarantined) onQuarantined();
        addListings(tally, listings, document.format ?? 'unknown');
      }
      await letGo(held);
    }
  } finally {
    await pool.close();
  }
  skipped.tell();
  return tally.answer();
}

/** What no rule read in result texts, JSON lines as `ordergap extract` takes them. */
export async function unreadInLines(lines: Readable, onQuarantined: () => void): Promise<UnreadAnswer> {
  const tally = tallyUnread();
  await addLines(tally, lines, onQuarantined);
  return tally.answer();
}

async function addLines(tally: UnreadTally, lines: Readable, onQuarantined: () => void): Promise<void> {
  for await (const line of linesOf(lines)) {
    if (line.trim() === '') continue;
    const result = resultIn(line);
    if (result) tally.add(result, GIVEN, maskOne);
    else onQuarantined();
  }
}

async function holdsResultTexts(path: string): Promise<boolean> {
  const head: Buffer[] = [];
  for await (const piece of createReadStream(path, { end: 65_535 })) head.push(piece as Buffer);
  const first = decode(Buffer.concat(head))
    .split('\n')
    .find((line) => line.trim() !== '');
  return first !== undefined && resultIn(first) !== undefined;
}

/** A line of result texts, or of labelled ones (contract 2.1, 2.4). */
function resultIn(line: string): ResultToRead | undefined {
  const read = resultOfLine(line);
  return 'result' in read ? read.result : undefined;
}
