/** The words that a clerk's cell is made of, each of one kind: orders, things, answers, rulings, lengths, what stands between. */
import { DATE, DATE_OR_YEAR } from '../../text/figures/dates.js';
import { DURATION } from '../../text/figures/durations.js';
import { sourceOf } from '../../text/patterns/over-lines.js';
import { EDGE, opensOf } from '../../text/patterns/pattern-parts.js';
import { readPatterns } from '../../text/patterns/pattern-reader.js';
import { remembered } from '../../text/patterns/remembered.js';
import { sewn } from '../../text/patterns/seam.js';
import type { OrderStatus, PropertyClass } from '../clause.js';

/**
 * A kind of word, as one letter, so that a cell is a row of letters and its grammar are patterns over them:
 * `L` an order's name or what is done with a thing, `I` a thing, `Y` yes, `N` no, `y` and `n` a ticked and an empty box, `S` a ruling,
 * `K` application, `U` a change asked for, `Q` who asks, `V` asks, `P` a length or end, `E` the word for it, `T` a term, `C` a count,
 * `B` both, `A` another of the same things, `O` only, `G` breach, `J` considered, `W` a comma or "and", `Z` a stroke, `-` a dash or colon, `|` a bar, `.` an end, `?`
 * a question mark, `H` the heading of a column, `X` a sentence that other rules read.
 */
export type Letter =
  | 'L'
  | 'I'
  | 'Y'
  | 'N'
  | 'y'
  | 'n'
  | 'S'
  | 'K'
  | 'U'
  | 'Q'
  | 'V'
  | 'P'
  | 'E'
  | 'T'
  | 'C'
  | 'B'
  | 'A'
  | 'O'
  | 'G'
  | 'J'
  | 'W'
  | 'Z'
  | '-'
  | '|'
  | '.'
  | '?'
  | 'X'
  /** Stands between other words and says nothing. */
  | ' ';

/** What becomes of an order by one ruling. */
export interface Ruling {
  readonly status: OrderStatus;
  readonly sought?: false;
  /** "no order", "not made": the record's own words, and no ruling on a request. */
  readonly bare?: true;
}

export interface Word {
  readonly letter: Letter;
  readonly start: number;
  readonly end: number;
  readonly type?: string;
  readonly destroy?: true;
  readonly wipe?: true;
  readonly power?: string;
  readonly class?: PropertyClass;
  readonly ruling?: Ruling;
  readonly change?: 'vary' | 'extend' | 'discharge';
  /** Of what stands between: a comma, which joins less than "and" does. */
  readonly comma?: true;
  /** Of an end: a semicolon, behind which a list goes on. */
  readonly goesOn?: true;
}

type Meaning = Omit<Word, 'start' | 'end' | 'letter'>;
type Form = readonly [letter: Letter, forms: string, meaning?: Meaning];

