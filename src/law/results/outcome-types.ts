import type { AttritionReason } from './attrition-reasons.js';

/** A Home Office outcome type; `other` where a return lumps the rest together, `not_yet_assigned` (type 0) where none is given yet. */
export type OutcomeType = (typeof TYPES)[number] | 'other' | 'not_yet_assigned';

const TYPES = [
  '1',
  '1A',
  '2',
  '2A',
  '3',
  '3A',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
] as const;

export type OutcomeGroup =
  | 'charged'
  | 'out_of_court_formal'
  | 'out_of_court_informal'
  | 'taken_into_consideration'
  | 'diversionary'
  | 'prosecution_prevented'
  | 'evidential_difficulties'
  | 'no_suspect_identified'
  | 'not_in_public_interest'
  | 'passed_on';

export interface OutcomeTypeEntry {
  readonly type: OutcomeType;
  /** Short, in our words. */
  readonly title: string;
  readonly group: OutcomeGroup;
  /** Why the case went no further; null where it was charged, dealt with out of court, or handed on. */
  readonly reason: AttritionReason | null;
  /** First day it could be given, where it came after April 2014. */
  readonly from?: string;
  /** Whether number and meaning were read at a source. */
  readonly verified: boolean;
}

const type = (
  number: (typeof TYPES)[number],
  title: string,
  group: OutcomeGroup,
  reason: AttritionReason | null,
  more: { readonly from?: string; readonly verified?: boolean } = {},
): OutcomeTypeEntry => ({ type: number, title, group, reason, verified: true, ...more });

/**
 * The types in force for outcomes recorded since 1 April 2014, in the order of their numbers. Source: Home Office Counting Rules for
 * Recorded Crime, crime outcomes, and the outcomes open data tables.
 */
export const OUTCOME_TYPES: readonly OutcomeTypeEntry[] = [
  type('1', 'charged or summonsed', 'charged', null),
  type('1A', 'charged or summonsed for an alternative offence', 'charged', null, { verified: false }),
  type('2', 'caution, youth', 'out_of_court_formal', null),
  type('2A', 'caution, youth, for an alternative offence', 'out_of_court_formal', null, { verified: false }),
  type('3', 'caution, adult', 'out_of_court_formal', null),
  type('3A', 'caution, adult, for an alternative offence', 'out_of_court_formal', null, { verified: false }),
  type('4', 'taken into consideration', 'taken_into_consideration', null),
  type('5', 'offender died before proceedings', 'prosecution_prevented', 'legal', { verified: false }),
  type('6', 'penalty notice for disorder', 'out_of_court_formal', null),
  type('7', 'cannabis or khat warning', 'out_of_court_informal', null),
  type('8', 'community resolution', 'out_of_court_informal', null),
  type('9', 'not in the public interest, decided by prosecutors', 'not_in_public_interest', 'public_interest'),
  type('10', 'not in the public interest, decided by police', 'not_in_public_interest', 'public_interest'),
  type('11', 'suspect under the age of criminal responsibility', 'prosecution_prevented', 'legal'),
  type('12', 'suspect too ill', 'prosecution_prevented', 'legal'),
  type('13', 'victim or key witness dead or too ill', 'prosecution_prevented', 'evidential'),
  type('14', 'suspect not identified, victim does not support action', 'evidential_difficulties', 'victim_support'),
  type('15', 'suspect identified, victim supports, evidential difficulties', 'evidential_difficulties', 'evidential'),
  type('16', 'suspect identified, victim does not support action', 'evidential_difficulties', 'victim_support'),
  type('17', 'time limit for prosecution expired', 'prosecution_prevented', 'legal'),
  type('18', 'investigation complete, no suspect identified', 'no_suspect_identified', 'evidential'),
  type('19', 'fraud passed to the National Fraud Intelligence Bureau', 'passed_on', null),
  type('20', 'action by another body or agency', 'passed_on', null, { from: '2015-04-01' }),
  type('21', 'further investigation not in the public interest', 'not_in_public_interest', 'public_interest', {
    from: '2016-01-01',
  }),
  type('22', 'diversionary, educational or intervention activity', 'diversionary', null, { from: '2019-04-01' }),
];

/** What a return means by `other` and type 0: no type of the list. */
const APART: Readonly<Record<'other' | 'not_yet_assigned', string>> = {
  other: 'other outcome types, not told apart',
  not_yet_assigned: 'no outcome yet',
};

/** The entry of a type; undefined for `other` and `not_yet_assigned`. */
export function outcomeTypeEntry(type: OutcomeType): OutcomeTypeEntry | undefined {
  return OUTCOME_TYPES.find((entry) => entry.type === type);
}

