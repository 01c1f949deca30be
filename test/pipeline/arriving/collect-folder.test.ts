import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collect, sourceDuties } from '../../../src/pipeline/arriving/collect.js';
import { sourcesNow } from '../../../src/pipeline/arriving/sources-now.js';
import { openInlineQueue } from '../../../src/pipeline/queue/inline.js';
import { isDead, newOwner } from '../../../src/pipeline/queue/owner.js';
import { type ConfiguredSource, sourceShape } from '../../../src/sources/configured/source-shape.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { giveUpLease, takeLease } from '../../../src/store/work/lease.js';
import { newDatabase } from '../../new-database.js';
import { key, listing, readIfThere, standInStages } from '../stand-in.js';

let folder: string;
let store: Store;
/** The time, which the tests let pass. */
let now: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-collect-'));
  store = await openStore(await newDatabase());
  mkdirSync(at('in'));
  now = Date.parse('2026-11-16T09:00:00Z');
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]) => join(folder, ...names);
const clock = {
  now: () => now,
  wait: async (milliseconds: number) => {
    now += milliseconds;
  },
};
const collecting = () => ({ key, clock, arrivals: at('arrivals'), version: '9.9' });

function source(over: Record<string, unknown> = {}): ConfiguredSource {
  const usual = { name: 'registers', licence: 'protocol', purpose: 'tests', retention_days: 30 };
  return sourceShape.parse({ ...usual, folder: { path: at('in'), every: 60, settle: 10 }, ...over });
}

const register = (day: string, urn = '01ZZ1') =>
  JSON.stringify({ listings: [listing(day, [{ surname: 'Fern', urn, words: ['Fined £120'] }])] });
const write = (name: string, text: string) => writeFileSync(at('in', name), text);

async function collected(...sources: ConfiguredSource[]) {
  const { sources: all, ingested } = await collect(store, sources, {
    ...collecting(),
    ingesting: { stages: standInStages({ read: readIfThere }) },
  });
  const [first] = all;
  return { ...first, stored: ingested.documents.stored, quarantined: ingested.documents.quarantined };
}

/** What the duties of a worker ask for in one look. */
async function asked(one: ConfiguredSource) {
  const queue = openInlineQueue(store);
  const [duty] = sourceDuties(store, [one], { ...collecting(), queue });
  await duty?.run();
  const jobs = await store.selectFrom('job').select('told').where('kind', '=', 'ingest').orderBy('id').execute();
  return jobs.map(({ told }) => JSON.parse(told)[0]);
}

describe('a watched folder', () => {
  test('brings what is in it, once, on the terms of its source', async () => {
    write('a.json', register('2026-11-13'));
    mkdirSync(at('in', 'north'));
    write('north/b.json', register('2026-11-12', '01ZZ2'));
    expect(await collected(source())).toMatchObject({ documents: 2, stored: 2, unchanged: 0, failures: [] });
    expect(await collected(source())).toMatchObject({ documents: 0, stored: 0, unchanged: 2 });
    const rows = await store.selectFrom('source_document').select(['name', 'source', 'retention_days']).execute();
    expect(rows.sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
      { name: 'a.json', source: 'registers', retention_days: 30 },
      { name: 'north/b.json', source: 'registers', retention_days: 30 },
    ]);
  });

  test('a file is taken at the second look that finds it the same, and not while it grows', async () => {
    write('a.json', '{"listings": [');
    expect(await asked(source())).toEqual([]);
    now += 11_000;
    write('a.json', register('2026-11-13'));
    expect(await asked(source())).toEqual([]);
    now += 9_000;
    expect(await asked(source())).toEqual([]);
    now += 2_000;
    expect(await asked(source())).toMatchObject([
      { name: 'a.json', path: at('in', 'a.json'), retention: { source: 'registers', days: 30, keepKeys: true } },
    ]);
  });

  test('is looked at no sooner than it is due', async () => {
    await asked(source());
    write('a.json', register('2026-11-13'));
    now += 59_000;
    await asked(source());
    expect(await store.selectFrom('source_item').selectAll().execute()).toEqual([]);
    now += 1_000;
    await asked(source());
    expect(await store.selectFrom('source_item').selectAll().execute()).toHaveLength(1);
  });

  test('a file replaced by other bytes is read again, one merely touched is no new document', async () => {
    write('a.json', register('2026-11-13'));
    await collected(source());
    utimesSync(at('in', 'a.json'), 1, 1);
    expect(await collected(source())).toMatchObject({ documents: 0, stored: 0 });
    write('a.json', register('2026-11-14', '01ZZ2'));
    expect(await collected(source())).toMatchObject({ documents: 1, stored: 1 });
    expect(await collected(source())).toMatchObject({ documents: 0, unchanged: 1 });
  });

  test('a folder that vanishes fails with its code, is tried later each time, and is taken up when it is back', async () => {
    renameSync(at('in'), at('away'));
    await expect(asked(source())).rejects.toThrow('The folder is not there');
    now += 60_000;
    // Said once.
    expect(await asked(source())).toEqual([]);
    const [away] = await sourcesNow(store, [source()], { key, now });
    expect(away).toMatchObject({
      failures: 2,
      failing: [{ code: 'folder_gone', address: null }],
      lastSuccess: null,
      nextLook: '2026-11-16T09:03:00.000Z',
    });
    renameSync(at('away'), at('in'));
    write('a.json', register('2026-11-13'));
    expect(await collected(source())).toMatchObject({ documents: 1, failures: [] });
    const [back] = await sourcesNow(store, [source()], { key, now });
    expect(back).toMatchObject({ failures: 0, failing: [], documents: { brought: 1, waiting: 0, quarantined: 0 } });
  });

  test('a file that was gone when it was to be read is read when it is there again, and not moved before', async () => {
    const moving = source({ folder: { path: at('in'), settle: 0, every: 60, after: { 'move-to': at('done') } } });
    write('a.json', register('2026-11-13'));
    await asked(moving);
    now += 60_000;
    expect(await asked(moving)).toHaveLength(1);
    renameSync(at('in'), at('away'));
    expect(await collected(moving)).toMatchObject({ stored: 0, quarantined: 1, failures: [{ code: 'folder_gone' }] });
    renameSync(at('away'), at('in'));
    expect(await collected(moving)).toMatchObject({ stored: 1, quarantined: 0 });
    expect(readdirSync(at('in'))).toEqual(['a.json']);
    await collected(moving);
    expect(readdirSync(at('done'))).toEqual(['a.json']);
    const rows = await store.selectFrom('source_document').select('status').execute();
    expect(rows).toEqual([{ status: 'stored' }]);
  });

  test('a source that fails holds up no other', async () => {
    write('a.json', register('2026-11-13'));
    const gone = source({ name: 'gone', folder: { path: at('nowhere') } });
    const { sources } = await collect(store, [gone, source()], {
      ...collecting(),
      ingesting: { stages: standInStages({ read: readIfThere }) },
    });
    expect(sources).toMatchObject([
      { source: 'gone', failures: [{ code: 'folder_gone', address: null }] },
      { source: 'registers', documents: 1, failures: [] },
    ]);
  });

  test('is left to whoever is looking at it', async () => {
    write('a.json', register('2026-11-13'));
    const held = { name: 'source registers', owner: newOwner(), leased_until: '2026-11-16T09:10:00Z' };
    await takeLease(store, held, { now: '2026-11-16T09:00:00Z', isDead });
    expect(await collected(source())).toMatchObject({ looked: false, documents: 0 });
    await giveUpLease(store, held.name, held.owner);
    expect(await collected(source())).toMatchObject({ looked: true, documents: 1 });
  });

  test('with move-to, files go there once they are stored; what is in quarantine stays', async () => {
    const moving = source({ folder: { path: at('in'), settle: 0, after: { 'move-to': at('in', 'done') } } });
    write('a.json', register('2026-11-13'));
    write('broken.json', '{"listings": [');
    expect(await collected(moving)).toMatchObject({ documents: 2, quarantined: 1 });
    expect(readdirSync(at('in')).sort()).toEqual(['a.json', 'broken.json']);
    await collected(moving);
    expect(readdirSync(at('in')).sort()).toEqual(['broken.json', 'done']);
    expect(readdirSync(at('in', 'done'))).toEqual(['a.json']);
    expect(await collected(moving)).toMatchObject({ documents: 0, unchanged: 1 });
  });
});