const order = '(?:(?:\\.? ?(?:order|ordr|ord|o(?=[ :-]))| orders)(?![\\w]))?';
/** An order's name, what it is called for short, and what was done ("dep'd", "forfeited"). */
const NAMES: readonly Form[] = [
  ['L', `s\\.? ?153(?: (?:sa|sc)(?: ?2020)?)?${order}`, { type: 'deprivation', power: 's.153 SA 2020' }],
  ['L', 's\\.? ?143(?: pcc(?:\\(s\\)|s)?a(?: ?2000)?)?', { type: 'deprivation', power: 's.143 PCC(S)A 2000' }],
  [
    'L',
    `(?:r\\.o\\.?(?![\\w'/])|ro(?![\\w'/])|r\\/o|restraining|restr(?:aint)?|rstr(?:ai)?ng|rest(?= ord))${order}(?:s(?!\\w))?`,
    { type: 'restraining_order' },
  ],
  [
    'L',
    `(?:f(?:orf(?:eit(?:ed|ure)?|'?d)?)? ?(?:&|\\+|\\/|and) ?d(?:est(?:r(?:oy(?:ed)?|uction)?)?(?:'?d)?)?|fdo?|forfeiture and destruction)(?![\\w'])${order}`,
    { type: 'forfeiture', destroy: true },
  ],
  ['L', `(?:forf(?:eit(?:ed|ure)?|'?n|'?d)?)${order}`, { type: 'forfeiture' }],
  ['L', `(?:dep(?:r(?:iv(?:ation|ed?|'?n)?)?|'?n|'?d|'?vn?)?)(?![\\w'])${order}`, { type: 'deprivation' }],
  [
    'L',
    `(?:destr(?:uct(?:ion)?|oy(?:ed)?|'?n|'?d)?|dest(?:'?d)?)${order}`,
    { type: 'deletion_direction', destroy: true },
  ],
  ['L', '(?:wiped?)(?: (?:clean|device))?', { type: 'deletion_direction', wipe: true }],
  ['L', `(?:del(?:et(?:ion|ed?))?(?:'?d|'?n)?|erased?)${order}`, { type: 'deletion_direction' }],
  ['L', `(?:shpos?|sopo)${order}`, { type: 'shpo' }],
  ['L', `cbos?`, { type: 'criminal_behaviour_order' }],
  ['L', `spos?`, { type: 'stalking_protection_order' }],
  ['L', `dapos?`, { type: 'domestic_abuse_protection_order' }],
  ['L', `svros?`, { type: 'serious_violence_reduction_order' }],
  ['L', `notif(?:ication|'?n)?(?: req(?:uirement)?s?)?|sor|sex offenders?'? reg(?:ister)?`, { type: 'notification' }],
  [
    'L',
    sourceOf`
      (?:
        (?:
          retur?n(?:ed)?|ret(?:'?d)?|rtn(?:'?d)?|(?:given|handed|hand|give|goes|go|gone|sent) back|released?|back
          |restored
        )(?: (?:
          of|to) (?:(?:d|def|deft|the|his|her)(?:'s)? )?(?:
            d|def|deft|owner|defendant|him|her|mother|father|partner|wife|family|comp|police
          )(?![\w'])
        )?
        |(?:d|def|deft|defendant|owner) (?:to collect|can collect|may collect|to have (?:it )?back)
      )
    `,
    { type: 'property_return' },
  ],
  [
    'L',
    sourceOf`
      (?:disclaim(?:ed|er|s)|discl(?:'?d|s)?|given up|surrendered voluntarily)(?: by (?:d|def|deft|defendant))?
      |(?:d|def|deft|defendant) (?:consents|agrees|consented|agreed) to (?:
        forf(?:eit(?:ure)?)?|dep(?:r|riv(?:ation)?)?|destr(?:uction)?|disposal
      )
    `,
    { type: 'disclaimer' },
  ],
  // named beside the orders, and read by the rules of sentences
  ['L', 'comp(?:ensation)?(?: order)?|costs|surcharge|vs', { type: 'sentence' }],
];

const ruled = (status: OrderStatus): Meaning => ({ ruling: { status } });
const none = (): Meaning => ({ ruling: { status: 'not_made', bare: true } });
const NOT = "(?:not|n't|never)";
const NEXT =
  '(?: (?:to|for|till?|until|on|at|over to|@) (?:(?:the )?(?:next |full )?(?:sent\\w*|trial|psr|hearing|hrg|cmh|date)(?: (?:hearing|hrg|date))?))?';
