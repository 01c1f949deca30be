import { expect, test } from '@jest/globals';
import { broken, fittedWidths } from '../../src/cli/printing/fitted-widths.js';

const HEAD = ['court', 'loss of device or images', 'note'];
const ROWS = [['Exeter', '12 of 98', 'counted with another case of the person, sentenced on the same day']];
const numbers = ['loss of device or images'];

test.each([
  ['as wide as it wants where all fit', 120, [6, 24, 66]],
  ['headings broken between words first', 90, [6, 8, 66]],
  ['then the widest column of words gives way, and numbers stay whole', 60, [6, 8, 40]],
  ['and no column of words is narrower than can be read', 20, [6, 8, 24]],
])('a table is %s', (_, width, widths) => {
  expect(fittedWidths(HEAD, ROWS, { numbers, width })).toEqual(widths);
});

test('a text is broken between words, keeps its indentation, and a word longer than the line stays whole', () => {
  expect(broken('    less: remitted to another court', 22)).toBe('    less: remitted to\n    another court');
  expect(broken('a cath-magistrates-standard-list here', 10)).toBe('a\ncath-magistrates-standard-list\nhere');
});
