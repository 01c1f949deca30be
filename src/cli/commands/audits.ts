import { bundledAudits } from '../../audits/definition/find-audit.js';
import type { AuditsAnswer } from '../../reports/schemas/answers/known-schema.js';
import type { AnswerOptions, DefineCommand } from '../command.js';
import { withAnswer } from '../configuring/store-option.js';
import { say, table } from '../printing/output.js';

export const audits: DefineCommand = (program) => {
  withAnswer(program.command('audits').description('list the audits: name, question, unit'))
    .addHelpText('after', '\nExample:\n  ordergap audits')
    .action(async (options: AnswerOptions) => {
      const known = bundledAudits().map(({ name, asks, unit }) => ({ name, asks, unit }));
      if (options.json) return say(JSON.stringify(known satisfies AuditsAnswer));
      await say(
        table(
          ['audit', 'unit', 'question'],
          known.map(({ name, asks, unit }) => [name, unit, asks]),
        ),
      );
    });
};
