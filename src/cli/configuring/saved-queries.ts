import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';

function folder(): string {
  return join(packageFolder(), 'samples', 'queries');
}

/** The saved queries, by name: `samples/queries/NAME.sql`, whose first line says what it answers. */
export function savedQueryNames(): readonly string[] {
  return readdirSync(folder())
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort();
}

export function savedQuery(name: string): string {
  const path = join(folder(), `${name}.sql`);
  if (!savedQueryNames().includes(name) || !existsSync(path)) {
    const nearest = nearestName(name, savedQueryNames());
    throw new UsageError(
      `There is no saved query ${name}. ${nearest === null ? '' : `Did you mean “${nearest}”? `}Saved queries: ${savedQueryNames().join(', ')}.`,
    );
  }
  return readFileSync(path, 'utf8');
}