export function outcomeTitle(type: OutcomeType): string {
  if (type === 'other' || type === 'not_yet_assigned') return APART[type];
  return outcomeTypeEntry(type)?.title ?? type;
}

/** What marks the number of a type inside a label: “Outcome 16”, “(Type 1.)”, “OT 15”, “outcome type: 14”. */
const NUMBERED = /\b(?:outcome(?:\s+type)?|type|ot|o\/c)\s*(?:no\.?|number|code)?\s*[:#-]?\s*(\d{1,3}[a-z]?)\b/i;
/** A cell that is the number alone, or opens with it: “16”, “16 - Evidential difficulties”, “1: Charged”. */
const OPENS_NUMBERED = /^\s*(\d{1,3}\s?a?)\s*(?:$|[-–—:.)]\s?\D|\s[A-Za-z])/i;

/** Labels without a number. First that fits; each says one thing only. */
const WORDED: readonly { readonly words: RegExp; readonly type: OutcomeType }[] = [
  {
    words: /^(?:outcome )?(?:not yet assigned|no outcome yet|not yet been assigned)|\bnot yet (?:been )?assigned\b/,
    type: 'not_yet_assigned',
  },
  { words: /^(?:all )?other\b/, type: 'other' },
  { words: /\balternative offence\b.*\bcharg|\bcharg\w*\b.*\balternative offence\b/, type: '1A' },
  { words: /\b(?:charge[ds]?|charged|summons\w*|postal requisition)\b/, type: '1' },
  { words: /\byouth\b.*\bcaution|\bcaution\w*\b.*\b(?:youth|youths|juvenile)\b/, type: '2' },
  { words: /\bcautions?\b.*\badults?\b|\badults?\b.*\bcaution/, type: '3' },
  { words: /\btaken into consideration\b|^tics?$/, type: '4' },
  { words: /\b(?:offender|suspect)\b.*\bdied\b/, type: '5' },
  { words: /\bpenalty notices?\b|^pnds?$/, type: '6' },
  { words: /\b(?:cannabis|khat)\b/, type: '7' },
  { words: /\bcommunity resolutions?\b/, type: '8' },
  { words: /\bpublic interest\b.*\bcps\b|\bcps\b.*\bpublic interest\b/, type: '9' },
  { words: /\bfurther investigation\b.*\bpublic interest\b/, type: '21' },
  { words: /\bpublic interest\b.*\bpolice\b|\bpolice\b.*\bpublic interest\b/, type: '10' },
  { words: /\bunder (?:the )?age\b/, type: '11' },
  { words: /\bsuspect\b.*\btoo ill\b/, type: '12' },
  { words: /\b(?:victim|witness)\b.*\b(?:dead|died|too ill)\b/, type: '13' },
  {
    words:
      /\b(?:suspect|offender)\b.*\bnot (?:been )?identified\b.*\bvictim\b|\bvictim\b.*\b(?:suspect|offender)\b.*\bnot (?:been )?identified\b/,
    type: '14',
  },
  {
    words:
      /\bvictim\b.*\b(?:does not support|withdr\w*|declin\w*)\b.*\bsuspect\b.*\bidentified\b|\bsuspect\b.*\bidentified\b.*\bvictim\b.*\b(?:does not support|withdr\w*|declin\w*)\b/,
    type: '16',
  },
  { words: /\bvictim supports?\b.*\bevidential\b|\bevidential\b.*\bvictim supports?\b/, type: '15' },
  { words: /\btime limit\b/, type: '17' },
  { words: /\bno suspect (?:was |has been )?identified\b/, type: '18' },
  { words: /\bnfib\b|\bfraud intelligence\b/, type: '19' },
  { words: /\b(?:another|other) (?:body|agency)\b/, type: '20' },
  { words: /\bdiversion\w*\b/, type: '22' },
];

/** What a label says of an outcome: its type; a number or letter that is on no list; null where it names no outcome. */
export type OutcomeNamed = { readonly type: OutcomeType } | { readonly unknown: string } | null;

/** The outcome type a printed label names, by its number where it has one, else by its words. */
export function outcomeNamed(label: string): OutcomeNamed {
  const numbered = (NUMBERED.exec(label) ?? OPENS_NUMBERED.exec(label))?.[1];
  if (numbered !== undefined) return byNumber(numbered);
  const words = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const found = WORDED.find((one) => one.words.test(words));
  return found === undefined ? null : { type: found.type };
}

function byNumber(printed: string): OutcomeNamed {
  const number = printed
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/^0+(?=.)/, '');
  if (number === '0') return { type: 'not_yet_assigned' };
  const known = TYPES.find((one) => one === number);
  return known === undefined ? { unknown: number } : { type: known };
}
