import type { SeenDays } from '../../audits/coverage/seen-days.js';
import { coverageWords } from '../../reports/sentences/coverage.js';
import { plural } from '../../reports/words.js';

/** Of how many court days results were seen, what is held back, and whether the figures may still change. */
export function printShare({ coverage, provisional, provisionalBecause, heldBack }: SeenDays): string {
  const lines = [`What was seen: ${coverageWords(coverage)}`];
  const { courtDays, hearings } = heldBack;
  if (courtDays > 0)
    lines.push(
      `held back: ${plural(courtDays, 'court day')}, ${plural(hearings, 'hearing')} (ordergap hold lists them)`,
    );
  if (provisional) lines.push(`Provisional: ${provisionalBecause.join('; ')}.`);
  return lines.join('\n');
}
