/** Clerks' shorthand that means one thing wherever it stands, written out before any rule reads: "imgs del'd b4 ret'd to D". */

import { sourceOf } from '../../text/patterns/over-lines.js';
import type { Sieve, Sifted } from '../../text/patterns/sieve.js';
import type { Normalised } from '../../text/tidying/normalise.js';

/** What stands at the end of a short form: nothing that goes on with the same word. */
const ENDS = "(?![\\w/]|'(?!s\\b))";
/** A place: a number, or a name ending in a word for one. */
const PLACE = sourceOf`
  (?:
    \d|(?:any |the )?(?:home|work|school|addr(?:ess)?)\b
    |[a-z][\w-]+ (?:[a-z][\w-]+ )?(?:
      rd|road|st|street|ave|avenue|ln|lane|cl|close|ct|court|dr|drive|way|pl|place|cres|crescent|gdns|terr?|terrace
      |sq|square|park|school|shop|stn|house
    )\b
  )
`;
/** A person: a title, a pronoun, a part in the case. */
const PERSON =
  '(?:m(?:rs?|s|iss)\\b|her\\b|him\\b|them\\b|(?:the )?(?:complainant|comp|victim|vic|pp|ip)\\b|within\\b|w\\/i)';

/** What clerks have destroyed: "phones dest", "dest cannabis". */
const THING =
  '(?:phones?|phs?|mobs?|mobiles?|laptops?|tablets?|i?pads?|i?phones?|devices?|drugs?|cannabis|knife|knives|weapons?|items?|exhibits?|property|dogs?|ima?ge?s)';

/** Where a thing may be named by its first letters: at the head of its clause, or behind an order's name or another thing. */
const AMONG_THINGS =
  "(?<=^|[.;:,+&/-] ?|\\b(?:re|of|for|and|his|her|their|the|d's|dep|depr|depriv|ord|order|forf|forfeit|destr|dest|wipe|seized) )";
/** What goes on with it: another thing, or what becomes of it. */
const THEN_THING =
  '(?=\\.?(?: ?[+&,;/)-]| ?$|\\.(?: |$)| (?:and|ret|rtn|forf|f ?& ?d|dep|dest|destr|to be|to go|seized|granted|refused|ref|back|wiped?)\\b))';

/** Beside a sum, before or behind it. */
const SUM_NEXT = '(?=[ :=-]{0,3}(?:£ ?\\d|\\d{2,}(?![\\d/])))';
const SUM_BEFORE = '(?<=£ ?\\d{1,6}(?:[.,]\\d{2,3})? ?)';
const besideSum = (form: string): string => `(?:${form})${SUM_NEXT}|${SUM_BEFORE}(?:${form})`;
/** A requirement by its first word or its letters. */
const REQUIREMENT = sourceOf`
  (?:
    res(?:idence|id)?\.?|treatment|rehab(?:ilitation)?|exclusion(?: zone)?|excl|activity|PA|programme|prog|curfew
    |abstinence|monitoring|work|UPW|DRR|ATR|MHTR|AAMR|attendance centre
  )
`;

