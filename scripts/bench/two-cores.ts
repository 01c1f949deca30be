import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, notRun } from './bench.js';
import { longest, runChildren, usableCores } from './children.js';
import { copyCorpus } from './copy-corpus.js';
import { bestOf } from './measure.js';

/** A second or three of parsing on one core. */
const PASSES = { quick: 300, whole: 900 } as const;
/** Every so many documents of the corpus are taken in. */
const EVERY = { quick: 4, whole: 1 } as const;

/** Where two bare processes gain less, the second core is not free and nothing can be told. */
const LEAST_BARE_GAIN = 1.4;

/** What the inline path gains from a second core, against what two processes gain that share nothing. Wall clock: cores are what is measured. */
export const twoCores: Bench = async ({ quick, rounds }) => {
  const [first, second] = usableCores() ?? [];
  if (first === undefined || second === undefined) {
    return { 'two-cores': notRun('it takes Linux with taskset and two cores') };
  }
  const size = quick ? 'quick' : 'whole';
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  const documents = copyCorpus(folder, EVERY[size]);
  const passes = PASSES[size];
  const half = [String(passes / 2)];
  try {
    const best = await bestOf(rounds, {
      inlineOne: async () => longest(await runChildren('ingest-child', [[folder, '1', 'WARM']], [first])),
      bareOne: async () => longest(await runChildren('floor-child', [[String(passes)]], [first])),
      inlineTwo: async () => longest(await runChildren('ingest-child', [[folder, '2', 'WARM']], [first, second])),
      bareTwo: async () => longest(await runChildren('floor-child', [half, half], [first, second])),
    });
    const bareGain = best.bareOne / best.bareTwo;
    if (bareGain < LEAST_BARE_GAIN) {
      return { 'two-cores': notRun(`the machine is busy: two bare processes gained ${bareGain.toFixed(2)} times`) };
    }
    const gain = best.inlineOne / best.inlineTwo;
    const detail = `${documents} documents in ${best.inlineOne.toFixed(1)} s on one core, ${best.inlineTwo.toFixed(1)} s on two: ${gain.toFixed(2)} times; two bare processes ${bareGain.toFixed(2)} times`;
    return { 'two-cores': { ratio: gain / bareGain, detail } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
