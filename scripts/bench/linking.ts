import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../src/facts/extract.js';
import { RULES_VERSION } from '../../src/facts/version.js';
import type { ReadDocument } from '../../src/listings/read-document.js';
import { LINK_BATCH } from '../../src/pipeline/queue/jobs.js';
import { readResults } from '../../src/pipeline/reading/read-results.js';
import { linkDocuments } from '../../src/pipeline/taking/link-documents.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { saveDocument } from '../../src/store/documents/document.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';
import type { Bench } from './bench.js';
import { cpuOf } from './measure.js';
import { multiplyDatabase } from './multiply-database.js';
import { syntheticDay, syntheticRegisters } from './synthetic-days.js';

const QUICK = 20_000;
const WHOLE = 1_000_000;
const DAY = 2_000;
/** Of the large database so many parts are alike but for their ids: one is stored and linked, the others are copies of it. */
const COPIES = 24;
/** Up to here every hearing is stored and linked. */
const ONE_BY_ONE = 50_000;
/** Days linked one after the other; the best counts. */
const DAYS = 3;
const key = keyFrom('bench');

/**
 * A day of hearings linked into a database of many, against the same day linked into an empty one, per row: per account of a
 * hearing in the cases joined. Half of the day goes on with cases that the large database has, and these are joined anew
 * with what was known of them. The rows of a database too large to be linked hearing by hearing are copied under other ids.
 * ORDERGAP_BENCH_HEARINGS sets how many hearings there are.
 */
export const linking: Bench = async ({ quick }) => {
  const hearings = Number(process.env.ORDERGAP_BENCH_HEARINGS ?? (quick ? QUICK : WHOLE));
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  try {
    const large = await openStore(join(folder, 'large.db'));
    const linked = hearings > ONE_BY_ONE ? Math.ceil(hearings / COPIES) : hearings;
    const filled = await cpuOf(() => fill(large, syntheticRegisters(linked, 0)));
    if (linked < hearings) {
      await multiplyDatabase(large, COPIES);
      // What the copies come to is not reckoned: a day settles the people it touches and no others.
      await large.deleteFrom('unit_due').execute();
    }
    const empty = await openStore(join(folder, 'empty.db'));
    // In turn, so that what disturbs the machine disturbs both.
    const costs: { into: DayCost; alone: DayCost }[] = [];
    for (let day = 0; day < DAYS; day += 1) {
      costs.push({ into: await costOf(large, linked, day), alone: await costOf(empty, linked, day) });
    }
    await large.destroy();
    await empty.destroy();
    const into = least(costs.map((one) => one.into));
    const alone = least(costs.map((one) => one.alone));
    const memory = Math.round(process.resourceUsage().maxRSS / 1e3);
    const size = hearings.toLocaleString('en-GB');
    const a = (cost: DayCost) =>
      `${cost.perRow.toFixed(2)} ms a row, ${cost.perHearing.toFixed(2)} ms a hearing of the day`;
    return {
      'linking/day': {
        ratio: into.perRow / alone.perRow,
        detail: `${DAY.toLocaleString('en-GB')} hearings into ${size}: ${a(into)}; into none: ${a(alone)}`,
      },
      'linking/memory': {
        ratio: memory,
        detail: `MB at most; ${linked.toLocaleString('en-GB')} hearings stored and linked in ${filled.toFixed(0)} s of CPU, ${((filled / linked) * 1e3).toFixed(2)} ms each`,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function fill(store: Store, registers: Iterable<ReadDocument>): Promise<void> {
  let waiting: string[] = [];
  for (const read of registers) {
    waiting.push(await save(store, read));
    if (waiting.length < LINK_BATCH) continue;
    await linkDocuments(store, waiting, key);
    waiting = [];
  }
  if (waiting.length > 0) await linkDocuments(store, waiting, key);
}

/** Milliseconds of CPU. */
interface DayCost {
  readonly perRow: number;
  readonly perHearing: number;
}

/** What linking a day costs, storing not counted. */
async function costOf(store: Store, hearings: number, day: number): Promise<DayCost> {
  const ids: string[] = [];
  for (const read of syntheticDay(DAY, { of: hearings, day })) ids.push(await save(store, read));
  const seconds = await cpuOf(() => linkDocuments(store, ids, key));
  return { perRow: (seconds * 1e3) / (await rowsJoined(store, ids)), perHearing: (seconds * 1e3) / DAY };
}

function least(costs: readonly DayCost[]): DayCost {
  return costs.reduce((best, one) => (one.perRow < best.perRow ? one : best));
}

async function rowsJoined(store: Store, documentIds: readonly string[]): Promise<number> {
  const { rows } = await store
    .selectFrom('case_appearance')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .where('case_id', 'in', (cases) =>
      cases
        .selectFrom('hearing as h')
        .innerJoin('appearance as own', 'own.hearing_id', 'h.id')
        .innerJoin('case_appearance as c', 'c.appearance_id', 'own.id')
        .select('c.case_id')
        .where('h.document_id', 'in', [...documentIds]),
    )
    .executeTakeFirstOrThrow();
  return Number(rows);
}

async function save(store: Store, read: ReadDocument): Promise<string> {
  const { id } = read.document;
  const extracted = { readings: readResults(id, read.listings, extract), rulesVersion: RULES_VERSION };
  await saveDocument(store, read, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
  return id;
}
