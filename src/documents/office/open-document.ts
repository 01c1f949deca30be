import { QuarantineError } from '../quarantine-error.js';
import { type OfficeParts, safeParts } from './office-file.js';
import type { Attributes } from './walk-xml.js';

/** A media type is shorter. */
const LONGEST_TYPE = 200;

/** Whether an archive is an open document of that sort: its first part is its media type, as it stands (OASIS ODF 1.3 part 2, 3.3). */
export function isOpenDocument({ entries, unpack }: OfficeParts, sort: 'text' | 'spreadsheet'): boolean {
  const type = entries.find(({ name }) => name === 'mimetype');
  if (type === undefined || type.size > LONGEST_TYPE) return false;
  try {
    const words = Buffer.from(unpack('mimetype') ?? []).toString('latin1');
    return words.trim().replace(/-template$/, '') === `application/vnd.oasis.opendocument.${sort}`;
  } catch (error) {
    if (error instanceof QuarantineError) return false;
    throw error;
  }
}

/** The parts of an open document. Throws `QuarantineError` `encrypted_archive` for one that needs a password. */
export function openDocumentParts(bytes: Uint8Array): OfficeParts {
  const parts = safeParts(bytes);
  const manifest = parts.unpack('META-INF/manifest.xml');
  if (manifest && Buffer.from(manifest).includes(':encryption-data')) {
    const message = 'The document needs a password: open it, save it without one and give that.';
    throw new QuarantineError('encrypted_archive', message);
  }
  return parts;
}

/** How many times an element stands, or over how many rows or columns it reaches, as an attribute says. */
export function times(attributes: Attributes, name: string): number {
  const printed = attributes.get(name) ?? '';
  return /^\d{1,9}$/.test(printed) ? Math.max(1, Number(printed)) : 1;
}
