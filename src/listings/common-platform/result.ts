import { tidy } from '../../text/tidying/whitespace.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
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
  },
  [...UNUSED.result, 'judicialResultPrompts', 'prompts'],
);

/**
 * Reads one judicial result, or one result line of the older messages. The words are `resultText` as shared, in whichever of its
 * generations. Only where there is none are they put together from the label and the prompts, in the way the system printed them
 * until 2022: the label, then a line for each prompt with its own label and its value.
 */
export function readResult(fields: Fields, audit: FieldAudit): ReadResult {
  const said = fields.fill({}, RESULT);
  const { label, code, resultId, sharedOn, amendedOn, offenceId } = said;
  const text = said.printed ?? [label, ...readPrompts(fields)].filter((line) => line !== undefined).join('\n');
  const shortCode = said.shortCode ?? shortCodeOf(text, label);
  const level = readLevel(said.level, fields, audit);
  const qualifiers = said.qualifier
    ?.split(',')
    .map(tidy)
    .filter((qualifier) => qualifier !== '');
  const orderedDate = fields.date('orderedDate');
  const adjournedTo = readNextHearing(fields);
  if (text === '' && code === undefined) {
    audit.raise('result_without_text', 'A result has neither words nor a code.', fields.pointer);
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
    at: { pointer: fields.pointer },
  });
  return { result, orderedDate, sharedOn, amendedOn, offenceId, adjournedTo };
}

/** The short code at the head of a text, `FO` of "FO - Fine": only where the label follows it, so that words with a dash are not taken for one. */
export function shortCodeOf(text: string, label: string | undefined): string | undefined {
  if (!label) return undefined;
  const [, shortCode, rest] = /^([A-Za-z0-9]{1,20}) - (.+)/.exec(text) ?? [];
  if (!shortCode || !rest) return undefined;
  return rest.toLowerCase().startsWith(tidy(label).toLowerCase()) ? shortCode : undefined;
}

function readPrompts(fields: Fields): readonly string[] {
  const lines: string[] = [];
  for (const prompt of fields.objects('judicialResultPrompts', 'prompts')) {
    prompt.ignore(UNUSED.prompt);
    const label = prompt.text('label');
    const value = prompt.text('value');
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

function readLevel(printed: string | undefined, fields: Fields, audit: FieldAudit): Result['level'] {
  if (printed === undefined) return undefined;
  const level = LEVELS.find(([pattern]) => pattern.test(printed))?.[1];
  if (!level) audit.raise('unread_field', 'The level of a result is none that is known.', `${fields.pointer}/level`);
  return level;
}

function readNextHearing(fields: Fields): string | undefined {
  const next = fields.object('nextHearing');
  if (!next) return undefined;
  next.ignore(UNUSED.nextHearing);
  return next.date('listedStartDateTime', 'weekCommencingDate');
}
