import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/documents/html/html.js';
import { readContent } from '../../src/documents/read-content.js';

const blocks = (page: string) => readHtml(page).blocks;

test('parts a label from its value, and gives each block its line', () => {
  expect(blocks('<html>\n<p><span>Name: </span>Testfern, Jasper</p>\n<p>Plea</p>')).toEqual([
    { kind: 'text', parts: ['Name:', 'Testfern, Jasper'], line: 2 },
    { kind: 'text', parts: ['Plea'], line: 3 },
  ]);
});

test('reads rows with their cells, empty ones kept, and says which are headings', () => {
  expect(
    blocks('<table><tr><th>Age<th>Name</tr><tr><td></td><td><p>Olive</p><p>Testheron</p></td></tr></table>'),
  ).toEqual([
    { kind: 'row', parts: ['Age', 'Name'], line: 1, table: 1, header: true },
    { kind: 'row', parts: ['', 'Olive\nTestheron'], line: 1, table: 1 },
  ]);
});

test('reads terms with their descriptions, headings, and line breaks inside a value', () => {
  expect(blocks('<h2>List</h2><dl><dt>Address</dt><dd>3 Slate Lane<br>Mossbury</dd></dl>')).toEqual([
    { kind: 'heading', parts: ['List'], line: 1 },
    { kind: 'text', parts: ['Address', '3 Slate Lane\nMossbury'], line: 1 },
  ]);
});

test('a cell over rows says the same in each, one over columns leaves the next in their place', () => {
  const page =
    '<table><tr><th>Case<th colspan=2>Who<th>Plea</tr><tr><td rowspan="2">99ZZ1<td>Fern<td>38<td>G</tr><tr><td>Moss<td>40<td rowspan=0>NG</tr><tr><td>99ZZ2<td>Elm<td>9</tr></table>';
  expect(blocks(page).map(({ parts }) => parts)).toEqual([
    ['Case', 'Who', '', 'Plea'],
    ['99ZZ1', 'Fern', '38', 'G'],
    ['99ZZ1', 'Moss', '40', 'NG'],
    ['99ZZ2', 'Elm', '9', 'NG'],
  ]);
});

test('a word that may be broken is one word', () => {
  expect(blocks('<p>Test&shy;fern')).toMatchObject([{ parts: ['Testfern'] }]);
});

test('takes nothing from scripts, styles and comments', () => {
  expect(blocks('<script>"<p>no</p>"</script><style>p{}</style><!-- <p>no</p> --><p>yes</p>')).toMatchObject([
    { parts: ['yes'] },
  ]);
});

test.each([
  ['elements that are closed', '<div>'.repeat(1500) + '</div>'.repeat(1500)],
  ['elements that never are', '<div>'.repeat(200_000)],
  ['inline ones', '<b>'.repeat(1500)],
])('refuses a page of %s deeper than a thousand, before it is parsed', (_what, page) => {
  expect(() => blocks(page)).toThrow(expect.objectContaining({ code: 'nested_too_deep' }));
});

test('many paragraphs left open are not deep', () => {
  expect(blocks('<p>one'.repeat(5000))).toHaveLength(5000);
});

test('lines that are shown as they were typed are lines', () => {
  expect(blocks('<h1>Day</h1><pre>\nDefendant: A\n\nPlea: <b>Guilty</b>\n</pre><p>End</p>')).toMatchObject([
    { kind: 'heading', parts: ['Day'] },
    { parts: ['Defendant: A'], line: 2 },
    { parts: ['Plea:', 'Guilty'], line: 4 },
    { parts: ['End'] },
  ]);
});

describe('a file that a browser showed as it is and saved as a page', () => {
  const saved = (file: string) =>
    readContent({
      bytes: Buffer.from(
        `<html><head><meta name="color-scheme" content="light dark"></head><body><pre style="word-wrap: break-word;">${file}</pre></body></html>`,
      ),
    });

  test.each([
    ['text', 'Defendant: A &amp; B\n\nPlea: Guilty', { kind: 'text', text: 'Defendant: A & B\n\nPlea: Guilty' }],
    ['JSON', '{"a": "&lt;b&gt;"}', { kind: 'json', value: { a: '<b>' } }],
    ['a table', 'Court,Surname,DOB,Result\nTestham,Moss,1990-01-02,"A &amp; B"\n', { kind: 'table' }],
  ])('is that file: %s', async (_what, file, content) => {
    expect((await saved(file)).content).toMatchObject(content);
  });

  test('a page with anything else in it stays a page', async () => {
    expect((await saved('Plea: Guilty</pre><p>and more</p><pre>')).content.kind).toBe('html');
  });
});
