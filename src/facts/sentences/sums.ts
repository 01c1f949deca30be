/** Reads the rules for money: a noun with its sum, or a noun alone that orders a payment. */
import { MONEY, readMoney } from '../../text/figures/money.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { SentenceFields, SentenceRule, Window } from '../rule.js';
import { before, field, resultOf } from '../surroundings.js';
import { type Governed, governedSums } from './sum-binding.js';
import type { SumKind } from './sum-tokens.js';

const NEGATED = regexOf('i')`
  \b(?:no|without|nil|neither|nor|not)(?: (?:
      any|order(?:s)?(?: (?:for|as to|of|re))?|separate|further|victim|statutory|prosecution|award(?: of)?
      |application for|ordered to pay|to pay
    )
  )*(?: (?:costs|compensation|surcharge|fine)(?:,| or| and|\/))*(?: any)? ?$
`;
/** "Compensation nil costs £85": there is none of what stands before. */
const NONE_OF_ANOTHER = /\b(?:costs|comp(?:ensation)?|surcharge|VS|fine):? (?:nil|none|no) ?$/i;
const PAID_ALREADY = /\b(?:already|previously|since) (?:been )?paid\b/i;
const ON_PAYMENT =
  /\b(?:subject to|conditional on|conditional upon|provided|on condition of|pending|upon|in default of|dependent on)(?: the| full| prompt)* payment of(?: the| his| her)? ?$/i;
/** What an earlier court ordered and is still owed. */
const OWED =
  /\b(?:ow(?:es|ed|ing)|outstanding|unpaid|arrears of|(?:in )?default of(?: payment of)?|non-?payment of|cannot (?:afford|pay)|unable to (?:afford|pay))(?: (?:an?|the|his|her|still|in|of|£[\d,.]+))* ?$/i;
const WAIVED = regexOf('i')`
  ^ ?(?:
    (?:is |are |was |were )?not (?:ordered|sought|imposed|made|applied|payable|awarded|allowed|granted)|waived|refused|reserved|remitted
    |(?:is |are |was |were )?(?:turned down|rejected|declined|disallowed)
    |takes priority|written off|paid\b|adjourned|to be (?:assessed|determined|considered)
    |(?:(?:is|was|still|now|which|remains?) )*(?:outstanding|ow(?:ed|ing)|unpaid|in arrears)\b
  )
`;
const TO_PAY =
  /\b(?:pay|pays|paying|payment of|ordered|plus|with|imposed|made|given)\b(?:(?!\b(?:for|save|saving|towards|consider|if|any)\b)[^.;]){0,60}$/i;

/** "Fine of £1,000 reduced to £667 for guilty plea": what is to be paid. */
const CHANGED_TO = regexOf('i')`
  ^,?(?: (?:is|was|then|now|has been|which (?:is|was)))* (?:
    (?:reduced|lowered|varied|amended|increased|changed|cut|raised|halved)(?: (?:for|to reflect|because of|given) [a-z ]{1,30}?)? to
    |(?:less|minus) (?:an? |one |the )?(?:third|quarter|half|\d\d ?%|1\/[2-9]|credit|discount)[^.;£]{0,30}?(?: ?[:=]| is| makes)
    |(?:after|with) (?:full |maximum )?(?:credit|plea|discount|reduction)[^.;£]{0,30}?(?: ?[:=]| is| makes)?|(?:replaced|substituted) (?:with|by|for)
  )(?: (?:an?|the|fine|sum|of))* (${MONEY})
`;

/** What somebody wanted: said of the sum, before it or behind it. */
const ASKED_WITHIN =
  /(?<!\bas )\b(?:application|app|applied for|sought|claim(?:ed)?|asked(?: for)?|requested|schedule)\b/i;
const ASKED_BEHIND = regexOf('i')`
  ^,? ?\(?(?:(?:was|were|is|are|being|has been|have been|had been|the (?:crown|prosecution)) )*
  (?:sought|asked(?: for)?|claim(?:ed)?|applied for|requested|wanted|app'd)\b
`;
const ASKED_LEAD =
  /\b(?:application|request|claim|bid|ask(?:s|ed|ing)?|appl(?:y|ies|ied)|sought|seek(?:s|ing)?)(?: for)? (?:(?:an?|the|any|order|award|payment|for|of|prosecution) )*$/i;
/** What the court made of it: another sum, or the one asked for. */
const GAVE =
  'ordered|awarded|allowed|granted|imposed|made|given|agreed|approved|fixed|set|assessed|awards?|allows?|orders?|gave';
