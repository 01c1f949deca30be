import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder.js';
import { heldDocuments, heldSizes } from '../../store/documents/document-tally.js';
import type { Store } from '../../store/tables.js';

/** How many of the bundled documents are looked for: any of them in a database is enough. */
const LOOKED_FOR = 200;

export const INVENTED =
  'Invented documents built to published totals; this shows the method and proves nothing about courts.';

/** What every answer says first of a database that holds documents of the bundled, invented corpus; null of any other. */
export async function inventedWarning(store: Store): Promise<string | null> {
  const folder = join(packageFolder(), 'samples', 'observer-2025', 'registers');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.slice(0, LOOKED_FOR).map((entry) => join(entry.parentPath, entry.name));
  const sized = paths.map((path) => ({ path, bytes: statSync(path).size }));
  // Every command that reads asks this: only files of a size that some document has are read.
  const sizes = await heldSizes(store, [...new Set(sized.map(({ bytes }) => bytes))]);
  const ids = sized
    .filter(({ bytes }) => sizes.has(bytes))
    .map(({ path }) => createHash('sha256').update(readFileSync(path)).digest('hex'));
  return ids.length > 0 && (await heldDocuments(store, ids)) > 0 ? INVENTED : null;
}
