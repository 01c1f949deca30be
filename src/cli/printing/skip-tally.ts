import { count } from '../../reports/words.js';
import { type OnSkip, SKIPPED, type SkipReason } from '../../sources/skipped.js';
import { note } from './output.js';

/** How often each thing was passed over, and what is said of it. */
export interface SkipTally {
  readonly onSkip: OnSkip;
  /** For `--json`: by reason, sorted. */
  readonly counts: () => readonly { readonly reason: SkipReason; readonly count: number }[];
  /** One line on standard error, where there is anything to say. */
  readonly tell: () => void;
}

export function tallySkips(): SkipTally {
  const met = new Map<SkipReason, number>();
  const counts = () =>
    [...met].map(([reason, times]) => ({ reason, count: times })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
  return {
    onSkip: (reason) => met.set(reason, (met.get(reason) ?? 0) + 1),
    counts,
    tell() {
      if (met.size === 0) return;
      note(
        `Passed over: ${counts()
          .map((one) => `${SKIPPED[one.reason]} (${count(one.count)})`)
          .join(', ')}.`,
      );
    },
  };
}
