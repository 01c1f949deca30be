import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { bundledAudits } from '../../audits/definition/find-audit.js';
import { dayInLondon } from '../../audits/units/period.js';
import { Fault } from '../../fault.js';
import { packageVersion } from '../../package-folder.js';
import { systemStatus } from '../../pipeline/watching/system-status.js';
import type { DoctorAnswer, DoctorCheck } from '../../reports/schemas/answers/doctor-schema.js';
import { count, plural } from '../../reports/words.js';
import { type ConfiguredSource, wayOf } from '../../sources/configured/source-shape.js';
import { ledgerBetween } from '../../store/case-files/court-days.js';
import { isPostgresUrl } from '../../store/database/postgres-url.js';
import { secretPath } from '../../store/database/secret.js';
import { troubleOf } from '../../store/database/trouble.js';
import { backupsOf } from '../../store/opening/backups.js';
import { databaseName, databasePath, openStore } from '../../store/opening/open.js';
import { duePersonalData } from '../../store/people/due-personal-data.js';
import { DEFAULT_RETENTION } from '../../store/people/retention.js';
import type { Store } from '../../store/tables.js';
import { schedules } from '../../store/work/schedule.js';
import { UsageError } from '../../usage-error.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { schedulesWithoutFolder } from '../configuring/check-worker.js';
import { configuration } from '../configuring/configuration.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { say } from '../printing/output.js';
import { bytesWords } from '../printing/print-status.js';

export const doctor: DefineCommand = (program, end) => {
  withStore(program.command('doctor').description('what is configured, reachable and missing, in words'))
    .addHelpText('after', '\nExample:\n  ordergap doctor --db desk.db')
    .action(async (options: StoreOptions) => {
      const checks = [
        node(),
        sqlite(),
        await database(databaseOf(options)),
        ...(await standing(databaseOf(options), configuration(options).sources)),
        secret(),
        sources(configuration(options).sources),
        audits(),
      ];
      if (checks.some((check) => !check.ok)) end(EXIT.no);
      if (options.json) return say(JSON.stringify({ version: packageVersion(), checks } satisfies DoctorAnswer));
      await say(
        [
          `ordergap ${packageVersion()}`,
          ...checks.map(({ ok, what, words }) => `${ok ? 'ok     ' : 'MISSING'}  ${what}: ${words}`),
        ].join('\n'),
      );
    });
};

function node(): DoctorCheck {
  return { what: 'Node.js', ok: true, words: process.version };
}

function sqlite(): DoctorCheck {
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

/** What is wrong with a database is one line of several: the others are told all the same. */
async function database(url: string): Promise<DoctorCheck> {
  try {
    return await stateOfDatabase(url);
  } catch (error) {
    if (error instanceof Fault || error instanceof UsageError) {
      return { what: 'database', ok: false, words: error.message };
    }
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    return { what: 'database', ok: false, words: `${databaseName(url)}: ${trouble}` };
  }
}

async function stateOfDatabase(url: string): Promise<DoctorCheck> {
  if (isPostgresUrl(url)) return stateOnServer(url);
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
  const store = await openStore(url, { mustExist: true });
  try {
    const { documents } = await store
      .selectFrom('source_document')
      .select(({ fn }) => fn.countAll<number>().as('documents'))
      .executeTakeFirstOrThrow();
    const broken = await brokenParts(store);
    if (broken > 0) {
      return {
        what: 'database',
        ok: false,
        words: `${path} is damaged: ${plural(broken, 'fault')} found by SQLite. Put a copy in its place, or take the documents in anew into another --db`,
      };
    }
    const copies = backupsOf(path).length;
    const copied =
      copies === 0
        ? ''
        : `; beside it ${copies === 1 ? 'a copy' : `${count(copies)} copies`} from before it was brought up to date (ordergap purge removes them)`;
    return {
      what: 'database',
      ok: true,
      words: `${path}, ${documents} documents, undamaged${await aboutDays(store)}${await aboutRetention(store)}${copied}`,
    };
  } finally {
    await store.destroy();
  }
}

/** A server keeps its own pages and indexes whole, or says so in its own log. */
async function stateOnServer(url: string): Promise<DoctorCheck> {
  const store = await openStore(url, { mustExist: true });
  try {
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(store);
    const { documents } = await store
      .selectFrom('source_document')
      .select(({ fn }) => fn.countAll<number>().as('documents'))
      .executeTakeFirstOrThrow();
    return {
      what: 'database',
      ok: true,
      words: `${databaseName(url)} (PostgreSQL ${rows[0]?.server_version ?? ''}), ${documents} documents${await aboutDays(store)}${await aboutRetention(store)}; its copies and its soundness are its administrator’s (pg_dump, pg_amcheck)`,
    };
  } finally {
    await store.destroy();
  }
}

/** What SQLite finds wrong with the file: pages, indexes, rows that name others that are not there. */
async function brokenParts(store: Store): Promise<number> {
  const pages = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store);
  const rows = await sql`pragma foreign_key_check`.execute(store);
  return pages.rows.filter((row) => row.integrity_check !== 'ok').length + rows.rows.length;
}

