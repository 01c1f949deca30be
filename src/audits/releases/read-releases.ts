import { existsSync } from 'node:fs';
import { textAt } from '../../documents/text/text-file.js';
import { UsageError } from '../../usage-error.js';
import { type Release, releaseSchema } from './release-schema.js';

/** Releases as `ordergap audit --release --json` printed them. Throws a UsageError for a file that is none, or that is not there. */
export function readReleases(paths: readonly string[]): readonly Release[] {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`There is nothing at ${missing}: check the path.`);
  return paths.map(readRelease);
}

/** A release by itself, or the one that the answer of `ordergap gaps --release` carries. */
function readRelease(path: string): Release {
  const given = parsed(path);
  const read = releaseSchema.safeParse(ofGaps(given) ?? given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(
    `${path} is no release: ${issue?.path.join('.') || 'it'} is not as schemas/release.schema.json says. Give what ordergap audit --release --json or ordergap gaps --release --json printed.`,
  );
}

function ofGaps(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'by' in given && 'release' in given ? given.release : undefined;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(textAt(path));
  } catch {
    throw new UsageError(`${path} is not JSON. Give what ordergap audit --release --json printed.`);
  }
}
