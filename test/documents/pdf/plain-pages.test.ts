import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TextRun } from '../../../src/documents/content.js';
import { openPlainPages } from '../../../src/documents/pdf/plain-pages.js';
import { QuarantineError } from '../../../src/documents/quarantine-error.js';
import { HELVETICA, type RawPdf, rawPdf, rawStream } from './raw-pdf.js';

async function runsOf(bytes: Buffer): Promise<readonly TextRun[]> {
  const opened = openPlainPages(bytes);
  if ('declined' in opened) throw new Error(opened.declined);
  return (await opened.page(1)).runs;
}

async function textsOf(pdf: RawPdf): Promise<readonly string[]> {
  return (await runsOf(rawPdf(pdf))).map(({ text }) => text);
}

const fontOf = (font: string) => `<</Font<</F1<<${font}>>>>>>`;
const widths = `/FirstChar 0/LastChar 255/Widths[${'500 '.repeat(256)}]`;

test('words stand where they are drawn, from the top left, as wide as their letters', async () => {
  const runs = await runsOf(rawPdf({ content: 'BT /F1 10 Tf 50 200 Td (Fined) Tj 100 0 Td (100) Tj ET' }));
  // Helvetica: F 611, i 222, n 556, e 556, d 556; figures 556.
  expect(runs.map(({ text, x, y }) => [text, x, y])).toEqual([
    ['Fined', 50, 90],
    ['100', 150, 90],
  ]);
  expect(runs[0]?.width).toBeCloseTo(25.01, 5);
  expect(runs[1]?.width).toBeCloseTo(16.68, 5);
  expect(runs[0]?.height).toBe(10);
});

test.each<[how: string, content: string, texts: readonly string[]]>([
  ['a gap as wide as a blank sets words apart', '[(Fined)-278(to)-278(pay)] TJ', ['Fined to pay']],
  ['a gap as wide as a letter makes another run', '[(Plea)-1000(Guilty)] TJ', ['Plea', 'Guilty']],
  ['letters drawn a little closer stay one word', '[(A)70(V)30(A)] TJ', ['AVA']],
  ['a string goes on over the end of a line', '(one \\\nline) Tj', ['one line']],
  ['brackets, octals and signs', '(\\(a\\) (b) \\24312 \\222s) Tj', ['(a) (b) £12 ’s']],
  ['hexadecimal digits, the last one left out', '<46 69 6e 65 64 2> Tj', ['Fined']],
  ['lines below one another', "14 TL (first) Tj (second) ' T* (fourth) Tj", ['first', 'second', 'fourth']],
  ['numbers without a nought and with a sign', '+.5 -.5 Td (x) Tj', ['x']],
  ['a comment is none of it', '(a) Tj % (b) Tj\n(c) Tj', ['ac']],
  ['another size is another run', '(large) Tj /F1 8 Tf (small) Tj', ['large', 'small']],
])('%s', async (_how, content, texts) => {
  expect(await textsOf({ content: `BT /F1 10 Tf 50 200 Td ${content} ET` })).toEqual(texts);
});

test.each<[how: string, font: string, strings: string, text: string]>([
  ['by the encoding of Windows', '/Subtype/TrueType/BaseFont/X/Encoding/WinAnsiEncoding', '<80 93 e2 94 96>', '€“â”–'],
  ['by that of old Apple machines', '/Subtype/TrueType/BaseFont/X/Encoding/MacRomanEncoding', '<89 a3 d2>', 'â£“'],
  [
    'by what the font sets apart from it',
    '/Subtype/Type1/BaseFont/X/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[65/wcircumflex/fi/uni00A3]>>',
    '(ABCx)',
    'ŵfi£x',
  ],
  ['by a font all readers have, as it is', '/Subtype/Type1/BaseFont/Courier', "(it's)", 'it’s'],
])('letters are told %s', async (_how, font, strings, text) => {
  const own = font.includes('Courier') ? '' : widths;
  const resources = fontOf(`/Type/Font${font}${own}`);
  expect(await textsOf({ content: `BT /F1 10 Tf 50 200 Td ${strings} Tj ET`, resources })).toEqual([text]);
});

