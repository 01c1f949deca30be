import { readReleases } from '../audits/releases/read-releases.js';
import type { Release } from '../audits/releases/release-schema.js';
import { UsageError } from '../usage-error.js';

interface EarlierOptions {
  readonly release?: boolean;
  readonly earlier?: readonly string[];
}

/** What `--earlier` was given, of a command that is for release only where it is told so. UsageError for `--earlier` without `--release`. */
export function earlierReleases(options: EarlierOptions): readonly Release[] {
  return readReleases(earlierPaths(options));
}

/** The paths alone. */
export function earlierPaths({ release = false, earlier }: EarlierOptions): readonly string[] {
  if (earlier !== undefined && !release) throw new UsageError('--earlier goes with --release.');
  return earlier ?? [];
}
