import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { answerAudit } from '../../src/pipeline/answering/answer-audit.js';
import { openStore } from '../../src/store/opening/open.js';
import { DAYS, DOCUMENTS_IN_A_DAY, registerOf } from '../national-year/register.js';
import type { Bench } from './bench.js';
import { runChildren } from './children.js';
import { type DayTaken, type YearSoFar, yearSoFar } from './year-so-far.js';

/** So many portions of so many registers: a whole day each, or a twelfth of one; with `--full` every day of the year. `ORDERGAP_BENCH_DAYS` asks for another number. */
const PORTIONS = 4;
const QUICK = DOCUMENTS_IN_A_DAY / 12;

/**
 * The national year of `scripts/corpus`, its first days taken in one after the other into one database, each by a process of
 * its own with two reading threads: whether a later day takes more memory or time than the first, what a result takes of the
 * disk, and how long a year would take. What is counted at the end must be what was written. With `ORDERGAP_BENCH_FOLDER` a
 * run goes on with the days that an earlier one has taken in.
 */
export const year: Bench = async ({ quick, full }) => {
  const portions = Number(process.env.ORDERGAP_BENCH_DAYS ?? (full ? DAYS : PORTIONS));
  const size = quick ? QUICK : DOCUMENTS_IN_A_DAY;
  const soFar = yearSoFar(size);
  const { folder, days } = soFar;
  const db = join(folder, 'year.db');
  try {
    while (days.length < portions) {
      const number = days.length + 1;
      const day = await takeDay(soFar, db, size);
      process.stderr.write(
        `day ${number} of ${portions}: ${paceOf(day).toFixed(0)} results a second, ${day.megabytes.toFixed(0)} MB of memory, ${(statSync(db).size / sum(days, 'results')).toFixed(0)} bytes a result\n`,
      );
    }
    const written = { results: sum(days, 'results'), sharing: sum(days, 'sharing'), deprived: sum(days, 'deprived') };
    await isCounted(db, written);
    const whole = days.filter(({ inParts }) => !inParts);
    const [first, last] = [whole[0], whole.at(-1)];
    if (!first || !last) throw new Error('There is no day to compare.');
    const hours = (last.seconds * (DOCUMENTS_IN_A_DAY / size) * DAYS) / 3600;
    const bytes = statSync(db).size;
    const of = `${days.length} times ${size} registers, ${written.results.toLocaleString('en-GB')} results`;
    const broken = days.length - whole.length;
    const inParts = broken === 0 ? '' : `; ${broken} of the days broken off and gone on with, of which no pace is told`;
    return {
      'year/pace': {
        ratio: first === last ? null : paceOf(last) / paceOf(first),
        detail: `${of}: ${paceOf(last).toFixed(0)} results a second, ${paceOf(first).toFixed(0)} at first; ${((last.cpuSeconds / last.results) * 1e3).toFixed(2)} ms of CPU a result${inParts}`,
      },
      'year/hours': {
        ratio: hours,
        detail: `a national year at the pace of the last day, on two cores; these ${whole.length} took ${(sum(whole, 'seconds') / 3600).toFixed(2)} hours`,
      },
      'year/memory': {
        ratio: Math.max(...days.map(({ megabytes }) => megabytes)),
        detail: 'MB at most, two reading threads',
      },
      'year/growth': {
        ratio: first === last ? null : last.megabytes / first.megabytes,
        detail: `${first.megabytes.toFixed(0)} MB on the first day, ${last.megabytes.toFixed(0)} MB on the last`,
      },
      'year/bytes': { ratio: bytes / written.results, detail: `${of}: ${(bytes / 1e6).toFixed(1)} MB` },
    };
  } finally {
    soFar.end();
  }
};

/** Writes the registers of the next day, and takes them in. Those of a day that a run broke off are the same again: what is stored of them is found there. */
async function takeDay(soFar: YearSoFar, db: string, size: number): Promise<Omit<DayTaken, 'inParts'>> {
  const documents = join(soFar.folder, 'documents');
  const first = soFar.days.length * size;
  const written = { results: 0, sharing: 0, deprived: 0 };
  rmSync(documents, { recursive: true, force: true });
  mkdirSync(documents);
  for (let number = first; number < first + size; number += 1) {
    const { document, held } = registerOf(number);
    writeFileSync(join(documents, `${number}.json`), JSON.stringify(document));
    written.results += held.results;
    written.sharing += held.sharing;
    written.deprived += held.deprived;
  }
  soFar.begin();
  const [report] = await runChildren('days-child', [[db, documents]]);
  if (!report) throw new Error('The days were not taken in.');
  const day = { ...report, ...written };
  soFar.add(day);
  rmSync(documents, { recursive: true });
  return day;
}

function paceOf(day: Omit<DayTaken, 'inParts'>): number {
  return day.results / day.seconds;
}

function sum(days: readonly DayTaken[], of: 'results' | 'sharing' | 'deprived' | 'seconds'): number {
  return days.reduce((all, day) => all + day[of], 0);
}

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
      // Its own period ends with the thirty-second day.
      { from: registerOf(0).day, to: registerOf(DAYS * DOCUMENTS_IN_A_DAY - 1).day },
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
