import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder ordergap is installed in, where `samples/` and `schemas/` lie: the same from `src/` and from `dist/`. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('ordergap’s own package.json is missing: install it again.');
    folder = parent;
  }
  return folder;
}

/**
 * A file of the program by the path of its source below the package’s folder: one it reads, or, without its `.ts`, one it
 * starts as a thread or process of its own. The build puts many sources into one file, so none lies beside the code that asks.
 */
export function programFile(path: string): string {
  const isSource = import.meta.url.endsWith('.ts');
  const own = /\.\w+$/.test(path) ? path : `${path}${isSource ? '.ts' : '.js'}`;
  return isSource ? join(packageFolder(), own) : join(packageFolder(), 'dist', own);
}

/** The version in ordergap’s own package.json. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  return 'unknown';
}
