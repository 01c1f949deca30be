import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-unread-'));
const FOLDER = 'samples/listings/spi-results-xml';
const documents = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => join(FOLDER, name));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ordergap extract --unread', () => {
  test('lists what no rule read of files, by format, and prints no name', () => {
    const { code, out } = ordergap(['extract', '--unread', ...documents, '--json', '--quiet']);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer.by).toMatchObject([{ from: 'spi-results-xml' }]);
    expect(answer.unread).toBeLessThan(answer.words);
    expect(answer.phrases.length).toBeGreaterThan(0);
    expect(answer.phrases[0].count).toBeGreaterThanOrEqual(answer.phrases.at(-1).count);
  });

  test('says the same of a database as of the files it was filled from', () => {
    const db = join(folder, 'desk.db');
    ordergap(['ingest', ...documents, '--db', db, '--quiet']);
    const ofFiles = ordergap(['extract', '--unread', ...documents, '--json']).out;
    expect(JSON.parse(ordergap(['extract', '--unread', '--db', db, '--json']).out)).toEqual(JSON.parse(ofFiles));
  });

  test('takes result texts as JSON lines, labelled ones too', () => {
    const file = join(folder, 'texts.jsonl');
    writeFileSync(
      file,
      '{"id":"1","text":"Fined £40. Hedge trimmed."}\n{"id":"2","input":{"text":"Hedge trimmed."},"expect":[]}\n',
    );
    const { out } = ordergap(['extract', '--unread', file]);
    expect(out).toMatch(/2\s+hedge trimmed\s+given/);
  });

  test('will not take both files and a database', () => {
    expect(ordergap(['extract', '--unread', 'samples', '--db', join(folder, 'none.db')]).code).toBe(2);
  });
});
