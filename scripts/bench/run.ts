import { parseArgs } from 'node:util';
import type { BenchResult } from '../../src/reports/schemas/bench-schema.js';
import { audits } from './audits.js';
import { type Bench, type Measured, notRun } from './bench.js';
import { day } from './day.js';
import { documents } from './documents.js';
import { LIMITS } from './limits.js';
import { linking } from './linking.js';
import { listings } from './listings.js';
import { memory } from './memory.js';
import { peers } from './peers.js';
import { queue } from './queue.js';
import { saveResults, table } from './report.js';
import { reports } from './reports.js';
import { resultTexts } from './result-texts.js';
import { storing } from './storing.js';
import { twoCores } from './two-cores.js';
import { year } from './year.js';

const BENCHES: Readonly<Record<string, Bench>> = {
  'result-texts': resultTexts,
  listings,
  documents,
  'two-cores': twoCores,
  queue,
  memory,
  linking,
  storing,
  audits,
  reports,
  peers,
  day,
  year,
};

/** `npm run bench [-- --quick | --full] [--json] [--save] [--only NAME]`: exit 1 when a limit fails or a bench could not be run. */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  },
});

if (options.quick && options.full) {
  process.stderr.write('--quick and --full: give one of them.\n');
  process.exit(2);
}

// Ends through `exit`, so that what a bench started is stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const results: BenchResult[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (options.only && !options.only.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  for (const [measurement, measured] of Object.entries(await run(name, bench))) {
    results.push(judge(measurement, measured));
    process.stderr.write(`  ${measurement}: ${measured.ratio?.toPrecision(4) ?? '—'} (${measured.detail})\n`);
  }
}
process.stdout.write(options.json ? `${JSON.stringify(results, null, 1)}\n` : table(results));
if (options.save) saveResults(results);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

/** A bench that breaks takes no other with it: each of its limits fails. */
async function run(name: string, bench: Bench): Promise<Readonly<Record<string, Measured>>> {
  try {
    return await bench({ quick: options.quick, full: options.full, rounds: 5 });
  } catch (error) {
    const own = Object.keys(LIMITS).filter((limit) => limit === name || limit.startsWith(`${name}/`));
    const broken = notRun(error instanceof Error ? error.message : String(error));
    return Object.fromEntries(own.map((limit) => [limit, broken]));
  }
}

function judge(name: string, { ratio, detail }: Measured): BenchResult {
  const limit = LIMITS[name];
  if (!limit) throw new Error(`There is no limit for ${name}: add it to scripts/bench/limits.ts.`);
  const within = ratio !== null && (limit.bound === 'most' ? ratio <= limit.limit : ratio >= limit.limit);
  return { name, ratio: ratio === null ? null : Number(ratio.toPrecision(4)), limit: limit.limit, ok: within, detail };
}