/** In order: the first form that fits wins. Forms are regular-expression sources. */
const WORDS: readonly (readonly [full: string, form: string])[] = [
  [
    'restraining order',
    'rest(?:r(?:t?g|ng|n|ain|aing)?)?\\.? ord(?:er)?(?:\\.(?! [A-Z]))?|rstr(?:ng|g|n)?\\.? ord(?:er)?(?:\\.(?! [A-Z]))?',
  ],
  ['destruction order', "(?:dest|destr)'?n?\\.? ord(?:er)?\\.?"],
  [
    'order',
    "(?<=\\b(?:dep'?n|depr?|depriv|deprivation|forf|forfeiture|deletion|interim|int|full|rtn|return) )ord\\.?(?! - )",
  ],
  ['forfeiture', "forf'?n?(?= (?:ord(?:er)?|appl?n?|application)\\b)"],
  ['deprivation or forfeiture', "dep'?n? ?\\/ ?forf"],
  [
    'order',
    '(?<=\\b(?:restraining|deprivation|forfeiture|destruction|confiscation|community|prevention) )(?:oder|ordr|odrer|ordre|oreder|ordder|0rder)',
  ],
  ['order', '(?<=\\bno )ord(?= (?:re|for|as|in|on)\\b)'],
  ['deletion', 'del(?= of )'],
  // "Prison 10 wks ss 12m"
  [
    'suspended',
    "(?<=\\d ?(?:w|wks?|weeks?|m|mths?|months?|\\/52|\\/12)'?(?: (?:imp|impr|imprisonment|custody|prison|jail))?,? )(?:ss|s\\.s\\.?)(?= ?(?:for )?\\d)",
  ],
  [
    '- granted',
    '\\(?(?:sought|applied(?: for)?|req(?:uested)?) ?\\/ ?(?:granted|made)\\)? ?:? ?y(?:es)? ?\\/ ?y(?:es)?',
  ],
  ['- refused', '\\(?(?:sought|applied(?: for)?|req(?:uested)?) ?\\/ ?(?:granted|made)\\)? ?:? ?y(?:es)? ?\\/ ?no?'],
  [
    '- not sought',
    '\\(?(?:sought|applied(?: for)?|req(?:uested)?) ?\\/ ?(?:granted|made)\\)? ?:? ?no? ?\\/ ?(?:no?|n\\/?a)',
  ],
  [
    'direction',
    '(?<=\\b(?:YJCEA|CYPA|CCA|s\\.?\\d{2}A?|restriction|reporting) )dir(?=\\.?(?: (?:made|given|lifted|continues?)\\b|$|[.;,]))',
  ],
  ['returned', '(?<=\\b(?:ph|phone|laptop|tablet|property|ipad|iphone|items?) )ret(?=\\.?(?:$|[.;,]))'],
  ['RO', 'R0(?= )'],
  [
    'seek',
    'seek\\.(?= (?:(?:any |an? )?(?:dep\\w*|forf\\w*|RO|rest\\w*|SHPO|CBO|SPO|del\\w*|dest\\w*|ord\\w*)\\.?(?: ?[/&+,] ?| (?:or|and) |$)){1,4}$)',
  ],
  ['interim', 'int\\.?(?= (?:RO|SPO|CBO|SHPO|order|restraining|stalking)\\b)'],
  ['interim', '(?<=\\b(?:RO|SPO|CBO|SHPO|SRO|DAPO) )int(?=\\.?(?:$|[ .,;]))'],
  ['to be', '2b(?= (?:heard|considered|decided|adj|listed|determined|dealt))'],
  ['breach', "br?ch(?!'?d)|br?ch(?= of)|br(?= (?:of )?(?:RO|SHPO|CBO|restraining)\\b)"],
  ['breached', "brch'?d"],
  ['refused', "ref'd|refd|rfd|rej'd|rejd"],
  ['withdrawn', "w\\/drawn|w'drawn|w'd|wdn|withdr'?n"],
  ['to discharge', 'to disch(?! ?cond)'],
  ['discharged', "(?<!\\b(?:cond|abs|conditionally|absolutely|to) )(?:disch'd|dischd|dischg'?d)(?! ?cond)"],
  ['extended', "ext'd|extd|(?<=\\b(?:RO|SHPO|CBO|SPO|order) )ext(?= (?:to|by|til|till|until|for|\\d))"],
  ['to extend', 'to ext(?= (?:RO|SHPO|CBO|SPO|restraining|order))'],
  ['granted', "gr'td|grtd|gtd|grant'd|gr'd"],
  ['adjourned', "adj'd|adjd|a\\/j"],
  ['considered', "cons'd|consd|consid(?:'d)?"],
  ['to be considered', 'to be cons'],
  ['required', "req'd|reqd"],
  ['opposed', "opp'd|oppd"],
  ['reserved', "res'd|resd"],
  ['continued', "cont'd|contd|ctd"],
  ['varied', "var'd|vard|(?<=\\b(?:RO|SHPO|CBO|SPO) )var(?=\\.?(?:[:;,]|$| - ))"],
  ['variation', "var'?n"],
  ['adjourned for', "adj(?:'d|d|ourned)?\\.? 4(?= (?:PSR|sent|trial|reports?|rpts?|CMH|hearing|hrg)\\b)"],
  ['application', "app'n|appn|appl'n|appln|applic"],
  ['applied', "app'd|appd"],
  ['prosecution', "pros'?n"],
  ['hearing', 'hrg'],
  ['evidence', 'evid(?= (?:for|to|of|re)\\b)'],
  ['at sentence', "(?:@|at) sent(?:'?g)?\\.?"],
  ['to sentence', '(?:to|2) sent(?=\\W*$| (?:on |hrg|hearing|\\d{1,2}[/.]))'],
  ['over to', 'over 2'],
  ['until sentence', '(?:un)?till? sent'],
  ['at', '@'],
  ['not to contact', 'NTC(?= [A-Z]|$|[,.;:])'],
  ['not to', 'not 2'],
  ['contact', '(?<=\\b(?:no|not (?:to|2)|any) )cont'],
  ['approach', '(?<=\\bnot (?:to|2) )appr?'],
  ['enter', '(?<=\\b(?:no|not (?:to|2)) )ent'],
  ['attend', '(?<=\\b(?:no|not (?:to|2)) )att'],
  ['communication', 'comms(?= )'],
  ['not to attend', `n\\/a(?= ${PLACE})`],
  ['not to approach', `n\\/a(?= ${PERSON})`],
  ['no contact direct or indirect', 'n\\/?c d\\/i'],
  ['direct or indirect', 'd\\/i'],
  ['indefinitely', 'indef'],
  ['without', 'w\\/o|w\\/out'],
  ['within', 'w\\/in|w\\/i'],
  ['with', 'w\\/(?= |$)'],
  ['before', 'b4'],
  ['social media', 'soc(?:ial)?\\.? med(?:ia)?'],
  ['images', 'imgs'],
  ['pictures', 'pix'],
  [
    'surrender',
    '(?<=^|[.;:,] |\\b(?:to|must|D|def|deft) )surr(?= (?:all |his |her |any |both |the )?(?:phones?|phs?|mobs?|mobiles?|laptops?|tablets?|devices?|i?phones?|ipads?|computers?))',
  ],
  ['not to post', 'n\\/post(?=\\b)'],
  ['phone', '(?:mob(?:ile)? )?ph(?:n|one)?(?= |[.,;:)&+]|$)(?! ?(?:no\\b|number|:|\\(?\\d|c[ao]ll))'],
  ['laptop', 'lappy|l\\/top|l(?:ap)?t(?:o)?p'],
  ['laptop', `${AMONG_THINGS}lap${THEN_THING}`],
  ['tablet', `${AMONG_THINGS}tab${THEN_THING}`],
  ['camera', `${AMONG_THINGS}cams?${THEN_THING}`],
  ['police', 'pol(?= (?:to|may|will|ret|hold|must|destroy|destr|del|wipe)\\b)|(?<=\\bby )pol'],
  [
    'delete',
    '(?<=\\b(?:to|and|must|then) |& )del(?= )|del(?= (?:(?:all|any|every) |imgs?\\b|images?\\b|pix\\b|pics?\\b|photos?\\b|vids?\\b|videos?\\b))',
  ],
  ['deleted', "del'd|deld|dltd|del(?= by )"],
  [
    'returned',
    "ret'?n'?d|ret'd|retd|rtnd|rtn'd|(?<=\\b(?:ph|phone|laptop|tablet|property|ipad|iphone|items?):? )ret(?= to)",
  ],
  ['to be returned', 'to be ret'],
  ['return', '(?<=\\b(?:to|and|then|police|before) |& )(?:ret|rtn)'],
  ['exclusion zone', 'excl?\\.? zone'],
  ['destroyed', "destr'?d|dest'd"],
  ['destroyed', `(?<=\\b${THING} )(?:dest|destr)(?=\\.?(?:[.,;]|$| by (?:consent|agreement|pol)))`],
  ['destroy', `(?<=^|[.;,] )(?:dest|destr)(?= (?:the |all |both )?${THING}\\b)`],
  ['destroy', '(?<=\\b(?:pol(?:ice)?|oic|officers?) (?:to|may|will|can) )destr?'],
  ['destroyed', '(?<=\\bto be )destr?'],
  ['destruction', "destr?'?n|(?:destr|dest)(?= of)|(?<=\\b(?:for|to) )destr(?! )"],
  ['separate', 'sep(?= (?:orders?|ord|penalty|pen)\\b)'],
  ['conviction', "conv'?n|(?<=\\bon )(?:conv|convict)\\b\\.?(?=\\W|$)"],
  ['acquittal', "acq'?l|(?<=\\bon )(?:acq|acquit)\\b\\.?(?=\\W|$)"],
  ['solicitors', 'sols'],
  ['notification', 'notif(?= (?:req|order|for|\\d))'],
  ['requirements', 'req(?:t|uiremen)?s(?= (?:for|\\d|SOA|under))'],
  ['remanded in custody', "(?:RIC(?= (?:CC|YC|MC|\\d))|rem(?:'?d)?\\.? in cust(?:ody)?(?= (?:to|til|until) \\d))"],
  ['conditional discharge', 'c\\/d(?= ?(?:\\d|for))'],
  ['absolute discharge', 'a\\/d(?=\\W*$)'],
  ['warrant without bail', 'w\\/nb|bwnb'],
  ['offered', "off'd"],
  ['committed', "c'td(?= (?:for|to))"],
  ['costs', 'csts|(?<=\\b(?:pros(?:ecution)?|CPS|court|crt) )csts'],
  ['costs', besideSum('c(?:r|or)?ts|cotss?|csots|cossts|cst')],
  [
    'costs',
    `(?:(?:crt|ct|court) )?costs\\.(?= ?£\\d)|${SUM_BEFORE}(?:pros(?:ecution)?|cost)(?=\\.?(?: ?[,;+&)]| ?$|\\. | and\\b| \\d| £))`,
  ],
  ['surcharge', besideSum("v(?:ic(?:tim)?'?s?'?)?[ ./]{0,2}s(?:ur|rc)(?:ch(?:ar)?ge?)?\\.?|sur(?:chg?e?|c)\\.?")],
  ['VS', 'v\\.s(?:\\.c)?\\.?(?=[ :=]{0,2}£? ?\\d)|vs\\.(?= ?£\\d)'],
  ['compensation', besideSum("comp(?:o|en|ens|'?n|sn|tn)\\.?|cmp'?n?")],
  ['fined', '(?:fnd|fne|fnie|fien|fned)(?=:? ?£\\d)'],
  [
    'conditional discharge',
    'con(?:d(?:itional|it)?)?(?:\\. ?|[ /-])dis(?:ch?(?:ar)?g?e?)?\\.?(?=[ :(x-]{0,3}(?:for )?\\d|[.,;]|$)|(?<=\\d{1,2} ?(?:m|mths?|months?|yrs?|y|\\/12) )con(?:d(?:it)?)?\\.?[ /-]dis(?:ch?(?:ge?)?)?\\.?',
  ],
  ['CD', 'C\\.D\\.?(?= ?(?:\\d|for))'],
  ['CO', 'C\\.O\\.?(?= ?(?:\\d|for))'],
  ['SSO', 'S\\.S\\.O\\.?|(?<=^|[.;:,] ?)SS(?= \\d{1,2} ?(?:w|m|\\/\\d))'],
  ['RAR', 'R\\.A\\.R\\.?'],
  ['UPW', 'U\\.P\\.W\\.?'],
  ['community order', 'comm?(?:\\. ?|[ /-])ord(?:er)?\\.?'],
  ['requirement', `(?<=\\b${REQUIREMENT} )req(?:mt|t|'t|mnt|uirmt)?\\.?(?=[ ,;:.)]|$)`],
  ['alcohol treatment', 'alc(?:ohol)?\\.? (?:treat|trtmt|tmt|treatmt|treatment)(?! for)'],
  ['mental health treatment', 'm(?:ental)?[ /.]?h(?:ealth)? (?:treat|trtmt|tmt|treatmt|treatment)(?= req|\\W+\\d)'],
  ['drug rehabilitation', 'drugs? rehab(?= (?:req|order|for \\d|\\d))'],
  [
    'committed for sentence',
    "(?:cmt'?d|cmmtd|comt?'?d|comm(?:it)?(?:'?d|t'?d)?\\.?) (?:for|4) (?:sentence|sentencing|sent|s\\b)\\.?|C for S(?= to\\b|[.,;]|$)",
  ],
  ['activated', "act(?:v|iv)?'?d(?= |[.,;]|$)"],
  ['driving', "(?<=\\bdisq(?:'?d|ualified)?\\.? (?:from )?)(?:drv|drvg|drvng|drive)"],
  // what stands for a name in a text whose names were taken out
  ['Name', '\\[(?:NAME|NAMES|NAME \\d|VICTIM NAME|DEFENDANT NAME)\\]'],
  ['Town', '\\[(?:TOWN|CITY|VILLAGE|PLACE|COURT NAME)\\]'],
  ['suspended sentence', 'susp\\.? sent(?:ce)?\\.?(?! (?:to|for) )'],
];

