import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textAt } from '../documents/text/text-file.js';
import { packageFolder } from '../package-folder.js';
import { nearestName } from '../text/names/nearest-name.js';
import { UsageError } from '../usage-error.js';

/** A text to be checked, with the name it goes by in messages and the folder its paths start from. */
export interface ClaimsText {
  readonly text: string;
  readonly source: string;
  readonly folder: string;
  /** A claims file, or a draft in Markdown. */
  readonly kind: 'claims' | 'draft';
}

/** The names of the claims files that come with the program. */
export function bundledClaims(): readonly string[] {
  return readdirSync(folder())
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/**
 * The claims file of a bundled name, or the claims file or draft at a path. What is at a path is a claims file where it is called `.yaml` or
 * `.yml`, a draft where it is called `.md`, `.markdown` or `.txt`; else where it has a field `claims`. Throws a UsageError for neither.
 */
export function findClaims(nameOrPath: string): ClaimsText {
  const names = bundledClaims();
  if (names.includes(nameOrPath)) {
    const path = join(folder(), `${nameOrPath}.yaml`);
    return {
      text: readFileSync(path, 'utf8'),
      source: `samples/claims/${nameOrPath}.yaml`,
      folder: folder(),
      kind: 'claims',
    };
  }
  if (existsSync(nameOrPath) && statSync(nameOrPath).isFile()) {
    const text = textAt(nameOrPath);
    return { text, source: nameOrPath, folder: dirname(nameOrPath), kind: kindOf(nameOrPath, text) };
  }
  const nearest = nearestName(nameOrPath, names);
  throw new UsageError(
    `There is no claims file and no draft called “${nameOrPath}”. ${nearest === null ? '' : `Did you mean “${nearest}”? `}Bundled: ${names.join(', ')}. Give a name or a path.`,
  );
}

function kindOf(path: string, text: string): ClaimsText['kind'] {
  if (/\.ya?ml$/i.test(path)) return 'claims';
  if (/\.(?:md|markdown|txt)$/i.test(path)) return 'draft';
  return /^claims:/m.test(text) ? 'claims' : 'draft';
}

function folder(): string {
  return join(packageFolder(), 'samples', 'claims');
}
