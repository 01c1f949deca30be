import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeCorpus } from './make.js';

/** `npx tsx scripts/observer-2025/write.ts [outdir]`: writes the corpus anew; its folder `registers` is emptied first. */
const out = process.argv[2] ?? join(import.meta.dirname, '../../samples/observer-2025');

await rm(join(out, 'registers'), { recursive: true, force: true });
let bytes = 0;
const files = await makeCorpus();
for (const file of files) {
  const path = join(out, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.bytes);
  bytes += file.bytes.length;
}
process.stderr.write(`${files.length} files, ${(bytes / 1_000_000).toFixed(2)} MB in ${out}\n`);
