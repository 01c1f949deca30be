import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { bundledAudits } from '../../audits/find-audit.js';
import { packageVersion } from '../../package-folder.js';
import { databasePath, openStore } from '../../store/open.js';
import { secretPath } from '../../store/secret.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { say } from '../output.js';
import { databaseOf, withStore } from '../store-option.js';

interface Check {
  readonly what: string;
  readonly ok: boolean;
  readonly words: string;
}

export const doctor: DefineCommand = (program, end) => {
  withStore(program.command('doctor').description('what is configured, reachable and missing, in words'))
    .addHelpText('after', '\nExample:\n  ordergap doctor --db desk.db')
    .action(async (options: StoreOptions) => {
      const checks = [node(), sqlite(), await database(databaseOf(options)), secret(), audits()];
      if (checks.some((check) => !check.ok)) end(EXIT.no);
      if (options.json) return say(JSON.stringify({ version: packageVersion(), checks }));
      await say(
        [
          `ordergap ${packageVersion()}`,
          ...checks.map(({ ok, what, words }) => `${ok ? 'ok     ' : 'MISSING'}  ${what}: ${words}`),
        ].join('\n'),
      );
    });
};

function node(): Check {
  return { what: 'Node.js', ok: true, words: process.version };
}

function sqlite(): Check {
  try {
    const memory = new Database(':memory:');
    const version = String(memory.prepare('select sqlite_version()').pluck().get());
    memory.close();
    return { what: 'SQLite', ok: true, words: version };
  } catch {
    return {
      what: 'SQLite',
      ok: false,
      words: 'its binding does not load; build it with: npm rebuild better-sqlite3',
    };
  }
}

async function database(url: string): Promise<Check> {
  const path = databasePath(url);
  if (!existsSync(path)) {
    const ok = writable(dirname(path));
    return {
      what: 'database',
      ok,
      words: ok
        ? `none yet at ${path}; make one with: ordergap ingest PATH --db ${path}`
        : `none at ${path}, and its folder cannot be written; give --db another path`,
    };
  }
  const store = await openStore(url);
  try {
    const { documents } = await store
      .selectFrom('source_document')
      .select(({ fn }) => fn.countAll<number>().as('documents'))
      .executeTakeFirstOrThrow();
    return { what: 'database', ok: true, words: `${path}, ${documents} documents` };
  } finally {
    await store.destroy();
  }
}

function secret(): Check {
  if (process.env.ORDERGAP_SECRET) return { what: 'secret', ok: true, words: 'from ORDERGAP_SECRET' };
  const path = secretPath();
  return {
    what: 'secret',
    ok: true,
    words: existsSync(path) ? path : `none yet; the first ingest makes ${path}. Keep it: case ids depend on it`,
  };
}

function audits(): Check {
  const names = bundledAudits().map(({ name }) => name);
  return { what: 'audits', ok: names.length > 0, words: names.join(', ') };
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
