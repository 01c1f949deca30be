/** The provision a text names, in one spelling: `s.153 SA 2020`. Only what is named; nothing implied. */
import { everyMatch } from '../../text/patterns/every-match.js';
import type { Sifted } from '../../text/patterns/sieve.js';
import type { Run } from '../rule.js';

export interface Power extends Run {
  /** Normalised. */
  readonly power: string;
}

/** Acts as courts write them, and the short form printed. An Act not here keeps its own name. */
const ACTS: readonly (readonly [pattern: string, short: string])[] = [
  [
    '(?:ddeddf|deddf|god|cod) dedfrydu(?: 2020)?|dd ?2020|sentencing (?:act|code)(?: 2020)?|sa ?(?:20)?20|s[ac](?= ?2020|[ ),.;:]|$)|s\\.?a\\.? ?2020',
    'SA 2020',
  ],
  [
    'dd?eddf pwerau llysoedd troseddol(?: ?\\(dedfrydu\\))?(?: 2000)?|powers? of (?:the )?criminal courts? ?\\(? ?(?:sentencing)? ?\\)? ?act(?: 2000)?|pcc ?\\(? ?s ?\\)? ?a(?:ct)?(?: 2000)?|pcca(?: 2000)?|pccsa ?2000',
    'PCC(S)A 2000',
  ],
  [
    'dd?eddf camddefnyddio cyffuriau(?: 1971)?|misuse of drugs act(?: 1971)?|m\\.?d\\.?a\\.?(?: ?(?:19)?71)?',
    'MDA 1971',
  ],
  ['protection of children act(?: 1978)?|pca ?(?:19)?78', 'PCA 1978'],
  [
    'dd?eddf (?:amddiffyn|diogelu) rhag aflonyddu(?: 1997)?|protection from harassment act(?: 1997)?|pha(?: ?(?:19)?97)?',
    'PHA 1997',
  ],
  ['sexual offences \\(?amendment\\)? act(?: 1992)?|so\\(a\\)a(?: 1992)?', 'SO(A)A 1992'],
  ['dd?eddf troseddau rhywiol(?: 2003)?|sexual offences act(?: 2003)?|soa(?: ?(?:20)?03)?', 'SOA 2003'],
  ['proceeds of crime act(?: 2002)?|poca(?: 2002)?', 'POCA 2002'],
  ['stalking protection act(?: 2019)?', 'SPA 2019'],
  ['animal welfare act(?: 2006)?|awa ?2006', 'AWA 2006'],
  ['dangerous dogs act(?: 1991)?|dda(?: ?(?:19)?91)?', 'DDA 1991'],
  ['youth justice and criminal evidence act(?: 1999)?|yjcea(?: 1999)?', 'YJCEA 1999'],
  ['children and young persons act(?: 1933)?|cypa(?: 1933)?', 'CYPA 1933'],
  ['contempt of court act(?: 1981)?', 'CCA 1981'],
];
const ACT = ACTS.map(([pattern]) => pattern).join('|');
const OTHER_ACT = '[A-Z][a-z]+(?: (?:[A-Z][a-z]+|of|the|and|from|for|etc|\\([A-Z][a-z]+\\)|\\(etc\\))){0,8} Act \\d{4}';
const SECTION = '(\\d{1,3}[A-Z]{0,2}(?: ?\\(\\d{1,2}[a-z]?\\))?)';
const CITED = new RegExp(
  `\\b(?:(?:section|sect?|s|ss|adran)\\.?|a\\.) ?${SECTION}(?: ?(?:and|&) (?:the )?(schedule|sch\\.?))?(?:,? (?:of|to|and|o|i))?(?: the|'r|â?r)? ?(?:(${ACT})(?![a-z(]*[a-z]{3})|(${OTHER_ACT}))`,
  'gi',
);
/** "Sections 152 and 153 of the Sentencing Act 2020", "ss.152-153": the sections on deprivation, of which 153 gives the power. */
const OF_DEPRIVATION =
  /\b(?:sections|sects?|ss)\.? ?152(?: ?(?:,|and|&|to|-|–|\/) ?(?:s\.? ?)?1[56]\d){1,4}(?:,? of)?(?: the)?(?: ?(?:sentencing (?:act|code)(?: 2020)?|s\.?a\.?(?: ?2020)?))?|\b(?:section|s)\.? ?152 ?(?:,|and|&|\/) ?(?:section|s)\.? ?153\b(?:,? of)?(?: the)?(?: ?(?:sentencing (?:act|code)(?: 2020)?|s\.?a\.?(?: ?2020)?))?/gi;
const SCHEDULE =
  /\b(?:(?:section|s)\.? ?1 and )?(?:the )?(?:schedule|sched\.?|sch\.?)(?: \d{1,2})?(?: (?:of|to))?(?: the)? ?(protection of children act(?: 1978)?|pca(?: ?(?:19)?78)?)/gi;
