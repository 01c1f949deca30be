import { forgetDocument } from '../../pipeline/taking/forget-document.js';
import type { ForgetAnswer } from '../../reports/schemas/answers/keeping-schema.js';
import { plural } from '../../reports/words.js';
import { openKey } from '../../store/database/secret.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { note, say } from '../printing/output.js';
import { withDatabase } from '../with-database.js';

export const forget: DefineCommand = (program) => {
  withStore(
    program
      .command('forget <document>')
      .description('take a document out: the database is then as if it had never come'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  ordergap forget 3fa94c02 --db desk.db\n\nThe name of a document, its id, or the beginning of one. The file is left where it is: ingest it again and it is back.',
    )
    .action(async (document: string, options: StoreOptions) => {
      const forgotten = await withDatabase(databaseOf(options), { mustExist: true }, (store) =>
        forgetDocument(store, document, openKey(), () => note('Another run holds this database: waiting for it.')),
      );
      if (options.json) return say(JSON.stringify(forgotten satisfies ForgetAnswer));
      await say(
        `Forgotten: document ${forgotten.document.slice(0, 12)}, which told of ${plural(forgotten.defendants, 'defendant')}; ${plural(forgotten.cases, 'case')} joined anew or gone.`,
      );
    });
};
