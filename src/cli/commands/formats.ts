import { LISTING_FORMATS } from '../../listings/formats/index.js';
import type { AnswerOptions, DefineCommand } from '../command.js';
import { say, table } from '../output.js';
import { withAnswer } from '../store-option.js';

export const formats: DefineCommand = (program) => {
  withAnswer(program.command('formats').description('list the court documents that can be read'))
    .addHelpText('after', '\nExample:\n  ordergap formats')
    .action(async (options: AnswerOptions) => {
      const known = LISTING_FORMATS.map(({ name, title, kind, completeResults }) => ({
        name,
        title,
        kind,
        completeResults,
      }));
      if (options.json) return say(JSON.stringify(known));
      const rows = known.map((format) => [
        format.name,
        format.kind,
        format.completeResults ? 'yes' : 'no',
        format.title,
      ]);
      await say(table(['format', 'kind', 'results complete', 'what it is'], rows));
    });
};
