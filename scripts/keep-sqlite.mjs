// better-sqlite3 compiles for minutes where no prebuilt binary can be fetched. Its installer (prebuild-install) looks in
// npm's own cache first, under a name made of the download address, which holds the version and the ABI: put the built
// file there, so that the next `npm install` on this machine takes seconds. Does nothing where it is there already.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const root = 'node_modules/better-sqlite3';
const built = 'build/Release/better_sqlite3.node';
if (existsSync(join(root, built))) {
  const { cachedPrebuild, getDownloadUrl } = require('prebuild-install/util.js');
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { platform, arch } = process;
  const kept = cachedPrebuild(getDownloadUrl({ pkg, platform, arch, 'tag-prefix': 'v' }));
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    execFileSync('tar', ['-czf', `${kept}.part`, '-C', root, built]);
    renameSync(`${kept}.part`, kept);
  }
}
