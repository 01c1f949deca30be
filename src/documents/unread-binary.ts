import type { ProblemCode } from '../problem.js';
import { QuarantineError } from './quarantine-error.js';
import { isZip, zipEntries } from './zip-directory.js';

interface Kind {
  readonly is: (bytes: Buffer) => boolean;
  readonly code: ProblemCode;
  /** What it is, and what to do. */
  readonly says: string;
}

/** A compound file ([MS-CFB] 2.2): what Office saved until 2007, and what it still wraps around a password. Its streams are named in UTF-16. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const holds = (stream: string) => (bytes: Buffer) => opens(bytes, COMPOUND) && bytes.includes(stream, 0, 'utf16le');

const OTHER: Kind = {
  is: () => true,
  code: 'unknown_format',
  says: 'The file is neither text, PDF nor office file: a picture, an archive of another kind or a program’s own file. Unpack it, or save it as PDF, XLSX, CSV or text.',
};

/** Files met in place of court documents that no reader takes, the first that fits. */
const KINDS: readonly Kind[] = [
  {
    is: holds('EncryptedPackage'),
    code: 'encrypted_archive',
    says: 'The office file needs a password: open it, save it without one and give that.',
  },
  {
    is: holds('WordDocument'),
    code: 'unknown_format',
    says: 'The file is a Word document as saved until 2007 (.doc): open it and save it as .docx or PDF.',
  },
  {
    is: (bytes) => holds('Workbook')(bytes) || holds('Book')(bytes),
    code: 'unknown_format',
    says: 'The file is a workbook as saved until 2007 (.xls): open it and save it as .xlsx or CSV.',
  },
  {
    is: holds('__properties_version1.0'),
    code: 'unknown_format',
    says: 'The file is a message that Outlook saved (.msg): save it as .eml, or save its attachments and give those.',
  },
  {
    is: (bytes) => opens(bytes, COMPOUND),
    code: 'unknown_format',
    says: 'The file is an office file as saved until 2007: open it and save it as .docx, .xlsx or PDF.',
  },
  {
    is: (bytes) => opens(bytes, Buffer.from('789f3e22', 'hex')),
    code: 'unknown_format',
    says: 'The file is what Outlook packs attachments into (winmail.dat): ask the sender for the attachments themselves, or open the e-mail in Outlook and save them.',
  },
  {
    is: hasPart('xl/workbook.bin'),
    code: 'unknown_format',
    says: 'The file is a binary workbook (.xlsb): open it and save it as .xlsx or CSV.',
  },
  {
    is: hasPart('ppt/presentation.xml'),
    code: 'unknown_format',
    says: 'The file is a presentation: open it and save it as PDF.',
  },
  OTHER,
];

/** Why a file that no reader takes is not read, told from its bytes, and what to do. */
export function unreadBinary(bytes: Uint8Array): QuarantineError {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { code, says } = KINDS.find(({ is }) => is(whole)) ?? OTHER;
  return new QuarantineError(code, says);
}

function opens(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

function hasPart(name: string): Kind['is'] {
  return (bytes) => isZip(bytes) && (zipEntries(bytes) ?? []).some((entry) => entry.name === name);
}