const AWARDED = regexOf('i')`
  ^[^£\uFFFD]{0,80}?(?:
    (?<!\b(?:not|nothing|none|no|never)\b[^£;.]{0,20})\b(?:${GAVE}|reduced|cut)
    (?: (?:only|just|at|to|in|the|sum|amount|of|a|total|to pay|pay|him|her|them|costs|compensation))*:? (?<after>${MONEY})
    |: (?<answer>${MONEY})(?= ?(?:[.;,]|$))
    |(?<before>${MONEY})(?: (?:is|was|were|are|only|now|to be|in fact|costs|compensation|has been))* (?:${GAVE})\b
  )
`;
const AS_ASKED = regexOf('i')`
  ^(?:,? (?:is|was|were|has been|have been)|[^£\uFFFD]{0,24}?(?:\band|\bthen|\bbut|[-–—,;.:]|\))) ?(?:(?:this|that|it|they|is|was|were|are|and|in full|the) )*
  (?:ordered|awarded|allowed|granted|approved)\b(?![^.;]{0,12}[£\uFFFD])
`;
/** "£85 of the £650 costs". */
const PART_OF = regexOf('i')`(${MONEY}) (?:out )?of (?:the|that|their|his|her) (?:total )?$`;

/** The sum a court gave of what was asked for: undefined where it gave none, or says it apart. */
function awarded(
  own: Governed,
  window: Window,
  governed: readonly Governed[],
): { pence: number; end: number } | undefined {
  const rest = window.text.slice(own.end, Math.min(window.result.end, own.end + 160));
  const ruling = AWARDED.exec(rest);
  const sum = ruling?.groups?.after ?? ruling?.groups?.answer ?? ruling?.groups?.before;
  if (ruling && sum !== undefined) {
    const start = own.end + ruling[0].indexOf(sum);
    const another = governed.some((other) => other !== own && other.start <= start && start < other.end);
    const pence = another ? undefined : readMoney(sum);
    return pence === undefined ? undefined : { pence, end: own.end + ruling[0].length };
  }
  const whole = AS_ASKED.exec(rest);
  return whole && own.pence !== undefined ? { pence: own.pence, end: own.end + whole[0].length } : undefined;
}

/** Of costs or compensation that somebody only asked for, what the court gave; null where none. */
export function readAwarded(kind: Exclude<SumKind, 'other'>): SentenceRule['read'] {
  return (match, window) => {
    const governed = governedSums(window.text);
    const own = governed.find(({ kind: is, start, end }) => is === kind && start <= match.index && match.index < end);
    const given = own && awarded(own, window, governed);
    return given ? { fields: { amountPence: given.pence }, start: own.start, end: given.end } : null;
  };
}

/** The reader of a rule for money: its cue finds the noun; null where it is negated, or a bare label beside its own sum. */
export function sumReader(kind: Exclude<SumKind, 'other'>): SentenceRule['read'] {
  return (match, window) => {
    const governed = governedSums(window.text);
    const own = governed.find(({ kind: is, start, end }) => is === kind && start <= match.index && match.index < end);
    if (!own) return null;
    const lead = window.text.slice(Math.max(0, own.start - 60), own.start);
    if (PAID_ALREADY.test(window.text.slice(own.start, own.end))) return null;
    // a condition, and the sum is told elsewhere
    if (own.pence === undefined && ON_PAYMENT.test(lead)) return null;
    if (OWED.test(lead)) return null;
    // "no compensation, surcharge £114": what has a sum of its own is ordered
    const another = own.pence !== undefined && NONE_OF_ANOTHER.test(lead);
    if (
      (!another && NEGATED.test(lead.replace(own.pence === undefined ? /^.*[.;]/ : /^.*[.;,]/, ''))) ||
      WAIVED.test(window.text.slice(own.end, own.end + 30))
    )
      return null;
    const behind = window.text.slice(own.end, own.end + 40);
    const part = PART_OF.exec(lead);
    if (part?.[1]) {
      const start = own.start - part[0].length;
      return { fields: field('amountPence', readMoney(part[1])), start, end: own.end };
    }
    if (ASKED_LEAD.test(lead) || ASKED_WITHIN.test(window.text.slice(own.start, own.end)) || ASKED_BEHIND.test(behind))
      return readAwarded(kind)(match, window);
    if (own.pence === undefined && !standsBare(own, kind, match, window, governed)) return null;
    const changed = CHANGED_TO.exec(window.text.slice(own.end, own.end + 80));
    const pence = readMoney(changed?.[1] ?? '') ?? own.pence;
    if (pence === 0) return null;
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
