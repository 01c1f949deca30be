import { expect, test } from '@jest/globals';
import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { delimitedRows } from '../../src/documents/csv/delimited-rows.js';

test.each([
  ['', []],
  [
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a,b\n\n,', [['a', 'b'], [''], ['', '']]],
  ['"a, b","c ""d""\ne",f\ng', [['a, b', 'c "d"\ne', 'f'], ['g']]],
  ['a,""', [['a', '']]],
])('reads %j', (text, rows) => {
  expect(delimitedRows(text, ',')).toEqual(rows);
});

test.each(['a"b', '"a"b,c', '"a', 'a,"b\nc'])(
  'leaves %j, where a quotation mark is out of place, to csv-parse',
  (text) => {
    expect(delimitedRows(text, ',')).toBeUndefined();
  },
);

test('gives the rows that csv-parse gives, and none where csv-parse finds a fault', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'Fern', ' ', ',', ',', ';', '\n', '\n', '"', '"', '""', ',"', '",', '£'), {
      maxLength: 24,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom(',', ';'), (text, delimiter) => {
      expect(delimitedRows(text, delimiter)).toEqual(judged(text, delimiter));
    }),
    { numRuns: 1000 },
  );
});

function judged(text: string, delimiter: string): unknown {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
