import type { CheckedClaim, ClaimsChecked } from '../../claims/checking/answer-schema.js';
import { plural } from '../../reports/words.js';

const VERDICTS: Readonly<Record<CheckedClaim['verdict'], string>> = {
  holds: 'holds',
  does_not_hold: 'does not hold',
  cannot_be_checked: 'cannot be checked',
};

/** The claims of one source for a terminal: the verdict, the statement, the arithmetic; at the end how many of each. */
export function printClaims({ claims }: ClaimsChecked): string {
  const counts = Object.entries(VERDICTS).flatMap(([verdict, words]) => {
    const found = claims.filter((claim) => claim.verdict === verdict).length;
    return found === 0
      ? []
      : [`${found} ${words.replace(/^does|^holds/, (verb) => (found === 1 ? verb : verb === 'does' ? 'do' : 'hold'))}`];
  });
  return [...claims.map(block), `${plural(claims.length, 'statement')}: ${counts.join(', ')}.`].join('\n\n');
}

function block({
  id,
  statement,
  verdict,
  atPrintedPrecision,
  explainedInText,
  note,
  arithmetic,
  source,
}: CheckedClaim): string {
  const precision =
    atPrintedPrecision !== undefined && atPrintedPrecision !== verdict
      ? `; to the digits printed it ${VERDICTS[atPrintedPrecision]}`
      : '';
  return [
    `${VERDICTS[verdict].toUpperCase()}${precision}  ${id}`,
    `  ${statement}`,
    `  ${arithmetic}`,
    ...(note === undefined ? [] : [`  Note: ${note}`]),
    ...(explainedInText === undefined ? [] : [`  The source itself says: ${explainedInText}`]),
    `  ${source}`,
  ].join('\n');
}
