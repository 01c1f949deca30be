import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Fault } from '../../src/fault.js';
import { mayPass } from '../../src/pipeline/queue/may-pass.js';
import { MissingPart } from '../../src/reports/missing-part.js';
import { readReport } from '../../src/reports/read-report.js';
import { folderName, writeReport } from '../../src/reports/write-report.js';
import { REPORT_FORMATS, type ReportFormat } from '../../src/reports/writers/index.js';
import { sampleReport } from './sample.js';

const report = sampleReport('observer-2025');
const NAME = 'observer-2025-2024-08-01-to-2025-02-15';
const light = REPORT_FORMATS.filter(({ name }) => name === 'json' || name === 'md' || name === 'csv');
const top = mkdtempSync(join(tmpdir(), 'ordergap-write-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

let out = '';
let turn = 0;
beforeEach(() => {
  turn += 1;
  out = join(top, String(turn));
});

test('a report is a folder of its own, named for the audit and its days', async () => {
  const written = await writeReport(report, out, { formats: light });
  expect(written.folder).toBe(join(out, NAME));
  expect(written.files).toContain('csv/rates-intimate-image-sharing.csv');
  expect(readdirSync(written.folder).sort()).toEqual(['csv', 'report.json', 'report.md']);
  expect(readdirSync(out)).toEqual([NAME]);
  expect(readReport(written.folder)).toEqual(report);
});

test.each([
  [
    'a whole month',
    { from: '2025-01-01', to: '2025-01-31', words: 'January 2025' },
    'internal',
    'observer-2025-2025-01',
  ],
  [
    'other days',
    { from: '2025-01-01', to: '2025-01-30', words: '1 January 2025 to 30 January 2025' },
    'internal',
    'observer-2025-2025-01-01-to-2025-01-30',
  ],
  [
    'what may leave the team',
    { from: '2025-01-01', to: '2025-01-31', words: 'January 2025' },
    'release',
    'observer-2025-2025-01-release',
  ],
] as const)('%s is named so', (_, period, kind, name) => {
  const one = kind === 'release' ? sampleReport('observer-2025-release') : report;
  expect(folderName({ ...one, period })).toBe(name);
});

describe('where it cannot be written', () => {
  async function failsWith(
    formats: readonly ReportFormat[],
    put?: (path: string, content: string | Buffer) => Promise<void>,
  ): Promise<unknown> {
    return writeReport(report, out, { formats, ...(put === undefined ? {} : { put }) }).then(
      () => null,
      (error: unknown) => error,
    );
  }

  test('a full disk leaves the earlier report as it was and nothing half-written', async () => {
    const { folder } = await writeReport(report, out, { formats: light });
    writeFileSync(join(folder, 'report.md'), 'the earlier one');
    let files = 0;
    const error = await failsWith(light, async (path, content) => {
      files += 1;
      if (files > 2) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      await writeFile(path, content);
    });
    expect(error).toBeInstanceOf(Fault);
    expect(String(error)).toContain('the disk is full');
    expect(mayPass(error)).toBe(true);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('the earlier one');
    expect(readdirSync(out)).toEqual([NAME]);
  });

  test('a format that breaks writes nothing at all', async () => {
    const broken: ReportFormat = { name: 'broken', write: () => Promise.reject(new Error('broken')) };
    expect(String(await failsWith([...light, broken]))).toContain('broken');
    expect(readdirSync(out)).toEqual([]);
  });

  test('a file in the way is told', async () => {
    writeFileSync(out, 'a file');
    expect(String(await failsWith(light))).toMatch(/No report was written to .*: a part of the path is a file/);
  });

  test.each(['EACCES', 'EROFS'])('a folder that may not be written (%s) is told', async (code) => {
    const refuse = () => Promise.reject(Object.assign(new Error('refused'), { code }));
    const told = String(await failsWith(light, refuse));
    expect(told).toMatch(/No report was written to .*: (?:the folder may not be written|the disk is read-only)/);
    expect(readdirSync(out)).toEqual([]);
  });
});

test('an earlier report that a killed process left aside is put back before anything is written', async () => {
  await writeReport(report, out, { formats: light });
  // As left between the two renames of an exchange, by a process that is no more.
  const left = join(out, `.${NAME}-${2 ** 22 + 1}-x`);
  mkdirSync(left);
  renameSync(join(out, NAME), join(left, 'earlier'));
  const broken: ReportFormat = { ...(light[0] as ReportFormat), write: () => Promise.reject(new Error('no')) };
  await expect(writeReport(report, out, { formats: [broken] })).rejects.toThrow('no');
  expect(readReport(join(out, NAME))).toEqual(report);
  expect(readdirSync(out)).toEqual([NAME]);
});

test('a missing part of the program is told, and every other format is written', async () => {
  const missing: ReportFormat = { name: 'pdf', write: () => Promise.reject(new MissingPart('No PDF was written.')) };
  const written = await writeReport(report, out, { formats: [missing, ...light] });
  expect(written.notes).toEqual(['No PDF was written.']);
  expect(readdirSync(written.folder).sort()).toEqual(['csv', 'report.json', 'report.md']);
});

test('a second report of the same days takes the place of the first', async () => {
  const first = await writeReport(report, out, { formats: light });
  writeFileSync(join(first.folder, 'left-over.txt'), 'of the first');
  await writeReport(report, out, { formats: light });
  expect(readdirSync(out)).toEqual([NAME]);
  expect(readdirSync(first.folder)).not.toContain('left-over.txt');
});

test.each([
  ['nothing there', () => join(out, 'nothing'), 'There is nothing at'],
  ['a folder without a report', () => top, 'There is no report.json in'],
  ['a file that is not JSON', () => 'README.md', 'is not JSON'],
  ['JSON of another kind', () => 'package.json', 'is no report of this version'],
])('%s is no earlier report', (_, path, message) => {
  expect(() => readReport(path())).toThrow(message);
});
