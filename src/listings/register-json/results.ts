import { joined } from '../entries/address.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { BaseOf, FieldAudit, Fields } from '../fields/json-fields.js';
import type { Result } from '../listing.js';
import { UNUSED } from './unused.js';

const RESULT = planOf(
  {
    code: ask.text('cjsResultCode', 'cjsCode'),
    shortCode: ask.text('shortCode'),
    label: ask.text('label', 'resultLabel'),
    text: ask.lines('resultText'),
    orderedDate: ask.date('orderedDate'),
  },
  UNUSED.result,
);

/** The results in the lists of these names. A result is one text with a code, or label and value pairs, each a line of it. */
export function resultsOf(level: Level, ...names: readonly string[]) {
  return ask.each(RESULT, BASES[level], ...names);
}

export function readResults(fields: Fields, audit: FieldAudit, level: Level): readonly Result[] {
  const results = fields.answersEach('results', RESULT, BASES[level]);
  tellOfEmpty(results, audit);
  return results;
}

/** Tells of the results that say nothing. */
export function tellOfEmpty(results: readonly RegisterResult[], audit: FieldAudit): void {
  for (const { text, code, at } of results) {
    if (text !== '' || code !== undefined) continue;
    audit.raise('result_without_text', 'A result has neither words nor a code.', at.pointer);
  }
}

/** A result that knows where it stands. */
type RegisterResult = Result & ResultBase;

type Level = NonNullable<Result['level']>;

interface ResultBase extends Pick<Result, 'text' | 'level'> {
  readonly at: { readonly pointer: string };
}

const BASES: Readonly<Record<Level, BaseOf<ResultBase>>> = {
  offence: baseAt('offence'),
  case: baseAt('case'),
  defendant: baseAt('defendant'),
  application: baseAt('application'),
};

function baseAt(level: Level): BaseOf<ResultBase> {
  return (pointer, entry) => ({ text: entry ? pairedLines(entry) : '', level, at: { pointer } });
}

/** As the system printed label and prompts until 2022: each label, then its value, on a line. */
function pairedLines(result: Fields): string {
  const pairs = result.objects('resultTexts');
  if (pairs.length === 0) return '';
  const lines: string[] = [];
  for (const pair of pairs) {
    const line = joined([pair.text('label'), pair.lines('value')], ' ');
    if (line !== undefined) lines.push(line);
  }
  return lines.join('\n');
}
