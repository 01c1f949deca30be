import { readFileSync } from 'node:fs';
import { type Release, releaseSchema } from '../audits/release-schema.js';
import { UsageError } from '../usage-error.js';
import { existing } from './existing.js';

/** What `--earlier` was given: releases as `ordergap audit --release --json` printed them. Throws a UsageError for a file that is none. */
export function readReleases(paths: readonly string[]): readonly Release[] {
  return existing(paths).map(readRelease);
}

/** The same, of a command that is for release only where it is told so. UsageError for `--earlier` without `--release`. */
export function earlierReleases({
  release = false,
  earlier,
}: {
  readonly release?: boolean;
  readonly earlier?: readonly string[];
}): readonly Release[] {
  if (earlier !== undefined && !release) throw new UsageError('--earlier goes with --release.');
  return readReleases(earlier ?? []);
}

function readRelease(path: string): Release {
  const read = releaseSchema.safeParse(parsed(path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(
    `${path} is no release: ${issue?.path.join('.') || 'it'} is not as schemas/release.schema.json says. Give what ordergap audit --release --json printed.`,
  );
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError(`${path} is not JSON. Give what ordergap audit --release --json printed.`);
  }
}
