import { errorCode } from './error-code.js';

/** Why a file cannot be opened, by the code of the system’s error. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it, or give --db another path',
  ENOTDIR: 'a part of the path is a file and no folder; give --db another path',
  EISDIR: 'it is a folder; give --db the path of a file in it',
  EACCES: 'this user may not read and write it; change that, or give --db another path',
  EPERM: 'it is another user’s; give --db another path',
  EROFS: 'the disk may only be read; give --db a path on another',
  ENOSPC: 'the disk is full',
  SQLITE_NOTADB: 'it is no SQLite database; give --db another path',
  SQLITE_CORRUPT: 'it is damaged; take the copy you keep of it',
  SQLITE_FULL: 'the disk is full',
  SQLITE_BUSY: 'another process is writing to it; try again when that has ended',
};

/** What is wrong with a database or its disk, and what to do, in words without any of a record; undefined for another error. */
export function troubleOf(error: unknown): string | undefined {
  // An extended code tells more than a person can use: SQLITE_CORRUPT_INDEX is SQLITE_CORRUPT.
  const [base, first] = (errorCode(error) ?? '').split('_');
  return REASONS[first === undefined ? (base ?? '') : `${base}_${first}`];
}
