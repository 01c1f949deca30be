import { regexOf } from '../../text/patterns/over-lines.js';
import { fieldWithin, hasFields, singular } from './grouped-headings.js';
import type { Field } from './mapping.js';

/**
 * What people and systems call a column, English and Welsh, as `aliasKey` makes it. The first of a field’s names is the
 * commonest. Headings of the informant register and of the lists’ own downloads are among them.
 */
const ALIASES: Readonly<Record<Field, readonly string[]>> = {
  court: [
    'court',
    'court house',
    'courthouse',
    'court name',
    'venue',
    'magistrates court',
    'hearing court',
    'llys',
    'enw r llys',
    'ty r llys',
    'where',
    'court centre',
    'sentencing court',
    'name of court',
  ],
  courtCode: ['court code', 'court house code', 'ou code', 'oucode', 'cod y llys'],
  localJusticeArea: ['local justice area', 'lja', 'lja name', 'bench', 'ardal cyfiawnder lleol'],
  courtRoom: ['court room', 'courtroom', 'room', 'ystafell', 'ystafell y llys', 'llysty'],
  date: [
    'date',
    'hearing date',
    'date of hearing',
    'court date',
    'sitting date',
    'date heard',
    'heard',
    'heard on',
    'court day',
    'day',
    'sentence date',
    'date of sentence',
    'sentencing date',
    'result date',
    'date sentenced',
    'doh',
    'dyddiad',
    'dyddiad y gwrandawiad',
    'dyddiad gwrandawiad',
    'when',
    'disposal date',
    'date of disposal',
    'court disposal date',
    'outcome date',
    'sentenced on',
  ],
  time: ['time', 'start time', 'hearing time', 'time of hearing', 'sitting at', 'amser', 'amser dechrau'],
  hearingType: ['hearing type', 'type of hearing', 'hearing', 'math o wrandawiad', 'gwrandawiad'],
  prosecutor: [
    'prosecutor',
    'prosecuting authority',
    'prosecution',
    'informant',
    'inf name',
    'erlynydd',
    'awdurdod erlyn',
  ],
  urn: [
    'urn',
    'case urn',
    'unique reference number',
    'ptiurn',
    'prosecution urn',
    'police reference',
    'cyfeirnod unigryw',
  ],
  caseNumber: [
    'case number',
    'case no',
    'caseno',
    'case',
    'case reference',
    'case ref',
    'reference',
    'ref',
    'ref no',
    'case ref no',
    'court reference',
    'case id',
    'rhif yr achos',
    'rhif achos',
    'cyfeirnod yr achos',
  ],
  defendant: [
    'defendant',
    'defendant name',
    'name of defendant',
    'name',
    'full name',
    'accused',
    'offender',
    'person',
    'person charged',
    'defendants',
    'names',
    'diffynnydd',
    'enw r diffynnydd',
    'enw',
    'who',
    'who was charged',
  ],
  defendantReference: [
    'defendant reference',
    'defendant ref',
    'defendant id',
    'defendant number',
    'defendant no',
    'offender reference',
    'offender ref',
    'offender id',
    'offender number',
    'offender no',
    'person reference',
    'person ref',
    'person id',
    'nominal',
    'nominal ref',
    'nominal number',
    'suspect id',
    'subject id',
    'individual',
  ],
  title: ['title', 'def title', 'defendant title', 'teitl'],
  forenames: [
    'forenames',
    'forename',
    'first name',
    'first names',
    'given names',
    'given name',
    'def forenames',
    'defendant forename',
    'enw cyntaf',
    'enwau cyntaf',
  ],
  surname: ['surname', 'last name', 'family name', 'def surname', 'defendant surname', 'cyfenw'],
  organisation: ['organisation', 'organization', 'company', 'company name', 'organisation name', 'sefydliad', 'cwmni'],
  dateOfBirth: ['date of birth', 'dob', 'd o b', 'birth date', 'birthdate', 'born', 'dob defendant', 'dyddiad geni'],
  age: ['age', 'defendant age', 'age at hearing', 'oed', 'oedran'],
  sex: ['sex', 'gender', 'rhyw', 'rhywedd'],
  address: ['address', 'defendant address', 'home address', 'def address', 'cyfeiriad'],
  asn: ['asn', 'arrest summons number', 'arrest or summons number', 'summons number'],
  sequence: ['offence number', 'offence no', 'sequence', 'seq no', 'seqno', 'count', 'rhif y drosedd'],
  offenceCode: [
    'offence code',
    'off code',
    'cjs code',
    'cjs offence code',
    'charge code',
    'cod y drosedd',
    'cod trosedd',
  ],
  offence: [
    'offence',
    'offence title',
    'off title',
    'charge',
    'offence description',
    'offence name',
    'offences',
    'charges',
    'charged with',
    'trosedd',
    'troseddau',
    'teitl y drosedd',
    'cyhuddiad',
    'description',
    'description of offence',
    'offence type',
    'crime',
    'crime type',
    'offence charged',
    'offences charged',
    'convicted of',
    'offence convicted of',
  ],
  wording: [
    'wording',
    'offence wording',
    'particulars',
    'offence details',
    'charge wording',
    'offence particulars',
    'geiriad',
    'geiriad y drosedd',
    'manylion y drosedd',
  ],
  legislation: ['legislation', 'act', 'statute', 'contrary to', 'deddfwriaeth'],
  offenceDate: ['offence date', 'date of offence', 'offence start date', 'dyddiad y drosedd'],
  plea: ['plea', 'pleas', 'pleaded', 'plea entered', 'ple'],
  pleaDate: ['plea date', 'date of plea', 'dyddiad y ple'],
  verdict: ['verdict', 'finding', 'rheithfarn', 'dyfarniad'],
  convictionDate: [
    'conviction date',
    'date of conviction',
    'convicted on',
    'date convicted',
    'dyddiad euogfarnu',
    'dyddiad yr euogfarn',
  ],
  adjournedTo: [
    'adjourned to',
    'next hearing',
    'next hearing date',
    'adjournment date',
    'adjourned date',
    'gohiriwyd tan',
    'gwrandawiad nesaf',
  ],
  reportingRestriction: [
    'reporting restriction',
    'reporting restrictions',
    'restriction',
    'restrictions',
    'cyfyngiad adrodd',
    'cyfyngiadau adrodd',
  ],
  resultCode: ['result code', 'cjs result code', 'disposal code', 'outcome code', 'cod canlyniad', 'cod y canlyniad'],
  resultLabel: ['result label', 'result title', 'result type'],
  resultText: [
    'result',
    'results',
    'result text',
    'reg text',
    'outcome',
    'disposal',
    'sentence',
    'result details',
    'decision',
    'penalty',
    'court result',
    'how dealt with',
    'sentence imposed',
    'sentence passed',
    'adjudication',
    'canlyniad',
    'canlyniadau',
    'dedfryd',
    'penderfyniad',
    'disposal text',
    'disposal type',
    'type of disposal',
    'primary disposal',
    'court disposal',
    'sentence type',
    'type of sentence',
    'type of result',
    'result description',
    'what happened',
    'what was decided',
    'court outcome',
    'final outcome',
    'case outcome',
    'disposal description',
  ],
  resultLength: [
    'length',
    'sentence length',
    'length of sentence',
    'disposal length',
    'length of disposal',
    'custodial length',
    'term',
    'duration',
    'disposal duration',
    'period',
  ],
  resultAmount: ['amount', 'disposal amount', 'sentence amount', 'value', 'disposal value', 'sum'],
  resultDetail: [
    'disposal qualifier',
    'result qualifier',
    'qualifier',
    'disposal details',
    'sentence details',
    'terms',
  ],
  orderText: [
    'order',
    'orders',
    'ancillary order',
    'ancillary orders',
    'order text',
    'order made',
    'orders made',
    'other orders',
    'gorchymyn',
    'gorchmynion',
    'gorchymyn arall',
    'gorchmynion eraill',
    'gorchymyn ategol',
    'gorchmynion ategol',
  ],
};

