import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildReport } from './as-child.js';
import type { Bench } from './bench.js';
import { runChildren } from './children.js';
import { takenIn, yearOf } from './national-database.js';

/** Millions of results. */
const QUICK = 1;
const WHOLE = 5;
/** With a group beside it, four breakdowns and six orders. */
const AUDIT = 'observer-2025';

/**
 * A report over a national year of five million results: its figures (every table, sentence and chart as data) beside the audit
 * they are of, and what the whole of it takes in every format, seconds of CPU and memory; each in a process of its own.
 */
export const reports: Bench = async ({ quick, rounds }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  const millions = quick ? QUICK : WHOLE;
  try {
    const cases = join(folder, 'cases.db');
    await takenIn(cases, { counting: true });
    const { defendants, found } = await yearOf({ folder, cases, millions }, async (_, path) => {
      const best = async (what: string, times: number) => {
        const runs: ChildReport[] = [];
        for (let round = 0; round < times; round += 1)
          runs.push(...(await runChildren('report-child', [[path, AUDIT, what]])));
        return {
          seconds: Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds)),
          megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
        };
      };
      return {
        audit: await best('audit', rounds),
        figures: await best('figures', rounds),
        whole: await best('report', 1),
      };
    });
    const { audit, figures, whole } = found;
    const ms = (seconds: number) => `${(seconds * 1e3).toFixed(0)} ms`;
    const size = `${millions} million results, ${defendants.toLocaleString('en-GB')} defendants`;
    return {
      'reports/figures': {
        ratio: figures.seconds / audit.seconds,
        detail: `${size}: the figures of ${AUDIT} ${ms(figures.seconds)}, its audit ${ms(audit.seconds)}`,
      },
      'reports/seconds': { ratio: whole.seconds, detail: `of CPU, ${size}, every format written` },
      'reports/memory': { ratio: whole.megabytes, detail: `MB at most, ${size}, every format written` },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
