import { errorCode } from '../../store/database/error-code.js';
import { regexOf } from '../../text/patterns/over-lines.js';

/** SQLite’s, the system’s, and PostgreSQL’s: a broken connection, no room, a server that stops or starts, two that waited for each other. */
const PASSING = regexOf('')`
  ^(?:
    SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN)
    |E(?:AGAIN|BUSY|MFILE|NFILE|NOSPC|DQUOT|IO|TIMEDOUT|PIPE|CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|HOSTUNREACH)$
    |(?:08|53)[0-9A-Z]{3}$|57P0[1-3]$|40(?:001|P01)$|55P03$
  )
`;

/** Whether a failure may be gone by itself: a locked database, a full disk, a machine away. Others come again, however often one tries. */
export function mayPass(error: unknown): boolean {
  return PASSING.test(errorCode(error) ?? '');
}
