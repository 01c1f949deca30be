import { expect, test } from '@jest/globals';
import { readCsv } from '../../src/documents/csv.js';

const read = (text: string) => readCsv(Buffer.from(text, 'utf8'));

test('keeps the line each row begins on, over quoted line ends, blank lines and mixed line ends', () => {
  const { content } = read('a,b,c\r\n1,"x\r\ny",3\r\n\r\n4,5,6\n7,8,9\n');
  expect(content.rows).toEqual([
    { line: 2, values: { a: '1', b: 'x\ny', c: '3' } },
    { line: 5, values: { a: '4', b: '5', c: '6' } },
    { line: 6, values: { a: '7', b: '8', c: '9' } },
  ]);
});

test('keeps ragged rows, with a problem each', () => {
  const { content, problems } = read('a,b,c\n1,2\n1,2,3,4\n');
  expect(content.rows.map(({ values }) => values)).toEqual([
    { a: '1', b: '2' },
    { a: '1', b: '2', c: '3' },
  ]);
  expect(problems.map(({ code, at }) => [code, at])).toEqual([
    ['missing_field', { line: 2 }],
    ['unread_field', { line: 3 }],
  ]);
});

test('numbers a column name met again, so that no value is lost', () => {
  expect(read('a,b,a\n1,2,3\n').content.rows[0]?.values).toEqual({ a: '1', b: '2', 'a (2)': '3' });
});

test.each([
  ['a quote never closed', 'a,b,c\n1,2,3\n"4,5,6\n', 3],
  ['a quote closed rows later', 'a,b,c\n"1,2,3\n"4","5","6"\n', 2],
  ['a quote inside a value', 'a,b,c\n1,x"y,3\n', 2],
])('refuses %s, with the line of the row', (_what, text, line) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'invalid_csv', at: { line } }));
});
