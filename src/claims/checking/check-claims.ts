import type { Check, Claim, ClaimsFile } from '../claims-file.js';
import { comparisonOf, comparisonWords, judge } from '../figures/comparison.js';
import type { CheckedClaim, ClaimsChecked } from './answer-schema.js';
import { checkRows } from './check-rows.js';
import type { FindingsOf } from './finding-figure.js';
import type { Outcome } from './outcome.js';
import { type AnswerOf, named, type Sources, worthOf } from './quantities.js';
import { comparedWith } from './rows.js';
import { subjectWorth } from './subject.js';
import { openTable, type ReturnsOf } from './tables.js';
import { isUnknown, places, unknown } from './worth.js';

/**
 * Checks every claim of a file: holds, does not hold, or cannot be checked, with the arithmetic. `returnsOf` gives the returns of a file that
 * a table names, `findingsOf` the finding of an audit, `answerOf` the number of a query, neither where there is no database. UsageError
 * where a name in the file leads nowhere.
 */
export function checkClaims(
  file: ClaimsFile,
  {
    returnsOf,
    findingsOf,
    answerOf = () => undefined,
  }: { readonly returnsOf: ReturnsOf; readonly findingsOf: FindingsOf; readonly answerOf?: AnswerOf },
): ClaimsChecked {
  const tables = new Map(Object.entries(file.tables).map(([name, table]) => [name, openTable(name, table, returnsOf)]));
  const sources: Sources = { file, tables, findingsOf, answerOf };
  return { claims: file.claims.map((claim) => checkedClaim(claim, sources)) };
}

function checkedClaim(claim: Claim, sources: Sources): CheckedClaim {
  const { id, statement, where, check, cannot, explained_in_text } = claim;
  const { title, published } = sources.file.source;
  const about = {
    ...(claim.note === undefined ? {} : { note: claim.note }),
    source: `${title}${published === undefined ? '' : ` (${published})`}: ${where}`,
    ...(explained_in_text === undefined ? {} : { explainedInText: explained_in_text }),
  };
  const besides = besideWords(claim, sources);
  const outcome =
    check === undefined ? unknown(cannot?.reason ?? 'no_number', cannot?.because ?? '') : ofCheck(check, sources);
  if ('unknown' in outcome) {
    const { reason, because } = outcome.unknown;
    return {
      id,
      statement,
      verdict: 'cannot_be_checked',
      ...about,
      reason,
      arithmetic: sentence(because + besides),
      figures: [],
    };
  }
  const { exact, printed, arithmetic, at } = outcome;
  const precise =
    printed === null || (exact && printed)
      ? {}
      : { atPrintedPrecision: printed ? ('holds' as const) : ('does_not_hold' as const) };
  return {
    id,
    statement,
    verdict: exact ? 'holds' : 'does_not_hold',
    ...precise,
    ...about,
    arithmetic: sentence(arithmetic + besides),
    figures: [...at],
  };
}

function ofCheck(check: Check, sources: Sources): Outcome {
  const table = check.in ?? check.every ?? check.none ?? check.some;
  const opened = table === undefined ? undefined : sources.tables.get(table);
  if (opened !== undefined) return checkRows(check, opened, named(sources));
  const worth = subjectWorth(check, (name) => worthOf(name, sources));
  if (isUnknown(worth)) return worth;
  const comparison = comparisonOf(check);
  const compared = comparison === null ? null : comparedWith(comparison, named(sources));
  if (comparison === null || compared === null) return unknown('no_number', 'what it is compared with is not known');
  const { exact, printed } = judge(worth.value, compared);
  const lead = check.value !== undefined && worth.called !== null ? `${worth.called}: ` : '';
  const other = named(sources)(String(comparison.given));
  const from = other === undefined || isUnknown(other) || other.working === other.text ? '' : `; ${other.working}`;
  const at = places(other === undefined || isUnknown(other) ? [worth] : [worth, other]);
  return { exact, printed, arithmetic: `${lead}${worth.working}${comparisonWords(worth.value, compared)}${from}`, at };
}

/** Quantities told beside an answer, in the words the file calls them by. */
function besideWords({ beside = [] }: Claim, sources: Sources): string {
  const told = beside.map((name) => {
    const worth = worthOf(name, sources);
    if (isUnknown(worth)) return `${name.replaceAll('_', ' ')}: not known, ${worth.unknown.because}`;
    return `${worth.called ?? name.replaceAll('_', ' ')}: ${worth.working}`;
  });
  return told.length === 0 ? '' : `. Beside it, ${told.join('; ')}`;
}

function sentence(words: string): string {
  const whole = words.trim();
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.!?]$/.test(whole) ? '' : '.'}`;
}
