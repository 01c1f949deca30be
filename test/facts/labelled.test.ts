import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { evaluate, type LabelledText } from '../../src/facts/evaluate.js';

const FOLDER = 'samples/labelled';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));

test('there are labelled texts to read', () => {
  expect(files.length).toBeGreaterThanOrEqual(3);
});

test.each(files)('every clause labelled in %s is found, and nothing else', (file) => {
  const lines: LabelledText[] = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const { texts, misses, falsePositives } = evaluate(lines);
  expect(texts).toBeGreaterThanOrEqual(200);
  expect(misses.map(({ id, expected, nearest }) => ({ id, expected, nearest }))).toEqual([]);
  expect(falsePositives.map(({ id, clause }) => ({ id, clause }))).toEqual([]);
});
