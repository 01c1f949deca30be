/** Which sum belongs to which word: "fined £120, costs £85, VS £48" and "£114 surcharge, £85 costs" alike. */
import { MONEY, MONEY_OR_FIGURE, readMoney } from '../../text/money.js';
import type { SentenceFields, SentenceRule, Window } from '../rule.js';
import { before, resultOf } from '../surroundings.js';

export type SumKind = 'fine' | 'compensation' | 'surcharge' | 'costs' | 'other';

/** The words that govern a sum. `other` takes its sum away from the rest: instalments, defaults, values, a bind-over. */
const NOUNS: readonly (readonly [kind: SumKind, source: string])[] = [
  [
    'other',
    "(?:excise penalty|back duty|instal?ments?|lump sum|per (?:week|month|fortnight)|\\bp[wm]\\b|a (?:week|month|fortnight)|weekly|monthly|fortnightly|each month|recogni[sz]ance|bound over|bind[ -]over|b\\/o\\b|bo(?= ?£)|surety|security|deposit|worth|valued?|damage|total amount enforced|balance|arrears|deduction|attachment of earnings|income|reduced from|maximum|defen[cd]e costs|defendant'?s costs|wasted costs|legal aid|criminal legal aid|confiscation|reparation|cash|(?<!fined an? )(?<!fine totall?ing )total(?:l?ing)? (?:of|to pay))",
  ],
  [
    'surcharge',
    "(?:(?:statutory |victims?'? )?surch(?:arge|g)?\\b(?: to fund (?:victim|victims'?) services)?|(?:to )?fund (?:victim|victims'?) services|V\\/?SC?\\b|s\\/c\\b|sc(?=:? ?[£\\uFFFD])|(?<=[£\\uFFFD]\\d{1,5}(?:\\.\\d\\d)? )sc\\b|gordal(?: dioddefwyr)?|ordal(?: dioddefwyr)?)",
  ],
  [
    'costs',
    '(?:(?:prosecution |crown prosecution service |CPS |court |trial )?costs(?! order)|court charges?|criminal courts? charge|(?:prosecution|pros|cps) cost|cost(?=:? ?[£\\uFFFD])|(?:P\\/?C|CPS|cts)(?=:? ?[£\\uFFFD])|(?<=[£\\uFFFD]\\d{1,5}(?:\\.\\d\\d)? )(?:P\\/?C|CPS|cts)\\b|gostau|costau)',
  ],
  ['compensation', '(?:compensation(?: order)?|comp\\b|iawndal|digolledu)'],
  ['fine', '(?:fined|fines?\\b|fn(?=:? ?£)|dirwy\\b|ddirwy\\b|dirwywyd)'],
];

/** One capital beside a sum: "F £120 C £85 VS £48", "£80 F, £85 C". */
const LETTER = '\\b[a-z](?=(?::| -)? ?[£\\uFFFD]\\d)|(?<=[£\\uFFFD]\\d{1,5}(?:\\.\\d\\d)? )[a-z]\\b(?= ?(?:[.,;+&]|$))';

interface Noun {
  readonly is: 'noun';
  readonly kind: SumKind;
  readonly start: number;
  readonly end: number;
}
interface Sum {
  readonly is: 'sum';
  readonly pence: number;
  readonly start: number;
  readonly end: number;
}
interface Stop {
  readonly is: 'stop';
  readonly and: boolean;
  readonly start: number;
  readonly end: number;
}
type Token = Noun | Sum | Stop;

/** A word that governs a sum, and the sum it was given, if any. */
export interface Governed {
  readonly kind: SumKind;
  readonly start: number;
  readonly end: number;
  readonly pence?: number;
  /** One sum for several nouns ("costs and surcharge of £199"): how it divides cannot be told. */
  readonly shared?: true;
}

const NOUN = NOUNS.map(([kind, source]) => `(?<${kind}>\\b${source})`).join('|');
const BARE_AFTER_NOUN = `(?<=\\b(?:fined|fine|compensation|surcharge|costs|VS|comp)(?: of|:)? )(?<figure>${MONEY_OR_FIGURE})`;
const TOKEN = new RegExp(
  `(?<sum>${MONEY})|${BARE_AFTER_NOUN}|${NOUN}|(?<letter>${LETTER})|(?<stop>[;,+&]|\\.(?= |$)|\\b(?:and|plus|with|ynghyd|a)\\b(?! (?:fund|week|month|fortnight|total)))`,
  'gi',
);
/** Between a noun and its sum, words that bind the two whatever stands around. */
const OF =
  /^(?: order)?(?: a total)?(?: \([^)]{0,30}\))?(?: to [^£]{0,40}?)?(?: of| in the sum of| in the amount of| to the sum of| totall?ing|:| o| -)? ?$/i;
