// Builds dist/: the sources, and the small libraries they import, in few files, for opening a thousand took most of a second
// a command. Types are checked elsewhere (npm run lint, npm test).
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Each file that is started as a process or thread of its own. */
const ENTRIES = [
  'src/cli/main.ts',
  'src/pipeline/reading/reading-worker.ts',
  'src/pipeline/reading/taking-worker.ts',
  'src/store/queries/query-process.ts',
  ...readdirSync('workers').map((name) => `workers/${name}`),
];

/** Libraries with native code, with threads or files of their own, or so large that they are loaded only where they are used. */
const LEFT = [
  '@myriaddreamin/typst-ts-node-compiler',
  'better-sqlite3',
  'bullmq',
  'ioredis',
  'pdf-parse',
  'pdfjs-dist',
  'pg',
  'pg-cursor',
  'pino',
  'piscina',
  'prom-client',
  'read-excel-file',
  'undici',
  'vega',
  'vega-lite',
  'write-excel-file',
];

const { metafile } = await build({
  entryPoints: ENTRIES,
  outdir: 'dist',
  outbase: '.',
  chunkNames: 'src/parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: LEFT,
  // What libraries in the older module format ask of Node.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  legalComments: 'none',
  metafile: true,
});

const made = new Set(Object.keys(metafile.outputs));
for (const folder of ['dist/src', 'dist/workers']) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
    if (entry.isFile() && !made.has(path)) rmSync(path);
  }
}
await import('./copy-data.mjs');
const keepTables = join(process.cwd(), 'dist/keep-tables.js');
await build({
  entryPoints: ['scripts/keep-tables.ts'],
  outfile: keepTables,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: LEFT,
});
await import(keepTables);
rmSync(keepTables);
writeFileSync('dist/src/LICENSES.txt', licences(Object.keys(metafile.inputs)));

/** The licences of the libraries that dist/ holds a copy of. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    return [`${name} ${version} (${license})`, ...(file ? [readFileSync(join(folder, file), 'utf8').trim()] : [])];
  });
  return texts.map((lines) => `${lines.join('\n\n')}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
