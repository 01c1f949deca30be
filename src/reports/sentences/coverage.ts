import type { GroupFinding } from '../../audits/findings/finding-schema.js';
import { percentage } from '../../stats/rates/rate.js';
import { count, plural } from '../words.js';

/** A share of court days in words. */
export function coverageWords({
  courtDaysExpected,
  courtDaysSeen,
  unexpected,
  why,
  ...coverage
}: GroupFinding['coverage']): string {
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

/** The same as the end of a sentence about a rate. */
export function coverageClause({ courtDaysExpected, courtDaysSeen }: GroupFinding['coverage']): string {
  if (courtDaysExpected === null)
    return `results of ${plural(courtDaysSeen, 'court day')} were seen, and how many are missing cannot be told`;
  return `results were seen of ${count(courtDaysSeen)} of ${count(courtDaysExpected)} court days expected (${percentage(courtDaysSeen, courtDaysExpected, { decimals: 1 })})`;
}
