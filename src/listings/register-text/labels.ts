import { DATE } from '../../text/figures/dates.js';
import { isOneSlip, isTwoInTurn } from '../../text/tidying/one-slip.js';
import { tidy } from '../../text/tidying/whitespace.js';

/** What a label in a register's text names. `unused`: known, and nothing in a listing holds it. */
export type TextLabel =
  | 'courtHouse'
  | 'localJusticeArea'
  | 'courtRoom'
  | 'sittingDate'
  | 'startTime'
  | 'panel'
  | 'hearingType'
  | 'prosecutor'
  | 'reference'
  | 'courtNumber'
  | 'defendant'
  | 'dateOfBirth'
  | 'age'
  | 'sex'
  | 'address'
  | 'asn'
  | 'pncId'
  | 'reportingRestriction'
  | 'offence'
  | 'offenceList'
  | 'offenceTitle'
  | 'offenceCode'
  | 'wording'
  | 'legislation'
  | 'offenceDate'
  | 'plea'
  | 'pleaDate'
  | 'indicatedPlea'
  | 'verdict'
  | 'convictionDate'
  | 'adjournedTo'
  | 'application'
  | 'result'
  | 'caseResult'
  | 'defendantResult'
  | 'unused';

/** Who is charged together with the one above. */
const CO_ACCUSED: readonly string[] = ['co-accused', 'co-defendant', 'codefendant', 'co accused', 'co defendant'];

/** The words of each, as magistrates' registers and extracts of them print it. */
const WORDS: Readonly<Record<TextLabel, readonly string[]>> = {
  courtHouse: ['court', 'court house', 'courthouse', 'sitting at', 'held at', 'name of court', 'court name', 'venue'],
  localJusticeArea: ['lja', 'local justice area', 'petty sessional area', 'psa'],
  courtRoom: ['court room', 'courtroom', 'court no', 'court number', 'room'],
  sittingDate: [
    'date',
    'hearing date',
    'date of hearing',
    'sitting date',
    'date of sitting',
    'held on',
    'court date',
    'court day',
    'date heard',
    'sitting on',
    'heard on',
  ],
  startTime: ['time', 'start time', 'sitting time', 'session start'],
  panel: ['panel'],
  hearingType: ['hearing type', 'type of hearing', 'hearing'],
  prosecutor: ['prosecutor', 'prosecuting authority', 'prosecuted by', 'informant', 'complainant authority'],
  reference: [
    'case number',
    'case no',
    'case',
    'case reference',
    'case ref',
    'court reference',
    'urn',
    'case urn',
    'ptiurn',
    'reference',
    'ref',
  ],
  // A reference in figures alone: `referenceKind` tells it.
  courtNumber: [],
  defendant: [
    'defendant',
    'defendant name',
    'name of defendant',
    'name',
    'accused',
    'person charged',
    'def',
    'deft',
    'dft',
    ...CO_ACCUSED,
  ],
  dateOfBirth: ['date of birth', 'dob', 'd.o.b', 'd.o.b.', 'born', 'born on', 'birth date'],
  age: ['age'],
  sex: ['sex', 'gender'],
  address: ['address', 'defendant address', 'home address'],
  asn: ['asn', 'arrest summons number', 'arrest/summons number'],
  pncId: ['pnc id', 'pncid'],
  reportingRestriction: ['reporting restriction', 'reporting restrictions'],
  offence: [
    'offence',
    'offence title',
    'charge',
    'count',
    'alleged offence',
    'nature of offence',
    'offence description',
    'charged with',
    'chg',
    'off',
  ],
  offenceList: ['offences', 'charges'],
  // Of a person too: only below the heading of an offence that has none yet.
  offenceTitle: ['title'],
  offenceCode: ['offence code', 'code', 'cjs code'],
  wording: ['wording', 'offence wording', 'particulars', 'offence particulars', 'details', 'offence details'],
  legislation: ['legislation', 'act and section', 'statute'],
  offenceDate: ['offence date', 'date of offence', 'offence start date'],
  plea: ['plea', 'pleas', 'plea entered', 'pleaded', 'pleads', 'pl'],
  pleaDate: ['plea date', 'date of plea', 'plea entered on'],
  indicatedPlea: ['indicated plea', 'indication of plea'],
  verdict: ['verdict', 'finding', 'minute of adjudication finding'],
  convictionDate: ['conviction date', 'date of conviction', 'convicted on', 'convicted'],
  adjournedTo: ['adjourned to', 'adjourned until', 'next hearing', 'next hearing date'],
  application: ['application', 'application type'],
  result: [
    'result',
    'results',
    'order',
    'orders',
    'sentence',
    'disposal',
    'outcome',
    'adjudication',
    'minute of adjudication',
    'result text',
    'ordered',
    'penalty',
    'decision',
    'sentence and orders',
    'sentence/order',
    'orders made',
    'court order',
    'ancillary order',
    'ancillary orders',
    'other order',
    'other orders',
    'how dealt with',
    'dealt with',
    'how disposed of',
    'sentence imposed',
    'sentence passed',
    'order of the court',
    'orders of the court',
    'decision of the court',
    'result of hearing',
    'res',
    'result details',
    'what happened',
    'what the court did',
    'what the court decided',
    'court outcome',
    'court result',
    'court results',
    'court outcomes',
    'court decision',
    'disposals',
    'decisions',
    'outcomes',
    'sentences',
    'sentencing',
    'determination',
    'judgment',
    'adj',
  ],
  caseResult: ['case result', 'case results', 'case level result', 'case level results'],
  defendantResult: ['defendant result', 'defendant results', 'defendant level result', 'defendant level results'],
  unused: [
    'before',
    'bench',
    'justices',
    'district judge',
    'judge',
    'magistrates',
    'presiding justice',
    'legal adviser',
    'clerk',
    'solicitor',
    'defence',
    'defence solicitor',
    'defence counsel',
    'prosecution counsel',
    'represented by',
    'nationality',
    'interpreter',
    'interpreter language',
    'interpreter required',
    'interpreter needed',
    'language',
    'attendance',
    'appearance',
    'present',
    'bail',
    'bail status',
    'custody status',
    'remand status',
    'session',
    'printed',
    'printed on',
    'register generated on',
    'page',
    'mode of trial',
    'verdict date',
    'date of verdict',
    'finding date',
    'allocation decision',
  ],
};

