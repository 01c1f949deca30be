import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textAt } from '../../documents/text/text-file.js';
import { packageFolder } from '../../package-folder.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import type { Audit } from './audit.js';
import { readAudit } from './read-audit.js';

/** The audits that come with the program, in order of name. Throws a UsageError where a file is not an audit. */
export function bundledAudits(): readonly Audit[] {
  return bundledNames().map((name) => readBundled(name));
}

/**
 * The audit of a bundled name, or of the path of an audit file. Throws a UsageError that names the nearest bundled audit,
 * and what is wrong with the file by line.
 */
export function findAudit(nameOrPath: string): Audit {
  const names = bundledNames();
  if (names.includes(nameOrPath)) return readBundled(nameOrPath);
  if (existsSync(nameOrPath) && statSync(nameOrPath).isFile()) return readAudit(textAt(nameOrPath), nameOrPath);
  const nearest = nearestName(nameOrPath, names);
  throw new UsageError(
    `There is no audit and no file called “${nameOrPath}”. ${nearest === null ? '' : `Did you mean “${nearest}”? `}Bundled audits: ${names.join(', ')}. Give a name or the path of an audit file.`,
  );
}

/** The file of an audit, as it was written: of a bundled name or a path that `findAudit` takes. */
export function auditText(nameOrPath: string): string {
  const isBundled = bundledNames().includes(nameOrPath);
  return textAt(isBundled ? join(folder(), `${nameOrPath}.yaml`) : nameOrPath);
}

function folder(): string {
  return join(packageFolder(), 'samples', 'audits');
}

function bundledNames(): readonly string[] {
  return readdirSync(folder())
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

function readBundled(name: string): Audit {
  return readAudit(textAt(join(folder(), `${name}.yaml`)), `samples/audits/${name}.yaml`);
}
