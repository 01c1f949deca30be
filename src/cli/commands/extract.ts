import { createInterface } from 'node:readline';
import { z } from 'zod';
import { extract as read } from '../../facts/extract.js';
import { type AnswerOptions, type DefineCommand, EXIT } from '../command.js';
import { say } from '../output.js';

const inputLine = z.object({
  id: z.string(),
  text: z.string(),
  code: z.string().nullish(),
  shortCode: z.string().nullish(),
  offenceCode: z.string().nullish(),
  date: z.string().nullish(),
});

/** One line of JSON in, one line of JSON out: contract 2.1. Null where the line was understood. */
export function extractLine(line: string): { readonly answer: object; readonly understood: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refused('invalid_json', 'The line is not JSON.');
  }
  const input = inputLine.safeParse(value);
  if (!input.success) {
    const field = input.error.issues[0]?.path.join('.') || 'the line';
    return refused(
      'invalid_input',
      `${field}: expected {"id": string, "text": string, "code"?, "shortCode"?, "offenceCode"?, "date"?}.`,
    );
  }
  const { id, text, code, shortCode, offenceCode, date } = input.data;
  const { clauses, problems } = read({
    text,
    ...(code ? { code } : {}),
    ...(shortCode ? { shortCode } : {}),
    ...(offenceCode ? { offenceCode } : {}),
    ...(date ? { date } : {}),
  });
  return { answer: { id, clauses, ...(problems.length > 0 ? { problems } : {}) }, understood: true };
}

function refused(code: string, message: string) {
  return { answer: { id: null, error: { code, message } }, understood: false };
}

export const extract: DefineCommand = (program, end) => {
  program
    .command('extract')
    .description('read result texts: JSON lines on standard input, clauses on standard output')
    .option('--json', 'JSON lines (always so)')
    .option('--quiet', 'print no progress')
    .addHelpText(
      'after',
      '\nExample:\n  echo \'{"id":"1","text":"Application for deprivation order refused."}\' | ordergap extract',
    )
    .action(async (_options: AnswerOptions) => {
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (line.trim() === '') continue;
        const { answer, understood } = extractLine(line);
        if (!understood) end(EXIT.quarantined);
        await say(JSON.stringify(answer));
      }
    });
};
