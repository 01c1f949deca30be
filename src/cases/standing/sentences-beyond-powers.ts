import { offenceCode } from '../../law/offences/offence-codes.js';
import { hasLength, limitExceeded } from '../../law/orders/sentencing-powers.js';
import type { CaseOffence, CaseSentence } from '../defendant-case.js';

/**
 * How many sentences of adults by magistrates are longer than magistrates could pass on the day of conviction, else of sentence:
 * most likely a Crown Court's line, an old sentence dealt with again, or a slip (domain.md 2.2, rule 8). Nothing is left out for it.
 */
export function countBeyondPowers(offences: readonly CaseOffence[], sentences: readonly CaseSentence[]): number {
  return sentences.filter(({ clause, offenceIds, on }) => {
    if (!hasLength(clause)) return false;
    const own = offences.filter(({ id }) => offenceIds.includes(id));
    if (
      own.length === 0 ||
      !own.every(({ jurisdiction, youthAtConviction: youth }) => jurisdiction === 'magistrates' && youth !== true)
    )
      return false;
    const days = own.flatMap(({ convictedOn }) => convictedOn ?? on ?? []);
    return (
      days.length === own.length &&
      own.every((offence, index) => limitExceeded(clause, days[index] ?? '', isSummary(offence)) !== undefined)
    );
  }).length;
}

function isSummary({ code }: CaseOffence): boolean {
  return code !== null && offenceCode(code)?.category === 'CS';
}
