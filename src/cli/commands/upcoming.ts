import { DateTime } from 'luxon';
import { upcoming as casesAhead } from '../../audits/coverage/upcoming.js';
import { findAudit } from '../../audits/definition/find-audit.js';
import { dayInLondon } from '../../audits/units/period.js';
import type { UpcomingAnswer } from '../../reports/schemas/answers/cases-ahead-schema.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import { sittingsAhead } from '../../store/case-files/sittings-ahead.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { dayOption } from '../options/day-option.js';
import { noteInvented } from '../printing/note-invented.js';
import { noteUntaken } from '../printing/note-untaken.js';
import { say } from '../printing/output.js';
import { printUpcoming } from '../printing/print-upcoming.js';
import { withDatabaseToRead } from '../with-database.js';

interface UpcomingOptions extends StoreOptions {
  readonly days: string;
  readonly from?: string;
  readonly audit: string;
  readonly all?: boolean;
}

const MOST_DAYS = 366;

export const upcoming: DefineCommand = (program) => {
  withStore(
    program
      .command('upcoming')
      .description('cases of an audit’s offences that are to be heard for sentence, so that somebody can be in court')
      .option('--days <n>', 'how many days ahead, today included', '14')
      .option('--from <day>', 'the first day, YYYY-MM-DD (default: today in London)')
      .option('--audit <name>', 'whose offence groups', 'observer-2025')
      .option('--all', 'hearings that are not known to be for sentence, too'),
  )
    .addHelpText('after', '\nExample:\n  ordergap upcoming --days 14 --db desk.db')
    .action(async (options: UpcomingOptions) => {
      const days = wholeDays(options.days);
      const from =
        options.from === undefined ? dayInLondon(new Date().toISOString()) : dayOption('--from', options.from);
      const to = DateTime.fromISO(from, { zone: 'Europe/London' })
        .plus({ days: days - 1 })
        .toFormat('yyyy-MM-dd');
      const { name, offences: groups } = findAudit(options.audit);
      const all = await withDatabaseToRead(databaseOf(options), async (store) => {
        await noteInvented(store, options);
        await noteUntaken(store, options);
        const ahead = await sittingsAhead(store, { from, to });
        const caseIds = [...new Set(ahead.map(({ caseId }) => caseId))];
        return casesAhead(ahead, await loadCases(store, { caseIds }), groups);
      });
      const shown = options.all ? all : all.filter(({ forSentence }) => forSentence !== 'not_for_sentence');
      const answer = { audit: name, from, to, hearings: shown, others: all.length - shown.length };
      await say(options.json ? JSON.stringify(answer satisfies UpcomingAnswer) : printUpcoming(answer));
    });
};

function wholeDays(given: string): number {
  const days = Number(given);
  if (!/^\d+$/.test(given) || days < 1 || days > MOST_DAYS)
    throw new UsageError(`--days ${given}: expected a whole number of days from 1 to ${MOST_DAYS}.`);
  return days;
}