describe('a map to Unicode', () => {
  const map =
    '1 beginbfchar <0001> <00660069> endbfchar 2 beginbfrange <0002> <0004> <0041> <0010> <0011> [<0078> <20AC>] endbfrange';
  const composite: RawPdf = {
    content: 'BT /F1 10 Tf 50 200 Td <00010002000400100011> Tj ET',
    resources: fontOf('/Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 6 0 R'),
    objects: ['<</Type/Font/Subtype/CIDFontType2/DW 400/W[1[600 700] 4 16 300]>>', rawStream('', map)],
  };

  test('says what the codes of two bytes stand for, with their widths', async () => {
    const [run] = await runsOf(rawPdf(composite));
    expect(run?.text).toBe('fiACx€');
    // 600, 700, 300, 300 and, not listed, 400.
    expect(run?.width).toBeCloseTo(23, 5);
  });

  test('that leaves a code out makes the document one for another reader', () => {
    const bytes = rawPdf({ ...composite, content: 'BT /F1 10 Tf 50 200 Td <00010005> Tj ET' });
    expect(openPlainPages(bytes)).toEqual({ declined: 'a letter of which it is not said what it stands for' });
  });
});

test('words of a form stand where the form does, and pictures are seen', async () => {
  const bytes = rawPdf({
    content: 'q 2 0 0 2 20 30 cm /X1 Do Q /X2 Do',
    resources: '<</XObject<</X1 5 0 R/X2 6 0 R>>>>',
    objects: [
      rawStream(`/Subtype/Form/BBox[0 0 9 9]/Matrix[1 0 0 1 5 5]/Resources${HELVETICA}`, 'BT /F1 10 Tf (Page 1) Tj ET'),
      rawStream('/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', 'x'),
    ],
  });
  expect(await runsOf(bytes)).toMatchObject([{ text: 'Page 1', x: 30, y: 300 - 40 - 20, height: 20 }]);
  const opened = openPlainPages(bytes);
  expect('declined' in opened ? opened : await opened.hasPicture(1)).toBe(true);
});

test('what stands outside of the part of a page that is seen is no part of it', async () => {
  const content = 'BT /F1 10 Tf 50 200 Td (in) Tj 0 -150 Td (below) Tj 500 150 Td (beside) Tj ET';
  expect(await runsOf(rawPdf({ content, page: '/CropBox[40 100 300 280]' }))).toMatchObject([
    { text: 'in', x: 10, y: 70 },
  ]);
});

test('what was added to a file later counts', async () => {
  const first = rawPdf({ content: 'BT /F1 10 Tf 50 200 Td (Fined) Tj ET' });
  const before = /startxref\n(\d+)/.exec(first.toString('latin1'))?.[1];
  const object = `4 0 obj\n${rawStream('', 'BT /F1 10 Tf 50 200 Td (Withdrawn) Tj ET')}\nendobj\n`;
  const place = String(first.length).padStart(10, '0');
  const section = `xref\n4 1\n${place} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev ${before}>>\n`;
  const end = `startxref\n${first.length + object.length}\n%%EOF\n`;
  expect(await runsOf(Buffer.concat([first, Buffer.from(object + section + end)]))).toMatchObject([
    { text: 'Withdrawn' },
  ]);
});

