import { parseArgs } from 'node:util';
import type { Bench, Measured } from './bench.js';
import { documents } from './documents.js';
import { LIMITS } from './limits.js';
import { type Result, saveResults, table } from './report.js';
import { resultTexts } from './result-texts.js';

const BENCHES: Readonly<Record<string, Bench>> = { 'result-texts': resultTexts, documents };

/** `npm run bench [-- --quick] [--json] [--save] [--only NAME]`: exit 1 when a limit fails or a bench could not be run. */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  },
});

const results: Result[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (options.only && !options.only.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  for (const [measurement, measured] of Object.entries(await bench({ quick: options.quick, rounds: 5 }))) {
    results.push(judge(measurement, measured));
  }
}
process.stdout.write(options.json ? `${JSON.stringify(results, null, 1)}\n` : table(results));
if (options.save) saveResults(results);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

function judge(name: string, { ratio, detail }: Measured): Result {
  const limit = LIMITS[name];
  if (!limit) throw new Error(`There is no limit for ${name}: add it to scripts/bench/limits.ts.`);
  const within = ratio !== null && (limit.bound === 'most' ? ratio <= limit.limit : ratio >= limit.limit);
  return { name, ratio: ratio === null ? null : Number(ratio.toPrecision(4)), limit: limit.limit, ok: within, detail };
}
