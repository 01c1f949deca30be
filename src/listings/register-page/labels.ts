import { tidy } from '../../text/tidying/whitespace.js';

/** What a label names in the block of a defendant in a case; below, in an offence, and in whatever section it stands in. */
export type BlockField =
  | 'defendantName'
  | 'organisationName'
  | 'defendantAddress'
  | 'dateOfBirth'
  | 'age'
  | 'gender'
  | 'caseReference'
  | 'dateOfHearing'
  | 'asn'
  | 'pncId'
  | 'prosecutor'
  | 'jurisdiction'
  | 'hearingType'
  | 'courtRoom'
  | 'ignored';
export type OffenceField =
  | 'offenceCode'
  | 'offenceTitle'
  | 'wording'
  | 'legislation'
  | 'plea'
  | 'verdict'
  | 'indicatedPlea'
  | 'allocationDecision'
  | 'convictionDate';
type SectionField = 'result' | 'status' | 'applicationType' | 'applicationReference';
export type RegisterSection = 'offences' | 'applications' | 'caseResults' | 'defendantResults';

export type RegisterLabel =
  | {
      readonly kind: 'block';
      readonly field: BlockField;
      readonly words: readonly string[];
      readonly ignoredBecause?: string;
    }
  | { readonly kind: 'offence'; readonly field: OffenceField; readonly words: readonly string[] }
  | { readonly kind: 'inSection'; readonly field: SectionField; readonly words: readonly string[] }
  | { readonly kind: 'heading'; readonly section: RegisterSection; readonly words: readonly string[] };

/** Every label known, as printed; case and a closing colon make no difference. A label a listing has no use for says why. */
export const REGISTER_LABELS: readonly RegisterLabel[] = [
  { kind: 'block', field: 'defendantName', words: ['Defendant name', 'Name of defendant', 'Defendant'] },
  { kind: 'block', field: 'organisationName', words: ['Organisation name', 'Defendant organisation name'] },
  { kind: 'block', field: 'defendantAddress', words: ['Defendant address', 'Address', 'Organisation address'] },
  { kind: 'block', field: 'dateOfBirth', words: ['Date of birth', 'Defendant date of birth', 'DOB'] },
  { kind: 'block', field: 'age', words: ['Age'] },
  { kind: 'block', field: 'gender', words: ['Gender', 'Sex'] },
  { kind: 'block', field: 'caseReference', words: ['Case reference', 'Case URN', 'URN', 'Case number'] },
  { kind: 'block', field: 'dateOfHearing', words: ['Date of hearing', 'Hearing date'] },
  { kind: 'block', field: 'asn', words: ['ASN', 'Arrest summons number', 'Arrest / summons number'] },
  { kind: 'block', field: 'pncId', words: ['PNC ID', 'PNC identifier', 'PNCID'] },
  { kind: 'block', field: 'prosecutor', words: ['Prosecutor', 'Prosecuting authority'] },
  { kind: 'block', field: 'jurisdiction', words: ['Jurisdiction'] },
  { kind: 'block', field: 'hearingType', words: ['Hearing type', 'Type of hearing'] },
  { kind: 'block', field: 'courtRoom', words: ['Courtroom', 'Court room'] },
  ignored('no order depends on it', ['Nationality', 'Aliases', 'Alias']),
  ignored('not a party', ['Parent or guardian', 'Parent or guardian address', 'Parent or guardian name']),
  ignored('no order depends on presence', ['Defendant attendance', 'Attendance']),
  ignored('lawyers and officers, not parties', [
    'Attending Solicitor',
    'Officer in case',
    'Prosecution counsel',
    'Defence counsel',
  ]),
  ignored('said in the words of the result', ['Post-hearing custody status', 'Custody status', 'Bail status']),
  { kind: 'offence', field: 'offenceCode', words: ['Offence code'] },
  { kind: 'offence', field: 'offenceTitle', words: ['Offence title', 'Offence'] },
  { kind: 'offence', field: 'wording', words: ['Wording', 'Offence wording'] },
  { kind: 'offence', field: 'legislation', words: ['Legislation', 'Offence legislation'] },
  { kind: 'offence', field: 'plea', words: ['Plea'] },
  { kind: 'offence', field: 'verdict', words: ['Verdict', 'Finding'] },
  { kind: 'offence', field: 'indicatedPlea', words: ['Indicated plea'] },
  { kind: 'offence', field: 'allocationDecision', words: ['Allocation decision'] },
  { kind: 'offence', field: 'convictionDate', words: ['Conviction date', 'Date of conviction'] },
  { kind: 'inSection', field: 'result', words: ['Result text', 'Result', 'Results'] },
  { kind: 'inSection', field: 'status', words: ['Status'] },
  { kind: 'inSection', field: 'applicationType', words: ['Type', 'Application type'] },
  { kind: 'inSection', field: 'applicationReference', words: ['Application reference'] },
  { kind: 'heading', section: 'offences', words: ['Offences', 'Offence(s)'] },
  { kind: 'heading', section: 'applications', words: ['Applications', 'Application(s)', 'Application'] },
  { kind: 'heading', section: 'caseResults', words: ['Case Level Result(s)', 'Case Level Results', 'Case Results'] },
  {
    kind: 'heading',
    section: 'defendantResults',
    words: ['Defendant Level Result(s)', 'Defendant Level Results', 'Defendant Results'],
  },
];

const BY_WORDS: ReadonlyMap<string, RegisterLabel> = new Map(
  REGISTER_LABELS.flatMap((label) => label.words.map((words) => [labelKey(words), label] as const)),
);
const LONGEST_FIRST = [...BY_WORDS.keys()].sort((a, b) => b.length - a.length);
const LONGEST_LABEL = LONGEST_FIRST[0]?.length ?? 0;

/** Room for the spaces and the colon that a label may have round it. */
const AROUND = 10;

export function labelOf(text: string): RegisterLabel | undefined {
  return text.length > LONGEST_LABEL + AROUND ? undefined : BY_WORDS.get(labelKey(text));
}

/** A label and its value printed without a gap: the label, and where in the text the value begins. */
export function labelAtStart(text: string): { readonly label: RegisterLabel; readonly valueAt: number } | undefined {
  const lower = text.toLowerCase();
  const words = LONGEST_FIRST.find((one) => lower.startsWith(`${one} `) || lower.startsWith(`${one}: `));
  const label = words === undefined ? undefined : BY_WORDS.get(words);
  if (words === undefined || label === undefined || label.kind === 'heading') return undefined;
  return { label, valueAt: words.length };
}

function labelKey(words: string): string {
  const tidied = tidy(words);
  const bare = tidied.endsWith(':') ? tidied.slice(0, -1).trimEnd() : tidied;
  return bare.toLowerCase();
}

function ignored(ignoredBecause: string, words: readonly string[]): RegisterLabel {
  return { kind: 'block', field: 'ignored', words, ignoredBecause };
}
