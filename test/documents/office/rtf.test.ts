import { expect, test } from '@jest/globals';
import { readContent } from '../../../src/documents/read-content.js';

const rtf = (body: string, page = 1252) =>
  Buffer.from(`{\\rtf1\\ansi\\ansicpg${page}{\\fonttbl{\\f0 Arial;}}{\\*\\generator Test;}${body}}`, 'latin1');
const read = async (bytes: Buffer) => {
  const { content, problems } = await readContent({ bytes });
  const blocks = content.kind === 'html' ? content.blocks.map(({ kind, parts }) => [kind, ...parts]) : [];
  return { blocks, problems: problems.map(({ message }) => message.split(':')[0]) };
};
const blocks = async (...given: Parameters<typeof rtf>) => (await read(rtf(...given))).blocks;

test.each([
  [
    'paragraphs, lines and tabs',
    '\\pard a\\line b\\par c\\tab d\\par',
    [
      ['text', 'a\nb'],
      ['row', 'c', 'd'],
    ],
  ],
  [
    'letters of its code page, in Unicode, quotes',
    "\\'a380 \\u373?d \\lquote x\\rquote\\par",
    [['text', '£80 ŵd ‘x’']],
  ],
  ['braces and backslashes', '\\{a\\}\\\\\\par', [['text', '{a}\\']]],
  [
    'page headers first, and no footers',
    '{\\header Mossbury\\par}{\\footer Page 1\\par}Plea\\par',
    [
      ['text', 'Mossbury'],
      ['text', 'Plea'],
    ],
  ],
  ['what a tracked change left', "Fined {\\deleted \\'a360}{\\revised \\'a380}\\par", [['text', 'Fined £80']]],
  ['nothing of pictures', '{\\pict\\pngblip 89504e47}Plea\\bin3 {{{!\\par', [['text', 'Plea!']]],
  ['a paragraph that nothing ends', 'Plea', [['text', 'Plea']]],
])('reads %s', async (_what, body, expected) => {
  expect(await blocks(body)).toEqual(expected);
});

test('reads another code page as what it is, and an unknown one as the usual', async () => {
  expect(await blocks("\\'e6\\par", 1250)).toEqual([['text', 'ć']]);
  expect(await blocks("\\'a3\\par", 99)).toEqual([['text', '£']]);
});

test('reads tables, cells merged downwards in every row', async () => {
  const row = (joined: string, ...cells: string[]) =>
    `\\trowd${joined}\\cellx100\\cellx200\\pard\\intbl ${cells.join('\\cell ')}\\cell\\row`;
  const body = `Before\\par${row('\\clvmgf', '99ZZ1', 'Fern')}${row('\\clvmrg', '', 'Moss\\par Elm')}\\pard After\\par`;
  expect(await blocks(body)).toEqual([
    ['text', 'Before'],
    ['row', '99ZZ1', 'Fern'],
    ['row', '99ZZ1', 'Moss\nElm'],
    ['text', 'After'],
  ]);
});

test('footnotes and hidden words are told of and not read', async () => {
  expect(await read(rtf('Theft{\\footnote note\\par}{\\v secret}\\par'))).toEqual({
    blocks: [['text', 'Theft']],
    problems: ['Footnotes are not read', 'Hidden words are not read'],
  });
});

test('groups in groups have an end', async () => {
  await expect(readContent({ bytes: rtf('{'.repeat(5000)) })).rejects.toMatchObject({ code: 'nested_too_deep' });
});
