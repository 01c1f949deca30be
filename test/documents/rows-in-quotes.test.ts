import { expect, test } from '@jest/globals';
import { withoutRowQuotes } from '../../src/documents/csv/rows-in-quotes.js';
import { documentOf } from '../../src/documents/document.js';
import { readContent } from '../../src/documents/read-content.js';

const TABLE = 'Court,Date,Result\nMossbury,17/02/2026,"Fined £1,200."\nMossbury,18/02/2026,"Said ""no"".\nFined."\n';
const inQuotes = (rows: readonly string[]) => rows.map((row) => `"${row.replaceAll('"', '""')}"`).join('\r\n');

test('a table of which each row was saved as one quoted value is the table it was', async () => {
  const [header = '', first = ''] = TABLE.split('\n');
  const saved = inQuotes([header, first, 'Mossbury,18/02/2026,"Said ""no"".\nFined."']);
  expect(`${withoutRowQuotes(saved)}\n`).toBe(TABLE);
  const read = async (text: string) => (await readContent(documentOf('a.csv', Buffer.from(text)))).content;
  expect(await read(saved)).toEqual(await read(TABLE));
  expect(await read(`\ufeff${saved}`)).toEqual(await read(TABLE));
});

test.each([
  TABLE,
  '"Court","Date","Result"\n"Mossbury","17/02/2026","Fined, and costs."\n',
  '"A sentence, in quotation marks."\nAnd another.',
  '"Court"\n"Mossbury"',
  '"Outcomes in 2021, by type, of three forces"\nForce,Type,Number\nMossbury,1,5\n',
  '"Court,Date,Result\nnever closed',
])('any other text is as it was: %j', (text) => {
  expect(withoutRowQuotes(text)).toBe(text);
});
