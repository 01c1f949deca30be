import { type HeldFile, hold, letGo } from '../held-files.js';
import { CONTAINER_LIMITS } from '../limits.js';
import { Refusal } from '../refusal.js';
import type { Entry } from './entry.js';
import { isBomb, tooTight } from './gzip.js';
import { tooLarge } from './tar.js';

/** What has come so far of one file that was given: its archive, and what stands in archives inside it. */
export interface Budget {
  entries: number;
  bytes: number;
  /** Bytes of the file itself. */
  readonly packed: number;
}

/** Puts an entry's bytes in a file of their own. Throws `Refusal` where there are too many of them, or others than the archive says. */
export async function unpackEntry(entry: Extract<Entry, { open: unknown }>, budget: Budget): Promise<HeldFile> {
  const { told } = entry;
  const guard = (bytes: number) => {
    if (bytes > CONTAINER_LIMITS.entryBytes) throw tooLarge(bytes);
    if (told && isBomb(bytes, told.packed)) throw tooTight();
    if (isBomb(budget.bytes + bytes, budget.packed)) throw tooTight('archive');
  };
  if (told) guard(told.unpacked);
  const file = await hold(await entry.open(), guard);
  budget.bytes += file.bytes;
  if (told && (told.unpacked !== file.bytes || told.crc !== file.crc)) {
    await letGo(file.path);
    throw new Refusal('invalid_archive', 'The entry’s bytes are not those that were packed: fetch the archive again.');
  }
  return file;
}