/** What a page says of itself, in the midst of what it is about. */
export const OF_PAGE: ReadonlySet<string> = new Set(['printed', 'printed on', 'register generated on', 'page']);

/** The same in Welsh, as the service's published label tables and the courts' bilingual notices have them. */
const WELSH: Readonly<Partial<Record<TextLabel, readonly string[]>>> = {
  courtHouse: ['llys'],
  sittingDate: ['dyddiad', 'dyddiad y gwrandawiad', 'dyddiad eistedd'],
  courtRoom: ['ystafell llys', 'ystafell'],
  startTime: ['amser'],
  hearingType: ['math o wrandawiad'],
  prosecutor: ['erlynydd', 'awdurdod erlyn'],
  reference: ['rhif yr achos', 'rhif achos', 'cyfeirnod', 'cyfeirnod yr achos'],
  defendant: ['diffynnydd', "enw'r diffynnydd", 'enw'],
  dateOfBirth: ['dyddiad geni'],
  age: ['oedran', 'oed'],
  sex: ['rhyw'],
  address: ['cyfeiriad'],
  reportingRestriction: ['cyfyngiad adrodd', 'cyfyngiadau adrodd', 'cyfyngiad riportio', 'cyfyngiadau riportio'],
  offence: ['trosedd', 'cyhuddiad'],
  offenceList: ['troseddau', 'cyhuddiadau'],
  offenceCode: ['cod y drosedd'],
  wording: ['manylion y drosedd', 'manylion'],
  legislation: ['deddfwriaeth'],
  plea: ['ple'],
  pleaDate: ['dyddiad pledio'],
  verdict: ['dyfarniad', 'rheithfarn'],
  convictionDate: ['dyddiad euogfarnu', 'dyddiad yr euogfarn'],
  adjournedTo: ['gohiriwyd tan'],
  application: ['cais', 'math o gais'],
  unused: ['cyfieithydd', 'iaith y cyfieithydd'],
  result: ['canlyniad', 'canlyniadau', 'gorchymyn', 'gorchmynion', 'dedfryd'],
};

