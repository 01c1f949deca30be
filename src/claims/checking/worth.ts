import type { Reason } from '../claims-file.js';
import type { Exact } from '../figures/exact.js';
import type { Cell } from './tables.js';

/** Something that nobody can work out from what there is. */
export interface Unknown {
  readonly reason: Reason;
  readonly because: string;
}

/** A quantity worked out. */
export interface Known {
  readonly value: Exact;
  readonly isShare: boolean;
  /** As it stands in a sum: `13,860`, `57 %`. */
  readonly text: string;
  /** How it came about, where it is worked out: `30 + 21 + 15 = 66`; else the same as `text`. */
  readonly working: string;
  /** Where it stands in the source, or which table or finding it is from. */
  readonly at: readonly string[];
  /** What it is, for a sentence; null where the file gives it no words. */
  readonly called: string | null;
}

export type Worth = Known | { readonly unknown: Unknown };

/** Where the parts of something stand, each place once. */
export function places(parts: readonly Pick<Known, 'at'>[]): readonly string[] {
  return [...new Set(parts.flatMap(({ at }) => at))];
}

export function isUnknown(worth: Worth): worth is { readonly unknown: Unknown } {
  return 'unknown' in worth;
}

export function unknown(reason: Reason, because: string): { readonly unknown: Unknown } {
  return { unknown: { reason, because } };
}

export function worthOfCell(cell: Cell | undefined, at: string): Worth {
  switch (cell?.kind) {
    case 'figure':
      return {
        value: cell.value,
        isShare: /%|per cent/.test(cell.text),
        text: cell.text,
        working: cell.text,
        at: [at],
        called: null,
      };
    case 'words':
      return unknown('no_number', `${at} holds words and no figure`);
    case 'missing':
      return unknown('not_in_any_table', `${at}: ${cell.why}`);
    case undefined:
      return unknown('not_in_any_table', `${at} has no such column`);
  }
}

/** `a, b and c`. */
export function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
