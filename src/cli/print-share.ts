import type { Finding } from '../audits/finding-schema.js';
import { coverageWords } from '../reports/sentences/coverage.js';
import { plural } from '../reports/words.js';

type Coverage = Finding['groups'][number]['coverage'];

/** Of how many court days results were seen, what is held back, and whether the figures may still change. */
export function printShare(finding: Finding, coverage: Coverage): string {
  const lines = [`What was seen: ${coverageWords(coverage)}`];
  const { courtDays, hearings } = finding.heldBack;
  if (courtDays > 0)
    lines.push(
      `held back: ${plural(courtDays, 'court day')}, ${plural(hearings, 'hearing')} (ordergap hold lists them)`,
    );
  if (finding.provisional) lines.push(`Provisional: ${finding.provisionalBecause.join('; ')}.`);
  return lines.join('\n');
}
