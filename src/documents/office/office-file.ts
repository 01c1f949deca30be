import type { OpenedDocument } from '../opened-document.js';
import { QuarantineError } from '../quarantine-error.js';
import { assertUnpacksSafely, unpackEntry, type ZipEntry, zipEntries } from '../zip-directory.js';

/** One kind of office file, an archive of parts. */
export interface OfficeFile<Kind extends string = string> {
  readonly kind: Kind;
  /** Told by the archive's directory, and by a look at its first part where that leaves it open; never by the file's name. */
  isIn(parts: OfficeParts): boolean;
  /** Throws `QuarantineError` for a file that is broken, or larger inside than any court document. */
  read(bytes: Uint8Array): OpenedDocument | Promise<OpenedDocument>;
}

/** The parts of an office file. */
export interface OfficeParts {
  readonly entries: readonly ZipEntry[];
  /** A part by its name, unpacked; undefined where there is none. */
  unpack(name: string): Uint8Array | undefined;
}

/** Parts that the archive's directory lists. */
export function partsOf(bytes: Uint8Array, entries: readonly ZipEntry[]): OfficeParts {
  return {
    entries,
    unpack: (name) => {
      const entry = entries.find((one) => one.name === name);
      return entry && unpackEntry(bytes, entry);
    },
  };
}

/** The parts of an archive that unpacks to no more than it may. Throws `QuarantineError`. */
export function safeParts(bytes: Uint8Array): OfficeParts {
  const entries = zipEntries(bytes);
  if (entries === undefined) throw new QuarantineError('invalid_archive', 'The file is cut short; fetch it again.');
  assertUnpacksSafely(bytes, entries);
  return partsOf(bytes, entries);
}

/** The part that a file of its kind always has. Throws `QuarantineError`. */
export function neededPart(parts: OfficeParts, name: string | undefined): Uint8Array {
  const part = name === undefined ? undefined : parts.unpack(name);
  if (part !== undefined) return part;
  const message = 'The office file lacks the part with its words; open it, save it again and give that.';
  throw new QuarantineError('invalid_archive', message);
}
