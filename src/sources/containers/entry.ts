import type { Readable } from 'node:stream';
import type { Refusal } from '../refusal.js';
import type { SkipReason } from '../skipped.js';

/** One thing inside a container, in the order it stands there: to be opened before the next is asked for, or never. */
export type Entry =
  | { readonly name: string; readonly open: () => Promise<Readable>; readonly told?: ToldSize }
  | { readonly name: string; readonly refused: Refusal; readonly bytes?: number }
  | { readonly skipped: SkipReason };

/** What an archive says of an entry, to be held against what comes out. Bytes. */
export interface ToldSize {
  readonly unpacked: number;
  readonly packed: number;
  readonly crc: number;
}
