import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../src/documents/csv/csv.js';

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

describe('headings below other lines', () => {
  const wide = 'a,b,c,d,e,f,g,h';
  test.each([
    ['on the first line', '', 2, []],
    ['below a title and an empty line', 'Register, January\n\n', 4, [1]],
    ['below a padded title', 'Register,,,,,,,\n', 3, [1]],
    ['below empty rows alone', '\n,,,,,,,\n', 4, []],
    ['below what parts the columns', 'sep=,\n', 3, []],
    ['below two lines of notes', 'Made by: Test\r\nOn: 3 March 2025\r\n', 4, [1, 2]],
  ])('%s give the rows their lines in the file', (_what, above, line, told) => {
    const { content } = read(`${above}${wide}\n1,2,3,4,5,6,7,8\n`);
    expect(content.header).toEqual(wide.split(','));
    expect(content.rows).toEqual([
      { line, values: { a: '1', b: '2', c: '3', d: '4', e: '5', f: '6', g: '7', h: '8' } },
    ]);
    expect((content.above ?? []).map((one) => one.line)).toEqual(told);
  });

  test('what the file says parts the columns does, whatever else stands in the headings', () => {
    const { content } = read('sep=;\na, b, c, d;e\n1;2\n');
    expect(content.header).toEqual(['a, b, c, d', 'e']);
  });

  test('a row of values is never taken for the headings above it, however many it has', () => {
    expect(read('a,b,c\n1,2,3,4,5\n').content.header).toEqual(['a', 'b', 'c']);
  });

  test('a quoted heading may hold what parts the others', () => {
    expect(read('"a, b",c,d\n1,2,3\n').content.header).toEqual(['a, b', 'c', 'd']);
  });

  test('a fault is told with its line in the file', () => {
    expect(() => read(`Register\n\n${wide}\n1,x"y,3\n`)).toThrow(
      expect.objectContaining({ code: 'invalid_csv', at: { line: 4 } }),
    );
  });
});
