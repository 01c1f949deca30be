import type { Unknown } from './worth.js';

/** What a check came to. */
export type Outcome =
  | { readonly unknown: Unknown }
  | {
      readonly exact: boolean;
      /** By the figures rounded as printed; null where that is open. */
      readonly printed: boolean | null;
      readonly arithmetic: string;
      readonly at: readonly string[];
    };
