/** Reads the rules for money: a noun with its sum, or a noun alone that orders a payment. */
import { MONEY, readMoney } from '../../text/figures/money.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { SentenceFields, SentenceRule, Window } from '../rule.js';
import { before, resultOf } from '../surroundings.js';
import { type Governed, governedSums } from './sum-binding.js';
import type { SumKind } from './sum-tokens.js';

const NEGATED = regexOf('i')`
  \b(?:no|without|nil|neither|nor|not)(?: (?:
      any|order(?:s)?(?: (?:for|as to|of|re))?|separate|further|victim|statutory|prosecution|award(?: of)?
      |application for|ordered to pay|to pay
    )
  )*(?: (?:costs|compensation|surcharge|fine)(?:,| or| and|\/))*(?: any)? ?$
`;
/** What an earlier court ordered and is still owed. */
const OWED =
  /\b(?:ow(?:es|ed|ing)|outstanding|unpaid|arrears of|cannot (?:afford|pay)|unable to (?:afford|pay))(?: (?:an?|the|his|her|still|in|of|£[\d,.]+))* ?$/i;
const WAIVED = regexOf('i')`
  ^ ?(?:
    (?:is |are |was |were )?not (?:ordered|sought|imposed|made|applied|payable)|waived|refused|reserved|remitted
    |takes priority|written off|paid\b|adjourned|to be (?:assessed|determined|considered)
  )
`;
const TO_PAY =
  /\b(?:pay|pays|paying|payment of|ordered|plus|with|imposed|made|given)\b(?:(?!\b(?:for|save|saving|towards|consider|if|any)\b)[^.;]){0,60}$/i;

/** "Fine of £1,000 reduced to £667 for guilty plea": what is to be paid. */
const CHANGED_TO = regexOf('i')`
  ^,?(?: (?:is|was|then|now|has been|which (?:is|was)))* (?:
    (?:reduced|lowered|varied|amended|increased|changed|cut|raised|halved)(?: (?:for|to reflect|because of|given) [a-z ]{1,30}?)? to
    |(?:less|minus) (?:an? |one |the )?(?:third|quarter|half|\d\d ?%)[^.;£]{0,30}?(?: ?[:=]| is| makes)|(?:replaced|substituted) (?:with|by|for)
  )(?: (?:an?|the|fine|sum|of))* (${MONEY})
`;

/** The reader of a rule for money: its cue finds the noun; null where it is negated, or a bare label beside its own sum. */
export function sumReader(kind: Exclude<SumKind, 'other'>): SentenceRule['read'] {
  return (match, window) => {
    const governed = governedSums(window.text);
    const own = governed.find(({ kind: is, start, end }) => is === kind && start <= match.index && match.index < end);
    if (!own) return null;
    const lead = window.text.slice(Math.max(0, own.start - 60), own.start);
    if (OWED.test(lead)) return null;
    // "no compensation, surcharge £114": what has a sum of its own is ordered
    if (
      NEGATED.test(lead.replace(own.pence === undefined ? /^.*[.;]/ : /^.*[.;,]/, '')) ||
      WAIVED.test(window.text.slice(own.end, own.end + 30))
    )
      return null;
    if (/\b(?:application|applied for|sought|claimed)\b/i.test(window.text.slice(own.start, own.end))) return null;
    if (own.pence === undefined && !standsBare(own, kind, match, window, governed)) return null;
    const changed = CHANGED_TO.exec(window.text.slice(own.end, own.end + 80));
    const pence = (changed?.[1] && readMoney(changed[1])) || own.pence;
    const fields: SentenceFields = {
      ...(pence === undefined ? {} : { amountPence: pence }),
      ...(own.shared ? { ambiguous: true } : {}),
    };
    const first = { fields, start: own.start, end: own.end + (changed?.[0].length ?? 0) };
    if (!own.more) return first;
    return [first, ...own.more.map(({ pence: amountPence, start, end }) => ({ fields: { amountPence }, start, end }))];
  };
}

/** A noun without a sum is a decision only where the result says no sum for it and the words order a payment, or say nothing else. */
function standsBare(
  own: Governed,
  kind: SumKind,
  match: RegExpExecArray,
  window: Window,
  governed: readonly Governed[],
): boolean {
  const { start, end } = window.result;
  if (
    governed.some(
      (other) => other !== own && !other.shared && other.kind === kind && other.start >= start && other.end <= end,
    )
  ) {
    return false;
  }
  if (own.shared) return true;
  if (/^ to be (?:deducted|collected|enforced)\b/i.test(window.text.slice(own.end))) return false;
  if (/^ ?[^.;]{0,30}\bas part of\b/i.test(window.text.slice(own.end))) return false;
  const alone = resultOf(window)
    .replace(/^.{0,14} - /, '')
    .trim()
    .replace(/\.$/, '');
  if (alone === window.text.slice(own.start, own.end)) return true;
  if (kind === 'fine') return /^fined$/i.test(match[0]) && !/\b(?:been|previously) ?$/i.test(before(match, window));
  return TO_PAY.test(before(match, window));
}
