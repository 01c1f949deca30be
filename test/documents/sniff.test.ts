import { expect, test } from '@jest/globals';
import { decode } from '../../src/documents/decode.js';
import { documentOf } from '../../src/documents/document.js';
import { sniff } from '../../src/documents/sniff.js';

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

test.each([
  ['JSON', '{"hearing": {}}', 'json'],
  ['a JSON list after a byte order mark and blank lines', '\ufeff\r\n  [1]', 'json'],
  ['JSON in quotation marks, its own escaped', '"{\\"hearing\\": {}}"', 'json'],
  ['JSON behind a comment', '// exported on 3 March\n{ "hearing": {} }', 'json'],
  ['JSON behind comments of two kinds', '/* court register\n   of March */\n// more\n[{ "a": 1 }]', 'json'],
  ['words behind two strokes', '// Register of March\nMossbury, 3 March', 'text'],
  ['rich text', '{\\rtf1 Register}', 'rtf'],
  ['XML', '<a/>', 'xml'],
  ['XML behind its declaration', '<?xml version="1.0"?><a/>', 'xml'],
  ['XML behind a comment', '<!-- from the hub -->\n<?xml version="1.0"?><a/>', 'xml'],
  ['XML whose prefix is of letters beyond ASCII', '<é:a xmlns:é="urn:x"/>', 'xml'],
  ['XML escaped once', '&lt;?xml version="1.0"?&gt;&lt;a/&gt;', 'xml'],
  ['XML escaped twice', '&amp;lt;a/&amp;gt;', 'xml'],
  ['a PDF', '%PDF-1.7\n', 'pages'],
  ['a PDF behind a line of a mail gateway', 'X-Scanned: yes\n%PDF-1.4\n', 'pages'],
  ['columns with commas', 'URN,DoH,OffCode\n1,2,3', 'table'],
  ['columns with semicolons', 'URN;DoH;OffCode', 'table'],
  ['columns with tabs', 'URN\tDoH\tOffCode\n', 'table'],
  ['columns under a line that says what parts them', 'sep=;\r\nURN;DoH', 'table'],
  ['columns under a title', `Register of January\n\n${'a,b,c,d,e,f,g,h\n'.repeat(2)}`, 'table'],
  ['columns under a padded title', `Register of January,,,,,,,\n${'a,b,c,d,e,f,g,h\n'.repeat(2)}`, 'table'],
  ['a few words with commas under a title', 'In court\n\nFern, Moss, Heron\nFlint, Slate, Wren\n', 'text'],
  ['a sentence with commas', 'On Monday, the court sat. Mr Fern, Mr Moss, and others came.', 'text'],
  ['a court and a day with commas', "Mossbury Magistrates' Court, February 17, 2026\n\nWords, and more.", 'text'],
  ['a web page', '<!doctype html><p>List', 'html'],
  ['a web page saved as XHTML, behind a comment', '<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="x">', 'html'],
  ['a part of a web page that opens with its heading', '<h2 id="page-heading">List</h2>', 'html'],
  ['a part of a web page', '<div class="site-header"><h1>List</h1></div>', 'html'],
])('tells %s', (_what, text, kind) => {
  expect(sniff(Buffer.from(text, 'utf8'))).toBe(kind);
});

test('tells content in UTF-16, with and without its mark', () => {
  expect(sniff(utf16('{"hearing": {"id": 1}}'))).toBe('json');
  expect(sniff(Buffer.from('<a><b>word</b></a>', 'utf16le'))).toBe('xml');
});

test('gives the media type of the content whatever the name', () => {
  expect(documentOf('list.pdf', Buffer.from('{}')).mediaType).toBe('application/json');
});

test.each([
  ['UTF-8', Buffer.from('£5 – Llys Ynadon Y Trallwng', 'utf8')],
  ['UTF-8 with its mark', Buffer.from('\ufeff£5 – Llys Ynadon Y Trallwng', 'utf8')],
  ['UTF-16', utf16('£5 – Llys Ynadon Y Trallwng')],
  ['UTF-16, big end first', utf16('£5 – Llys Ynadon Y Trallwng').swap16()],
  [
    'windows-1252',
    Buffer.concat([
      Buffer.from([0xa3]),
      Buffer.from('5 '),
      Buffer.from([0x96]),
      Buffer.from(' Llys Ynadon Y Trallwng'),
    ]),
  ],
])('decodes %s', (_encoding, bytes) => {
  expect(decode(bytes)).toBe('£5 – Llys Ynadon Y Trallwng');
});

test('keeps a replacement character that the source itself sent', () => {
  expect(decode(Buffer.from('Fined \ufffd100'))).toBe('Fined \ufffd100');
});
