import { describe, expect, test } from '@jest/globals';
import { readContent } from '../../../src/documents/read-content.js';
import { sniff } from '../../../src/documents/sniff.js';
import { type ZipPart, zipOf } from '../../sources/zip-of.js';

const part = (name: string, words: string): ZipPart => ({ name, bytes: Buffer.from(words) });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, ...others: ZipPart[]) =>
  zipOf([
    part('[Content_Types].xml', '<Types/>'),
    part('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...others,
  ]);
const open = (sort: string, body: string, ...others: ZipPart[]) =>
  zipOf([
    part('mimetype', `application/vnd.oasis.opendocument.${sort}`),
    part('content.xml', `<office:document-content><office:body>${body}</office:body></office:document-content>`),
    ...others,
  ]);
const p = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;

const blocks = async (bytes: Buffer) => {
  const { content } = await readContent({ bytes });
  return content.kind === 'html' ? content.blocks.map(({ kind, parts }) => [kind, ...parts]) : [content.kind];
};
const rows = async (bytes: Buffer) => {
  const { content } = await readContent({ bytes });
  const sheets = content.kind === 'workbook' ? content.sheets : [];
  return sheets.flatMap((sheet) => sheet.rows.map(({ line, cells }) => [line, ...cells]));
};
const problems = async (bytes: Buffer) => (await readContent({ bytes })).problems.map(({ code }) => code);

test.each([
  ['a word-processor document', docx(p('Fern')), 'docx'],
  ['one whose main part has a number', zipOf([part('word/document2.xml', '<a/>')]), 'docx'],
  ['an open text', open('text', '<office:text/>'), 'odt'],
  ['a template of one', open('text-template', '<office:text/>'), 'odt'],
  ['an open spreadsheet', open('spreadsheet', '<office:spreadsheet/>'), 'ods'],
  ['an open presentation', open('presentation', '<office:presentation/>'), 'binary'],
])('tells %s by its parts', (_what, bytes, kind) => {
  expect(sniff(bytes)).toBe(kind);
});

describe('of a word-processor document', () => {
  test.each([
    [
      'what was deleted',
      `<w:p><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins><w:r><w:t>18</w:t></w:r></w:ins></w:p>`,
      [['text', '18']],
    ],
    [
      'what was moved away',
      `<w:p><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom></w:p>${p('new')}`,
      [['text', 'new']],
    ],
    [
      'columns that tabs make, empty cells too',
      ['No.|Name|Charge', '1|Fern|Theft', '||Fraud', 'Costs|£85']
        .map(
          (line) =>
            `<w:p>${line
              .split('|')
              .map((words) => `<w:r><w:t>${words}</w:t></w:r>`)
              .join('<w:r><w:tab/></w:r>')}</w:p>`,
        )
        .join(''),
      [
        ['row', 'No.', 'Name', 'Charge'],
        ['row', '1', 'Fern', 'Theft'],
        ['row', '', '', 'Fraud'],
        ['row', 'Costs', '£85'],
      ],
    ],
    [
      'the stops that tabs reach',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      [['text', 'a']],
    ],
    [
      'the code of a field',
      '<w:p><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>17 February</w:t></w:r></w:p>',
      [['text', '17 February']],
    ],
  ])('%s is no text', async (_what, body, expected) => {
    expect(await blocks(docx(body))).toEqual(expected);
  });

  test('runs join, tabs part, breaks begin lines, and headings are headings', async () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Regi</w:t></w:r><w:r><w:t>ster</w:t></w:r></w:p>
      <w:p><w:r><w:t>Plea</w:t><w:tab/><w:t>Guilty</w:t></w:r></w:p><w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>`;
    expect(await blocks(docx(body))).toEqual([
      ['heading', 'Register'],
      ['row', 'Plea', 'Guilty'],
      ['text', 'one\ntwo'],
    ]);
  });

  test('a cell merged downwards says the same in every row, and one over columns leaves the next ones in their place', async () => {
    const table = `<w:tbl><w:tr>${cell('99ZZ1', '<w:vMerge w:val="restart"/>')}${cell('Fern', '<w:gridSpan w:val="2"/>')}${cell('a')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('Moss')}${cell('b')}${cell('c')}</w:tr><w:tr>${cell('')}${cell('Elm')}${cell('d')}${cell('e')}</w:tr></w:tbl>`;
    expect(await blocks(docx(table))).toEqual([
      ['row', '99ZZ1', 'Fern', '', 'a'],
      ['row', '99ZZ1', 'Moss', 'b', 'c'],
      ['row', '', 'Elm', 'd', 'e'],
    ]);
  });

  test('a text box is told once, and a table in a cell is words of the cell', async () => {
    const box = `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${p('Court 2')}</w:txbxContent></mc:Choice>
      <mc:Fallback><w:txbxContent>${p('Court 2')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Fern</w:t></w:r></w:p>`;
    const inner = `<w:tbl><w:tr><w:tc>${p('a')}<w:tbl><w:tr>${cell('b')}${cell('c')}</w:tr></w:tbl></w:tc>${cell('d')}</w:tr></w:tbl>`;
    expect(await blocks(docx(box + inner))).toEqual([
      ['text', 'Court 2'],
      ['text', 'Fern'],
      ['row', 'a\nb\nc', 'd'],
    ]);
  });

  test('page headers come first, numbered lists have their numbers, and nothing outside is opened', async () => {
    const relations = `<Relationships><Relationship Type="x/header" Target="header1.xml"/><Relationship Type="x/numbering" Target="/word/numbering.xml"/>
      <Relationship Type="x/header" TargetMode="External" Target="https://host.example/header.xml"/></Relationships>`;
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const item = (words: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const bytes = docx(
      item('Fern') + item('Moss'),
      part('word/_rels/document.xml.rels', relations),
      part('word/header1.xml', `<w:hdr ${W}>${p('Mossbury')}</w:hdr>`),
      part('word/numbering.xml', numbering),
    );
    expect(await blocks(bytes)).toEqual([
      ['text', 'Mossbury'],
      ['text', '1. Fern'],
      ['text', '2. Moss'],
    ]);
  });

  test('notes and hidden words are told of, once each', async () => {
    const hidden =
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t><w:footnoteReference w:id="2"/><w:footnoteReference w:id="3"/></w:r></w:p>';
    expect(await problems(docx(hidden))).toEqual(['unread_line', 'unread_line']);
    expect(await blocks(docx(hidden))).toEqual([]);
  });
});

test('of an open text, deleted words, remarks and footnotes are no text, and merged cells say the same in every row', async () => {
  const body = `<office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
    <text:p>Plea:<text:tab/>Gu<text:span>ilty</text:span><office:annotation><text:p>check</text:p></office:annotation></text:p>
    <table:table><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>99ZZ1</text:p></table:table-cell><table:table-cell><text:p>Fern</text:p></table:table-cell></table:table-row>
    <table:table-row><table:covered-table-cell/><table:table-cell><text:p>Moss</text:p></table:table-cell></table:table-row></table:table></office:text>`;
  expect(await blocks(open('text', body))).toEqual([
    ['row', 'Plea:', 'Guilty'],
    ['row', '99ZZ1', 'Fern'],
    ['row', '99ZZ1', 'Moss'],
  ]);
});

test('of an open spreadsheet, repeated rows and cells are written out where they hold words, dates are dates', async () => {
  const table = `<office:spreadsheet><table:table table:name="A">
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell/><table:table-cell office:value-type="date" office:date-value="2026-02-17T00:00:00"><text:p>17/02/26</text:p></table:table-cell></table:table-row>
    <table:table-row><table:table-cell office:value-type="float" office:value="2992"><text:p>2,992</text:p><office:annotation><text:p>no</text:p></office:annotation></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/></table:table-row>
    <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet>`;
  expect(await rows(open('spreadsheet', table))).toEqual([
    [3, 'x', 'x', '', '2026-02-17'],
    [4, 'x', 'x', '', '2026-02-17'],
    [5, '2992', '09:30'],
  ]);
});

const REPEATED = (rows_: number, columns: number) =>
  `<office:spreadsheet><table:table><table:table-row table:number-rows-repeated="${rows_}"><table:table-cell table:number-columns-repeated="${columns}"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>`;

test.each([
  ['archive_too_large', 'a document of zeros', docx(`<w:p/>${' '.repeat(3_000_000)}`)],
  [
    'archive_too_large',
    'a sheet that repeats a filled row a million times',
    open('spreadsheet', REPEATED(1_048_576, 3)),
  ],
  [
    'archive_too_large',
    'a cell that stands in more columns than there are',
    docx(`<w:tbl><w:tr>${cell('a', '<w:gridSpan w:val="99999999"/>')}</w:tr></w:tbl>`),
  ],
  [
    'xml_entity',
    'an entity of its own',
    zipOf([part('word/document.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')]),
  ],
  ['invalid_xml', 'a part that breaks off', zipOf([part('word/document.xml', '<w:document><w:body>')])],
  ['nested_too_deep', 'elements in elements', docx('<w:ins>'.repeat(2000) + '</w:ins>'.repeat(2000))],
  ['invalid_archive', 'no words', zipOf([part('mimetype', 'application/vnd.oasis.opendocument.text')])],
  [
    'invalid_archive',
    'a part that is not as packed',
    zipOf([{ name: 'word/document.xml', bytes: Buffer.from('x'), method: 99 }]),
  ],
  [
    'encrypted_archive',
    'a password',
    open('text', '', part('META-INF/manifest.xml', '<a><manifest:encryption-data/></a>')),
  ],
])('quarantines, as %s, an office file with %s', async (code, _what, bytes) => {
  await expect(readContent({ bytes })).rejects.toMatchObject({ code });
});

const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);

test.each([
  ['an old workbook', compound('Workbook'), 'unknown_format', '.xlsx'],
  ['an old document', compound('WordDocument'), 'unknown_format', '.docx'],
  ['a message of Outlook', compound('__properties_version1.0'), 'unknown_format', '.eml'],
  ['an office file with a password', compound('EncryptedPackage'), 'encrypted_archive', 'password'],
  ['any other of the old ones', compound('VisioDocument'), 'unknown_format', 'PDF'],
  ['what Outlook packs', Buffer.from('789f3e220100', 'hex'), 'unknown_format', 'winmail.dat'],
  ['a binary workbook', zipOf([part('xl/workbook.bin', 'x')]), 'unknown_format', '.xlsb'],
])('says of %s what it is and what to do', async (_what, bytes, code, words) => {
  await expect(readContent({ bytes })).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
});

test('cells merged downwards in a workbook say the same in every row, of whatever sheet', async () => {
  const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>99ZZ1</v></c><c r="B1" t="str"><v>Fern</v></c></row>
    <row r="2"><c r="A2"/><c r="B2" t="str"><v>Moss</v></c></row><row r="3"><c r="B3" t="str"><v>Elm</v></c></row></sheetData>
    <mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells></worksheet>`;
  const bytes = zipOf([
    part(
      'xl/workbook.xml',
      '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    part('xl/worksheets/sheet1.xml', sheet),
  ]);
  expect(await rows(bytes)).toEqual([
    [1, '99ZZ1', 'Fern'],
    [2, '99ZZ1', 'Moss'],
    [3, '', 'Elm'],
  ]);
});
