import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { documentOf } from '../../src/documents/document.js';
import { LIMITS } from '../../src/documents/limits.js';
import { readDocument, readFileAt } from '../../src/listings/read-document.js';
import type { ProblemCode } from '../../src/problem.js';

const text = (words: string) => Buffer.from(words, 'utf8');

async function pdf(options: PDFKit.PDFDocumentOptions, words: string): Promise<Buffer> {
  const document = new PDFDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  if (words) document.text(words);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

const CASES: readonly (readonly [what: string, code: ProblemCode, bytes: () => Promise<Buffer> | Buffer])[] = [
  ['an empty file', 'empty_file', () => Buffer.alloc(0)],
  ['a file of spaces and line ends', 'empty_file', () => text(' \r\n\t\n ')],
  ['a file with a byte order mark alone', 'empty_file', () => Buffer.from([0xef, 0xbb, 0xbf])],
  ['broken JSON', 'invalid_json', () => text('{"hearing": {"id": 1,,}}')],
  ['JSON cut short', 'invalid_json', () => text('{"hearing": {"prosecutionCases": [')],
  ['two JSON documents in one line, neither of them known', 'unknown_format', () => text('{"a": 1}{"a": 2}')],
  ['two JSON documents in one line, one of them broken', 'invalid_json', () => text('{"a": 1}{"a": }')],
  ['JSON of an unknown shape', 'unknown_format', () => text('{"weather": {"today": "rain"}}')],
  ['JSON nested without end', 'nested_too_deep', () => text('['.repeat(5000) + ']'.repeat(5000))],
  ['broken XML', 'invalid_xml', () => text('<?xml version="1.0"?><a><b></a>')],
  ['XML of an unknown shape', 'unknown_format', () => text('<weather><today>rain</today></weather>')],
  ['a CSV with an unclosed quote', 'invalid_csv', () => text('URN,DoH,OffCode\n"1,2,3\n4,5,6\n')],
  ['a CSV of unknown columns', 'unknown_format', () => text('Day,Weather,Wind\nMonday,rain,west\n')],
  ['plain words', 'unknown_format', () => text('The court sat on Monday, and adjourned.')],
  ['a web page', 'unknown_format', () => text('<!DOCTYPE html><html><body>List</body></html>')],
  ['a picture', 'unknown_format', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['a truncated PDF', 'invalid_pdf', async () => (await pdf({}, 'Register')).subarray(0, 700)],
  ['an encrypted PDF', 'encrypted_pdf', () => pdf({ userPassword: 'secret' }, 'Register')],
  ['a PDF of pictures alone', 'no_text', () => pdf({}, '')],
  ['a PDF of another kind', 'unknown_format', () => pdf({}, 'Minutes of the gardening club')],
  ['JSON of more values than any memory holds', 'text_too_large', () => text(`[${'[],'.repeat(8_000_000)}[]]`)],
  ['JSON over 64 MB', 'text_too_large', () => Buffer.alloc(LIMITS.treeBytes + 1, '[')],
];

describe('ends in quarantine with its own code', () => {
  test.each(CASES)('%s: %s', async (_what, code, bytes) => {
    const read = await readDocument(documentOf('register.pdf', await bytes()));
    expect(read.quarantined?.code).toBe(code);
    expect(read.quarantined?.message.length).toBeGreaterThan(10);
    expect(read).toMatchObject({
      document: { format: null, completeResults: false },
      listings: [],
      problems: [],
      setAside: null,
    });
  });
});

test('says on which line the content breaks', async () => {
  const json = await readDocument(documentOf('a', text('{\n"hearing": {\n"id": 1,,\n}}')));
  expect(json.quarantined?.at).toEqual({ line: 3 });
  const csv = await readDocument(documentOf('b', text('URN,DoH,OffCode\n1,2,3\n"4,5,6\n7,8,9\n')));
  expect(csv.quarantined?.at).toEqual({ line: 3 });
});

test('never repeats the document’s words in a message', async () => {
  const read = await readDocument(documentOf('a', text('{"surname": "TEST-PEREGRINE" "dateOfBirth": 1}')));
  expect(read.quarantined?.message).not.toContain('PEREGRINE');
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ordergap-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a file over 200 MB is not loaded', async () => {
    const path = join(folder, 'large.json');
    writeFileSync(path, '');
    truncateSync(path, LIMITS.fileBytes + 1);
    const read = await readFileAt(path, 'large.json');
    expect(read.quarantined?.code).toBe('file_too_large');
    expect(read.document.bytes).toBe(LIMITS.fileBytes + 1);
  });

  test('a file that is not there', async () => {
    const read = await readFileAt(join(folder, 'missing.json'), 'missing.json');
    expect(read.quarantined?.code).toBe('unreadable_file');
  });

  test('a file whose name lies about its kind is read for what it holds', async () => {
    const path = join(folder, 'register.pdf');
    writeFileSync(
      path,
      JSON.stringify({ hearing: { hearingDays: [{ sittingDay: '2025-01-06' }], courtCentre: { name: 'Samplebury' } } }),
    );
    const read = await readFileAt(path, 'register.pdf');
    expect(read.document).toMatchObject({ format: 'common-platform-hearing', mediaType: 'application/json' });
    expect(read.setAside?.code).toBe('no_hearings');
  });
});