/** A form stands alone, and heads no result ("ORD - Order"). */
export const SHORT_FORMS: readonly { readonly full: string; readonly pattern: RegExp }[] = WORDS.map(
  ([full, form]) => ({ full, pattern: new RegExp(`(?<![\\w/'])(?:${form})${ENDS}`, 'gi') }),
);

interface Edit {
  /** Offsets in the words written out, and in those given. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A run of the words given, and what is to be read in its place. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly full: string;
}

/** The short forms in `text`, each with its full words: of two that begin together the first of `WORDS` comes first. */
export type ShortFormFinder = (sifted: Sifted, text: string) => readonly Written[];

/** Finds them in a text that `sieve` sifted, or that has line breaks where that has spaces. */
export function shortFormFinder(sieve: Sieve): ShortFormFinder {
  const numbers = sieve.numbersOf(SHORT_FORMS.map(({ pattern }) => pattern));
  return (sifted, text) =>
    sifted.among(numbers).flatMap((place) =>
      sifted.matchesIn(text, numbers[place] ?? 0).map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        full: SHORT_FORMS[place]?.full ?? '',
      })),
    );
}

/**
 * `plain` with `words` written out, and the way back to the text as given: a word written out stands for the whole run. Of two
 * that overlap the first is written.
 */
export function writtenOut(plain: Normalised, words: readonly Written[]): Normalised {
  if (words.length === 0) return plain;
  const edits: Edit[] = [];
  let text = '';
  let done = 0;
  for (const { start, end, full } of words.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    text += plain.text.slice(done, start);
    edits.push({ from: text.length, to: text.length + full.length, start, end });
    text += full;
    done = end;
  }
  text += plain.text.slice(done);
  const startOf = (index: number): number => {
    const edit = editBefore(edits, index);
    if (!edit) return index;
    return index < edit.to ? edit.start : index - edit.to + edit.end;
  };
  return {
    text,
    at: (index) => plain.at(startOf(index)),
    span: (start, end) => plain.span(startOf(start), end > start ? endOf(edits, end) : startOf(start)),
  };
}

function endOf(edits: readonly Edit[], end: number): number {
  const edit = editBefore(edits, end - 1);
  if (!edit) return end;
  return end <= edit.to ? edit.end : end - edit.to + edit.end;
}

/** The last edit that begins at `index` or before it. */
function editBefore(edits: readonly Edit[], index: number): Edit | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.from ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}
