import { DateTime } from 'luxon';
import { findAudit } from '../../audits/definition/find-audit.js';
import { freshHits } from '../../pipeline/answering/fresh-hits.js';
import type { NewAnswer } from '../../reports/schemas/answers/cases-ahead-schema.js';
import { readInstant } from '../../text/figures/instant.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { noteInvented } from '../printing/note-invented.js';
import { noteUntaken } from '../printing/note-untaken.js';
import { say } from '../printing/output.js';
import { printFreshHits } from '../printing/print-fresh-hits.js';
import { withDatabaseToRead } from '../with-database.js';

interface NewOptions extends StoreOptions {
  readonly since: string;
  readonly audit: string;
}

export const fresh: DefineCommand = (program) => {
  withStore(
    program
      .command('new')
      .description('cases of an audit that came in, or changed, since a day, with the words of their orders; no names')
      .requiredOption('--since <day>', 'a day, from its beginning in London, or an instant')
      .option('--audit <name>', 'whose offence groups', 'observer-2025'),
  )
    .addHelpText('after', '\nExample:\n  ordergap new --since 2025-03-01 --db desk.db')
    .action(async (options: NewOptions) => {
      const now = new Date().toISOString();
      const since = beginningOf(options.since);
      const audit = findAudit(options.audit);
      const hits = await withDatabaseToRead(databaseOf(options), async (store) => {
        await noteInvented(store, options);
        await noteUntaken(store, options);
        return freshHits(store, audit, { since, now });
      });
      const answer = { audit: audit.name, since, hits } satisfies NewAnswer;
      await say(options.json ? JSON.stringify(answer) : printFreshHits(answer));
    });
};

/** A day is meant from its first moment in London: what came in on it is new. */
function beginningOf(given: string): string {
  const read = readInstant(given);
  if ('wrong' in read) {
    throw new UsageError(
      `--since ${given}: ${read.wrong}, at character ${read.character}. Give a day like 2025-03-01 or an instant like 2025-03-01T09:30:00Z.`,
    );
  }
  if (given.includes(':')) return read.instant;
  return DateTime.fromISO(given, { zone: 'Europe/London' }).startOf('day').toISO() ?? read.instant;
}
