import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { answerAudit } from '../../src/pipeline/answering/answer-audit.js';
import { openStore } from '../../src/store/opening/open.js';
import { DAYS, DOCUMENTS_IN_A_DAY, registerOf } from '../national-year/register.js';
import type { Bench } from './bench.js';
import { runChildren } from './children.js';

/** So many portions of so many registers: a whole day each, or a twelfth of one; with `--full` every day of the year. `ORDERGAP_BENCH_DAYS` asks for another number. */
const PORTIONS = 4;
const QUICK = DOCUMENTS_IN_A_DAY / 12;

/**
 * The national year of `scripts/corpus`, its first days taken in one after the other into one database, each by a process of
 * its own with two reading threads: whether a later day takes more memory or time than the first, what a result takes of the
 * disk, and how long a year would take. What is counted at the end must be what was written.
 */
export const year: Bench = async ({ quick, full }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  const portions = Number(process.env.ORDERGAP_BENCH_DAYS ?? (full ? DAYS : PORTIONS));
  const size = quick ? QUICK : DOCUMENTS_IN_A_DAY;
  try {
    const db = join(folder, 'year.db');
    const written = { results: 0, sharing: 0, deprived: 0 };
    const days = [];
    for (let portion = 0; portion < portions; portion += 1) {
      const documents = join(folder, 'documents');
      mkdirSync(documents);
      let results = 0;
      for (let number = portion * size; number < (portion + 1) * size; number += 1) {
        const { document, held } = registerOf(number);
        writeFileSync(join(documents, `${number}.json`), JSON.stringify(document));
        results += held.results;
        written.sharing += held.sharing;
        written.deprived += held.deprived;
      }
      written.results += results;
      const [report] = await runChildren('days-child', [[db, documents]]);
      rmSync(documents, { recursive: true });
      if (!report) throw new Error('The days were not taken in.');
      days.push({ ...report, results });
      process.stderr.write(
        `day ${portion + 1} of ${portions}: ${(results / report.seconds).toFixed(0)} results a second, ${report.megabytes.toFixed(0)} MB of memory, ${(statSync(db).size / written.results).toFixed(0)} bytes a result\n`,
      );
    }
    await isCounted(db, written);
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) throw new Error('There is no day to compare.');
    const pace = (day: typeof first) => day.results / day.seconds;
    const hours = (last.seconds * (DOCUMENTS_IN_A_DAY / size) * DAYS) / 3600;
    const bytes = statSync(db).size;
    const of = `${portions} times ${size} registers, ${written.results.toLocaleString('en-GB')} results`;
    return {
      'year/pace': {
        ratio: pace(last) / pace(first),
        detail: `${of}: ${pace(last).toFixed(0)} results a second, ${pace(first).toFixed(0)} at first; ${((last.cpuSeconds / last.results) * 1e3).toFixed(2)} ms of CPU a result`,
      },
      'year/hours': { ratio: hours, detail: `a national year at the pace of the last day, on two cores` },
      'year/memory': {
        ratio: Math.max(...days.map(({ megabytes }) => megabytes)),
        detail: 'MB at most, two reading threads',
      },
      'year/growth': {
        ratio: last.megabytes / first.megabytes,
        detail: `${first.megabytes.toFixed(0)} MB on the first day, ${last.megabytes.toFixed(0)} MB on the last`,
      },
      'year/bytes': { ratio: bytes / written.results, detail: `${of}: ${(bytes / 1e6).toFixed(1)} MB` },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The audit counts those written: everybody sentenced for sharing, and who lost a telephone. */
async function isCounted(
  db: string,
  written: { readonly results: number; readonly sharing: number; readonly deprived: number },
): Promise<void> {
  const store = await openStore(db);
  try {
    const { groups } = await answerAudit(
      store,
      findAudit('observer-2025'),
      {},
      { now: () => '2026-01-01T00:00:00.000Z' },
    );
    const stored = await store
      .selectFrom('result')
      .select(({ fn }) => fn.countAll<number>().as('results'))
      .executeTakeFirstOrThrow();
    const [group] = groups;
    const found = { results: Number(stored.results), sharing: group?.of, deprived: group?.families[0]?.made };
    if (JSON.stringify(found) !== JSON.stringify(written))
      throw new Error(`Counted ${JSON.stringify(found)}, written ${JSON.stringify(written)}.`);
  } finally {
    await store.destroy();
  }
}