describe('a folder of e-mails', () => {
  const mail = (text: string) =>
    `From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: application/json\r\nContent-Disposition: attachment; filename="r.json"\r\n\r\n${text}\r\n--b--\r\n`;

  test('brings what is attached, also of a Maildir, whose e-mails are read once wherever they are filed', async () => {
    for (const part of ['new', 'cur', 'tmp']) mkdirSync(at('in', part));
    write('new/1.M.host', mail(register('2026-11-13')));
    write('tmp/2.M.host', mail(register('2026-11-12')));
    const mails = source({ folder: undefined, mail: { folder: at('in') } });
    expect(await asked(mails)).toMatchObject([{ name: '1.M.host/r.json' }]);
    renameSync(at('in', 'new', '1.M.host'), at('in', 'cur', '1.M.host:2,S'));
    now += 60_000;
    expect(await collected(mails)).toMatchObject({ stored: 1, settling: 0 });
    expect(await collected(mails)).toMatchObject({ documents: 0, unchanged: 1, stored: 0 });
  });

  test('files that are no e-mail are passed over', async () => {
    write('one.eml', mail(register('2026-11-13')));
    write('notes.json', register('2026-11-12'));
    const mails = source({ folder: undefined, mail: { folder: at('in') } });
    expect(await collected(mails)).toMatchObject({ documents: 1, stored: 1 });
  });
});

describe('expected days', () => {
  const weekdays = () => source({ expected_days: ['mon', 'tue', 'wed', 'thu', 'fri'] });
  const silent = async () => (await sourcesNow(store, [weekdays()], { key, now }))[0]?.silentDays;

  test('on which nothing came are told from those on which nobody could look', async () => {
    write('a.json', register('2026-11-13'));
    await collected(weekdays());
    now = Date.parse('2026-11-17T09:00:00Z');
    await collected(weekdays());
    now = Date.parse('2026-11-18T09:00:00Z');
    renameSync(at('in'), at('away'));
    await collected(weekdays());
    now = Date.parse('2026-11-19T00:30:00Z');
    expect(await silent()).toEqual([
      { date: '2026-11-18', looked: false },
      { date: '2026-11-17', looked: true },
    ]);
    const [one] = await sourcesNow(store, [weekdays()], { key, now });
    expect(one?.problems).toEqual([
      expect.objectContaining({ code: 'source_silent', date: '2026-11-18' }),
      expect.objectContaining({ code: 'source_silent', date: '2026-11-17' }),
    ]);
  });

  test('are none at weekends and on bank holidays', async () => {
    now = Date.parse('2026-12-23T09:00:00Z');
    await collected(weekdays());
    now = Date.parse('2026-12-30T09:00:00Z');
    // Christmas Day, the substitute for Boxing Day on the Monday, and a weekend between.
    expect((await silent())?.map(({ date }) => date)).toEqual(['2026-12-29', '2026-12-24', '2026-12-23']);
  });
});