/** A heading as it is compared: words alone, parted at capitals and marks, without accents. */
export function aliasKey(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.entries(ALIASES) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

/** "Offence(s)", "Date of birth (DD/MM/YYYY)": what stands in brackets says how, not what. */
function withoutBrackets(heading: string): string {
  return heading.replace(/[([][^)\]]{0,40}[)\]]/g, ' ');
}

/** The field that a heading names; undefined for one that nobody has used before. */
export function fieldNamed(heading: string): Field | undefined {
  const [plain, bare] = [aliasKey(heading), aliasKey(withoutBrackets(heading))];
  const uncounted = bare.replace(COUNTED, '');
  const named = FIELD_OF.get(plain) ?? FIELD_OF.get(bare) ?? FIELD_OF.get(uncounted);
  if (named !== undefined) return named;
  const path = pathOf(heading);
  if (path !== undefined) return namedInRecord(path);
  const behind = namedBehind(uncounted);
  return behind === 'orderText' || resultNamed(heading) === undefined ? behind : undefined;
}

/** `offences.results.text`: a field with the records around it. */
const PATH = /^[\p{L}\p{N}_@$-]{2,}(?:\.[\p{L}\p{N}_@$-]+)+$/u;

function pathOf(heading: string): readonly string[] | undefined {
  return PATH.test(heading) ? heading.split('.').map(aliasKey) : undefined;
}

function namedInRecord(path: readonly string[]): Field | undefined {
  const [last = '', around = ''] = [path.at(-1), path.at(-2)];
  const whole = FIELD_OF.get(`${singular(around)} ${last}`);
  return whole ?? fieldWithin(path.slice(0, -1), last, (words) => FIELD_OF.get(words) ?? namedBehind(words));
}

/** "Outcome plea", "Charge title": what stands behind the word of what has it. */
function namedBehind(words: string): Field | undefined {
  const parts = words.split(' ');
  for (let at = 1; at < parts.length; at += 1) {
    const [around, last] = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
    if (!hasFields(around)) continue;
    const field =
      FIELD_OF.get(`${singular(around)} ${last}`) ?? fieldWithin([around], last, (rest) => FIELD_OF.get(rest));
    if (field !== undefined) return field;
  }
  return undefined;
}

