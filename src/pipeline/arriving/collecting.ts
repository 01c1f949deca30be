import type { ConfiguredSource } from '../../sources/configured/source-shape.js';
import type { OnSkip } from '../../sources/skipped.js';
import type { SourceFailureCode } from '../../sources/source-failure.js';
import type { Key } from '../../store/database/secret.js';
import type { Clock } from '../clock/clock.js';

/** What sources are looked at with. */
export interface Collecting {
  readonly key: Key;
  readonly clock: Clock;
  /** The private folder that what comes from the web waits in. */
  readonly arrivals: string;
  /** Of ordergap, told to the sites that are asked. */
  readonly version: string;
  readonly onSkip?: OnSkip;
}

/** A file with something new in it, ready to be read. */
export interface ReadyFile {
  readonly source: ConfiguredSource;
  /** A keyed hash of its path or address. */
  readonly item: string;
  readonly path: string;
  /** For people. */
  readonly name: string;
  /** Of a file in a folder, as it was when it was found to be whole; it is held against what it is when it has been read. */
  readonly stamp?: string;
}

/** What went wrong at one place of a source. */
export interface PlaceFailed {
  readonly code: SourceFailureCode;
  /** The configured address without its query, or the host; null where it is the source's one folder. */
  readonly address: string | null;
}

/** What a look at a source found. */
export interface Look {
  readonly ready: readonly ReadyFile[];
  /** Files or addresses that are as they were. */
  readonly unchanged: number;
  /** Files that may still be being written: taken at a later look if they stay as they are. */
  readonly settling: number;
  readonly failures: readonly PlaceFailed[];
}

/** After so many failures in a row a source is tried again after so long: twice as long each time. Milliseconds. */
export function backOff(failures: number, every: number): number {
  if (failures <= 0) return every;
  return Math.min(every * 2 ** Math.min(failures - 1, 20), Math.max(every, LONGEST_BACK_OFF));
}

const LONGEST_BACK_OFF = 6 * 3_600_000;

export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
