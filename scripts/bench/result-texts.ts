import { extract } from '../../src/facts/extract.js';
import { orderRules } from '../../src/facts/orders/index.js';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';
import type { Bench } from './bench.js';
import { bestOf, cpuOf, pace } from './measure.js';
import { distinctTexts } from './samples.js';

/** The floor goes by in milliseconds: it is run so often and its time divided. */
const PASSES = 20;

/** Result texts read on one core, against one pass of one regular expression that holds every word the rules look for. */
export const resultTexts: Bench = async ({ rounds }) => {
  const texts = await distinctTexts();
  const words = everyWord();
  const best = await bestOf(rounds, {
    read: () => cpuOf(() => texts.forEach((input) => void extract(input))),
    pass: async () => (await cpuOf(() => passOver(texts, words))) / PASSES,
  });
  const detail = `${texts.length} distinct texts: ${pace(texts.length, best.read)} on one core; one pass of all cue words ${pace(texts.length, best.pass)}`;
  return { 'result-texts': { ratio: best.read / best.pass, detail } };
};

function passOver(texts: readonly { readonly text: string }[], words: RegExp): number {
  let found = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { text } of texts) for (const _ of text.matchAll(words)) found += 1;
  }
  return found;
}

function everyWord(): RegExp {
  const words = new Set([...orderRules, ...sentenceRules, ...outcomeRules].flatMap(({ anyOf }) => anyOf ?? []));
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'gi');
}
