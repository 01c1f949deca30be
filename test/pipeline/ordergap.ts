/** How the tests run the command line: as built where nothing changed since, which starts sooner, else from the sources. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = 'dist/src/cli/main.js';

export const ORDERGAP: readonly string[] = isCurrent() ? [BUILT] : ['--import', 'tsx', 'src/cli/main.ts'];

function isCurrent(): boolean {
  if (!existsSync(BUILT)) return false;
  const built = statSync(BUILT).mtimeMs;
  return readdirSync('src', { recursive: true, encoding: 'utf8' }).every(
    (name) => statSync(join('src', name)).mtimeMs <= built,
  );
}
