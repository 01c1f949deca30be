import type { CountedDays } from '../../cases/court-days/counted-days.js';
import { type Coverage, coverageOf, provisionalBecause, type Unsettled } from './coverage.js';
import type { StandingOfDays } from './seen-days-schema.js';

/** What every answer says of the court days behind its figures (counting.md 4). */
export interface SeenDays extends StandingOfDays {
  readonly coverage: Coverage;
}

/** Of the court days come by an instant, in a period up to a day: how many gave results, whether that may change, what is held back. */
export function seenDays(days: readonly CountedDays[], to: string, run: Unsettled): SeenDays {
  const coverage = coverageOf(days);
  const unsettled = provisionalBecause(to, coverage, run);
  const held = days.filter((one) => one.held);
  const sum = (of: 'days' | 'cases') => held.reduce((all, one) => all + one[of], 0);
  return {
    coverage,
    provisional: unsettled.length > 0,
    provisionalBecause: unsettled,
    heldBack: { courtDays: sum('days'), hearings: sum('cases') },
  };
}
