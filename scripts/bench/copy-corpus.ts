import { cpSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { corpusFiles } from './samples.js';

/** Copies every `every`-th document of each format, in the folders they lay in; says how many. */
export function copyCorpus(to: string, every: number): number {
  let copied = 0;
  for (const extension of ['.json', '.xml', '.csv', '.pdf']) {
    for (const [at, path] of corpusFiles(extension).entries()) {
      if (at % every !== 0) continue;
      const folder = join(to, basename(dirname(path)));
      mkdirSync(folder, { recursive: true });
      cpSync(path, join(folder, basename(path)));
      copied += 1;
    }
  }
  return copied;
}
