import { parseInstant } from '../../text/figures/document-dates.js';
import type { ReadResult } from './result.js';

/**
 * When an account of a hearing was given out, as far as its results tell: when one was shared last, else when one was
 * amended last (contract 4: shared, generated, amended). A result is not amended before it is ordered: `1000-01-01` stands
 * in messages of the system itself for no day.
 */
export function lastGivenOut(results: readonly ReadResult[]): string | undefined {
  return (
    latest(results.map(({ sharedOn }) => parseInstant(sharedOn))) ??
    latest(
      results.map(({ amendedOn, orderedDate }) => {
        const amended = parseInstant(amendedOn);
        return amended !== null && orderedDate !== undefined && amended.slice(0, 10) >= orderedDate ? amended : null;
      }),
    )
  );
}

function latest(instants: readonly (string | null)[]): string | undefined {
  return instants
    .filter((instant) => instant !== null)
    .sort()
    .at(-1);
}