/** What stands between two words for one thing. */
const TWICE = / ?\/ ?| & | and | or /;

const BY_WORDS: ReadonlyMap<string, TextLabel> = new Map(
  (Object.keys(WORDS) as TextLabel[]).flatMap((label) =>
    [...WORDS[label], ...(WELSH[label] ?? [])].map((words) => [words, label]),
  ),
);
/** The label of words that say it twice, in English and in Welsh or in two words for one thing: `Defendant / Diffynnydd`, `Sentence and orders`. */
function labelInBoth(lower: string): TextLabel | undefined {
  if (!TWICE.test(lower)) return undefined;
  const [first, ...others] = lower.split(TWICE).map((words) => BY_WORDS.get(words.trim()));
  return others.length > 0 && others.every((label) => label === first) ? first : undefined;
}

/** Words in their own right that are one slip away from a label's. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'accuser',
  'change',
  'changed',
  'changes',
  'charged',
  'charger',
  'count',
  'counts',
  'dates',
  'funding',
  'heading',
  'healing',
  'hearings',
  'older',
  'ordered',
  'render',
  'sentenced',
  'value',
  'working',
]);
/** Shorter words are one slip away from too many others; two letters in turn make none of those. */
const SHORTEST = 5;
const SHORTEST_IN_TURN = 4;
const REMEMBERED = 2000;
const MEANT = new Map<string, { readonly label: TextLabel; readonly meant: string } | undefined>();

/** The label that was meant by words one slip of the hand away from its own; undefined where two may be. */
function labelMeant(lower: string) {
  const before = MEANT.get(lower);
  if (before !== undefined || MEANT.has(lower)) return before;
  if (MEANT.size >= REMEMBERED) MEANT.clear();
  const near = new Map<TextLabel, string>();
  for (const [words, label] of OTHER_WORDS.has(lower) ? [] : BY_WORDS) {
    const isNear =
      words.length >= SHORTEST
        ? isOneSlip(lower, words)
        : words.length >= SHORTEST_IN_TURN && isTwoInTurn(lower, words);
    if (isNear && !near.has(label)) near.set(label, words);
  }
  const [only] = near;
  const found = only === undefined || near.size > 1 ? undefined : { label: only[0], meant: only[1] };
  MEANT.set(lower, found);
  return found;
}

