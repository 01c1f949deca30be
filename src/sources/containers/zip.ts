import { getFileNameLowLevel, openPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { CONTAINER_LIMITS } from '../limits.js';
import { Refusal, refusalOf } from '../refusal.js';
import type { Entry } from './entry.js';
import { entryPath } from './entry-path.js';

/** The kind of a file in the upper half of its attributes, as Unix keeps it; a link's. */
const KIND = 0o170000;
const LINK = 0o120000;

/**
 * What stands in a zip archive; undefined for the office documents that are zip files too: those of Microsoft
 * (ECMA-376 part 2: `[Content_Types].xml`) and the open ones (OASIS ODF 1.3 part 2: `mimetype` first). The rest of the
 * entries comes even where the directory breaks off; then throws `Refusal`, as it does for an archive that is none.
 */
export async function zipEntries(path: string): Promise<AsyncIterable<Entry> | undefined> {
  const zip = await openZip(path);
  const listed: { readonly name: string; readonly entry: ZipEntry }[] = [];
  let broken: unknown;
  try {
    for await (const entry of zip.eachEntry()) {
      listed.push({ name: nameOf(entry), entry });
      if (listed.length > CONTAINER_LIMITS.entries) break;
    }
  } catch (error) {
    broken = error;
  }
  const isOffice = listed.some(({ name }) => name === '[Content_Types].xml') || listed[0]?.name === 'mimetype';
  if (isOffice) {
    zip.close();
    return undefined;
  }
  return entriesOf(zip, listed, broken);
}

async function* entriesOf(
  zip: ZipFile,
  listed: readonly { readonly name: string; readonly entry: ZipEntry }[],
  broken: unknown,
): AsyncGenerator<Entry> {
  try {
    if (listed.length > CONTAINER_LIMITS.entries) throw tooManyEntries();
    for (const { name, entry } of listed) if (!name.endsWith('/')) yield entryOf(zip, name, entry);
    if (broken !== undefined) throw refusalOf(broken, 'The directory of the zip archive');
  } finally {
    zip.close();
  }
}

export function tooManyEntries(): Refusal {
  return new Refusal(
    'too_many_entries',
    `The archive holds more than ${CONTAINER_LIMITS.entries} entries: unpack it and give the folder.`,
  );
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false };
    return await openPromise(path, options);
  } catch (error) {
    throw refusalOf(error, 'The zip archive');
  }
}

function entryOf(zip: ZipFile, printed: string, entry: ZipEntry): Entry {
  const bytes = entry.uncompressedSize;
  try {
    const name = entryPath(printed);
    if (((entry.externalFileAttributes >>> 16) & KIND) === LINK) throw linkRefused();
    if (entry.isEncrypted()) {
      throw new Refusal(
        'encrypted_archive',
        'The entry needs a password: unpack it with the password and give the file.',
      );
    }
    if (!entry.canDecodeFileData()) {
      throw new Refusal(
        'invalid_archive',
        `The entry is packed by a method that is not read (${entry.compressionMethod}): pack it again as plain zip.`,
      );
    }
    const told = { unpacked: bytes, packed: entry.compressedSize, crc: entry.crc32 };
    return { name, told, open: () => zip.openReadStreamPromise(entry) };
  } catch (error) {
    return { name: printed, bytes, refused: refusalOf(error, 'The entry') };
  }
}

export function linkRefused(): Refusal {
  return new Refusal('invalid_archive', 'The entry is a link: links are not followed.');
}

function nameOf(entry: ZipEntry): string {
  // UTF-8 where the archive says so, else code page 437 (APPNOTE 6.3.10, appendix D).
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}
