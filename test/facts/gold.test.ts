import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { evaluate, type LabelledText } from '../../src/facts/evaluation/evaluate.js';

const GOLD = '../shared/gold/examples.jsonl';
const whereGiven = existsSync(GOLD) ? test : test.skip;

whereGiven(
  'every clause of the labelled texts is found, and nothing else (skipped where ../shared/gold is absent)',
  () => {
    const lines: LabelledText[] = readFileSync(GOLD, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
    const { misses, falsePositives } = evaluate(lines);
    expect(misses.map(({ id, expected, nearest }) => ({ id, expected, nearest }))).toEqual([]);
    expect(falsePositives.map(({ id, clause }) => ({ id, clause }))).toEqual([]);
  },
);