describe('what is not plain is declined whole', () => {
  const words = 'BT /F1 10 Tf 50 200 Td (Fined) Tj ET';
  const font = (entries: string): RawPdf => ({ content: words, resources: fontOf(`/Type/Font${entries}`) });
  const form = rawStream('/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 5 0 R>>>>', '/X1 Do');
  test.each<[string, RawPdf]>([
    ['encryption', { content: words, trailer: '/Encrypt<</Filter/Standard>>' }],
    ['cross-references of both kinds', { content: words, trailer: '/XRefStm 15' }],
    ['words that do not stand upright', { content: words, page: '/Rotate 90' }],
    ['a page that is turned askew', { content: words, page: '/Rotate 45' }],
    ['a measure of its own', { content: words, page: '/UserUnit 2' }],
    ['a page without a size', { content: words, page: '/MediaBox[0 0 0 0]' }],
    ['a filter other than Flate', { content: words, stream: '/Filter/LZWDecode' }],
    ['a stream that does not unpack', { content: words, stream: '/Filter/FlateDecode' }],
    ['a stream packed over and over', { content: words, stream: `/Filter[${'/FlateDecode'.repeat(3)}]` }],
    ['words that do not stand upright', { content: 'BT /F1 10 Tf 0 1 -1 0 50 50 Tm (up) Tj ET' }],
    ['words that do not stand upright', { content: 'BT /F1 10 Tf 1 0 0 -1 50 50 Tm (mirrored) Tj ET' }],
    ['words without a font', { content: 'BT (Fined) Tj ET' }],
    ['a font that is not there', { content: 'BT /F9 10 Tf (Fined) Tj ET' }],
    ['a font drawn by its own means', font('/Subtype/Type3')],
    ['a font without widths', font('/Subtype/TrueType/BaseFont/Verdana/Encoding/WinAnsiEncoding')],
    ['a letter of which it is not said what it stands for', font(`/Subtype/TrueType/BaseFont/Verdana${widths}`)],
    [
      'a letter of which it is not said what it stands for',
      font(`/Subtype/Type1/BaseFont/Wingdings/Encoding/WinAnsiEncoding${widths}`),
    ],
    [
      'a letter of which it is not said what it stands for',
      font(`/Subtype/Type1/BaseFont/X/Encoding<</Differences[70/g17]>>${widths}`),
    ],
    [
      'a letter of which it is not said what it stands for',
      font(`/Subtype/Type1/BaseFont/X/Encoding<</Differences[70/uni05D0]>>${widths}`),
    ],
    ['codes in an order of their own', font('/Subtype/Type0/Encoding/Identity-V')],
    ['a font that maps nothing to Unicode', font('/Subtype/Type0/Encoding/Identity-H')],
    ['an operator that is not known', { content: `${words} 1 2 foo` }],
    ['an operator that is not known', { content: 'BI /W 1 /H 1 ID x EI' }],
    ['an operator without its two numbers', { content: 'BT 1 Td ET' }],
    ['a number written in no known way', { content: '1-2 w' }],
    ['a string without an end', { content: 'BT /F1 10 Tf (Fined Tj ET' }],
    ['neither a picture nor a form where one must be', { content: '/X1 Do' }],
    ['forms without end', { content: '/X1 Do', resources: '<</XObject<</X1 5 0 R>>>>', objects: [form] }],
    ['states put aside without end', { content: 'q '.repeat(1001) }],
    ['objects nested too deep', { content: words, page: `/A${'['.repeat(50)}${']'.repeat(50)}` }],
    ['another number of pages than it says', { content: words, root: '<</Pages<</Kids[3 0 R]/Count 2>>>>' }],
    ['pages that go round', { content: words, root: '<</Pages<</Kids[3 0 R 3 0 R]/Count 2>>>>' }],
    ['a reference without an end', { content: words, root: '1 0 R' }],
  ])('%s', (declined, pdf) => {
    expect(openPlainPages(rawPdf(pdf))).toEqual({ declined });
  });

  test('an object that stands elsewhere than the file says', () => {
    const bytes = Buffer.from(
      rawPdf({ content: words }).toString('latin1').replace('%PDF-1.7\n', '%PDF-1.7\n%\n'),
      'latin1',
    );
    expect(openPlainPages(bytes)).toHaveProperty('declined');
  });

  test('cross-references that go round', () => {
    const file = rawPdf({ content: words, trailer: '/Prev 00000' }).toString('latin1');
    const bytes = Buffer.from(
      file.replace('/Prev 00000', `/Prev ${String(file.indexOf('xref')).padStart(5, '0')}`),
      'latin1',
    );
    expect(openPlainPages(bytes)).toEqual({ declined: 'cross-references that go round' });
  });

  test('a stream that is longer or shorter than it says', () => {
    const bytes = Buffer.from(
      rawPdf({ content: words }).toString('latin1').replace('/Length 36', '/Length 30'),
      'latin1',
    );
    expect(openPlainPages(bytes)).toEqual({ declined: 'no endstream where it must stand' });
  });
});

test('whatever bytes a file has, it is read, declined or refused, and nothing else is thrown', () => {
  const packed = deflateSync(Buffer.from('BT /F1 10 Tf 50 200 Td [(Fined)-300<31>] TJ ET'));
  const whole = [
    rawPdf({ content: packed, stream: '/Filter/FlateDecode' }),
    rawPdf({ content: 'q BT /F1 10 Tf (x) Tj ET Q' }),
  ];
  const change = fc.tuple(fc.nat(), fc.nat(255), fc.boolean());
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.array(change, { minLength: 1, maxLength: 6 }), (bytes, changes) => {
      let changed = Buffer.from(bytes);
      for (const [at, byte, isCut] of changes) {
        const place = at % changed.length;
        changed = isCut
          ? Buffer.concat([changed.subarray(0, place), changed.subarray(place + 1 + (byte % 9))])
          : Buffer.concat([changed.subarray(0, place), Buffer.from([byte]), changed.subarray(place + 1)]);
        if (changed.length === 0) return;
      }
      try {
        openPlainPages(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(QuarantineError);
      }
    }),
    { numRuns: 400 },
  );
});
