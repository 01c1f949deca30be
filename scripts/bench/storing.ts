import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { stringify } from 'csv-stringify/sync';
import { extract } from '../../src/facts/extract.js';
import { RULES_VERSION } from '../../src/facts/version.js';
import { readResults } from '../../src/pipeline/reading/read-results.js';
import { linkDocuments } from '../../src/pipeline/taking/link-documents.js';
import type { ReadDocument } from '../../src/returns/read-document.js';
import { batches } from '../../src/store/database/batches.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { type ReadyDocument, saveDocument } from '../../src/store/documents/document.js';
import { prepareDocument } from '../../src/store/documents/prepared-document.js';
import { splitDocument } from '../../src/store/documents/split-document.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';
import { type Bench, notRun } from './bench.js';
import { bestOf, cpuOf } from './measure.js';
import { syntheticRegisters } from './synthetic-days.js';

const QUICK = 20_000;
const WHOLE = 200_000;
/** Hearings whose rows are imported: the pace is the same with more. */
const IMPORTED = 4_000;
const TENTHS = 10;
const LINKED_TOGETHER = 100;
/** Documents that stand ready at the same time. */
const TOGETHER = 8;
/** Debian’s own command. */
const SQLITE = '/usr/bin/sqlite3';
const key = keyFrom('bench');

/**
 * The store stage alone, the rows of a document masked and ready as the reading threads hand them over, one transaction a document, against `sqlite3 .import` of the same rows into the same tables and
 * indexes; and whether the last tenth of the hearings is stored and linked at the pace of the first.
 * ORDERGAP_BENCH_HEARINGS=1000000 makes each tenth a hundred thousand.
 */
