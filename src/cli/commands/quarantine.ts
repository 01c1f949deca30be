import type { Command } from 'commander';
import { retryQuarantine } from '../../pipeline/ingest.js';
import type { QuarantineAnswer, QuarantinedShown } from '../../reports/schemas/answers/quarantine-schema.js';
import { quarantinedDocuments } from '../../store/documents/source-document.js';
import type { SourceDocumentRow } from '../../store/tables/source-document.table.js';
import { UsageError } from '../../usage-error.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { AS_LIST, databaseOf, withStore } from '../configuring/store-option.js';
import { note, say, table } from '../printing/output.js';
import { withDatabaseToRead } from '../with-database.js';
import { withStages } from '../with-stages.js';
import { sentence } from './ingest.js';

export const quarantine: DefineCommand = (program, end) => {
  const command = program
    .command('quarantine')
    .description('show what could not be read, and why; nothing is ever dropped')
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap quarantine --db desk.db\n  ordergap quarantine show 3fa94c --db desk.db\n  ordergap quarantine retry --db desk.db',
    )
    .addHelpText('after', AS_LIST);
  list(command);
  show(command);
  retry(command, end);
};

function list(command: Command): void {
  withStore(command.command('list', { isDefault: true }).description('every document in quarantine'))
    .addHelpText('after', '\nExample:\n  ordergap quarantine list')
    .action(async (options: StoreOptions) => {
      const documents = await inQuarantine(options);
      if (options.json) return say(JSON.stringify(documents.map(shown) satisfies QuarantineAnswer));
      if (documents.length === 0) return say('Nothing is in quarantine.');
      const rows = documents.map((one) => [one.id.slice(0, 12), one.code ?? '', one.name, one.message ?? '']);
      await say(table(['id', 'code', 'name', 'why'], rows));
    });
}

function show(command: Command): void {
  withStore(command.command('show <id>').description('one document in quarantine; the start of its id is enough'))
    .addHelpText('after', '\nExample:\n  ordergap quarantine show 3fa94c')
    .action(async (id: string, options: StoreOptions) => {
      const found = (await inQuarantine(options)).filter((one) => one.id.startsWith(id.toLowerCase()));
      const [one] = found;
      if (!one || found.length > 1) {
        throw new UsageError(
          `${one ? 'More than one document' : 'No document'} in quarantine has an id that starts with ${id}: ordergap quarantine list shows them.`,
        );
      }
      if (options.json) return say(JSON.stringify(shown(one) satisfies QuarantineAnswer));
      const { code, message, place, name, path, bytes } = shown(one);
      await say(
        [
          `id      ${one.id}`,
          `name    ${name}`,
          `path    ${path ?? ''}`,
          `bytes   ${bytes}`,
          `code    ${code}`,
          `why     ${message}`,
          ...(place ? [`where   ${JSON.stringify(place)}`] : []),
        ].join('\n'),
      );
    });
}

function retry(command: Command, end: (code: typeof EXIT.quarantined) => void): void {
  withStore(command.command('retry').description('read again what is in quarantine, from where it was'))
    .addHelpText('after', '\nExample:\n  ordergap quarantine retry')
    .action(async (options: StoreOptions) => {
      const db = databaseOf(options);
      const summary = await withStages(db, {}, (store, stages) =>
        retryQuarantine(store, { stages, onWait: () => note('Another run holds this database: waiting for it.') }),
      );
      if (summary.documents.quarantined > 0) end(EXIT.quarantined);
      await say(options.json ? JSON.stringify(summary satisfies QuarantineAnswer) : sentence(summary, db));
    });
}

async function inQuarantine(options: StoreOptions): Promise<readonly SourceDocumentRow[]> {
  return withDatabaseToRead(databaseOf(options), quarantinedDocuments);
}

function shown(row: SourceDocumentRow): QuarantinedShown {
  const { id, name, path, bytes, code, message, place } = row;
  return { id, name, path, bytes, code, message, place: place === null ? null : JSON.parse(place) };
}