/** What became of it. */
const RULINGS: readonly Form[] = [
  [
    'S',
    sourceOf`
      ${NOT} (?:
        sought|seek(?:ing)?|requested|asked(?: for)?|applied for|app'?d for|wanted|ask(?:ing)?(?: for)?|pursuing
      )
      |n\/s|neither sought nor (?:ordered|made|imposed|granted)
      |(?:none|no|neither|nothing) (?:was |were )?(?:sought|requested|asked for|applied for)
    `,
    { ruling: { status: 'not_made', sought: false } },
  ],
  [
    'S',
    sourceOf`
      withdrawn|w\/d|wdn|wd|w\/drawn|w'd|withdr(?:aw|aws|ew)
      |(?:not|no longer|not now|not further) (?:purs(?:'?d|ued)?|proceeded with|pressed|pushed)
      |(?:no longer|not now) (?:sought|seek(?:s|ing)?|wants?|wanted|asked for|requested|applied for)
      |abandon(?:ed|s)?|drop(?:ped|s)?(?: by (?:the )?(?:crown|cps|pros))?
    `,
    ruled('withdrawn'),
  ],
  [
    'S',
    sourceOf`
      ${NOT} (?:granted|allowed|g(?:r|ran)?td|satisfied|persuaded|approp(?:riate)?|prop(?:ortionate)?)
      |(?:j|bench|court|dj|mags) (?:
        not (?:satisfied|persuaded|with (?:us|them|cps|crown)|minded)|against|said no|says no|unpersuaded
      )
      |turned down|knocked back|thrown out|unsuccessful|failed|not (?:successful|minded)|n\/g|refused
      |ref(?:'?s?'?d)?(?! ?(?:[A-Z]{1,4}\/?\d|\d|no\b))|rfd|rejected|rej(?:'?d)?|declined|decl'?d|dismissed|dism(?:'?d)?|denied|disallowed
    `,
    ruled('refused'),
  ],
  [
    'S',
    `${NOT} (?:made|imposed|imp'?d|imp|ordered|nec(?:essary)?|req(?:uire)?d|req|needed|given|issued|raised|addressed|mentioned)|no (?:such )?ord(?:er)?s?(?: made| imposed)?`,
    none(),
  ],
  [
    'S',
    sourceOf`
      (?:
        adj(?:ourned|'?d)?|a\/j|reserved|res'?d|put (?:off|over|back)|stood (?:over|down)|c\/f
        |carried (?:fwd|forward)|pending|deferred
        |to be (?:decided|considered|argued|arg'?d|determined|heard|dealt with)|tbd|not today|next (?:hrg|hearing)
        |to consider|terms (?:to be agreed|tba|tbc|not agreed)
        |(?:cps|crown|pros) to (?:draft|confirm|provide|serve|apply)(?: in writing)?|to follow|listed|relisted
        |part[- ]heard|p\/h|(?:dec(?:ision)?|judgment|ruling) (?:reserved|to follow|awaited)
        |awaiting (?:decision|valuation|statement|instructions)|outstanding|held over|left over
      )${NEXT}(?: ${DATE})?
    `,
    ruled('pending'),
  ],
  [
    'S',
    '(?:to|for|at) (?:cc|crown (?:ct|court)|sent(?:ence|encing)?(?: (?:hearing|hrg))?|next (?:hearing|hrg))',
    ruled('pending'),
  ],
  ['S', "varied|amended|amd'?d|var'd", ruled('varied')],
  ['S', "extended|ext'?d", ruled('extended')],
  ['S', "discharged|disch'?d|revoked|rev'?d|lifted", ruled('discharged')],
  ['S', 'quashed|set aside', ruled('quashed')],
  [
    'S',
    sourceOf`
      (?:already |still )?(?:
        in (?:force|place)|cont(?:inues|inued|'?s|'?d)?|remains(?: in (?:force|place))?|to (?:continue|remain)
        |stands|exists
      )
      |no change|unchanged|unaffected|explained(?: to (?:d|def|deft|defendant))?
    `,
    ruled('continued'),
  ],
  [
    'S',
    'existing|expired|current|exstg|old|previous|(?:d|def|deft) (?:is |already )?(?:on|has|under|subject to)(?: (?:an?|existing))?',
    ruled('continued'),
  ],
  ['S', 'interim|int', ruled('interim')],
  ['S', 'tbc|tba|unclear|not (?:clear|known)|unknown', ruled('unclear')],
  [
    'S',
    `neither (?:was |were )?(?:granted|allowed|gtd)|none of (?:them|these) (?:was |were )?granted`,
    ruled('refused'),
  ],
  ['S', `neither (?:was |were )?(?:made|imposed|ordered)`, none()],
  ['S', "lodged|filed|handed in|received|rec'?d", ruled('applied_for')],
  ['S', "granted|gr(?:'?(?:an)?td)?|gtd|made|imposed|imp(?:'?d)?|ordered|ord'd|allowed|passed|given", ruled('made')],
  /** "Bench: RO." says what was made, as "Made: RO." does. */
  ['S', '(?:the )?(?:bench|court|ct|mags|dj|judge)(?= ?: ?(?:ro|dep|r\\/o|rest|forf|shpo|cbo))', ruled('made')],
];

