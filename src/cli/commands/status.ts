import { systemStatus } from '../../pipeline/watching/system-status.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { configuration, configuredRedis } from '../configuring/configuration.js';
import { databaseOf, withRedis, withStore } from '../configuring/store-option.js';
import { say } from '../printing/output.js';
import { printStatus } from '../printing/print-status.js';
import { redisAnswers } from '../redis-answers.js';
import { withDatabaseToRead } from '../with-database.js';

interface StatusOptions extends StoreOptions {
  readonly redis?: string;
}

export const status: DefineCommand = (program, end) => {
  withRedis(
    withStore(program.command('status').description('queues, rates, what last went well, workers, disk: is all well?')),
  )
    .addHelpText(
      'after',
      '\nExample:\n  ordergap status --db desk.db\n\nEnds with 0 where all is well, with 1 where something needs a person.',
    )
    .action(async (options: StatusOptions) => {
      const url = databaseOf(options);
      const address = configuredRedis(options);
      const redis = address === undefined ? null : (await redisAnswers(address)) ? 'reachable' : 'unreachable';
      const answer = await withDatabaseToRead(url, (store) =>
        systemStatus(store, { url, redis, now: Date.now(), sources: configuration(options).sources }),
      );
      if (answer.attention.length > 0) end(EXIT.no);
      await say(options.json ? JSON.stringify(answer) : printStatus(answer));
    });
};
