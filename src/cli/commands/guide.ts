import type { GuideAnswer } from '../../reports/schemas/answers/known-schema.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import type { AnswerOptions, DefineCommand } from '../command.js';
import { withAnswer } from '../configuring/store-option.js';
import { CHAPTERS, chapterForTerminal, chapterText } from '../guide/chapters.js';
import { say, table } from '../printing/output.js';

export const guide: DefineCommand = (program) => {
  withAnswer(
    program
      .command('guide')
      .description('the guide, a chapter at a time: what each command is for, with examples')
      .argument('[chapter]', 'the chapter to print; without one, what chapters there are'),
  )
    .addHelpText('after', '\nExamples:\n  ordergap guide\n  ordergap guide reports | less')
    .action(async (chapter: string | undefined, options: AnswerOptions) => {
      if (chapter === undefined) {
        if (!options.json) return say(table(['chapter', 'what you want to do'], [...CHAPTERS]));
        const known = [...CHAPTERS].map(([name, purpose]) => ({ chapter: name, purpose }));
        return say(JSON.stringify(known satisfies GuideAnswer));
      }
      const purpose = CHAPTERS.get(chapter);
      if (purpose === undefined) throw noSuchChapter(chapter);
      if (!options.json) return say(chapterForTerminal(chapter));
      await say(JSON.stringify([{ chapter, purpose, text: chapterText(chapter) }] satisfies GuideAnswer));
    });
};

function noSuchChapter(chapter: string): UsageError {
  const known = [...CHAPTERS.keys()];
  const nearest = nearestName(chapter, known);
  const meant = nearest === null ? '' : `Did you mean “${nearest}”? `;
  return new UsageError(`There is no chapter ${chapter}. ${meant}Chapters: ${known.join(', ')}.`);
}
