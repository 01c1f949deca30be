import { tidy } from '../../text/tidying/whitespace.js';
import { allOf } from '../fields/all-of.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { type Placed, placed } from '../fields/placed.js';
import { present } from '../fields/present.js';
import type { Result } from '../listing.js';
import { UNUSED } from './unused.js';

/** One result with what only the reader of its hearing needs. */
export interface ReadResult {
  readonly result: Result;
  readonly orderedDate: string | undefined;
  readonly sharedOn: string | undefined;
  readonly amendedOn: string | undefined;
  readonly offenceId: string | undefined;
  readonly adjournedTo: string | undefined;
}

const PROMPT = planOf({ label: ask.text('label'), value: ask.text('value') }, UNUSED.prompt);
const NEXT_HEARING = planOf({ day: ask.date('listedStartDateTime', 'weekCommencingDate') }, UNUSED.nextHearing);

const RESULT = planOf(
  {
    label: ask.text('label', 'resultLabel', 'resultTitle'),
    printed: ask.lines('resultText', 'resultWording'),
    code: ask.text('cjsCode', 'cjsResultCode'),
    shortCode: ask.text('shortCode'),
    resultId: ask.text('judicialResultId', 'resultLineId', 'id'),
    level: ask.text('level'),
    qualifier: ask.text('qualifier'),
    amendedOn: ask.text('amendmentDate'),
    isDeleted: ask.flag('isDeleted'),
    sharedOn: ask.text('lastSharedDateTime', 'sharedDate'),
    offenceId: ask.text('offenceId', 'applicationOffenceId'),
    orderedDate: ask.date('orderedDate'),
    prompts: ask.each(PROMPT, () => ({}), 'judicialResultPrompts', 'prompts'),
    nextHearing: ask.one(NEXT_HEARING, 'nextHearing'),
  },
  UNUSED.result,
);

/** What a result says, and where it stands. */
export type ResultSaid = Answers<typeof RESULT> & Placed;

/** The results in the lists of these names, as they stand. */
export const resultsAsked = (...names: readonly string[]) => ask.each(RESULT, placed, ...names);

/** The results in the lists of these names. */
export function readResults(fields: Fields, audit: FieldAudit, ...names: readonly string[]): readonly ReadResult[] {
  return allOf(names, (name) => fields.answersEach(name, RESULT, placed).map((said) => resultOf(said, audit)));
}

export function readResult(fields: Fields, audit: FieldAudit): ReadResult {
  return resultOf(fields.fill(placed(fields.pointer, fields), RESULT), audit);
}

/**
 * Reads one judicial result, or one result line of the older messages. The words are `resultText` as shared, in whichever of its
 * generations. Only where there is none are they put together from the label and the prompts, in the way the system printed them
 * until 2022: the label, then a line for each prompt with its own label and its value.
 */
export function resultOf(said: ResultSaid, audit: FieldAudit): ReadResult {
  const { label, code, resultId, sharedOn, amendedOn, orderedDate, offenceId, pointer } = said;
  const text = said.printed ?? [label, ...linesOf(said)].filter((line) => line !== undefined).join('\n');
  const shortCode = said.shortCode ?? shortCodeOf(text, label);
  const level = readLevel(said.level, pointer, audit);
  const qualifiers = said.qualifier
    ?.split(',')
    .map(tidy)
    .filter((qualifier) => qualifier !== '');
  if (text === '' && code === undefined) {
    audit.raise('result_without_text', 'A result has neither words nor a code.', pointer);
  }
  const result = present({
    code,
    shortCode,
    label,
    text,
    resultId,
    level,
    qualifiers: qualifiers?.length === 0 ? undefined : qualifiers,
    orderedDate,
    amended: amendedOn === undefined ? undefined : (true as const),
    deleted: said.isDeleted === true ? (true as const) : undefined,
    at: { pointer },
  });
  return { result, orderedDate, sharedOn, amendedOn, offenceId, adjournedTo: said.nextHearing?.day };
}

/** The short code at the head of a text, `FO` of "FO - Fine": only where the label follows it, so that words with a dash are not taken for one. */
export function shortCodeOf(text: string, label: string | undefined): string | undefined {
  if (!label) return undefined;
  const [, shortCode, rest] = /^([A-Za-z0-9]{1,20}) - (.+)/.exec(text) ?? [];
  if (!shortCode || !rest) return undefined;
  return rest.toLowerCase().startsWith(tidy(label).toLowerCase()) ? shortCode : undefined;
}

function linesOf({ prompts = [] }: ResultSaid): readonly string[] {
  const lines: string[] = [];
  for (const { label, value } of prompts) {
    if (value !== undefined) lines.push(label === undefined ? value : `${label} ${value}`);
  }
  return lines;
}

const LEVELS: readonly (readonly [RegExp, NonNullable<Result['level']>])[] = [
  // "OFFFENCE" is in messages of the system itself.
  [/^o(?:f+ence)?$/i, 'offence'],
  [/^c(?:ase)?$/i, 'case'],
  [/^d(?:efendant)?$/i, 'defendant'],
  [/^a(?:pplication)?$/i, 'application'],
];

function readLevel(printed: string | undefined, pointer: string, audit: FieldAudit): Result['level'] {
  if (printed === undefined) return undefined;
  const level = LEVELS.find(([pattern]) => pattern.test(printed))?.[1];
  if (!level) audit.raise('unread_field', 'The level of a result is none that is known.', `${pointer}/level`);
  return level;
}
