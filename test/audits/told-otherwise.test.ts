import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CorpusFile, documentsIn } from '../../scripts/observer-2025/documents.js';
import { type OwnRow, ownCsv, ownMapping } from '../../scripts/observer-2025/own-table.js';
import { zipOf } from '../sources/zip-of.js';
import { appearances, counted, type Told, told, writeAll } from './told.js';

const OF_A_KIND = 2;
/** What only a code of a result tells. */
const BY_CODE_ALONE = 'police_trigger';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-told-otherwise-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const heard = appearances(OF_A_KIND);
const [magistrates, crown] = [
  heard.filter(({ jurisdiction }) => jurisdiction !== 'CROWN'),
  heard.filter(({ jurisdiction }) => jurisdiction === 'CROWN'),
];
const at = (...parts: readonly string[]): string => join(folder, ...parts);
let cp: Told;
let text: Told;
let registers: readonly CorpusFile[] = [];
let messages: readonly CorpusFile[] = [];

beforeAll(async () => {
  messages = await documentsIn('cp', heard);
  writeAll(at('cp'), messages);
  writeAll(at('crown'), await documentsIn('cp', crown));
  registers = await documentsIn('text', magistrates);
  writeAll(at('text'), registers);
  cp = told(at('cp.db'), [at('cp')]);
  text = told(at('text.db'), [at('text'), at('crown')]);
}, 300_000);

/** Families that need no code. */
function withoutCodes(answer: Told): unknown {
  return answer.groups.map(({ outcomes, families }) => ({
    outcomes,
    families: families.filter(({ family }) => family !== BY_CODE_ALONE),
  }));
}

describe('court days in a table of one’s own', () => {
  const inTable = (row: OwnRow): Told => {
    writeFileSync(at(`${row}.csv`), ownCsv(magistrates, row));
    writeFileSync(at(`${row}.yaml`), ownMapping(row));
    return told(at(`${row}.db`), [at('crown')], [at(`${row}.csv`), '--map', at(`${row}.yaml`)]);
  };

  test('a row a result: figures and orders are those of the messages', () => {
    const own = inTable('result');
    expect(counted(own)).toEqual(counted(cp));
    expect(own.orders).toEqual(cp.orders);
  });

  test('a row an offence, all its results in one cell and none with a code: what needs no code is the same', () => {
    const own = inTable('offence');
    expect(own.orders).toEqual(cp.orders);
    expect(withoutCodes(own)).toEqual(withoutCodes(cp));
  });
});

test('a text that a browser saved as a page is that text', () => {
  const page = (words: string) =>
    `<html><head></head><body><pre>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre></body></html>`;
  const pages = registers.map(({ path, bytes }) => ({ path: `${path}.html`, bytes: Buffer.from(page(String(bytes))) }));
  writeAll(at('pages'), pages);
  const saved = told(at('pages.db'), [at('pages'), at('crown')]);
  expect([saved.counts, counted(saved), saved.orders]).toEqual([text.counts, counted(text), text.orders]);
});

describe('the same documents in other parcels give the same figures', () => {
  const mail = (files: readonly CorpusFile[], number: number): CorpusFile => {
    const attached = files.map(
      ({ path, bytes }) =>
        `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${basename(path)}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n`,
    );
    const head = `From: court@example.org\r\nMessage-ID: <${number}@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAttached.\r\n> Defendant: Nobody Here\r\n`;
    return { path: `${number}.eml`, bytes: Buffer.from(`${head}${attached.join('')}--b--\r\n`) };
  };
  const paths = () => messages.map(({ path }) => at('cp', path));
  const third = () => Math.ceil(messages.length / 3);

  test.each([
    ['the later part first', () => [paths().slice(third()), paths().slice(0, third()).reverse()]],
    ['each twice', () => [[at('cp')], [at('cp')]]],
    [
      'an archive',
      () => {
        writeFileSync(at('all.zip'), zipOf(messages.map(({ path, bytes }) => ({ name: path, bytes }))));
        return [[at('all.zip')]];
      },
    ],
    [
      'attachments of e-mails that quote others',
      () => {
        writeAll(at('mail'), [mail(messages.slice(0, third()), 1), mail(messages.slice(third()), 2)]);
        return [[at('mail')]];
      },
    ],
    [
      'one file, one message behind the other',
      () => {
        writeFileSync(at('all.json'), messages.map(({ bytes }) => String(bytes)).join(''));
        return [[at('all.json')]];
      },
    ],
    [
      'UTF-16 with other line ends',
      () => {
        const utf16 = (words: string) => Buffer.from(`\uFEFF${words.replaceAll('\n', '\r\n')}`, 'utf16le');
        writeAll(
          at('utf16'),
          messages.map(({ path, bytes }) => ({ path, bytes: utf16(String(bytes)) })),
        );
        return [[at('utf16')]];
      },
    ],
  ])('%s', (how, ingests) => {
    const again = told(at(`${how}.db`), ...ingests());
    expect([counted(again), again.orders]).toEqual([counted(cp), cp.orders]);
  });
});