/** Between a sum and the noun that follows, words that bind them: "£260 in court charges". */
const IN =
  /^(?: (?:in|for|towards|as|to|of|the|his|her|their|victim'?s?|complainant|prosecution|a|an|statutory|CPS)){0,4} ?$/i;
const FIRST_NOUN = new RegExp(`^(?:${NOUN})`, 'i');
const NEAR = 60;

let last: { readonly text: string; readonly governed: readonly Governed[] } = { text: '', governed: [] };

/** Every governing word of a text with its sum, in text order. */
export function governedSums(text: string): readonly Governed[] {
  if (last.text !== text) last = { text, governed: bind(text) };
  return last.governed;
}

function bind(text: string): readonly Governed[] {
  const governed: Governed[] = [];
  let group: (Noun | Sum)[] = [];
  let shared: Noun | undefined;
  const close = (joined: boolean): void => {
    const bound = bindGroup(text, group);
    const only = group.length === 1 && group[0]?.is === 'noun' ? group[0] : undefined;
    const first = bound[0];
    if (
      shared &&
      first?.pence !== undefined &&
      first.kind !== 'other' &&
      /^ ?(?:of|totall?ing|:)/i.test(text.slice(first.start).replace(FIRST_NOUN, ''))
    ) {
      governed.push({ kind: shared.kind, start: shared.start, end: shared.end, shared: true });
      governed.push({ kind: first.kind, start: first.start, end: first.end, shared: true }, ...bound.slice(1));
    } else {
      if (shared) governed.push({ kind: shared.kind, start: shared.start, end: shared.end });
      if (!(only && joined)) governed.push(...bound);
    }
    shared = only && joined ? only : undefined;
    group = [];
  };
  for (const token of tokens(text)) {
    if (token.is === 'stop') {
      const only = group.length === 1 ? group[0] : undefined;
      close(token.and && only?.is === 'noun' && /^ ?$/.test(text.slice(only.end, token.start)) && only.kind !== 'fine');
    } else group.push(token);
  }
  close(false);
  close(false);
  return shareOut(text, governed);
}

const SUM_FIRST = /^[£\uFFFD][\d,.]+ (?:in|towards|for)\b/i;
const ALSO =
  /^(?:,|,? and|,? plus|,? ?&| ?\+| ?\/)(?: (?:an?|the|his|her|their|prosecution|court|victim|statutory))* ?$/i;
const WITHIN =
  /^(?: in total| altogether| overall)?,? (?:in|including|inclusive of|to include|to cover|covering)(?: (?:an?|the|both|his|her|their|prosecution|court|victim|statutory))* ?$/i;

/** One sum said of several nouns behind it, "£1,200 in fines and costs": theirs together, and how it divides cannot be told. */
function shareOut(text: string, governed: readonly Governed[]): readonly Governed[] {
  const out = [...governed];
  for (const [index, first] of governed.entries()) {
    if (first.pence === undefined || first.kind === 'other') continue;
    let joined = SUM_FIRST.test(text.slice(first.start, first.end));
    let last = index;
    for (const [at, next] of governed.entries()) {
      const gap = at === last + 1 && at > index ? text.slice(governed[last]?.end, next.start) : undefined;
      if (gap === undefined || next.pence !== undefined || next.kind === 'other' || next.shared) continue;
      if (WITHIN.test(gap)) joined = true;
      else if (!joined || !ALSO.test(gap)) continue;
      last = at;
    }
    const members = governed.slice(index, last + 1);
    if (!members.some(({ kind }) => kind !== first.kind)) continue;
    for (const [offset, { kind, start, end }] of members.entries())
      out[index + offset] = { kind, start, end, shared: true };
  }
  return out;
}

function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const run = { start: match.index, end: match.index + match[0].length };
    const sum = groups.sum ?? groups.figure;
    if (groups.stop !== undefined) yield { is: 'stop', and: /^(?:and|&|\+|plus)$/i.test(groups.stop), ...run };
    else if (sum !== undefined) {
      const pence = readMoney(sum);
      if (pence !== undefined) yield { is: 'sum', pence, ...run };
    } else if (groups.letter !== undefined) {
      const kind = letterKind(groups.letter, text);
      if (kind) yield { is: 'noun', kind, ...run };
    } else {
      const kind = NOUNS.find(([name]) => groups[name] !== undefined)?.[0];
      if (kind) yield { is: 'noun', kind, ...run };
    }
  }
}

const COSTS_SAID = /\b(?:costs?|cts|P\/?C|CPS)\b/i;
const SURCHARGE_OR_FINE = /\b(?:surch\w*|V\/?SC?|s\/?c|fined?|fn|F(?=:? ?[£\uFFFD]))\b/i;