/** What is held back, and what is wrong with court days. */
async function aboutDays(store: Store): Promise<string> {
  const ledger = await ledgerBetween(store);
  const held = ledger.filter((day) => day.held).length;
  const problems = ledger.filter((day) => day.problems.length > 0).length;
  const words = [
    held > 0 ? `${plural(held, 'court day')} held back (ordergap hold)` : '',
    problems > 0 ? `${plural(problems, 'court day')} with a problem (ordergap coverage --problems)` : '',
  ];
  return words
    .filter((one) => one !== '')
    .map((one) => `; ${one}`)
    .join('');
}

async function aboutRetention(store: Store): Promise<string> {
  const due = (await duePersonalData(store, dayInLondon(new Date().toISOString()))).length;
  return due === 0 ? '' : `; names or words of ${plural(due, 'document')} are due to be erased (ordergap purge)`;
}

/** How long names are kept, by source. */
function sources(configured: readonly ConfiguredSource[]): DoctorCheck {
  const kept = configured.map(({ name, retention_days: days }) => `${name} (${plural(days, 'day')})`);
  const coming = configured.filter((source) => wayOf(source) !== undefined).length;
  const more = coming === 0 ? '' : `; ${count(coming)} of them bring documents by themselves (ordergap sources)`;
  const otherwise = `names are kept ${DEFAULT_RETENTION.days} days after the hearing`;
  return {
    what: 'sources',
    ok: true,
    words:
      kept.length === 0 ? `none configured: ${otherwise}` : `${kept.join(', ')}; of anything else ${otherwise}${more}`,
  };
}

/** The disk, the schedules and what else needs a person, of a database that can be opened; `ordergap status` tells more. */
async function standing(url: string, sources: readonly ConfiguredSource[]): Promise<readonly DoctorCheck[]> {
  const store = await openStore(url, { mustExist: true }).catch(() => undefined);
  if (!store) return [];
  try {
    const { disk, attention } = await systemStatus(store, { url, redis: null, now: Date.now(), sources });
    const free = disk && `${bytesWords(disk.freeBytes)} free of ${bytesWords(disk.bytes)}`;
    const isLow = attention.some(({ code }) => code === 'disk_low');
    const others = attention.filter(({ code }) => code !== 'disk_low').map(({ words }) => words);
    return [
      ...(free ? [{ what: 'disk', ok: !isLow, words: isLow ? `${free}: make room` : free }] : []),
      await schedulesOf(store),
      { what: 'work', ok: others.length === 0, words: others.join(' ') || 'nothing needs a person' },
    ];
  } finally {
    await store.destroy();
  }
}

async function schedulesOf(store: Store): Promise<DoctorCheck> {
  const all = await schedules(store);
  const refused = await schedulesWithoutFolder(store);
  const names = all.map(({ name, paused }) => (paused === 1 ? `${name} (paused)` : name));
  const words = refused.map(({ name, folder }) => `; ${name} cannot write into ${folder}`);
  return {
    what: 'schedules',
    ok: refused.length === 0,
    words: `${names.length === 0 ? 'none' : names.join(', ')}${words.join('')}`,
  };
}

function secret(): DoctorCheck {
  if (process.env.ORDERGAP_SECRET) return { what: 'secret', ok: true, words: 'from ORDERGAP_SECRET' };
  const path = secretPath();
  return {
    what: 'secret',
    ok: true,
    words: existsSync(path) ? path : `none yet; the first ingest makes ${path}. Keep it: case ids depend on it`,
  };
}

function audits(): DoctorCheck {
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
