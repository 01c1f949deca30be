import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentOf } from '../../src/documents/document.js';
import { readDocument, readFileAt } from '../../src/listings/read-document.js';
import { PROBLEM_CODES } from '../../src/problem.js';
import { documentsAt } from '../../src/sources/documents-at.js';
import { letGo } from '../../src/sources/held-files.js';
import { zipOf } from '../sources/zip-of.js';
import { SAMPLES } from './sample-files.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const samples = SAMPLES.map(({ path }) => ({ path, bytes: readFileSync(path) }));
const archives = [
  zipOf(samples.slice(0, 12).map(({ path, bytes }) => ({ name: path, bytes }))),
  gzipSync(samples[0]?.bytes ?? Buffer.alloc(0)),
  gzipSync(zipOf([{ name: 'one.xml', bytes: Buffer.from('<one/>') }])),
  Buffer.from(
    `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=_b"\r\n\r\n--=_b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="a.csv"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('a,b,c\n1,2,3\n').toString('base64')}\r\n--=_b--\r\n`,
  ),
];

/** Where, of the whole length, and what stands there then. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), from: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('flips' as const),
    flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    }),
  }),
  fc.record({
    kind: fc.constant('lost' as const),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.integer({ min: 1, max: 5000 }),
  }),
);
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(bytes: Buffer, how: Damage): Buffer {
  switch (how.kind) {
    case 'cut':
      return bytes.subarray(0, Math.floor(bytes.length * how.from));
    case 'lost': {
      const from = Math.floor(bytes.length * how.from);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + how.bytes)]);
    }
    case 'flips': {
      const copy = Buffer.from(bytes);
      for (const [at, mask] of how.flips) {
        const index = Math.min(Math.floor(copy.length * at), copy.length - 1);
        copy[index] = (copy[index] ?? 0) ^ mask;
      }
      return copy;
    }
  }
}

describe('whatever damage is done to a document', () => {
  test('it is read, set aside or in quarantine for a reason that is known', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: samples.length - 1 }), damage, async (which, how) => {
        const { path, bytes } = samples[which] ?? { path: '', bytes: Buffer.alloc(0) };
        const read = await readDocument(documentOf('damaged', damaged(bytes, how)));
        const code = read.quarantined?.code;
        expect({ path, code }).not.toEqual({ path, code: 'reader_failed' });
        if (code !== undefined) expect(Object.keys(PROBLEM_CODES)).toContain(code);
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  test('what was cut off is never taken for a whole JSON, XML, PDF or workbook', async () => {
    for (const { path, bytes } of samples) {
      if (!['.json', '.xml', '.pdf', '.xlsx'].includes(extname(path))) continue;
      const read = await readDocument(documentOf('cut', bytes.subarray(0, Math.floor(bytes.length * 0.8))));
      expect({ path, quarantined: read.quarantined !== null }).toEqual({ path, quarantined: true });
    }
  });
});

test('whatever damage is done to an archive, what stands in it is found, or refused for a reason that is known', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: archives.length - 1 }), damage, async (which, how) => {
      const path = join(folder, 'damaged');
      writeFileSync(path, damaged(archives[which] ?? Buffer.alloc(0), how));
      for await (const { held, refused } of documentsAt([path])) {
        if (refused) expect(Object.keys(PROBLEM_CODES)).toContain(refused.problem.code);
        if (held) await letGo(held);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a document is what it is under whatever name', async () => {
  const endings = ['.pdf', '.xml', '.json', '.csv', '.html', '.xlsx', '.txt', '.zip', '.gz', '.eml', ''];
  for (const [at, { path, bytes }] of samples.entries()) {
    const { document: _as, ...expected } = await readFileAt(path);
    const others = endings.filter((ending) => ending !== extname(path));
    for (const turn of [0, 4, 8]) {
      const renamed = join(folder, `renamed${others[(at + turn) % others.length] ?? ''}`);
      writeFileSync(renamed, bytes);
      const found: string[] = [];
      for await (const one of documentsAt([renamed])) {
        expect(one.refused).toBeUndefined();
        found.push(one.held ?? one.path);
      }
      expect(found).toEqual([renamed]);
      const { document: _renamed, ...read } = await readFileAt(renamed);
      expect({ path, read }).toEqual({ path, read: expected });
    }
  }
}, 60_000);