/** `Result 1`, `Result 2`: which of several. */
const COUNTED = / \d{1,2}$/;

/** Columns that hold one kind of result each, however many there are: what stands in them is said of that kind. */
const KINDS_OF_RESULT = regexOf('')`
  ^(?:
    compensation|comp|costs|fine|surcharge|victim surcharge|vs|custody|imprisonment|requirements|unpaid work
    |(?:\w+ ){0,4}orders?|(?:driving )?disqualification
    |ro|shpo|sho|cbo|spo|sro|dep|deprivation|forfeiture|destruction|(?:forfeiture|deprivation) (?:and|or) (?:destruction|forfeiture)
    |iawndal|costau|dirwy|gordal|carchar|gorchymyn (?:\w+ ?){1,3}
  )(?: (?:sought|requested|asked for|applied for|refused))?$
`;
const RUN_TOGETHER = /^\S*(?:\p{Ll}\p{Lu}|[\p{L}\p{N}][._]\p{L})\S*$/u;
/** How a heading asks whether there was one: "Deprivation order made? (Y/N)". */
const ASKED =
  /(?:[\s:?-]+(?:was )?(?:made|granted|imposed|given|ordered|awarded|y ?\/ ?n|yes ?\/ ?no|flag|indicator))*[\s:?]*$/i;

/** The kind of result that a heading names, as it is said before the cell; undefined for one that names none. */
export function resultNamed(heading: string): string | undefined {
  const printed = withoutBrackets(heading);
  // A field of a record has its words run together.
  const words = RUN_TOGETHER.test(printed.trim()) ? aliasKey(pathOf(heading)?.at(-1) ?? printed) : printed;
  const kind = words.replace(ASKED, '').replace(/\s+/g, ' ').trim();
  if (!KINDS_OF_RESULT.test(aliasKey(kind))) return undefined;
  return aliasKey(kind) === 'dep' ? SHORT.dep : kind;
}

/** Sums that a court orders once for all of a person’s offences. */
const SUM = /^(?:(?:prosecution )?costs|(?:victim )?surcharge|vs|comp(?:ensation)?|iawndal|costau|gordal)$/;

/** Whether the label of a column names such a sum. */
export function isSum(label: string | undefined): boolean {
  return label !== undefined && SUM.test(aliasKey(label));
}

const LENGTH = /^(?:length|period|duration|term) (?:of )?(?:the )?(.+)$|^(.+) (?:length|period|duration|term)$/;
/** Letters that stand for an order, in headings. */
const SHORT = {
  ro: 'restraining order',
  shpo: 'sexual harm prevention order',
  cbo: 'criminal behaviour order',
  spo: 'stalking protection order',
  dep: 'deprivation order',
} as const;
const LONG: ReadonlyMap<string, string> = new Map(Object.entries(SHORT));

const DETAIL = /^(.+) (?:details?|terms|conditions?|property|items?|description|reasons?|notes?|comments?|amount)$/;

/** Whether a heading says more of the result that another heading names: "Deprivation order details". */
export function isDetailOf(heading: string, kind: string): boolean {
  const of = DETAIL.exec(aliasKey(withoutBrackets(heading)))?.[1];
  const whole = (words: string) => (LONG.get(words) ?? words).replace(/ orders?$/, '');
  return of !== undefined && whole(of) === whole(aliasKey(kind));
}

const SUSPENDED = /^(?:suspended|suspension|operational)(?: (?:for|period|length|term|sentence))*$/;
const CUSTODY = /^(?:custody|imprisonment|carchar)$/;

/** Whether a heading says how long the custody of another heading is suspended. */
export function isSuspensionOf(heading: string, kind: string): boolean {
  return SUSPENDED.test(aliasKey(withoutBrackets(heading))) && CUSTODY.test(aliasKey(kind));
}

/** Which of several a heading is of, and the heading without that: `Offence 2`, `offence2Code`. */
export function countedHeading(heading: string): { readonly number: number; readonly heading: string } | undefined {
  const words = aliasKey(heading.replace(/(\p{L})(\d)/gu, '$1 $2').replace(/(\d)(\p{L})/gu, '$1 $2'));
  const [found, before = '', number = '', after = ''] = /^(\p{L}.*?) (\d{1,2})(?: (.+))?$/u.exec(words) ?? [];
  return found === undefined ? undefined : { number: Number(number), heading: `${before} ${after}`.trim() };
}

/** Whether a heading says how long the result lasts that another heading names: "RO length (months)" beside "Restraining order". */
export function isLengthOf(heading: string, kind: string): boolean {
  const found = LENGTH.exec(aliasKey(withoutBrackets(heading)));
  const of = found?.[1] ?? found?.[2];
  const whole = (words: string) => (LONG.get(words) ?? words).replace(/ orders?$/, '');
  return of !== undefined && whole(of) === whole(aliasKey(kind));
}
