/** The words that govern a sum, the sums, and what parts them: a text about money as tokens. */

import { MONEY, MONEY_OR_FIGURE, readMoney } from '../../text/figures/money.js';
import { everyMatch } from '../../text/patterns/every-match.js';
import { gated } from '../../text/patterns/gated.js';
import { sourceOf } from '../../text/patterns/over-lines.js';
import { sewn } from '../../text/patterns/seam.js';

export type SumKind = 'fine' | 'compensation' | 'surcharge' | 'costs' | 'other';

/** The words that govern a sum. `other` takes its sum away from the rest: instalments, defaults, values, a bind-over. */
const NOUNS: readonly (readonly [kind: SumKind, source: string])[] = [
  [
    'other',
    sourceOf`
      (?:
        excise penalty|back duty|instal?ments?|lump sum|per (?:week|month|fortnight)|\bp[wm]\b
        |a (?:week|month|fortnight)|weekly|monthly|fortnightly|each month|recogni[sz]ance|bound over|bind[ -]?over
        |b\/o\b|bo(?= ?£)|surety|security|deposit|worth|valued?|damage|total amount enforced|balance|arrears
        |total (?:amount )?(?:of )?(?:the )?(?:financial )?(?:penalt(?:y|ies)|imposition)|deduction|attachment of earnings|income|reduced from|maximum|defen[cd]e costs|defendant'?s costs
        |wasted costs|legal aid|(?<=[:=-] [£\uFFFD]\d[\d,.]{0,8} )(?:in all|altogether|in total|all told)\b|criminal legal aid|confiscation|reparation|cash
        |(?<!fined an? )(?<!fine totall?ing )total(?:l?ing)? (?:of(?! £\d[\d,.]* (?:in|for|towards|as) (?:an? |the )?(?:fine|cost|comp|surch|court))|to pay)|in total,? (?:(?:he|she|they|you) )?(?:must|will|has to|have to|is to|are to)(?: now)? pay
      )
    `,
  ],
  [
    'surcharge',
    sourceOf`
      (?:
        (?:statutory |victims?'? )?s(?:ur|\/)ch(?:arge|g)?\b(?: to fund (?:victim|victims'?) services)?
        |(?:to )?fund (?:victim|victims'?) services|sur(?=:? ?[£\uFFFD]\d)|FVS(?=:? ?[£\uFFFD]?\d)
        |(?<=[£\uFFFD]\d{1,5}(?:\.\d\d)? )(?:v\/?)?sur(?=[.,;+&)/]|$| [+&/]| (?:and|\d|[£\uFFFD]|cps|costs|pros|c\b))
        |V\/?SC?(?:\b|(?=\d{2}))|s\/c\b|sc(?=:? ?[£\uFFFD])|(?<=[£\uFFFD]\d{1,5}(?:\.\d\d)? )sc\b|gordal(?: dioddefwyr)?
        |ordal(?: dioddefwyr)?
      )
    `,
  ],
  [
    'costs',
    sourceOf`
      (?:
        (?:prosecution |crown prosecution service |CPS |court |trial )?costs(?! order(?! ?:?-? ?(?:of )?[£\uFFFD]\d))|court charges?
        |criminal courts? charge|(?:prosecution|pros|cps) cost|cost of (?:the |bringing (?:the |this )?)?(?:prosecution|case|proceedings)|cost(?=:? ?[£\uFFFD])|cc(?=:? ?[£\uFFFD]\d)
        |(?:P\/?C|CPS|cts)(?=:? ?[£\uFFFD])|(?:FCPC|FCOST)(?=:? ?[£\uFFFD]?\d)|(?<=[£\uFFFD]\d{1,5}(?:\.\d\d)? )(?:P\/?C|CPS|cts|cc)\b|gostau|costau
        |chostau|nghostau
      )
    `,
  ],
  [
    'compensation',
    sourceOf`
      (?:
        compensation(?: order)?|FCOMP(?=:? ?[£\uFFFD]?\d)|(?:to |ordered to |must )compensate\b|comp\b
        |pay (?:his |her |their |the |your )?(?:victim|complainant|ex-?[a-z]*)s?(?= [£\uFFFD]\d)
        |pay (?:her|him|them)(?= [£\uFFFD]\d[\d,.]* (?:for|because of|in respect of|to make up for) (?:the |your |his |her )?(?:[a-z]+ )?(?:distress|harm|hurt|damage|injur|upset|suffering|loss|pain))
        |(?<=\bpay [£\uFFFD]\d{1,5}(?:\.\d\d)? )to (?:his |her |their |the )
        (?:victim|complainant|ex-?[a-z]*|woman|man|girl|boy|person|mother|father|sister|brother|wife|husband|girlfriend|boyfriend|shop(?:keeper)?|owner|officer)s?\b
        |iawndal|digolledu
      )
    `,
  ],
  [
    'fine',
    '(?:fined|fining(?= (?:him|her|them|the|[£\\uFFFD]))|fines?\\b|(?<=pay (?:an? )?)(?:financial )?penalty(?= of)|financial penalty(?=:? (?:of |is |amount:? )?£)|fn(?=:? ?£)|FO(?=(?::| -| ?=)? ?[£\\uFFFD]\\d)|dirwy\\b|ddirwy\\b|dirwywyd)',
  ],
];

