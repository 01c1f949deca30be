import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder.js';

/**
 * The statements that make of an empty SQLite database, in a tenth of the time, what all the changes of the schema make of it
 * one after the other; `last` is the last of these. None where `schemas/store.sql` is of another version.
 */
export function wholeSchema(last: string | undefined): readonly string[] {
  const [head = '', ...statements] = readFileSync(join(packageFolder(), 'schemas/store.sql'), 'utf8').split(/;?\n\n/);
  return head.endsWith(` ${last}.`) ? statements.map((one) => one.replace(/;\n$/, '')) : [];
}