export const storing: Bench = async ({ quick, rounds }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  try {
    const hearings = Number(process.env.ORDERGAP_BENCH_HEARINGS ?? (quick ? QUICK : WHOLE));
    return { 'storing/rows': await rowsAgainstImport(folder, rounds), 'storing/tenth': await tenths(folder, hearings) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function rowsAgainstImport(folder: string, rounds: number) {
  if (spawnSync(SQLITE, ['-version']).status !== 0) return notRun('apt-get install sqlite3');
  const reads = readyToStore(IMPORTED);
  let number = 0;
  const fresh = () => {
    number += 1;
    return join(folder, `${number}.db`);
  };
  const first = fresh();
  await store(first, reads);
  const script = importOf(first, folder);
  const { ours, together, theirs } = await bestOf(rounds, {
    ours: () => store(fresh(), reads),
    together: () => store(fresh(), reads, TOGETHER),
    theirs: async () => importSeconds(fresh(), script.file),
  });
  const pace = (seconds: number) => Math.round(script.rows / seconds).toLocaleString('en-GB');
  return {
    ratio: theirs / ours,
    detail: `${reads.length} documents, ${script.rows.toLocaleString('en-GB')} rows: ${pace(ours)} a second, ${pace(together)} where ${TOGETHER} at a time stand ready; .import ${pace(theirs)}`,
  };
}

/** Documents as the reading threads hand them over: read, masked, and their rows ready. */
function readyToStore(hearings: number): readonly ReadyDocument[] {
  return [...syntheticRegisters(hearings, 0)].map((read) => {
    const extracted = { readings: readResults(read.document.id, read.listings, extract), rulesVersion: RULES_VERSION };
    return { ...read, listings: [], prepared: prepareDocument(read, splitDocument(read, key), extracted) };
  });
}

/** CPU seconds, opening and closing not counted. One document after the other is one transaction each; so many at a time are one together. */
async function store(path: string, reads: readonly ReadyDocument[], atATime = 1): Promise<number> {
  const db = await openStore(path);
  const saved = { key, path: null, now: '2025-01-01T00:00:00Z' };
  const seconds = await cpuOf(async () => {
    for (const some of batches(reads, atATime)) await Promise.all(some.map((read) => saveDocument(db, read, saved)));
  });
  await db.destroy();
  return seconds;
}

/** A script for `sqlite3` that makes the tables of a database, with their indexes, and imports its rows from CSV files. */
function importOf(path: string, folder: string): { readonly file: string; readonly rows: number } {
  const database = new Database(path, { readonly: true });
  const schema = database
    .prepare(`select sql from sqlite_master where sql is not null and type in ('table', 'index') and name not like 'sqlite%'
      and tbl_name not like 'kysely%' order by rowid`)
    .pluck()
    .all() as string[];
  const names = database
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like 'kysely%'`,
    )
    .pluck()
    .all() as string[];
  // What is null in a row is an empty text in CSV, which a check would refuse.
  const settings = ['journal_mode = WAL', 'synchronous = NORMAL', 'ignore_check_constraints = on'];
  const lines = [...settings.map((one) => `pragma ${one};`), ...schema.map((sql) => `${sql};`)];
  let rows = 0;
  for (const name of names) {
    const all = database.prepare(`select * from ${name}`).raw().all() as unknown[][];
    if (all.length === 0) continue;
    rows += all.length;
    const csv = join(folder, `${name}.csv`);
    writeFileSync(csv, stringify(all.map((row) => row.map(inCsv))));
    lines.push(`.import --csv ${csv} ${name}`);
  }
  database.close();
  const file = join(folder, 'import.sql');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return { file, rows };
}

/** CSV has no bytes: twice as many digits stand for them. */
function inCsv(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1').replaceAll('\0', ' ') : value;
}

/** CPU seconds of the command, user and system. */
function importSeconds(path: string, script: string): number {
  const run = spawnSync('bash', ['-c', '"$2" -bail "$0" < "$1" > /dev/null && times', path, script, SQLITE], {
    encoding: 'utf8',
  });
  const spent = [...run.stdout.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  const [, , user, system] = spent;
  if (run.status !== 0 || user === undefined || system === undefined)
    throw new Error(`sqlite3 .import failed: ${run.stderr.trim().split('\n').at(-1) ?? ''}`);
  return user + system;
}

async function tenths(folder: string, hearings: number) {
  const warm = await openStore(join(folder, 'warm-up.db'));
  await take(warm, syntheticRegisters(Math.min(hearings / TENTHS, 2_000), 1));
  await warm.destroy();
  const db = await openStore(join(folder, 'tenths.db'));
  const registers = syntheticRegisters(hearings, 0);
  const spent: number[] = [];
  for (let tenth = 0; tenth < TENTHS; tenth += 1)
    spent.push(await cpuOf(() => take(db, firstOf(registers, hearings / TENTHS))));
  await db.destroy();
  const [first = 0] = spent;
  const last = spent.at(-1) ?? 0;
  const each = (seconds: number) => `${((seconds * 1e3 * TENTHS) / hearings).toFixed(2)} ms a hearing`;
  return {
    ratio: first / last,
    detail: `${hearings.toLocaleString('en-GB')} hearings stored and linked: the first tenth ${each(first)}, the last ${each(last)}`,
  };
}

/** Registers with so many hearings, the generator left open for those that follow. */
function* firstOf(registers: ReturnType<typeof syntheticRegisters>, hearings: number) {
  for (let left = hearings; left > 0; ) {
    const { value, done } = registers.next();
    if (done === true) return;
    yield value;
    left -= value.listings.flatMap((listing) => listing.hearings).length;
  }
}

async function take(db: Store, registers: Iterable<ReadDocument>): Promise<void> {
  let waiting: string[] = [];
  for (const read of registers) {
    const { id } = read.document;
    const extracted = { readings: readResults(id, read.listings, extract), rulesVersion: RULES_VERSION };
    await saveDocument(db, read, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
    waiting.push(id);
    if (waiting.length < LINKED_TOGETHER) continue;
    await linkDocuments(db, waiting, key);
    waiting = [];
  }
  if (waiting.length > 0) await linkDocuments(db, waiting, key);
}
