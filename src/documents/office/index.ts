import type { OpenedDocument } from '../opened-document.js';
import { isZip, zipEntries } from '../zip-directory.js';
import { docx } from './docx.js';
import { ods } from './ods.js';
import { odt } from './odt.js';
import { type OfficeFile, partsOf } from './office-file.js';
import { workbook } from './workbook.js';

export type OfficeKind = 'workbook' | 'docx' | 'odt' | 'ods';

/** Every kind of office file that is read. A new one is a file in this folder and a line here. */
const OFFICE_FILES: readonly OfficeFile<OfficeKind>[] = [workbook, docx, odt, ods];

/** Which kind of office file the bytes are; undefined for all else. */
export function officeKind(bytes: Uint8Array): OfficeKind | undefined {
  const entries = isZip(bytes) ? zipEntries(bytes) : undefined;
  if (entries === undefined) return undefined;
  const parts = partsOf(bytes, entries);
  return OFFICE_FILES.find((file) => file.isIn(parts))?.kind;
}

/** Opens an office file of that kind. Throws `QuarantineError`. */
export async function readOfficeFile(kind: OfficeKind, bytes: Uint8Array): Promise<OpenedDocument> {
  const file = OFFICE_FILES.find((one) => one.kind === kind);
  if (file === undefined) throw new Error(`There is no office file of the kind ${kind}.`);
  return file.read(bytes);
}