const ACT_THEN_SCHEDULE = /\b(?:protection of children act(?: 1978)?|pca(?: ?(?:19)?78)?),? sch(?:ed(?:ule)?)?\b\.?/gi;
const ACT_THEN_SECTION = new RegExp(`\\b(${ACT})(?:,)? (?:section|sect?|s)\\.? ?${SECTION}`, 'gi');
/** Of an order about property, these sections need no Act. */
const BARE: readonly (readonly [pattern: RegExp, power: string])[] = [
  [/\b(?:(?:section|sect?|s|adran)\.?|a\.) ?(15[2-9])\b(?!\s*\(\d)/gi, 'SA 2020'],
  [/\b(?:section|sect?|s)\.? ?(143)\b/gi, 'PCC(S)A 2000'],
];
/** A section without its Act that a kind of order leaves no doubt about, by the type of the order. */
const OF_KIND: Readonly<Record<string, readonly (readonly [pattern: RegExp, power: string])[]>> = {
  restraining_order: [
    [/\b(?:section|sect?|s|adran)\.? ?360\b/i, 's.360 SA 2020'],
    [/\b(?:section|sect?|s|adran)\.? ?5A\b/i, 's.5A PHA 1997'],
  ],
  shpo: [
    [/\b(?:section|sect?|s)\.? ?343\b/i, 's.343 SA 2020'],
    [/\b(?:section|sect?|s)\.? ?345\b/i, 's.345 SA 2020'],
  ],
  criminal_behaviour_order: [[/\b(?:section|sect?|s)\.? ?331\b/i, 's.331 SA 2020']],
};
/** Section 27 without its Act, where drugs are taken. */
const OF_DRUGS = /\b(?:section|sect?|s)\.? ?27\b/i;

/** The power that a bare section in `words` stands for in an order of this type: "RO s.360", "drugs forfeited s27". */
export function bareSection(type: string, takesDrugs: boolean, words: string, start: number): Power | undefined {
  const drugs = takesDrugs && type === 'forfeiture' ? ([[OF_DRUGS, 's.27 MDA 1971']] as const) : [];
  for (const [pattern, power] of [...(OF_KIND[type] ?? []), ...drugs]) {
    const match = pattern.exec(words);
    if (match) return { power, start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}

/** Powers to forbid something, which take nothing from anybody: they never make an order over property. */
export const PREVENTIVE_POWER = /^s\.(?:3(?:31|43|45|5[05]|60)(?:\(\d+\))? SA 2020|.{1,6} (?:PHA 1997|SPA 2019))$/;

/** An Act named at all: words in its name are not property. */
const ANY_ACT = new RegExp(`\\b(?:${OTHER_ACT})`, 'g');
const MENTIONS_LAW = /\b(?:adran|sections?|ss|sect|sec|schedule|sched|sch|act|s|ss)\b|\bs\d|\d{4}act|\ba\. ?\d/i;
/** The patterns by which a power is found at all. */
export const POWER_CUES: readonly RegExp[] = [
  OF_DEPRIVATION,
  SCHEDULE,
  ACT_THEN_SCHEDULE,
  CITED,
  ACT_THEN_SECTION,
  ...BARE.map(([pattern]) => pattern),
];

/** Every power named in `text`, in text order. */
export function findPowers(text: string, sifted: Sifted): readonly Power[] {
  if (!POWER_CUES.some((pattern) => sifted.may(pattern)) || !MENTIONS_LAW.test(text)) return [];
  const powers: Power[] = [];
  const add = (match: RegExpExecArray, power: string): void => {
    const start = match.index;
    const end = start + match[0].length;
    if (!powers.some((other) => start < other.end && other.start < end)) powers.push({ power, start, end });
  };
  for (const match of sifted.matches(OF_DEPRIVATION)) add(match, 's.153 SA 2020');
  for (const match of sifted.matches(SCHEDULE)) add(match, 'Sch. PCA 1978');
  for (const match of sifted.matches(ACT_THEN_SCHEDULE)) add(match, 'Sch. PCA 1978');
  for (const match of sifted.matches(CITED)) {
    const act = actName(match[3] ?? match[4] ?? '');
    const scheduled = match[2] && act === 'PCA 1978';
    add(match, scheduled ? 'Sch. PCA 1978' : `s.${sectionName(match[1] ?? '')} ${act}`);
  }
  for (const match of sifted.matches(ACT_THEN_SECTION)) {
    add(match, `s.${sectionName(match[2] ?? '')} ${actName(match[1] ?? '')}`);
  }
  for (const [pattern, act] of BARE) {
    for (const match of sifted.matches(pattern)) add(match, `s.${match[1]} ${act}`);
  }
  return powers.sort((a, b) => a.start - b.start);
}

/** Runs that name an Act: the words in them are no property. */
export function findActNames(text: string): readonly Run[] {
  if (!text.includes(' Act ')) return [];
  return everyMatch(ANY_ACT, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const EXACT_ACTS: readonly (readonly [pattern: RegExp, short: string])[] = ACTS.map(([pattern, short]) => [
  new RegExp(`^(?:${pattern})$`, 'i'),
  short,
]);

function actName(said: string): string {
  const name = said.trim();
  return EXACT_ACTS.find(([pattern]) => pattern.test(name))?.[1] ?? inTitleCase(name);
}

/** An Act's name in a text that is all capitals or has none. */
function inTitleCase(name: string): string {
  if (/[A-Z]/.test(name) && /[a-z]/.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/\b[a-z]+/g, (word) =>
      /^(?:of|the|and|from|for|etc|to|in)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
}

function sectionName(said: string): string {
  return said.replaceAll(' ', '').replace(/[a-z]+$/, (letters) => letters.toUpperCase());
}
