import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface SampleFile {
  readonly path: string;
  /** The format whose sample it is; none for published documents. */
  readonly format?: string;
}

/** Every bundled sample of a format. */
export const SAMPLES: readonly SampleFile[] = filesBelow('samples/listings')
  .filter((path) => !path.endsWith('.expected.json'))
  .map((path) => ({ path, format: path.split('/')[2] ?? '' }));

/** The published documents, where they are at hand. */
export const PUBLISHED: readonly SampleFile[] = filesBelow('../shared/fixtures')
  .filter((path) => !path.endsWith('MANIFEST.tsv'))
  .map((path) => ({ path }));

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}
