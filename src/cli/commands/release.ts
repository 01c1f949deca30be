import { decideDay } from '../../pipeline/deciding/hold-day.js';
import type { HoldAnswer } from '../../reports/schemas/answers/days-schema.js';
import { plural } from '../../reports/words.js';
import { openKey } from '../../store/database/secret.js';
import type { DefineCommand } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { type DayOptions, dayAsked } from '../options/day-asked.js';
import { note, say } from '../printing/output.js';
import { withDatabase } from '../with-database.js';

export const release: DefineCommand = (program) => {
  withStore(
    program
      .command('release <court>')
      .description('let a court day that was held back into the figures')
      .option('--date <day>', 'the day, YYYY-MM-DD')
      .option('--reason <text>', 'why, without names; kept with the decision'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  ordergap release "Leeds" --date 2025-01-14 --reason "The court sat in one room that day" --db desk.db\n\nWhat is held back: ordergap hold. A day released stays released, whatever comes later, until somebody holds it.',
    )
    .action(async (court: string, options: DayOptions) => {
      const asked = dayAsked(court, options, 'release');
      const day = await withDatabase(databaseOf(options), { mustExist: true }, (store) =>
        decideDay(store, asked, openKey(), () => note('Another run holds this database: waiting for it.')),
      );
      if (options.json) return say(JSON.stringify(day satisfies HoldAnswer));
      await say(`Released: ${day.court}, ${day.date}, ${plural(day.cases, 'hearing')} back in the figures.`);
    });
};
