import { expect, test } from '@jest/globals';
import { extract } from '../../src/facts/extract.js';
import { orderRules } from '../../src/facts/orders/index.js';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';

const PATTERNS = [
  ...orderRules.flatMap(({ name, cues, unless }) => [
    ...cues.map(({ pattern }) => [name, pattern] as const),
    ...(unless ?? []).map(({ pattern }) => [name, pattern] as const),
  ]),
  ...[...sentenceRules, ...outcomeRules].flatMap(({ name, cues, unless }) => [
    ...cues.map((pattern) => [name, pattern] as const),
    ...(unless ?? []).map(({ pattern }) => [name, pattern] as const),
  ]),
];
const HOSTILE = [
  'a'.repeat(10_000),
  ' '.repeat(10_000),
  'order for the '.repeat(700),
  'application for deprivation order and '.repeat(260),
  'no further order to be made in respect of '.repeat(240),
  '1 year 2 months and '.repeat(500),
  'not to be '.repeat(1000),
  'phone, laptop and '.repeat(550),
  '12/12/12/12/'.repeat(800),
  'section 153 of the '.repeat(520),
  'deprivation order re phone but not the tablet, '.repeat(210),
  'refused for the laptop, granted for the phone, '.repeat(210),
  '? '.repeat(5000),
];
/** Far above what a linear pattern takes on a busy machine, far below what a runaway one does. */
const LIMIT_MS = 2000;
const TEXT_LIMIT_MS = 20_000;

test('there are patterns to try', () => {
  expect(PATTERNS.length).toBeGreaterThan(150);
});

test('every cue can be run over and over: it is global', () => {
  const cues = orderRules.flatMap(({ cues: own }) => own.map(({ pattern }) => pattern));
  expect(cues.filter(({ flags }) => !flags.includes('g')).map(({ source }) => source)).toEqual([]);
});

test('no pattern is slow on a hostile text of 10 kB', () => {
  const slow: string[] = [];
  for (const [name, pattern] of PATTERNS) {
    const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
    for (const text of HOSTILE) {
      const from = performance.now();
      for (const _match of text.matchAll(global));
      const took = performance.now() - from;
      if (took > LIMIT_MS)
        slow.push(`${name} ${Math.round(took)} ms on "${text.slice(0, 20)}": ${pattern.source.slice(0, 80)}`);
    }
  }
  expect(slow).toEqual([]);
});

test.each(HOSTILE.map((text) => [text.slice(0, 24), text] as const))(
  'a hostile text is read in time: %s',
  (_start, text) => {
    const from = performance.now();
    extract({ text });
    expect(performance.now() - from).toBeLessThan(TEXT_LIMIT_MS);
  },
);
