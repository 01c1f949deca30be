import { cjsCodeOf } from '../../law/results/short-codes.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { OffenceHeard, ResultHeard } from '../accounts/appearance.js';
import type { OffenceOverTime } from '../accounts/merge-offences.js';

/**
 * Results that deal with an old sentence again: dealt with for the original offence (3501) or for breach (3502), no action on breach (1087),
 * suspended sentence implemented (1507), varied (1508, 3228, 3229) or reduced (3268, 3269), discharge breached (4063). CJS result codes, national list.
 */
const BREACH_CODES = new Set(['3501', '3502', '1087', '1507', '1508', '3228', '3229', '3268', '3269', '4063']);
/** Order revoked: of a community order, unless the line says of what other order. */
const REVOKED = '1029';
/** No adjudication on the breach: the original offence, listed beside it, is dealt with. */
const FOR_ORIGINAL_OFFENCE = '3501';

/** Common Platform's form for an old offence that comes back: its own code replaced, what it was said in the wording. */
const ORIGINAL_RESENTENCED = /\boriginal (?:offence|code|case ?urn)\b/i;
const RESENTENCED = /\bre-?\s?sentenc(?:ed|e|ing)\b/i;

/**
 * Whether an offence comes back only because the order made for it was broken: registers then list it again, with its old conviction,
 * under an application or beside the breach, and it is no new sentence (counting.md 1).
 */
export function isDealtWithAgain({ offence, at }: OffenceOverTime['heard'][number]): boolean {
  const words = `${offence.title} ${offence.wording ?? ''}`;
  if (ORIGINAL_RESENTENCED.test(words) && RESENTENCED.test(words)) return true;
  const others = at.offences.filter((other) => other !== offence);
  return (
    dealsWithBreach(offence.results) ||
    others.some((other) => brokeItsOrder(other, offence)) ||
    (isOld(offence, at.hearing.date, others) &&
      offence.results.some((result) => !result.deleted && saysRevoked(result)))
  );
}

/** Convicted before the day, or beside an offence of breaking an order: what its words say is revoked can be its own order. */
function isOld({ convictionDate }: OffenceHeard, date: string | null, others: readonly OffenceHeard[]): boolean {
  if (convictionDate !== null && date !== null) return convictionDate < date;
  return others.some(({ title }) => IS_BREACH.test(title));
}
const IS_BREACH = regexOf('i')`
  \b(?:fail\w*|refus\w*) to comply\b[^.;]{0,60}\border\b
  |\bbreach\w*\b[^.;]{0,40}\b(?:community|suspended|discharge|rehabilitation|supervision)\b
  |\bcommit\w* (?:a |an |any )?(?:further )?offence (?:during|whil)
`;

function saysRevoked(result: ResultHeard): boolean {
  return result.oldSentence === 'order_ended' && !namesOrder(result);
}

/** What is revoked then is that order, and no sentence. */
function namesOrder({ clauses }: ResultHeard): boolean {
  return clauses.some(({ kind }) => kind === 'order');
}

function isLeftToOriginal(result: ResultHeard): boolean {
  return cjsCodeOf(result) === FOR_ORIGINAL_OFFENCE || result.oldSentence === 'left_to_original_offence';
}

/** Whether the lines deal with an old sentence rather than with a new offence. */
function dealsWithBreach(results: readonly ResultHeard[]): boolean {
  return results.some(
    (result) =>
      !result.deleted &&
      (BREACH_CODES.has(cjsCodeOf(result) ?? '') ||
        isLeftToOriginal(result) ||
        (cjsCodeOf(result) === REVOKED && !namesOrder(result)) ||
        result.clauses.some(
          (clause) =>
            (clause.kind === 'sentence' && clause.type === 'suspended_custody_activated') ||
            (clause.kind === 'outcome' && clause.type === 'breach_no_action'),
        )),
  );
}

/** A breach left to the original offence, and committed after this one's conviction, is a breach of this one's order. */
function brokeItsOrder(breach: OffenceHeard, { convictionDate }: OffenceHeard): boolean {
  if (convictionDate === null || breach.startDate === null || convictionDate >= breach.startDate) return false;
  return breach.results.some((result) => !result.deleted && isLeftToOriginal(result));
}
