import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../problem.js';
import { headOf } from './container-kind.js';
import type { Entry } from './containers/entry.js';
import { openContainer } from './containers/open-container.js';
import { type Budget, unpackEntry } from './containers/unpack-entry.js';
import { tooManyEntries } from './containers/zip.js';
import { type WalkOptions, walk } from './folders/folder.js';
import { type HeldFile, letGo } from './held-files.js';
import { CONTAINER_LIMITS } from './limits.js';
import { Refusal, refusalOf } from './refusal.js';
import { type OnSkip, reasonToSkip } from './skipped.js';

/** A document: a file, or what stands in an archive or e-mail. */
export interface FoundDocument {
  /** The file, or the outermost archive it stands in. */
  readonly path: string;
  /** For people: `outer.zip/inner.xml`. */
  readonly name: string;
  /** Of what stands in an archive: SHA-256 of its bytes, in hex; where it was refused, of the archive's and its place there. */
  readonly id?: string;
  /** The private file that an entry's bytes are in, until whoever takes the document lets go of it. */
  readonly held?: string;
  readonly refused?: Refused;
}

/** Why a document, or an archive itself, is not read. */
export interface Refused {
  readonly problem: Problem;
  /** As the archive says. */
  readonly bytes: number;
}

export interface FindOptions extends WalkOptions {
  /** Only what stands under this name: other entries are not unpacked. */
  readonly only?: string;
}

/**
 * The documents at paths: files, those of folders, and those in archives (zip, gzip, tar) and e-mails, which are told by
 * their bytes, and opened once more where one stands in another. A bad entry, and a folder that cannot be opened, is refused
 * alone. Throws as `walk` does.
 */
export async function* documentsAt(
  paths: readonly string[],
  { onSkip = () => undefined, isOwn, only }: FindOptions = {},
): AsyncGenerator<FoundDocument> {
  for await (const { path, name, size, unopened } of walk(paths, { onSkip, isOwn })) {
    if (unopened !== undefined) {
      yield unopenedFolder(path, name, unopened);
      continue;
    }
    const budget = { entries: 0, bytes: 0, packed: size };
    const file = { source: path, path, name, depth: 1, budget, onSkip, only };
    yield* (await entriesIn(file)) ?? [{ path, name }];
  }
}

function unopenedFolder(path: string, name: string, error: unknown): FoundDocument {
  const message = `The folder could not be opened (${String(Object(error).code ?? 'unknown')}): nothing in it was read. Whoever runs ordergap needs to read it.`;
  return {
    path,
    name,
    id: unopenedId(resolve(path)),
    refused: { problem: { code: 'unreadable_file', message }, bytes: 0 },
  };
}

/** The id of what has no bytes to be known by, for it cannot be opened: that of its path. */
export function unopenedId(path: string): string {
  return hashOf(`unreadable_file\n${path}`);
}

/** A file, given or held, that may be an archive. */
interface Outer {
  /** The outermost file. */
  readonly source: string;
  /** Where its own bytes are. */
  readonly path: string;
  readonly name: string;
  /** 1 for a file that was given. */
  readonly depth: number;
  readonly budget: Budget;
  readonly onSkip: OnSkip;
  readonly only: string | undefined;
}

/** What stands in a file; undefined where it is no archive. */
async function entriesIn(outer: Outer): Promise<AsyncIterable<FoundDocument> | undefined> {
  const head = await headOf(outer.path);
  try {
    const entries = await openContainer(outer.path, { head, name: outer.name });
    return entries && inside(outer, entries);
  } catch (error) {
    return refusedAlone(outer, refusalOf(error, 'The archive'));
  }
}

async function* inside(outer: Outer, entries: AsyncIterable<Entry>): AsyncGenerator<FoundDocument> {
  const { depth, budget, onSkip, only } = outer;
  let place = 0;
  try {
    if (depth > CONTAINER_LIMITS.depth) throw nestedTooDeep();
    for await (const entry of entries) {
      place += 1;
      budget.entries += 1;
      if (budget.entries > CONTAINER_LIMITS.entries) throw tooManyEntries();
      const reason = 'skipped' in entry ? entry.skipped : 'open' in entry ? reasonOf(entry.name) : undefined;
      if (reason) onSkip(reason);
      if (reason || 'skipped' in entry) continue;
      const name = `${outer.name}/${entry.name}`;
      if (only === undefined || only === name || only.startsWith(`${name}/`))
        yield* opened(entry, { name, place }, outer);
    }
    if (place === 0)
      throw new Refusal('empty_file', 'The archive or e-mail holds nothing; ask the sender for it again.');
  } catch (error) {
    yield* refusedAlone(outer, refusalOf(error, 'The archive or e-mail'));
  }
}

async function* opened(
  entry: Exclude<Entry, { readonly skipped: unknown }>,
  { name, place }: { readonly name: string; readonly place: number },
  outer: Outer,
): AsyncGenerator<FoundDocument> {
  const { source, budget, depth } = outer;
  let file: HeldFile;
  try {
    if ('refused' in entry) throw entry.refused;
    file = await unpackEntry(entry, budget);
  } catch (error) {
    const refusal = refusalOf(error, 'The entry');
    if (refusal.of === 'archive') throw refusal;
    const { id } = await fingerprint(outer.path);
    const bytes = 'bytes' in entry ? (entry.bytes ?? 0) : 'told' in entry ? (entry.told?.unpacked ?? 0) : 0;
    yield { path: source, name, id: hashOf(`${id}\n${place}`), refused: { problem: problemOf(refusal), bytes } };
    return;
  }
  const inner = await entriesIn({ ...outer, path: file.path, name, depth: depth + 1 });
  if (!inner) {
    yield { path: source, name, id: file.id, held: file.path };
    return;
  }
  try {
    yield* inner;
  } finally {
    await letGo(file.path);
  }
}

async function* refusedAlone({ source, path, name, only }: Outer, refusal: Refusal): AsyncGenerator<FoundDocument> {
  if (only !== undefined && only !== name) return;
  const { id, bytes } = await fingerprint(path);
  yield { path: source, name, id, refused: { problem: problemOf(refusal), bytes } };
}

function nestedTooDeep(): Refusal {
  return new Refusal(
    'nested_too_deep',
    'An archive inside an archive inside an archive is not opened: unpack the outer one and give what it holds.',
  );
}

function reasonOf(name: string) {
  for (const part of name.split('/')) {
    const reason = reasonToSkip(part);
    if (reason) return reason;
  }
  return undefined;
}

function problemOf({ code, message }: Refusal): Problem {
  return { code, message };
}

async function fingerprint(path: string): Promise<{ readonly id: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { id: hash.digest('hex'), bytes };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
