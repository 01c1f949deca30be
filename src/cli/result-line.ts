import { z } from 'zod';
import type { ResultToRead } from '../facts/reading.js';

const fields = {
  text: z.string(),
  code: z.string().nullish(),
  shortCode: z.string().nullish(),
  offenceCode: z.string().nullish(),
  date: z.string().nullish(),
};
const given = z.object({ id: z.string(), ...fields });
const labelled = z.object({ id: z.string(), input: z.object(fields), expect: z.array(z.unknown()) });

/** A line of result texts as JSON (contract 2.1), or of labelled ones (2.4), or why it is none. */
export type ResultLine =
  | { readonly id: string; readonly result: ResultToRead }
  | { readonly code: 'invalid_json' | 'invalid_input'; readonly message: string };

export function resultOfLine(line: string): ResultLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { code: 'invalid_json', message: 'The line is not JSON.' };
  }
  const alone = given.safeParse(value);
  if (alone.success) return { id: alone.data.id, result: resultFrom(alone.data) };
  const withLabels = labelled.safeParse(value);
  if (withLabels.success) return { id: withLabels.data.id, result: resultFrom(withLabels.data.input) };
  const field = alone.error.issues[0]?.path.join('.') || 'the line';
  return {
    code: 'invalid_input',
    message: `${field}: expected {"id": string, "text": string, "code"?, "shortCode"?, "offenceCode"?, "date"?}.`,
  };
}

function resultFrom({ text, code, shortCode, offenceCode, date }: Omit<z.infer<typeof given>, 'id'>): ResultToRead {
  return {
    text,
    ...(code ? { code } : {}),
    ...(shortCode ? { shortCode } : {}),
    ...(offenceCode ? { offenceCode } : {}),
    ...(date ? { date } : {}),
  };
}
