import { existsSync } from 'node:fs';
import { sourcesNow, sourceUnseen } from '../../pipeline/arriving/sources-now.js';
import { machineClock } from '../../pipeline/clock/clock.js';
import type { SourcesCheckAnswer } from '../../reports/schemas/answers/known-schema.js';
import type { SourceNow } from '../../reports/schemas/sources-schema.js';
import { plural } from '../../reports/words.js';
import { wayOf } from '../../sources/configured/source-shape.js';
import { openKey } from '../../store/database/secret.js';
import { mayExist } from '../../store/opening/open.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { checkFormats } from '../configuring/check-formats.js';
import { CONFIGURATION_FILE, configuration } from '../configuring/configuration.js';
import { AS_LIST, withAnswer, withStore } from '../configuring/store-option.js';
import { say } from '../printing/output.js';
import { printSources } from '../printing/print-sources.js';
import { withDatabaseToRead } from '../with-database.js';

export const sources: DefineCommand = (program) => {
  const command = program
    .command('sources')
    .description('where documents come from: terms, last looks, what fails, expected days on which nothing came')
    .addHelpText('after', '\nExamples:\n  ordergap sources --db desk.db\n  ordergap sources check')
    .addHelpText('after', AS_LIST);
  withStore(command.command('list', { isDefault: true }).description('each source with its terms and how it is doing'))
    .addHelpText('after', '\nExample:\n  ordergap sources list --db desk.db --json')
    .action(async (options: StoreOptions) => {
      const all = await sourcesOf(options);
      await say(options.json ? JSON.stringify({ sources: all }) : printSources(all));
    });
  withAnswer(command.command('check').description(`whether ${CONFIGURATION_FILE} can be read; nobody is asked`))
    .addHelpText('after', '\nExample:\n  ordergap sources check')
    .action(async (options: StoreOptions) => {
      const configured = configuration(options).sources;
      checkFormats(configured);
      const coming = configured.filter((source) => wayOf(source) !== undefined).length;
      const answer: SourcesCheckAnswer = { ok: true, sources: configured.length, byThemselves: coming };
      const words = existsSync(CONFIGURATION_FILE)
        ? `${CONFIGURATION_FILE} can be read: ${plural(configured.length, 'source')}, ${coming} of them with documents that come by themselves.`
        : `There is no ${CONFIGURATION_FILE} in this folder; samples/ordergap.yaml is one to start from.`;
      await say(options.json ? JSON.stringify(answer) : words);
    });
};

async function sourcesOf(options: StoreOptions): Promise<readonly SourceNow[]> {
  const { db, sources: configured } = configuration(options);
  if (!mayExist(db)) return configured.map(sourceUnseen);
  return withDatabaseToRead(db, (store) =>
    sourcesNow(store, configured, { key: openKey(), now: machineClock().now() }),
  );
}
