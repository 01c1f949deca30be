import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { ordergap } from './ordergap.js';

const REGISTER = 'samples/listings/informant-register-csv/two-sessions-in-one-room.csv';
let desk: string;
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'ordergap-desk-'));
  mkdirSync(join(desk, 'in'));
  copyFileSync(REGISTER, join(desk, 'in', 'register.csv'));
  writeFileSync(join(desk, 'in', 'holiday.txt'), 'Nobody is in until Monday.');
  writeFileSync(
    join(desk, 'ordergap.yaml'),
    `sources:
  - name: shared folder
    licence: protocol
    purpose: tests
    folder: { path: in, settle: 0 }
  - name: by hand
    licence: protocol
    purpose: tests
`,
  );
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

test('collect takes in what a source brings, ends with 3 where some of it is in quarantine, and sources tells of it', () => {
  const { code, out, err } = ordergap(['collect'], '', {}, desk);
  expect([code, err]).toEqual([3, '']);
  expect(out).toMatch(
    /^shared folder: 2 new documents, 0 as before\.\n1 document stored, 0 there already, .* 1 quarantined\.\n/,
  );
  const told = JSON.parse(ordergap(['sources', '--json'], '', {}, desk).out);
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const check = ajv.compile(JSON.parse(readFileSync('schemas/sources.schema.json', 'utf8')));
  expect([check(told), check.errors]).toEqual([true, null]);
  expect(told.sources).toMatchObject([
    { name: 'shared folder', comes: 'folder', from: ['in'], documents: { brought: 2, waiting: 0, quarantined: 1 } },
    { name: 'by hand', comes: null, lastLook: null },
  ]);
});
