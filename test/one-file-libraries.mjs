// jest reads every file of a library anew for every test file: these three have four hundred. Each is put into one file, once a
// version, and jest.config.mjs has the tests read that.
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const LIBRARIES = ['kysely', 'yaml', 'zod'];
const FOLDER = 'dist/test-libraries';

/** jest's moduleNameMapper for them. */
export async function oneFileLibraries() {
  const mapped = await Promise.all(LIBRARIES.map(async (name) => [`^${name}$`, `<rootDir>/${await oneFile(name)}`]));
  return Object.fromEntries(mapped);
}

async function oneFile(name) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const file = `${FOLDER}/${name}-${version}.mjs`;
  if (existsSync(file)) return file;
  const names = Object.keys(await import(name)).filter((one) => one !== 'default');
  await build({
    stdin: { contents: `export { ${names.join(', ')} } from '${name}';`, resolveDir: '.' },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  });
  return file;
}
