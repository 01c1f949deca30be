import { decideDay, heldDays } from '../../pipeline/deciding/hold-day.js';
import type { HoldAnswer } from '../../reports/schemas/answers/days-schema.js';
import { plural } from '../../reports/words.js';
import { openKey } from '../../store/database/secret.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { type DayOptions, dayAsked } from '../options/day-asked.js';
import { note, say } from '../printing/output.js';
import { printHeldDays } from '../printing/print-held-days.js';
import { withDatabase, withDatabaseToRead } from '../with-database.js';

interface HoldOptions extends DayOptions {
  readonly list?: boolean;
}

export const hold: DefineCommand = (program) => {
  withStore(
    program
      .command('hold [court]')
      .description('hold a court day back from every figure, or list what is held back and why')
      .option('--date <day>', 'the day, YYYY-MM-DD')
      .option('--reason <text>', 'why, without names; kept with the decision')
      .option('--list', 'what is held back, and what was released (also without a court)'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap hold --db desk.db\n  ordergap hold "Leeds" --date 2025-01-14 --reason "The register broke off after page 3" --db desk.db\n\nWhat is held back is as though its documents had not come, until: ordergap release COURT --date DAY --reason TEXT',
    )
    .action(async (court: string | undefined, options: HoldOptions) => {
      if (court === undefined || options.list) {
        if (options.date !== undefined || options.reason !== undefined)
          throw new UsageError('Which court? Give its name or code before --date.');
        const days = await withDatabaseToRead(databaseOf(options), (store) => heldDays(store));
        return say(options.json ? JSON.stringify({ days } satisfies HoldAnswer) : printHeldDays(days));
      }
      const asked = dayAsked(court, options, 'hold');
      const day = await withDatabase(databaseOf(options), { mustExist: true }, (store) =>
        decideDay(store, asked, openKey(), () => note('Another run holds this database: waiting for it.')),
      );
      if (options.json) return say(JSON.stringify(day satisfies HoldAnswer));
      await say(
        `Held back: ${day.court}, ${day.date}, ${plural(day.cases, 'hearing')}. Release it with: ordergap release "${day.court}" --date ${day.date} --reason TEXT`,
      );
    });
};
