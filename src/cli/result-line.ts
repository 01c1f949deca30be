import type { z } from 'zod';
import { labelledTextSchema, resultTextSchema } from '../facts/extract-schema.js';
import type { ResultToRead } from '../facts/reading.js';
import type { Problem } from '../problem.js';
import { isDay } from '../text/figures/document-dates.js';

/** A line of result texts as JSON (contract 2.1), or of labelled ones (2.4), or why it is none. */
export type ResultLine =
  | { readonly id: string; readonly result: ResultToRead; readonly problems: readonly Problem[] }
  | { readonly code: 'invalid_json' | 'invalid_input'; readonly message: string };

export function resultOfLine(line: string): ResultLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { code: 'invalid_json', message: 'The line is not JSON.' };
  }
  const alone = resultTextSchema.safeParse(value);
  if (alone.success) return { id: alone.data.id, ...resultFrom(alone.data) };
  const withLabels = labelledTextSchema.safeParse(value);
  if (withLabels.success) return { id: withLabels.data.id, ...resultFrom(withLabels.data.input) };
  const field = alone.error.issues[0]?.path.join('.') || 'the line';
  return {
    code: 'invalid_input',
    message: `${field}: expected {"id": string, "text": string, "code"?, "shortCode"?, "offenceCode"?, "date"?}.`,
  };
}

/** A day that is none is a problem, and the text is read as one without a day. */
function resultFrom({ text, code, shortCode, offenceCode, date }: z.infer<typeof labelledTextSchema>['input']) {
  const isReadable = !date || isDay(date);
  const result: ResultToRead = {
    text,
    ...(code ? { code } : {}),
    ...(shortCode ? { shortCode } : {}),
    ...(offenceCode ? { offenceCode } : {}),
    ...(date && isReadable ? { date } : {}),
  };
  return { result, problems: isReadable ? [] : [DATE_UNREADABLE] };
}

const DATE_UNREADABLE: Problem = {
  code: 'date_unreadable',
  message: 'date: expected a day like 2025-01-31; the text was read without it.',
};
