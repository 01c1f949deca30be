import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand } from '../command.js';
import { CHAPTERS, chapterForTerminal } from '../guide/chapters.js';
import { say, table } from '../printing/output.js';

export const guide: DefineCommand = (program) => {
  program
    .command('guide')
    .description('the guide, a chapter at a time: what each command is for, with examples')
    .argument('[chapter]', 'the chapter to print; without one, what chapters there are')
    .addHelpText('after', '\nExamples:\n  ordergap guide\n  ordergap guide reports | less')
    .action(async (chapter?: string) => {
      if (chapter === undefined) return say(table(['chapter', 'what you want to do'], [...CHAPTERS]));
      if (CHAPTERS.has(chapter)) return say(chapterForTerminal(chapter));
      const known = [...CHAPTERS.keys()];
      const nearest = nearestName(chapter, known);
      throw new UsageError(
        `There is no chapter ${chapter}. ${nearest === null ? '' : `Did you mean “${nearest}”? `}Chapters: ${known.join(', ')}.`,
      );
    });
};
