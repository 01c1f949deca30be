import { errorCode } from '../store/error-code.js';

const PASSING =
  /^(?:SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN)|E(?:AGAIN|BUSY|MFILE|NFILE|NOSPC|IO|TIMEDOUT|PIPE|CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|HOSTUNREACH)$)/;

/** Whether a failure may be gone by itself: a locked database, a full disk, a machine away. Others come again, however often one tries. */
export function mayPass(error: unknown): boolean {
  return PASSING.test(errorCode(error) ?? '');
}