/** `Plea:`, `Offence 2:`, `Offence (2):`, `Charge 1 of 2:`, `2. Offence:`, `Result -`. */
const LABELLED =
  /^(?:\(?\d{1,3}[.)] ?)?([A-Za-z][A-Za-z./'’ -]{0,40}?)(?: ?\(s\))?(?: ?(?:no\.? ?)?\(?(\d{1,3})(?: of \d{1,3})?\)?)?(?: ?[:=]| [-–](?= ))(?: (.*))?$/s;

/** `Offence 2` alone on its line heads what is said of it. */
const HEADING_OF_OFFENCE = /^(offence|charge|count)(?: no\.?)? ?\(?(\d{1,3})\)?()$/i;

/** What parts a label from its value: most lines have none. */
const MARKED = /[:=–-]/;
/** `URN 99ZZ1000126` with no mark between, which only a number may follow. */
const ABBREVIATED = /^(dob|age|asn|urn|ptiurn|(?:case )?ref|case (?:no\.?|number))() (\S*\d\S*)$/i;

/** `Case 83BR0027026` alone: the shapes of a case's number. */
const CASE_ALONE = /^(case|urn)() (\d{2}[A-Z][A-Z0-9]\d{5,9}|\d{10})$/i;

/** `Court: 2`: which of the house’s. */
const ONLY_ROOM = /^(?:(?:court ?)?(?:room|no\.?|number) ?)?\d{1,3}[A-Z]?$/i;

/** A list of names as programs write them, `[loss_of_device, restraining_order]`: an audit printed in a report says `offences:` and `orders:` of its own. */
const PROGRAM_NAMES = /^\[[a-z0-9, ]*[a-z0-9]_[a-z0-9_, ]*\]/;

/** `Born 1 June 1996`, without a mark too. */
const BIRTH = new RegExp(`^(dob|d\\.o\\.b\\.?|born(?: on)?|date of birth)() (${DATE}(?:[.,;)].*)?)$`, 'is');

const DAY_ALONE = new RegExp(`^(?:to |until |till )?${DATE}`, 'i');

export interface Labelled {
  readonly label: TextLabel;
  /** Its words, in lower case. */
  readonly printed: string;
  /** The number printed with the label. */
  readonly number?: number;
  readonly value: string;
  /** Where the words are one slip away from the label's own: those. */
  readonly meant?: string;
}

/** Quick to say no. */
const MAY_BE_UNMARKED = /^(?:d|a|u|pt|ref|case|born|offence|ch|count)/i;

function unmarked(plain: string): RegExpExecArray | null {
  if (!MAY_BE_UNMARKED.test(plain)) return null;
  return ABBREVIATED.exec(plain) ?? CASE_ALONE.exec(plain) ?? BIRTH.exec(plain) ?? HEADING_OF_OFFENCE.exec(plain);
}

export function labelled(words: string): Labelled | undefined {
  const plain = tidy(words);
  const found = (MARKED.test(plain) ? LABELLED.exec(plain) : null) ?? unmarked(plain);
  const [, printed = '', number, value = ''] = found ?? [];
  const lower = printed
    .toLowerCase()
    .replace('’', "'")
    .replace(/ no\.$/, ' no');
  const spelt = BY_WORDS.get(lower) ?? labelInBoth(lower);
  const slip = spelt === undefined && found !== null ? labelMeant(lower) : undefined;
  const label = spelt ?? slip?.label;
  if (label === undefined) return undefined;
  if (PROGRAM_NAMES.test(value)) return undefined;
  // `Count: 2` says how many.
  if (lower === 'count' && number === undefined) return undefined;
  // `Court 2 - 17 February 2026` is a room, and a heading.
  if (label === 'courtHouse' && number !== undefined) return undefined;
  if (label === 'courtHouse' && ONLY_ROOM.test(value)) return { label: 'courtRoom', printed: lower, value };
  // Adjudicated, or adjourned to the day that follows.
  if (lower === 'adj' && DAY_ALONE.test(value)) return { label: 'adjournedTo', printed: lower, value };
  const said = { label, printed: lower, value, ...(number ? { number: Number(number) } : {}) };
  return slip === undefined ? said : { ...said, meant: slip.meant };
}

/** Whether a label is of somebody charged together with the defendant above it. */
export function isCoAccused({ printed }: Labelled): boolean {
  return CO_ACCUSED.includes(printed);
}

const LONGEST_LABEL = 45;

/** The label whose words these are and no others, without a mark or a number. */
export function labelAlone(words: string): TextLabel | undefined {
  if (words.length > LONGEST_LABEL || words.includes(':')) return undefined;
  const lower = words.toLowerCase().replace('’', "'");
  return BY_WORDS.get(lower) ?? labelInBoth(lower);
}

/** Whether a line opens as one under a label does, with words that are no label known. */
export function hasUnknownLabel(words: string): boolean {
  const [, printed] = LABELLED.exec(tidy(words)) ?? [];
  return printed !== undefined && labelled(words) === undefined;
}
