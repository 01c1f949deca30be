import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { bundledAudits } from '../../src/audits/find-audit.js';
import { periodOf } from '../../src/audits/period.js';
import { extract } from '../../src/facts/extract.js';
import { RULES_VERSION } from '../../src/facts/version.js';
import { answerAudit } from '../../src/pipeline/answer-audit.js';
import { readResults } from '../../src/pipeline/extract-document.js';
import { linkDocuments } from '../../src/pipeline/link-documents.js';
import { saveDocument } from '../../src/store/document.js';
import { openStore } from '../../src/store/open.js';
import { keyFrom } from '../../src/store/secret.js';
import type { Store } from '../../src/store/tables.js';
import { countByJoins, countGroup } from './audit-floor.js';
import type { Bench } from './bench.js';
import { bestOf, cpuOf } from './measure.js';
import { fillLedger, fillNationalYear, nationalRegisters } from './national-year.js';

/** Millions of results. */
const QUICK = { small: 0.2, large: 2 };
const WHOLE = { small: 1, large: 10 };
const NOW = '2025-03-20T00:00:00.000Z';
const key = keyFrom('bench');
const BATCH = 100;

/**
 * Every bundled audit over a national year, ten million results, beside the same counts by joins over the tables of cases;
 * over a tenth of it; and what the tables that audits count from add to taking documents in, over registers of which most
 * cases are of an offence group. The year is made of cases stored and linked, copied under other ids.
 */
export const audits: Bench = async ({ quick, rounds }) => {
  const { small, large } = quick ? QUICK : WHOLE;
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  try {
    const sides = await bestOf(2, {
      with: () => takenIn(join(folder, 'with.db'), { counting: true }),
      without: () => takenIn(join(folder, 'without.db'), { counting: false }),
    });
    const tenth = await yearOf(folder, small, (open) => auditsOver(open, rounds, { floor: false }));
    const year = await yearOf(folder, large, (open) => auditsOver(open, rounds, { floor: true }));
    const slowest = least(year.counted.map((one) => ({ ...one, ratio: one.floor / one.seconds })));
    const grown = least(
      year.counted.map((one, at) => ({ ...one, ratio: (tenth.counted[at]?.seconds ?? 0) / one.seconds })),
    );
    const ms = (seconds: number) => `${(seconds * 1e3).toFixed(0)} ms`;
    const all = year.counted.map(({ name, seconds }) => `${name} ${ms(seconds)}`).join(', ');
    const cold = Math.max(...year.counted.map((one) => one.cold));
    return {
      'audits/faster': {
        ratio: slowest.ratio,
        detail: `${large} million results, ${year.defendants.toLocaleString('en-GB')} defendants: ${all}; the least gain is of ${slowest.name}, ${ms(slowest.floor)} by joins, ${ms(slowest.inGroup)} of them for its groups alone; on a new connection at most ${ms(cold)}`,
      },
      'audits/growth': {
        ratio: 1 / grown.ratio,
        detail: `${small} to ${large} million results: ${grown.name} ${ms(grown.seconds * grown.ratio)} to ${ms(grown.seconds)}`,
      },
      'audits/ingest': {
        ratio: Math.max(0, 1 - sides.without / sides.with),
        detail: `share of the CPU of reading results, storing and linking: ${sides.with.toFixed(1)} s with the tables that audits count from, ${sides.without.toFixed(1)} s without`,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Counted {
  readonly name: string;
  readonly seconds: number;
  readonly cold: number;
  /** By joins; and of these for the groups alone. */
  readonly floor: number;
  readonly inGroup: number;
}

function least<One extends { readonly ratio: number }>(all: readonly One[]): One {
  return all.reduce((a, b) => (b.ratio < a.ratio ? b : a));
}

/** CPU seconds. Without counting, what keeps the tables current is taken away first. */
async function takenIn(path: string, { counting }: { readonly counting: boolean }): Promise<number> {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  const store = await openStore(path);
  if (!counting) {
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'trigger' and tbl_name = 'defendant_case'`.execute(store);
    for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(store);
  }
  const seconds = await cpuOf(async () => {
    let waiting: string[] = [];
    for (const read of nationalRegisters()) {
      const { id } = read.document;
      const extracted = { readings: readResults(id, read.listings, extract), rulesVersion: RULES_VERSION };
      await saveDocument(store, read, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
      waiting.push(id);
      if (waiting.length < BATCH) continue;
      await linkDocuments(store, waiting, key);
      waiting = [];
    }
    await linkDocuments(store, waiting, key);
  });
  await sql`pragma wal_checkpoint(truncate)`.execute(store);
  await store.destroy();
  return seconds;
}

async function yearOf(
  folder: string,
  millions: number,
  work: (open: () => Promise<Store>) => Promise<readonly Counted[]>,
): Promise<{ readonly defendants: number; readonly counted: readonly Counted[] }> {
  const path = join(folder, 'year.db');
  copyFileSync(join(folder, 'with.db'), path);
  try {
    const store = await openStore(path);
    const defendants = await fillNationalYear(store, millions);
    await fillLedger(store, millions);
    await sql`pragma wal_checkpoint(truncate)`.execute(store);
    await store.destroy();
    return { defendants, counted: await work(() => openStore(path)) };
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  }
}

async function auditsOver(
  open: () => Promise<Store>,
  rounds: number,
  { floor }: { readonly floor: boolean },
): Promise<readonly Counted[]> {
  const counted: Counted[] = [];
  for (const audit of bundledAudits()) {
    const fresh = await open();
    const answer = () => answerAudit(fresh, audit, {}, { now: () => NOW });
    const cold = await cpuOf(answer);
    const period = periodOf(audit, { asOf: NOW });
    const groups = [...audit.offences, ...audit.compare];
    const { audit: seconds } = await bestOf(rounds, { audit: () => cpuOf(answer) });
    const joins = { floor: 0, inGroup: 0 };
    if (floor) {
      joins.floor = await cpuOf(async () => {
        const [finding, joined] = [await answer(), await countByJoins(fresh, audit, period)];
        const units = finding.groups.map(({ of, beside }) => of + beside.youth);
        const sameUnits = audit.only.length > 0 || String(units) === String(joined.groups.map((one) => one.units));
        if (!sameUnits || finding.groups[0]?.funnel[0]?.left !== joined.heard)
          throw new Error(`The floor of ${audit.name} counts otherwise: ${units}, ${JSON.stringify(joined)}.`);
      });
      joins.inGroup = await cpuOf(async () => {
        for (const group of groups) await countGroup(fresh, group, period);
      });
      joins.floor -= seconds;
    }
    await fresh.destroy();
    counted.push({ name: audit.name, seconds, cold, ...joins });
  }
  return counted;
}