const OTHERS: readonly Form[] = [
  ['K', "appl(?:ications?|'?ns?|ied|ic)?|app'?ns?|apps?"],
  ['U', "(?:to )?(?:vary|var(?:iation|'?n)?)(?: of)?", { change: 'vary' }],
  ['U', "(?:to )?ext(?:ension|end|'?n)?(?: of)?", { change: 'extend' }],
  ['U', '(?:to )?(?:disch(?:arge)?|revoke|revocation)(?: of)?', { change: 'discharge' }],
  [
    'Q',
    '(?:the )?(?:cps|crown|pros(?:ecution|ecutor)?|police)(?: (?:do|does|did)(?= not ))?|p(?= (?:seeks?|asks?|applies|wants?|invites?)\\b)',
  ],
  [
    'V',
    sourceOf`
      seek(?:s|ing)?|sought by (?:the )?(?:cps|crown|pros(?:ecution)?)|sought|asked(?: for)?|asks?(?: for)?
      |(?<=\b(?:cps|crown|p|pros|prosecution) )appl(?:y|ies|ied)(?: for|(?= ?:))|request(?:s|ed)?
      |req(?:'?d)?(?=[ :])|invites?|wants?|applied for|app'?d for
    `,
  ],
  ['P', `${DATE} ?(?:-|to|until) ?${DATE}`],
  ['P', `(?:for )?${DURATION}(?: each)?`],
  [
    'P',
    `(?:until|till?|to|exp(?:ir(?:es|y|ing))?|ends?)\\.?:? ?${DATE_OR_YEAR}|ufo|until further order|indef(?:inite(?:ly)?)?|(?:for )?life|(?:until|till?) sent(?:ence)?`,
  ],
  ['E', 'period|term|length|duration|dur'],
  [
    'T',
    sourceOf`
      (?:n\/?c|no con(?:t(?:act)?)?)(?![\w'])(?: (?:
          with|w\/?|to|dir(?:ect(?:ly)?)?|ind(?:ir(?:ect(?:ly)?)?)?|or|and|comp(?:lainant)?|vic(?:tim)?|pp|ip|her
          |him|[\/&]
        )
      )*(?: ?\/ ?ind(?:ir(?:ect)?)?(?: (?:w\/?|with|to)? ?(?:comp(?:lainant)?|vic(?:tim)?|pp|ip|her|him))?)?
    `,
  ],
  [
    'T',
    "no(?:t to|t)? post(?:s|ings?)?(?: (?:(?:any|of|re|about|on|her|him|comp(?:lainant)?|vic(?:tim)?|pp|ip|images|imgs|photos|pics|anything|online|social media|sm)(?![\\w'])))*",
  ],
  [
    'T',
    sourceOf`
      not? (?:to )?(?:be |go |come )?(?:within|w\/in?) \d{1,4} ?m(?:etres|trs)?(?: of)?(?: (?:
        her|his|their|the|comp(?:lainant)?'?s?|vic(?:tim)?'?s?|pp'?s?)
      )?(?: (?:home(?: addr(?:ess)?)?|h\/a|work|school))?
    `,
  ],
  [
    'C',
    '(?:on |re |for )?(?:c(?:oun)?ts?|ch(?:arge|g)?s?|off(?:ence)?s?) ?\\d{1,2}(?: ?(?:-|&|\\+|,|and|to) ?\\d{1,2}(?! ?(?:y|m|w)))*',
  ],
  ['B', 'both|all|each'],
  [
    'A',
    '(?:(?:the )?(?:one|1|other|others|another|rest|remainder))(?= (?:(?:to be|is|was|are|were) )?(?:dep|ret|forf|destr|not|wiped|handed|given|granted|gr.?td|refused|ref.?d|declined|allowed|withdrawn))',
  ],
  ['O', 'only|alone'],
  [
    'G',
    '(?:(?:proved |admitted |alleged )?(?:breach(?:ed)?|brch|bch|br(?= (?:of|ro)\\b))(?:(?: of)?(?: existing)?)?)(?: ?[-:] ?(?:nfa|no action))?',
  ],
  [
    'J',
    sourceOf`
      considered|cons(?:'?d|ider)?|discussed|poss(?:ible|ibly)?|likely|proposed|maybe|perhaps|suggested|recommended
      |(?:(?:live |main |ancillary |sentencing )?issues?|matters|points|queries|reminders?|agenda|options|possibles)
      (?= ?[:-])
      |if (?:(?:he'?s |d |def )?(?:convicted|found guilty|guilty|g)(?![a-z]))
    `,
    ruled('unclear'),
  ],
  ['Y', 'yes|(?:it|they) (?:was|were|is|did)(?! not)|y(?=[\\s,;.:)\\]/|-]|$)|✓|✔|√|☑|true'],
  [
    'N',
    sourceOf`
      no(?: new)?|(?:it|they) (?:was|were|is|did) not|nil|none|n\/a|n\.a\.|not applicable|n(?=[\s,;.:)\]/|-]|$)|✗|✘
      |✕|×(?! ?\d)|false|x(?! ?\d)
      |not(?= (?:
        to be )?(?:dep|forf|destr?|ret|rtn|wip|del|f ?[&+/] ?d)|\W*$|[.,;]
        |,? (?:the )?(?:phone|laptop|tablet|ipad|pc|usb|computer|device)
      )
      |0(?=\s*(?:[,;.|)]|$))
    `,
  ],
  ['y', '\\[[x✓✔√]\\]|☒|☑'],
  ['n', '\\[ ?\\]|☐'],
  [
    ' ',
    sourceOf`
      of|re|for|the|a|an|is|was|were|his|her|your|on|to(?= (?:(?:the|an?) )?(?:dep|ro\b|rest|forf|shpo|cbo))
      |as regards|regarding|as for|with regard to
      |(?:in answer to|further to) (?:your|the) (?:query|question|email|enquiry|letter)|you asked about
      |(?:the )?(?:short )?answer (?:to (?:your|the) (?:query|question) )?(?:is|was)(?: that)?|as asked
      |(?:d|def|deft|defence) (?:agrees|opposes|objects|consents|neutral)
      |(?:j|dj|bench|court|mags)(?: (?:rules|says|ruled|said))?(?= ?[:-]? ?(?:no|yes|granted|refused|not)\b)|admits
      |heard(?: (?:&|and))?|as (?:sought|requested|applied for)|but(?= not)|also|adm(?:itted)?|proved|in respect of
      |as to|to be|(?:anc(?:illar(?:y|ies))?|other)(?: (?:orders?|ords?))|anc(?:illar(?:y|ies))?|ancillary \d(?= ?:)
      |seized kit|kit(?= ?:)|orders?(?= ?(?:made|refused|granted|sought|[:-]))|order type|type(?= ?[:-])
      |items?(?= ?[:-])|property(?= ?[:-])|exhibits?(?= ?[:-])|today|(?:d|def|deft)(?= discl)
      |\(?\d[.)]?\)?(?= (?:n\/?c|no|not) )|agreed|unopposed|not opposed|opposed(?: by (?:d|def|deft|defence))?
      |opp'?d(?: by (?:d|def|deft|defence))?|by (?:the )?(?:court|bench|dj|mags)|form(?=[ :]|$)
      |(?:a|b|c|d|e|f|g|h|i{1,3}|iv|\d)(?:\)|\. (?=[a-z]))|\d (?=(?:ro|dep|shpo|forf|cbo)\b)
      |(?:dec(?:ision)?|outcome|result|status|disposal)(?= ?[:-])|x ?\d{1,2}(?![\w])|\d{1,2} ?x(?= )|[()\[\]"]
    `,
  ],
  ['W', ',', { comma: true }],
  ['W', '&|\\+|and(?![\\w])|then(?![\\w])'],
  ['Z', '\\/'],
  ['-', '[:=]|-{1,2}|=>|\\.{3,}|_{2,}'],
  ['|', '\\|'],
  ['.', ';', { goesOn: true }],
  ['.', '[.\\n!](?!\\.)'],
  ['?', '(?:made|granted|imposed|ordered)? ?\\?+'],
];

