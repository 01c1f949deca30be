import type { Finding } from '../audits/finding-schema.js';
import { percentage } from '../stats/rate.js';
import { count, plural } from './output.js';

type Coverage = Finding['groups'][number]['coverage'];

/** Of how many court days results were seen, what is held back, and whether the figures may still change. */
export function printShare(finding: Finding, coverage: Coverage): string {
  const lines = [`What was seen: ${shareIn(coverage)}`];
  const { courtDays, hearings } = finding.heldBack;
  if (courtDays > 0)
    lines.push(
      `held back: ${plural(courtDays, 'court day')}, ${plural(hearings, 'hearing')} (ordergap hold lists them)`,
    );
  if (finding.provisional) lines.push(`Provisional: ${finding.provisionalBecause.join('; ')}.`);
  return lines.join('\n');
}

/** A share of court days in words. */
export function shareIn({ courtDaysExpected, courtDaysSeen, unexpected, why, ...coverage }: Coverage): string {
  const seen = `results of ${plural(courtDaysSeen, 'court day')}`;
  if (courtDaysExpected === null) return `${seen}. ${why}`;
  const missing = [
    coverage.listedOnly > 0 ? `${count(coverage.listedOnly)} listed and no register seen` : '',
    coverage.nothingSeen > 0 ? `${count(coverage.nothingSeen)} with nothing at all` : '',
    coverage.held > 0 ? `${count(coverage.held)} held back` : '',
  ].filter((words) => words !== '');
  const share = percentage(courtDaysSeen, courtDaysExpected, { decimals: 1 });
  const beside =
    unexpected > 0 ? ` In no share: ${plural(unexpected, 'court day')} of courts seen too seldom to expect them.` : '';
  return `results of ${count(courtDaysSeen)} of ${count(courtDaysExpected)} court days expected, ${share}${missing.length > 0 ? ` (${missing.join(', ')})` : ''}.${beside}`;
}