/** F is a fine; C costs beside a fine or a surcharge, where costs are not said otherwise; any other capital only keeps its sum. */
function letterKind(letter: string, text: string): SumKind | undefined {
  if (letter === 'F') return 'fine';
  if (letter === 'C' && SURCHARGE_OR_FINE.test(text) && !COSTS_SAID.test(text)) return 'costs';
  return /[A-Z]/.test(letter) ? 'other' : undefined;
}

/** Whether each noun stands before its sum; so too where a first sum has a word nobody reads: "XY £120 VS £48". */
function nounsLead(text: string, group: readonly (Noun | Sum)[]): boolean {
  if (group[0]?.is === 'noun') return true;
  const noun = group.at(-2);
  const sum = group.at(-1);
  const sums = group.filter(({ is }) => is === 'sum').length;
  if (noun?.is !== 'noun' || sum?.is !== 'sum' || sums * 2 <= group.length) return false;
  return /^:? ?$/.test(text.slice(noun.end, sum.start));
}

/** The nouns of one group, between stops, each with its sum: by the words between them, else in the order the group begins with. */
function bindGroup(text: string, group: readonly (Noun | Sum)[]): readonly Governed[] {
  const sums = new Map<Noun, Sum>();
  const taken = new Set<Sum>();
  const give = (noun: Noun | undefined, sum: Sum): boolean => {
    if (!noun || sums.has(noun)) return false;
    sums.set(noun, sum);
    taken.add(sum);
    return true;
  };
  const nounFirst = nounsLead(text, group);
  for (const [index, token] of group.entries()) {
    if (token.is !== 'sum') continue;
    const previous = group[index - 1];
    const next = group[index + 1];
    const noun = previous?.is === 'noun' ? previous : undefined;
    const follower = next?.is === 'noun' ? next : undefined;
    const takes = follower?.kind === 'other' && group[index + 2]?.is !== 'sum';
    if (takes && follower && /^ ?$/.test(text.slice(token.end, follower.start)) && give(follower, token)) continue;
    if (nounFirst && group[0]?.is === 'sum' && noun === undefined) continue;
    const ofLink = noun !== undefined && OF.test(text.slice(noun.end, token.start));
    const inLink = follower !== undefined && IN.test(text.slice(token.end, follower.start));
    if (ofLink && (nounFirst || !inLink) && give(noun, token)) continue;
    if (inLink && give(follower, token)) continue;
    if (noun && token.start - noun.end <= NEAR && give(noun, token)) continue;
    if (follower && follower.start - token.end <= NEAR) give(follower, token);
  }
  return group
    .filter((token): token is Noun => token.is === 'noun')
    .map((noun) => {
      const sum = sums.get(noun);
      return sum
        ? {
            kind: noun.kind,
            start: Math.min(noun.start, sum.start),
            end: Math.max(noun.end, sum.end),
            pence: sum.pence,
          }
        : { kind: noun.kind, start: noun.start, end: noun.end };
    });
}

const NEGATED =
  /\b(?:no|without|nil|neither|nor|not)(?: (?:any|order(?:s)?(?: (?:for|as to|of|re))?|separate|further|victim|statutory|prosecution|award(?: of)?|application for|ordered to pay|to pay))*(?: (?:costs|compensation|surcharge|fine)(?:,| or| and|\/))*(?: any)? ?$/i;
const WAIVED =
  /^ ?(?:(?:is |are |was |were )?not (?:ordered|sought|imposed|made|applied|payable)|waived|refused|reserved|remitted|takes priority|written off|paid\b|adjourned|to be (?:assessed|determined|considered))/i;
const TO_PAY =
  /\b(?:pay|pays|paying|payment of|ordered|plus|with|imposed|made|given)\b(?:(?!\b(?:for|save|saving|towards|consider|if|any)\b)[^.;]){0,60}$/i;

/** The reader of a rule for money: its cue finds the noun; null where it is negated, or a bare label beside its own sum. */
export function sumReader(kind: Exclude<SumKind, 'other'>): SentenceRule['read'] {
  return (match, window) => {
    const governed = governedSums(window.text);
    const own = governed.find(({ kind: is, start, end }) => is === kind && start <= match.index && match.index < end);
    if (!own) return null;
    const lead = window.text.slice(Math.max(0, own.start - 60), own.start);
    if (NEGATED.test(lead.replace(/^.*[.;]/, '')) || WAIVED.test(window.text.slice(own.end, own.end + 30))) return null;
    if (/\b(?:application|applied for|sought|claimed)\b/i.test(window.text.slice(own.start, own.end))) return null;
    if (own.pence === undefined && !standsBare(own, kind, match, window, governed)) return null;
    const fields: SentenceFields = {
      ...(own.pence === undefined ? {} : { amountPence: own.pence }),
      ...(own.shared ? { ambiguous: true } : {}),
    };
    return { fields, start: own.start, end: own.end };
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
