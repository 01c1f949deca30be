import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readXlsx } from '../../src/documents/office/xlsx.js';
import { assertUnpacksSafely, zipEntries } from '../../src/documents/zip-directory.js';

const SAMPLE = 'samples/listings/cath-list-xlsx/standard-list.xlsx';

/** An archive of deflated files whose directory says what it is told to. */
function archive(files: readonly { readonly name: string; readonly data: Buffer; readonly size?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, size = data.length } of files) {
    const packed = deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const held = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(held.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, held, end]);
}

const check = (bytes: Buffer) => assertUnpacksSafely(bytes, zipEntries(bytes) ?? []);

test('gives rows the numbers they have in the sheet, and dates as dates', async () => {
  const { sheets } = await readXlsx(readFileSync(SAMPLE));
  expect(sheets.map(({ name }) => name)).toEqual(['Magistrates Standard List']);
  expect(sheets[0]?.rows.map(({ line }) => line)).toEqual([1, 2, 4, 5, 6, 7]);
  expect(sheets[0]?.rows.find(({ line }) => line === 7)?.cells[6]).toBe('1979-11-30');
});

test.each([
  [
    'archive_too_large',
    'that unpacks to more than a hundred times its size',
    [{ name: 'a', data: Buffer.alloc(5_000_000) }],
  ],
  ['archive_too_large', 'larger than it says', [{ name: 'a', data: Buffer.alloc(5_000_000), size: 10 }]],
] as const)('refuses, as %s, an archive %s', (code, _what, files) => {
  expect(() => check(archive(files))).toThrow(expect.objectContaining({ code }));
});

test('refuses an archive of too many files', () => {
  const many = Array.from({ length: 10_001 }, (_, index) => ({ name: String(index), data: Buffer.from('a') }));
  expect(() => check(archive(many))).toThrow(expect.objectContaining({ code: 'too_many_entries' }));
});

test('refuses a workbook that is cut short or broken', async () => {
  const whole = readFileSync(SAMPLE);
  const cases = [
    whole.subarray(0, whole.length - 40),
    archive([{ name: 'xl/workbook.xml', data: Buffer.from('<a>') }]),
  ];
  for (const bytes of cases) {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ code: 'invalid_archive' });
  }
});
