import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledAudits } from '../../src/audits/definition/find-audit.js';
import { periodOf } from '../../src/audits/units/period.js';
import { answerAudit } from '../../src/pipeline/answering/answer-audit.js';
import type { Store } from '../../src/store/tables.js';
import { countByJoins, countGroup } from './audit-floor.js';
import type { Bench } from './bench.js';
import { bestOf, cpuOf } from './measure.js';
import { takenIn, yearOf } from './national-database.js';

/** Millions of results. */
const QUICK = { small: 0.2, large: 2 };
const WHOLE = { small: 1, large: 10 };
const NOW = '2025-03-20T00:00:00.000Z';

/**
 * Every bundled audit over a national year, ten million results, beside the same counts by joins over the tables of cases;
 * over a tenth of it; and what the tables that audits count from add to taking documents in, over registers of which most
 * cases are of an offence group. The year is made of cases stored and linked, copied under other ids.
 */
export const audits: Bench = async ({ quick, rounds }) => {
  const { small, large } = quick ? QUICK : WHOLE;
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  try {
    const sides = await bestOf(quick ? 2 : 8, {
      with: () => takenIn(join(folder, 'with.db'), { counting: true }),
      without: () => takenIn(join(folder, 'without.db'), { counting: false }),
    });
    const cases = join(folder, 'with.db');
    const tenth = await yearOf({ folder, cases, millions: small }, (open) =>
      auditsOver(open, rounds, { floor: false }),
    );
    const year = await yearOf({ folder, cases, millions: large }, (open) => auditsOver(open, rounds, { floor: true }));
    const slowest = least(year.found.map((one) => ({ ...one, ratio: one.floor / one.seconds })));
    const grown = least(
      year.found.map((one, at) => ({ ...one, ratio: (tenth.found[at]?.seconds ?? 0) / one.seconds })),
    );
    const ms = (seconds: number) => `${(seconds * 1e3).toFixed(0)} ms`;
    const all = year.found.map(({ name, seconds }) => `${name} ${ms(seconds)}`).join(', ');
    const cold = Math.max(...year.found.map((one) => one.cold));
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
