import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/facts/extract.js';
import { orderRules } from '../../src/facts/orders/index.js';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';
import { everyMatch } from '../../src/text/patterns/every-match.js';
import { needlesOf } from '../../src/text/patterns/needles.js';
import { EDGE } from '../../src/text/patterns/pattern-parts.js';

interface Patterned {
  readonly name: string;
  readonly cues: readonly RegExp[];
  readonly contexts: readonly RegExp[];
  readonly examples: readonly string[];
}

const RULES: readonly Patterned[] = [
  ...orderRules.map(({ name, cues, unless, examples }) => ({
    name,
    cues: cues.map(({ pattern }) => pattern),
    contexts: (unless ?? []).map(({ pattern }) => pattern),
    examples: examples.map(({ text }) => text),
  })),
  ...[...sentenceRules, ...outcomeRules].map(({ name, cues, unless, examples }) => ({
    name,
    cues,
    contexts: (unless ?? []).map(({ pattern }) => pattern),
    examples: examples.map(({ text }) => text),
  })),
];

/** Beginnings of matches over and over: the words the rule's cues need, each behind the other. */
function nearMatches({ cues }: Patterned): string {
  const words = needlesOf(cues).flatMap(({ needs }) => needs.flatMap((need) => need.slice(0, 3)));
  return `${[...new Set(words)].map((word) => word.replaceAll(EDGE, '')).join(' ')} `;
}

function upTo(length: number, words: string): string {
  return words.repeat(Math.ceil(length / words.length)).slice(0, length);
}

/** CPU milliseconds of one run. */
function once(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** CPU milliseconds: the least of three runs, since whatever else runs only adds. */
function cost(work: () => unknown): number {
  return Math.min(once(work), once(work), once(work));
}

/** The whole text is held against an eighth of it: what grows with the length takes eight times as long, with the square sixty-four. */
const PARTS = 8;
/** Between the two, three and a half times from each: a machine at load 18 (2026-11-23) made twice the text take three times as long, three times over. */
const MOST_GROWTH = 27;
/** What takes less than this shows no growth. */
const TOO_SHORT = 30;

/** One run of the whole text is at least the least of three: where it shows no growth the other two are not needed. */
function growthOf(work: (text: string) => unknown, text: (length: number) => string, length: number): number {
  const whole = text(length);
  const first = once(() => work(whole));
  if (first < TOO_SHORT) return 1;
  const part = cost(() => work(text(Math.ceil(length / PARTS))));
  return first / part <= MOST_GROWTH
    ? first / part
    : Math.min(
        first,
        cost(() => work(whole)),
      ) / part;
}

/** Growth that is too much once may be the machine's; three times over it is the pattern's. */
function growsTooFast(work: (text: string) => unknown, text: (length: number) => string, length: number): boolean {
  for (let attempt = 0; attempt < 3; attempt += 1) if (growthOf(work, text, length) <= MOST_GROWTH) return false;
  return true;
}

function runOver(patterns: readonly RegExp[]): (text: string) => void {
  const global = patterns.map((pattern) =>
    pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`),
  );
  return (text) => {
    for (const pattern of global) everyMatch(pattern, text);
  };
}

test('every rule is tried', () => {
  expect([orderRules.length, sentenceRules.length, outcomeRules.length]).toEqual([25, 31, 19]);
  expect(RULES.filter(({ cues }) => cues.length === 0).map(({ name }) => name)).toEqual([]);
});

test('every cue can be run over and over: it is global', () => {
  const single = RULES.flatMap(({ cues }) => cues).filter(({ flags }) => !flags.includes('g'));
  expect(single.map(({ source }) => source)).toEqual([]);
});

test('a pattern that looks at every beginning to the end of the text is found out', () => {
  const square = runOver([/a[^b]*b/g]);
  expect(growsTooFast(square, (length) => 'a'.repeat(length), 8_000)).toBe(true);
});

describe('no pattern takes more than its share of a longer text', () => {
  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s, over 10 kB of near matches', (_name, rule) => {
    const patterns = [...rule.cues, ...rule.contexts];
    const words = nearMatches(rule);
    expect(
      patterns.filter((pattern) => growsTooFast(runOver([pattern]), (length) => upTo(length, words), 10_000)),
    ).toEqual([]);
  });

  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s, over its own example 1,000 times', (_name, rule) => {
    const longest = [...rule.examples].sort((a, b) => b.length - a.length)[0] ?? '';
    const text = `${longest} `;
    const times = (count: number): string => text.repeat(count);
    expect(growsTooFast(runOver(rule.cues), times, 1000)).toBe(false);
  });
});

const HOSTILE = [
  'a',
  ' ',
  'order for the ',
  'application for deprivation order and ',
  'no further order to be made in respect of ',
  '1 year 2 months and ',
  'not to be ',
  'phone, laptop and ',
  '12/12/12/12/',
  'section 153 of the ',
  'deprivation order re phone but not the tablet, ',
  'refused for the laptop, granted for the phone, ',
  'Restraining order 2 years not to contact her. ',
  'FO - Fine Fined £100. ',
  'fined £10 costs £10 ',
  'Committed to prison for 12 weeks suspended for 12 months. ',
  'jailed for 12 weeks and 10 weeks consecutive ',
  'Phone forfeited. ',
  '? ',
];

describe('a text eight times as long is read in about eight times the time', () => {
  test.each(HOSTILE)('"%s" over and over', (words) => {
    expect(
      growsTooFast(
        (text) => extract({ text }),
        (length) => upTo(length, words),
        16_000,
      ),
    ).toBe(false);
  });
});

describe('a text of 100 kB is read to its end, whatever is in it', () => {
  test.each([
    ['one character', 'x'],
    ['a lone surrogate', '\ud800'],
    ['control characters', '\u0000\u0007\u001b'],
    ['right-to-left marks', '\u200fDeprivation order re phone.\u202c '],
    ['tags', '<p>Deprivation order re <b>phone</b>.</p> &nbsp;'],
    ['letters and figures run together', 'Fined100Costs85'],
    ['line breaks and hyphens', 'deprivation order re lap-\ntop\n'],
    ['two results by turns', 'FO - Fine Fined £10. RESTRAO - Restraining order 2 years. '],
  ])('%s', (_what, words) => {
    const text = upTo(100_000, words);
    for (const { span, quote } of extract({ text }).clauses) {
      if (span === null) continue;
      expect(span[0]).toBeLessThan(span[1]);
      expect(quote).toBe(text.slice(span[0], span[1]));
    }
  });
});