/** One capital beside a sum: "F £120 C £85 VS £48", "£80 F, £85 C". */
const LETTER =
  '\\b[a-z](?=(?::| -| ?=)? ?[£\\uFFFD]\\d)|(?<=[£\\uFFFD]\\d{1,5}(?:\\.\\d\\d)? )[a-z]\\b(?= ?(?:[.,;+&]|$))';

export interface Noun {
  readonly is: 'noun';
  readonly kind: SumKind;
  readonly start: number;
  readonly end: number;
}
export interface Sum {
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

const NOUN = NOUNS.map(([kind, source]) => `(?<${kind}>\\b${source})`).join('|');
export const FIRST_NOUN = new RegExp(`^(?:${NOUN})`, 'i');
/** "£200 compensation in lieu of fine and costs": what there is none of governs no sum. */
const INSTEAD =
  '\\b(?:in lieu of|instead of|in place of)(?: (?:an?|any|the|all|both))?(?:(?:,? and|,? or|,| &|\\/)? ?\\b(?:fines?|costs|surcharge|compensation)\\b(?! (?:of|orders?)))+';
const BARE_AFTER_NOUN = `(?<=\\b(?:fined|fine|compensation|surcharge|costs|VS|comp)(?: of|:| amount:?| to (?:the )?CPS| =)? |\\bVS)(?<figure>${MONEY_OR_FIGURE})`;
const TOKEN = new RegExp(
  sewn(
    sourceOf`
      ${INSTEAD}|(?<sum>${MONEY})|${BARE_AFTER_NOUN}|${NOUN}|(?<letter>${LETTER})
      |(?<stop>
        [;+&]|\.(?= |$)(?! amount(?: of [a-z]+)?:? ?[£\uFFFD])|,(?!(?<=(?:\b(?:the|an?|band [a-f]) |(?:^|[;:.]) ?)(?:fine|costs|surcharge|compensation),) (?:of )?[£\uFFFD]\d[\d,.]*(?=[.;,]? (?:and|is|are|to|must|will)\b|[.;,]?$|[.;,] ))
        |\b(?:and|plus|with|ynghyd|a(?= (?:(?:[cg]|ch|ngh)ostau|gordal|iawndal|dirwy|£)))\b
        (?! (?:fund|week|month|fortnight|total))
      )
    `,
  ),
  'gi',
);

/** What clerks write before a bare figure, each beside another: "F 120 C 85 VS 48". */
const SHORT_LABELS: readonly (readonly [kind: SumKind, source: string])[] = [
  ['fine', 'F|f|FO|FINE|Fined?|fined?'],
  [
    'costs',
    'C|c|cc|CC|Cts|cts|CTS|(?:(?:CPS|cps|[Pp]ros|[Pp]rosecution) )?(?:Costs?|costs?)|(?:(?:CPS|PROS|PROSECUTION) )?COSTS?|CPS|cps|FCPC|FCOST|P\\/C|p\\/c',
  ],
  ['surcharge', 'FVS|VS|V\\/S|vs|SC|S\\/C|s\\/c|[Ss]urch(?:arge)?|SURCH(?:ARGE)?'],
  ['compensation', 'FCOMP|Comp|comp|COMP'],
];
const BARE_FIGURE =
  '\\d{2,5}(?:\\.\\d{2})?(?![\\d/:%]|[.,]\\d| ?-? ?(?:h(?:ou)?rs?|days?|d|weeks?|wks?|w|months?|mths?|m|years?|yrs?|y|x|RAR|UPW)\\b)';
const PAIR = `(?:${SHORT_LABELS.map(([, source]) => source).join('|')})[ :=-]{0,2}${BARE_FIGURE}`;
/** "Fine 200 + 80 vs + 85 cps": between signs, a figure has its word behind it. */
const AFTER_FIGURE = 'VS|V\\/S|vs|SC|S\\/C|[Ss]urch(?:arge)?|cc|CC|cps|CPS|cts|[Cc]osts|[Cc]omp|COMP';
const TURNED = `(?<=(?:^|[,;+&.] ?|\\band ))${BARE_FIGURE} ?(?:${AFTER_FIGURE})(?= ?(?:[,;+&.)]|$)| and\\b)`;
const SHORT_RUN = gated(
  new RegExp(
    `(?<![\\w£/.-])(?:${PAIR}(?: ?[,;+&/] ?| and | )${PAIR}(?:(?: ?[,;+&/] ?| and | )${PAIR}){0,4}(?![\\w])|${TURNED})`,
    'g',
  ),
);
const EACH_PAIR = new RegExp(
  `(?<![\\w£/.-])(?:${SHORT_LABELS.map(([kind, source]) => `(?<${kind}>${source})`).join('|')})[ :=-]{0,2}(?<figure>${BARE_FIGURE})`,
  'g',
);
const TURNED_PAIR = /^(\d[\d.]*) ?([a-z/]+)$/i;
const WHOLE_LABELS = SHORT_LABELS.map(([kind, source]) => [kind, new RegExp(`^(?:${source})$`)] as const);

/** A text's nouns, sums and stops in order. */
export function* tokens(text: string): Generator<Token> {
  let done = 0;
  for (const run of SHORT_RUN.every(text)) {
    const end = run.index + run[0].length;
    yield* longTokens(text, done, run.index);
    yield* shortTokens(run[0], run.index);
    done = end;
  }
  yield* longTokens(text, done, text.length);
}

function* shortTokens(words: string, offset: number): Generator<Token> {
  const turned = TURNED_PAIR.exec(words);
  if (turned) {
    yield* turnedTokens(turned, offset);
    return;
  }
  for (const match of everyMatch(EACH_PAIR, words)) {
    const groups = match.groups ?? {};
    const kind = SHORT_LABELS.find(([name]) => groups[name] !== undefined)?.[0];
    const pence = readMoney(groups.figure ?? '');
    if (!kind || pence === undefined) continue;
    const start = offset + match.index;
    const end = start + match[0].length;
    yield { is: 'stop', and: false, start, end: start };
    yield { is: 'noun', kind, start, end: start + (groups[kind]?.length ?? 0) };
    yield { is: 'sum', pence, start: end - (groups.figure?.length ?? 0), end };
    yield { is: 'stop', and: false, start: end, end };
  }
}

function* turnedTokens([words, figure = '', label = '']: RegExpExecArray, start: number): Generator<Token> {
  const kind = WHOLE_LABELS.find(([, source]) => source.test(label))?.[0];
  const pence = readMoney(figure);
  if (!kind || pence === undefined) return;
  const end = start + (words?.length ?? 0);
  yield { is: 'stop', and: false, start, end: start };
  yield { is: 'sum', pence, start, end: start + figure.length };
  yield { is: 'noun', kind, start: end - label.length, end };
  yield { is: 'stop', and: false, start: end, end };
}

function* longTokens(text: string, from: number, to: number): Generator<Token> {
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (match.index >= to) break;
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
  if (/^f$/i.test(letter)) return 'fine';
  if (/^c$/i.test(letter) && SURCHARGE_OR_FINE.test(text) && !COSTS_SAID.test(text)) return 'costs';
  // "A £96 SURCHARGE", "DIRWY O £200": words of a text in capitals
  return /[B-NP-Z]/.test(letter) ? 'other' : undefined;
}
