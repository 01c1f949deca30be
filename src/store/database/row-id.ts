import { hash } from 'node:crypto';

/**
 * The id of a row: a hash of what the row is of and its path there, the same on every machine. 24 hex digits.
 *
 *     rowId(`${court} ${date}`, '1')
 */
export function rowId(of: string, path: string): string {
  return hash('sha256', `${of}\n${path}`).slice(0, 24);
}
