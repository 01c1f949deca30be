import { once } from 'node:events';
import { auditText, bundledAudits, findAudit } from '../../audits/definition/find-audit.js';
import type { ServeAnswer } from '../../reports/schemas/answers/known-schema.js';
import { openKey } from '../../store/database/secret.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { servePages } from '../pages/serve-pages.js';
import { note, say } from '../printing/output.js';
import { withDatabaseToRead } from '../with-database.js';

interface ServeOptions extends StoreOptions {
  readonly listen: string;
}

export const serve: DefineCommand = (program) => {
  withStore(
    program
      .command('serve')
      .argument('[audit...]', 'audit files to be asked beside the bundled audits')
      .description('the web pages: ask an audit, follow a figure to its cases and their words; no names')
      .option('--listen <address>', 'a port of this machine, or an address and a port', ':8080'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap serve --db desk.db\n  ordergap serve our-audit.yaml --listen :9000 --db desk.db\n\nOnly this machine can ask, unless --listen names an address. Nothing can be changed by a page. Ctrl-C ends it.',
    )
    .action(async (paths: string[], options: ServeOptions) => {
      const asked = [
        ...bundledAudits().map((audit) => ({ audit, text: auditText(audit.name) })),
        ...paths.map((path) => ({ audit: findAudit(path), text: auditText(path) })),
      ];
      const audits = new Map(asked.map((one) => [one.audit.name, one] as const));
      const stop = new AbortController();
      const ended = once(stop.signal, 'abort');
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      await withDatabaseToRead(databaseOf(options), async (store, url) => {
        const listening = await servePages(options.listen, { store, url, openKey, audits }, note);
        const shown = options.json
          ? JSON.stringify({ address: listening.shown } satisfies ServeAnswer)
          : `The pages: ${listening.shown}`;
        await say(shown);
        if (!listening.ownMachineOnly) note('Every machine that reaches this one can read these pages.');
        await ended;
        await listening.close();
      });
    });
};
