import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { errorCode } from '../../store/database/error-code.js';

/** Who holds a lease: the machine, the process and, because process ids come round again, a word of its own. */
export type Owner = string;

export function newOwner(): Owner {
  return JSON.stringify([hostname(), process.pid, randomBytes(6).toString('hex')]);
}

/** Only a process of this machine can be known to be dead; of another, its lease runs out. */
export function isDead(owner: Owner): boolean {
  const [host, pid]: readonly unknown[] = JSON.parse(owner);
  if (host !== hostname() || typeof pid !== 'number') return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}