const FORMS: readonly Form[] = [...NAMES, ...RULINGS, ...OTHERS];
/** No letter or figure goes on with the word. */
const ENDS = "(?:(?<=[^\\w'])|(?![\\w']))";

/** Every form, sticky; the longest that matches wins, so that "dep not made" is an order's name and a ruling. */
const MATCHERS = FORMS.map(([letter, forms, meaning]) => ({
  letter,
  meaning,
  pattern: new RegExp(sewn(`(?:${forms})${ENDS}`), 'iy'),
}));

/** Letters by which the forms are told apart that may stand somewhere. */
const TELLING = 3;
const OPENINGS = MATCHERS.map(({ pattern }) => openingsOf(pattern));

/** What a pattern's words begin with, as far as that is telling; undefined where it cannot be told. */
function openingsOf(pattern: RegExp): readonly string[] | undefined {
  const opens = readPatterns([pattern]).flatMap((part) => opensOf(part) ?? ['']);
  const first = new Set(opens.map((literal) => literal.replaceAll(EDGE, '').slice(0, TELLING)));
  return first.has('') ? undefined : [...first];
}

/** The matchers whose words may begin with `said`. Of figures one stands for all, as in what patterns begin with. */
const matchersFor = remembered(
  (said: string): typeof MATCHERS => {
    const letters = said.toLowerCase().replace(/\d/g, '0');
    return MATCHERS.filter((_, place) => OPENINGS[place]?.some((opening) => letters.startsWith(opening)) ?? true);
  },
  (said) => said,
);

/** The word of a cell that stands at `at`; undefined where no cell has such a word. */
export function wordAt(text: string, at: number): Word | undefined {
  let best: Word | undefined;
  for (const { letter, meaning, pattern } of matchersFor(text.slice(at, at + TELLING))) {
    pattern.lastIndex = at;
    const said = pattern.exec(text)?.[0];
    if (!said) continue;
    const end = at + said.trimEnd().length;
    if (!best || end > best.end) best = { letter, start: at, end, ...meaning };
  }
  return best;
}
