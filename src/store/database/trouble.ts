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
  SQLITE_READONLY: 'it may only be read; give --db a path that may be written, or copy it there',
  SQLITE_FULL: 'the disk is full',
  SQLITE_BUSY: 'another process is writing to it; try again when that has ended',
};

/** Why a server does not answer, by the code of the connection’s error or by SQLSTATE. */
const OF_SERVER: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no PostgreSQL listens there; start it, or correct the machine and port in --db',
  ENOTFOUND: 'there is no machine of that name; correct --db',
  EAI_AGAIN: 'the name of its machine could not be looked up; try again, or correct --db',
  EHOSTUNREACH: 'its machine cannot be reached from here',
  ENETUNREACH: 'its machine cannot be reached from here',
  ETIMEDOUT: 'its machine did not answer in time',
  ECONNRESET: 'the server broke the connection off; try again',
  EPIPE: 'the server broke the connection off; try again',
  '08006': 'the server broke the connection off; try again',
  '08001': 'the server does not take the encryption that --db asks for; see sslmode',
  '28P01': 'user or password are not right; give them in --db, in PGPASSWORD or in ~/.pgpass',
  '28000': 'there is no such user, or the server does not let it in from here; see its pg_hba.conf',
  '42501': 'this user may not make or read what ordergap keeps there; its owner grants it: grant create on database',
  '53100': 'the server’s disk is full',
  '53200': 'the server has no memory left',
  '53300': 'the server takes no more connections; run fewer workers, or raise max_connections',
  '57P01': 'the server was stopped; start it and try again',
  '57P02': 'the server was stopped; start it and try again',
  '57P03': 'the server is starting or stopping; try again',
  '25006': 'the server lets nobody write: it is a standby, or set to read only',
  '40P01': 'two processes waited for each other; try again',
};

/** What is wrong with a database or its disk, and what to do, in words without any of a record; undefined for another error. */
export function troubleOf(error: unknown): string | undefined {
  const ofServer = OF_SERVER[errorCode(error) ?? ''];
  if (ofServer !== undefined) return ofServer;
  // An extended code tells more than a person can use: SQLITE_CORRUPT_INDEX is SQLITE_CORRUPT.
  const [base, first] = (errorCode(error) ?? '').split('_');
  return REASONS[first === undefined ? (base ?? '') : `${base}_${first}`];
}
