import { writeFileSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline/promises';
import type { Command } from 'commander';
import { BREAKDOWN_NAMES } from '../../audits/counting/breakdowns.js';
import { PART_NAMES } from '../../audits/counting/parts.js';
import { type AuditDraft, writeAudit } from '../../audits/definition/write-audit.js';
import { OFFENCE_GROUPS } from '../../law/offences/offence-groups.js';
import { ORDER_FAMILIES } from '../../law/orders/order-families.js';
import type { AuditNewAnswer } from '../../reports/schemas/answers/known-schema.js';
import { UsageError } from '../../usage-error.js';
import type { AnswerOptions } from '../command.js';
import { withAnswer } from '../configuring/store-option.js';
import { notThere } from '../existing.js';
import { note, say } from '../printing/output.js';

type Flags = Readonly<Partial<Record<keyof AuditDraft, string>>>;

interface Question {
  readonly flag: keyof AuditDraft;
  readonly asks: string;
  /** What may be answered; empty for free text. */
  readonly known?: readonly string[];
  /** What stands where nothing is answered; without it an answer is needed. */
  readonly otherwise?: string;
}

const QUESTIONS: readonly Question[] = [
  { flag: 'name', asks: 'A name for the audit: lower-case letters, digits and hyphens' },
  { flag: 'asks', asks: 'The question in plain words, as a report prints it' },
  { flag: 'offences', asks: 'Offence groups asked about', known: OFFENCE_GROUPS.map(({ name }) => name) },
  { flag: 'compare', asks: 'Groups to put beside them', known: OFFENCE_GROUPS.map(({ name }) => name), otherwise: '' },
  { flag: 'only', asks: 'Only a part of the groups', known: PART_NAMES, otherwise: '' },
  { flag: 'orders', asks: 'Order families to count', known: ORDER_FAMILIES.map(({ name }) => name) },
  { flag: 'from', asks: 'First day of the period, YYYY-MM-DD' },
  { flag: 'to', asks: 'Last day, included; nothing for the day it is run', otherwise: '' },
  { flag: 'breakdowns', asks: 'Broken down by', known: BREAKDOWN_NAMES, otherwise: '' },
  {
    flag: 'unit',
    asks: 'What is counted',
    known: ['defendant_case', 'sentencing_occasion', 'offence'],
    otherwise: 'defendant_case',
  },
];

/** `ordergap audit new`: asks on a terminal for what the flags leave open, and writes a file that is an audit. */
export function defineAuditNew(audit: Command): void {
  const command = withAnswer(
    audit
      .command('new [file]')
      .description(
        'asks a few questions and writes an audit file; flags answer them beforehand, so that scripts can use it',
      ),
  ).addHelpText(
    'after',
    '\nExamples:\n  ordergap audit new\n  ordergap audit new mine.yaml --name voyeurism-2025 --asks "How often is the device taken after voyeurism?" --offences voyeurism --orders deprivation,any_deletion --from 2025-01-01',
  );
  for (const { flag, asks, known } of QUESTIONS)
    command.option(`--${flag} <${known ? 'names' : 'text'}>`, known ? `${asks}: ${known.join(', ')}` : asks);
  command.action(async (file: string | undefined, _options: unknown, self: Command) => {
    // The options of `audit` that have the same names (--from, --to) are read by either command.
    const { json, ...flags } = self.optsWithGlobals<Flags & AnswerOptions>();
    const answers = await answersOf(flags);
    const path = notThere(file ?? `${answers.name}.yaml`);
    const text = writeAudit(answers, path);
    writeFileSync(path, text, { flag: 'wx' });
    await say(
      json
        ? JSON.stringify({ file: path } satisfies AuditNewAnswer)
        : `${path} written. Answer it with: ordergap audit ${path}`,
    );
  });
}

async function answersOf(flags: Flags): Promise<AuditDraft> {
  const missing = QUESTIONS.filter(({ flag, otherwise }) => flags[flag] === undefined && otherwise === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) {
    throw new UsageError(
      `There is no terminal to ask on. Give: ${missing.map(({ flag }) => `--${flag}`).join(', ')} (ordergap audit new --help).`,
    );
  }
  const asked = missing.length === 0 ? flags : await askAll(flags);
  const text = (flag: keyof AuditDraft) => asked[flag] ?? QUESTIONS.find((one) => one.flag === flag)?.otherwise ?? '';
  return {
    name: text('name'),
    asks: text('asks'),
    unit: text('unit'),
    offences: names(text('offences')),
    compare: names(text('compare')),
    orders: names(text('orders')),
    only: names(text('only')),
    from: text('from'),
    to: text('to'),
    breakdowns: names(text('breakdowns')),
  };
}

async function askAll(flags: Flags): Promise<Flags> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const given: Partial<Record<keyof AuditDraft, string>> = { ...flags };
  try {
    for (const question of QUESTIONS) given[question.flag] ??= await ask(terminal, question);
  } finally {
    terminal.close();
  }
  return given;
}

async function ask(terminal: Interface, { asks, known, otherwise }: Question): Promise<string> {
  if (known !== undefined) note(`  ${known.join(', ')}`);
  for (;;) {
    const answer = (
      await terminal.question(`${asks}${otherwise === undefined ? '' : ` [${otherwise || 'none'}]`}: `)
    ).trim();
    const unknown = known === undefined ? [] : names(answer).filter((name) => !known.includes(name));
    if (unknown.length > 0) note(`  Not known: ${unknown.join(', ')}.`);
    else if (answer !== '') return answer;
    else if (otherwise !== undefined) return otherwise;
    else note('  An answer is needed here.');
  }
}

function names(list: string): readonly string[] {
  return list.split(/[\s,]+/).filter((name) => name !== '');
}
