/** Why the figures of a period differ from what the last report said of it. */
export const CAUSES = {
  new_data: 'new data: documents that came since',
  amendment: 'amendment: results of a hearing given out again',
  review: 'review: decisions of people since',
  rule_change: 'rule change: the same documents, read or counted by other rules',
  taken_out: 'taken out: the documents are no longer held',
} as const;

export type Cause = keyof typeof CAUSES;

/** Made of observed. */
export interface Counted {
  readonly made: number;
  readonly observed: number;
}

/** What changed in the figures of the last report's period since it was made. Counts of cases; no references. */
export interface Changes {
  readonly previous: {
    readonly asOf: string;
    readonly period: { readonly from: string; readonly to: string };
  };
  /** Whether this report is of the same days. */
  readonly samePeriod: boolean;
  readonly families: readonly {
    readonly group: string;
    readonly family: string;
    /** As the last report said, as it would have said by today's rules, and as it is now. */
    readonly before: Counted;
    readonly byTodaysRules: Counted;
    readonly now: Counted;
  }[];
  /** Null in a release. */
  readonly causes:
    | readonly {
        readonly cause: Cause;
        /** Cases that came into a base, left it, or stay with another outcome. */
        readonly entered: number;
        readonly left: number;
        readonly changed: number;
      }[]
    | null;
  readonly documents: number;
  readonly decisions: number;
  readonly rules: readonly { readonly what: string; readonly from: string; readonly to: string }[];
}
