/** Clerks' short forms, and the Welsh, of what became of an order, spelt out so that one set of cues reads them all. */
import { gated } from '../../text/patterns/gated.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { WELSH_STATUS_WORDS } from './welsh-status-words.js';

/** "app" behind these is a program on a telephone ("not to use any app"), and no application. */
export const NO_PROGRAM =
  '(?<!\\b(?:any|dating|messaging|phone|mobile|the|an|on|via|such|media|online|chat|every|use|using|through) )';

const SHORT: Readonly<Record<string, string>> = {
  refused:
    "ref'd|refd|rfs?d|rej'd|rejd|ref(?= (?:not|no|as)\\b| - )|(?<!\\b(?:property|exh\\w*|crime|our|your|case|police|item|photo|and|re|under|court|this) )(?<!\\((?=ref(?!\\))))ref(?=\\.?$|[,;)]|\\. (?![A-Z]{1,4}\\/?\\d))",
  'not sought': 'n\\/s(?:ought)?',
  dismissed: '(?<=\\b(?:app|appln|application) (?:- )?)dism(?=\\W*$|[.;,])',
  'not granted': 'n\\/g(?![-\\w])',
  withdrawn: "w\\/d|w\\/drawn|w'drawn|w'd|wdrn|wdn|withdr'?n",
  discharged: "disch(?! ?cond)|disch'd|dischd|dischg'?d|d\\/c(?=\\W*$|[.;,])",
  extended: "ext'd|extd",
  expired: "exp'd|expd",
  revoked: "rev'd|revkd|revd",
  granted: "gr'td|grtd|gtd|grant'd|gr'd",
  'not applicable': 'n\\/a|n\\.a\\.',
  application: `app'n|appn|appl'n|appln|applic|appl(?![-\\w'])|${NO_PROGRAM}app(?![-\\w])`,
  applications: `${NO_PROGRAM}apps(?![-\\w])`,
  prosecution: "xn|pros(?:cutio|ec|c)?n|pros'?n",
  against: "agn?st|ag'st",
  appeal: '(?<![\\w/])ap+e?l(?= ag)',
  applied: "app'd|appl'd|appd",
  adjourned: "adj'd|adjd|adj'n|a\\/j",
  necessary: 'nec',
  required: "req'd|reqd",
  opposed: "opp'd|oppd",
  reserved: "res'd|resd",
  continued: "cont'd|contd|ctd",
  continues: '(?<=^ )cont(?=\\W*$|[.;,]| (?:to|til|till|until|from) )',
  continue: '(?<=\\b(?:to|will|shall) )cont(?![-\\w])',
  ordered: "ord'd|ordd",
  varied: "var'd|vard",
  imposed: "imp'd|impd",
  revoke: '(?<=\\bto )rev(?![-\\w])',
  vary: '(?<=\\bto )var(?![-\\w])',
  discharge: '(?<=\\bto )disch(?![-\\w])',
  extend: '(?<=\\bto )ext(?![-\\w])',
  'should be': 's\\/b',
  'to be': 't\\/b',
};
const FORMS: readonly (readonly [full: string, forms: string])[] = [...Object.entries(SHORT), ...WELSH_STATUS_WORDS];
const ANY = new RegExp(`(?<![\\w'/])(?:${FORMS.map(([, forms]) => `(${forms})`).join('|')})(?![\\w/]|'(?!r ))`, 'gi');
/** What every form needs. */
const HELD = gated(ANY);
const HINT = regexOf('i')`
  [a-z]['/][a-z]|app|apl|agn?st|xn|pros|dism|nec|req|expd|ref|rfs?d|rej|wdr?n|disch|ext|rev|gr?td|adj|opp|res|cont|ctd|ord|var|imp|n\.a\.
  |wyd\b|odd\b|wedi|\bn[iag]\w? |wnaed|wneud|i'w |posibl|glir|gais|cais|[bp]arhau|grym|orri|torr|gofyn|eisoes|barod|nid yw|amryw|newid|diwyg|bydd|groes|methu|wrthod|caniat|ohirio|ynnu|apêl|ddyl|dywed|dadleu|mynnodd
`;

export interface SpeltOut {
  readonly text: string;
  /** The offset in the words as given of the character at `index`. */
  at(index: number): number;
}

/** `words` with short forms and Welsh in full English: "app w/d" is "application withdrawn". */
export function spellOut(words: string): SpeltOut {
  if (!HELD.may(words) || !HINT.test(words)) return { text: words, at: (index) => index };
  const edits: { readonly from: number; readonly to: number; readonly grown: number }[] = [];
  let grown = 0;
  const text = words.replace(ANY, (short: string, ...rest: readonly unknown[]) => {
    const full = FORMS[rest.findIndex((group) => group !== undefined)]?.[0] ?? short;
    const offset = rest[FORMS.length];
    const start = typeof offset === 'number' ? offset : 0;
    edits.push({ from: start + grown, to: start + grown + full.length, grown: full.length - short.length });
    grown += full.length - short.length;
    return full;
  });
  return { text, at: (index) => offsetIn(edits, index) };
}

function offsetIn(
  edits: readonly { readonly from: number; readonly to: number; readonly grown: number }[],
  index: number,
): number {
  let shift = 0;
  for (const { from, to, grown } of edits) {
    if (index <= from) break;
    if (index < to) return Math.min(index, to - grown) - shift;
    shift += grown;
  }
  return index - shift;
}
