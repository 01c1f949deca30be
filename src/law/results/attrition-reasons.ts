/** Why a case goes no further. */
export type AttritionReason = 'evidential' | 'victim_support' | 'public_interest' | 'technical' | 'capacity' | 'legal';

export interface AttritionReasonEntry {
  readonly reason: AttritionReason;
  /** For people, as a table prints it. */
  readonly title: string;
  readonly means: string;
  /** Words of a return or an account that name it; in lower case, punctuation made spaces. */
  readonly words: readonly RegExp[];
  /** Each is of this reason and of no other; run by the test. */
  readonly examples: readonly string[];
  /** Who gives it as a reason, with the day of the account. */
  readonly sources: readonly { readonly source: string; readonly dated: string }[];
}

const REFUGE = { source: 'Refuge, analysis of police returns on intimate image abuse', dated: '2023-01-25' };
const LANCASHIRE = { source: 'The Gazette, Lancashire Police return on disclosed private images', dated: '2017' };
const EVENTUM = { source: 'Eventum Legal, why indecent image cases are dropped', dated: '2025' };
const REVIEW = {
  source: 'Review of documented reasons for attrition in cases of child sexual abuse material',
  dated: '2025',
};
const COUNTING_RULES = { source: 'Home Office Counting Rules, crime outcomes', dated: '2014-04-01' };

/**
 * The reasons, in our words, from the Home Office's outcome types (`outcome-types.ts` says which type is of which reason) and from the
 * accounts named. No outcome type names `technical` or `capacity`: a return counts such cases under another reason, most often evidential.
 */
export const ATTRITION_REASONS: readonly AttritionReasonEntry[] = [
  {
    reason: 'evidential',
    title: 'evidential difficulties',
    means: 'The evidence does not reach what a charge needs, or no suspect was found.',
    words: [/\bevidential\b(?!.*\bvictim based\b)/, /\binsufficient evidence\b/, /\bno leads\b/, /\bno suspect\b/],
    examples: [
      'Evidential difficulties',
      'Insufficient evidence to charge',
      'No leads to follow',
      'No suspect identified',
    ],
    sources: [COUNTING_RULES, REFUGE, LANCASHIRE, EVENTUM],
  },
  {
    reason: 'victim_support',
    title: 'victim does not, or no longer, support action',
    means: 'The victim declines, is unable, or withdraws support for further police action.',
    words: [
      /\bvictims?\b.*\b(?:does not support|do not support|declin|withdr|unable|unwilling|cooperat|co operat|based)/,
    ],
    examples: [
      'Victim declines or withdraws support',
      'Difficulty getting victims to cooperate',
      'Evidential difficulties victim based',
    ],
    sources: [COUNTING_RULES, REFUGE, LANCASHIRE],
  },
  {
    reason: 'public_interest',
    title: 'not in the public interest',
    means: 'Police or prosecutors judged that the public interest did not call for going on.',
    words: [/\bpublic interest\b/],
    examples: ['Not in the public interest (CPS)', 'Further investigation not in the public interest'],
    sources: [COUNTING_RULES, LANCASHIRE, EVENTUM],
  },
  {
    reason: 'technical',
    title: 'the digital trail',
    means:
      'Encryption, hosting abroad, shared or infected devices, or automatic downloads leave it unproved who did what.',
    words: [
      /\bencrypt/,
      /\bvpns?\b/,
      /\bhost(?:ed|ing)\b/,
      /\bmalware\b|\bvirus/,
      /\bautomatic(?:ally)? (?:download|sync)/,
    ],
    examples: ['Encrypted device', 'Website hosted abroad', 'Downloaded by malware', 'Automatic download from a group'],
    sources: [REVIEW, EVENTUM, LANCASHIRE],
  },
  {
    reason: 'capacity',
    title: 'capacity',
    means: 'Too few trained officers or prosecutors, or a backlog of forensic work.',
    words: [/\bbacklogs?\b/, /\bcapacity\b/, /\bresourc/, /\bfunding\b/, /\bworkload|caseload/],
    examples: ['Forensic backlog', 'Lack of police funding', 'Insufficient resources'],
    sources: [REVIEW, LANCASHIRE],
  },
  {
    reason: 'legal',
    title: 'a legal bar, or a rule of evidence',
    means: 'A time limit, the age, illness or death of a suspect, or evidence that may not be used.',
    words: [
      /\btime limit\b/,
      /\bunder age\b/,
      /\bsuspect\b.*\b(?:too ill|died)\b/,
      /\b(?:procedural|process) errors?\b/,
      /\binadmissible\b|\bhearsay\b/,
    ],
    examples: ['Time limit expired', 'Suspect under age', 'Procedural error in a search', 'Hearsay evidence'],
    sources: [COUNTING_RULES, REVIEW, EVENTUM],
  },
];

/** The reason that the words of a return name; null where they name none, or more than one. */
export function attritionReasonNamed(words: string): AttritionReason | null {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const found = ATTRITION_REASONS.filter((entry) => entry.words.some((pattern) => pattern.test(plain)));
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only.reason;
}
