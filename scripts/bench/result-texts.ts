import { extract } from '../../src/facts/extract.js';
import { extractOnce } from '../../src/facts/extract-once.js';
import { orderRules } from '../../src/facts/orders/index.js';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import type { ResultToRead } from '../../src/facts/reading.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';
import { DOCUMENTS_IN_A_DAY } from '../national-year/register.js';
import type { Bench, Measured } from './bench.js';
import { bestOf, cpuOf, pace } from './measure.js';
import { distinctTexts, streamedTexts, textsOfTheDay } from './samples.js';

/** The floor goes by in milliseconds: it is run so often and its time divided. */
const PASSES = 20;
/** The engine is still compiling what reads for some seconds of CPU: reading so long before anything counts, as in `listings`. */
const WARM_UP = 6;

/**
 * Result texts read on one core, against one pass of one regular expression that holds every word the rules name: every
 * distinct text once; then, read as a reading thread reads them, so that what a court says twice is read once, the texts of a
 * national day and those of the bundled corpus as they come, one document after another. Each round begins with nothing remembered.
 */
export const resultTexts: Bench = async ({ rounds, quick }) => {
  const distinct = await distinctTexts();
  const streamed = await streamedTexts();
  const ofTheDay = await textsOfTheDay(quick ? DOCUMENTS_IN_A_DAY / 4 : DOCUMENTS_IN_A_DAY);
  const words = everyWord();
  // Before reading, and one expression for both: once a program has compiled many expressions V8 compiles further ones without care, and the floor takes ten times as long.
  passOver(distinct, words);
  return {
    'result-texts': await measure(distinct, 'distinct texts', rounds, words, () => extract),
    'result-texts/day': await measure(ofTheDay, told(ofTheDay, 'of a national day'), rounds, words, extractOnce),
    'result-texts/stream': await measure(streamed, told(streamed, 'of the corpus'), rounds, words, extractOnce),
  };
};

function told(texts: readonly ResultToRead[], whence: string): string {
  return `texts ${whence} as they come, ${new Set(texts.map(({ text }) => text)).size} of them distinct`;
}

async function measure(
  texts: readonly ResultToRead[],
  what: string,
  rounds: number,
  words: RegExp,
  reader: typeof extractOnce,
): Promise<Measured> {
  for (let warm = 0; warm < WARM_UP; ) {
    const read = reader();
    warm += await cpuOf(() => texts.forEach((input) => void read(input)));
  }
  const best = await bestOf(rounds, {
    read: () => {
      const read = reader();
      return cpuOf(() => texts.forEach((input) => void read(input)));
    },
    pass: async () => (await cpuOf(() => passOver(texts, words))) / PASSES,
  });
  const detail = `${texts.length} ${what}: ${pace(texts.length, best.read)} on one core; one pass of all words ${pace(texts.length, best.pass)}`;
  return { ratio: best.read / best.pass, detail };
}

/** Not by `matchAll`, which copies the expression for each text: the floor took four times as long as it has to, or fourteen (2026-11-23). */
function passOver(texts: readonly ResultToRead[], words: RegExp): number {
  let found = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { text } of texts) {
      words.lastIndex = 0;
      while (words.test(text)) found += 1;
    }
  }
  return found;
}

function everyWord(): RegExp {
  const words = new Set([...orderRules, ...sentenceRules, ...outcomeRules].flatMap(({ anyOf }) => anyOf ?? []));
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'gi');
}
