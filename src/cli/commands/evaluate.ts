import { z } from 'zod';
import { textAt } from '../../documents/text/text-file.js';
import { against } from '../../facts/evaluation/compare-evaluations.js';
import { type Evaluation, type LabelledText, evaluate as score } from '../../facts/evaluation/evaluate.js';
import type { Score } from '../../facts/evaluation/tally.js';
import { labelledTextSchema } from '../../facts/extract-schema.js';
import { count, percent } from '../../reports/words.js';
import { isDay } from '../../text/figures/document-dates.js';
import { UsageError } from '../../usage-error.js';
import type { AnswerOptions, DefineCommand } from '../command.js';
import { withAnswer } from '../configuring/store-option.js';
import { existingFiles } from '../existing.js';
import { note, say, table } from '../printing/output.js';

const labelled = labelledTextSchema.transform(({ id, input, expect, complete }) => ({
  id,
  input: Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)),
  expect,
  ...(complete ? { complete } : {}),
}));
const earlier = z.object({ misses: z.array(z.any()), falsePositives: z.array(z.any()) });

export const evaluate: DefineCommand = (program) => {
  withAnswer(
    program
      .command('evaluate <file>')
      .description('score the extractor on labelled texts, one JSON object a line')
      .option('--against <file>', 'print gains and losses against an earlier run’s --json'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap evaluate labelled.jsonl\n  ordergap evaluate labelled.jsonl --json > before.json\n  ordergap evaluate labelled.jsonl --against before.json',
    )
    .action(async (file: string, options: AnswerOptions & { readonly against?: string }) => {
      const result = score(readLabelled(file));
      const compared = options.against === undefined ? undefined : against(result, readEarlier(options.against));
      if (options.json) return say(JSON.stringify(compared ? { ...result, against: compared } : result));
      await say(printed(result));
      if (compared) {
        const lines = Object.entries(compared).map(
          ([what, names]) => `${what}: ${names.length}${names.map((name: string) => `\n  ${name}`).join('')}`,
        );
        await say(`\n${lines.join('\n')}`);
      }
    });
};

function readLabelled(file: string): readonly LabelledText[] {
  const [path = file] = existingFiles([file]);
  const texts: LabelledText[] = [];
  for (const [index, line] of textAt(path).split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = labelled.safeParse(parsed(line, file, index + 1));
    if (!read.success) {
      const issue = read.error.issues[0];
      throw new UsageError(
        `${file}, line ${index + 1}: ${issue?.path.join('.') || 'the line'}: expected {"id", "input": {"text", …}, "expect": [{"kind", "type", …}]}.`,
      );
    }
    texts.push(withoutFalseDay(read.data as unknown as LabelledText, `${file}, line ${index + 1}`));
  }
  return texts;
}

/** As `extract` reads it: a day that is none is told, and left out. */
function withoutFalseDay(text: LabelledText, at: string): LabelledText {
  const { date, ...input } = text.input;
  if (!date || isDay(date)) return text;
  note(`${at}: input.date: expected a day like 2025-01-31; the text is read without it.`);
  return { ...text, input };
}

function parsed(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`${file}, line ${number}: this is not JSON.`);
  }
}

function readEarlier(file: string): Pick<Evaluation, 'misses' | 'falsePositives'> {
  const [path = file] = existingFiles([file]);
  const read = earlier.safeParse(parsed(textAt(path), file, 1));
  if (!read.success) throw new UsageError(`${file}: expected what ordergap evaluate --json printed.`);
  return read.data;
}

function printed({ texts, kinds, statuses, types, fields, misses, falsePositives, superfluous }: Evaluation): string {
  const clauses = [
    ...Object.entries(kinds),
    ['orders by type and status', statuses] as const,
    ...Object.entries(types),
  ];
  return [
    `${texts} texts; fields right: ${fields.right} of ${fields.of}`,
    scoreTable('', clauses),
    '',
    scoreTable('field', [['all', fields], ...Object.entries(fields.each)]),
    'Shares with their 95 % intervals: Wilson’s, for F1 carried over from the share of all expected or read that is right.',
    `Missed: ${misses.length}`,
    ...misses.map(
      (miss) =>
        `  ${miss.id}  ${JSON.stringify(miss.expected)}${miss.wrongFields.length > 0 ? `  wrong: ${miss.wrongFields.join(', ')}` : ''}\n    ${JSON.stringify(miss.text)}`,
    ),
    `Wrongly read: ${falsePositives.length}`,
    ...falsePositives.map(
      ({ id, text, clause }) =>
        `  ${id}  ${clause.kind} ${clause.type} ${JSON.stringify(clause.quote)}\n    ${JSON.stringify(text)}`,
    ),
    ...(superfluous.length > 0 ? [`Said beyond a complete label: ${superfluous.length}`] : []),
    ...superfluous.map(
      ({ id, text, clause, fields: more }) =>
        `  ${id}  ${clause.kind} ${clause.type}: ${more.join(', ')}\n    ${JSON.stringify(text)}`,
    ),
  ].join('\n');
}

function scoreTable(of: string, scores: readonly (readonly [string, Score])[]): string {
  const head = [of, 'right', 'wrongly read', 'missed', 'precision', 'recall', 'F1'];
  const rows = scores.map(([name, { tp, fp, fn, interval, ...shares }]) => [
    name,
    ...[tp, fp, fn].map(count),
    ...(['precision', 'recall', 'f1'] as const).map((share) => shareWords(shares[share], interval[share])),
  ]);
  return table(head, rows, head.slice(1));
}

/** `97.1 % (94.2 % to 98.6 %)` */
function shareWords(share: number | null, interval: Score['interval']['f1']): string {
  if (share === null || interval === null) return '–';
  const [at, low, high] = [share, interval.low, interval.high].map((one) => percent(one, 100));
  return `${at} (${low} to ${high})`;
}
