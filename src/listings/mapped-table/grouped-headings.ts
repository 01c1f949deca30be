import type { Field } from './mapping.js';

/** What a word tells of that stands before another: the record around a field, the upper of two rows of headings. `any` may tell of anything. */
type Group = 'defendant' | 'offence' | 'court' | 'hearing' | 'case' | 'result' | 'order' | 'plea' | 'verdict' | 'any';

const GROUPS: Readonly<Record<Group, string>> = {
  defendant: 'defendant|offender|accused|person|people|individual|party|suspect|subject|diffynnydd',
  offence: 'offence|offense|charge|trosedd|cyhuddiad',
  court: 'court|courthouse|court house|court centre|venue|llys',
  hearing: 'hearing|sitting|session|appearance|gwrandawiad',
  case: 'case|prosecution case|achos',
  result: 'result|outcome|disposal|sentence|sentencing|judicial result|decision|canlyniad|dedfryd',
  order: 'order|ancillary order|gorchymyn',
  plea: 'plea|ple',
  verdict: 'verdict|finding|rheithfarn',
  any: 'record|row|item|entry|data|detail|info|information|register|list|export|response|payload|body|message|document|table|personal detail|person detail',
};
const GROUP_OF: ReadonlyMap<string, Group> = new Map(
  (Object.entries(GROUPS) as [Group, string][]).flatMap(([group, names]) =>
    names.split('|').map((name) => [name, group] as const),
  ),
);

const NUMBERED = { case: 'caseNumber', offence: 'sequence', defendant: 'defendantReference' } as const;
const REFERENCE = { case: 'caseNumber', defendant: 'defendantReference' } as const;
const LENGTH = { result: 'resultLength' } as const;
const ORDER = { result: 'orderText', offence: 'orderText', defendant: 'orderText', case: 'orderText' } as const;
const AMOUNT = { result: 'resultAmount' } as const;

/** Words that many things have: the field each is of what has it. A court’s address is nobody’s. */
const HAD_BY_MANY: ReadonlyMap<string, Partial<Record<Group, Field>>> = new Map(
  Object.entries({
    name: { defendant: 'defendant', court: 'court', offence: 'offence' },
    'full name': { defendant: 'defendant' },
    title: { defendant: 'title', offence: 'offence', result: 'resultLabel' },
    description: { offence: 'offence', result: 'resultText', hearing: 'hearingType', order: 'orderText' },
    text: { result: 'resultText', order: 'orderText' },
    details: { result: 'resultText', order: 'orderText', offence: 'wording' },
    label: { result: 'resultLabel' },
    type: { hearing: 'hearingType', result: 'resultLabel', order: 'orderText', offence: 'offence' },
    code: { offence: 'offenceCode', court: 'courtCode', result: 'resultCode' },
    'cjs code': { offence: 'offenceCode', result: 'resultCode' },
    date: { hearing: 'date', court: 'date', case: 'date', result: 'date', plea: 'pleaDate', verdict: 'convictionDate' },
    day: { hearing: 'date', court: 'date' },
    heard: { hearing: 'date', case: 'date' },
    time: { hearing: 'time', court: 'time' },
    value: { plea: 'plea', verdict: 'verdict', result: 'resultAmount' },
    number: NUMBERED,
    no: NUMBERED,
    reference: REFERENCE,
    ref: REFERENCE,
    id: {},
    age: { defendant: 'age' },
    sex: { defendant: 'sex' },
    address: { defendant: 'address' },
    room: { court: 'courtRoom', hearing: 'courtRoom' },
    length: LENGTH,
    term: LENGTH,
    period: LENGTH,
    duration: LENGTH,
    amount: AMOUNT,
    sum: AMOUNT,
    terms: { result: 'resultDetail' },
    order: ORDER,
    orders: ORDER,
    act: { offence: 'legislation' },
  }),
);

/** "Defendant details", "case information": of what they are. */
const ABOUT = / (?:details?|info|information|data|particulars)$/;

function groupOf(words: string): Group | undefined {
  const one = singular(words);
  return GROUP_OF.get(one) ?? GROUP_OF.get(singular(words.replace(ABOUT, '')));
}

/** The word of one, of a word of several. */
export function singular(words: string): string {
  return words === 'people' ? words : words.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

/**
 * The field that words name behind those of what has it: `plea` of an `outcome`, `title` of an `offence`. Undefined where the
 * nearest thing around is none that is known: a solicitor’s surname is no defendant’s.
 */
export function fieldWithin(
  around: readonly string[],
  words: string,
  fieldOf: (words: string) => Field | undefined,
): Field | undefined {
  const nearest = around.findLast((one) => groupOf(one) !== 'any');
  if (nearest === undefined) return fieldOf(words);
  const group = groupOf(nearest);
  if (group === undefined) return undefined;
  const had = HAD_BY_MANY.get(words);
  return had === undefined ? fieldOf(words) : had[group];
}

/** Whether words name something that has what stands behind them. */
export function hasFields(words: string): boolean {
  return groupOf(words) !== undefined;
}
