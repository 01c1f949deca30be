import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { arrivalsOf } from '../../src/cli/arrivals-of.js';
import { checkFormats } from '../../src/cli/configuring/check-formats.js';
import { configuration } from '../../src/cli/configuring/configuration.js';
import { termsOf } from '../../src/cli/configuring/retention-at.js';
import { sourcesNamed } from '../../src/cli/configuring/sources-named.js';
import { printSources } from '../../src/cli/printing/print-sources.js';
import { sourceUnseen } from '../../src/pipeline/arriving/sources-now.js';
import type { SourceNow } from '../../src/reports/schemas/sources-schema.js';
import { UsageError } from '../../src/usage-error.js';

const sample = readFileSync('samples/ordergap.yaml', 'utf8');
const before = process.cwd();
let desk: string;
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'ordergap-configured-'));
  process.chdir(desk);
});
afterAll(() => {
  process.chdir(before);
  rmSync(desk, { recursive: true, force: true });
});

function configured(yaml: string) {
  writeFileSync('ordergap.yaml', yaml);
  return configuration({}).sources;
}

function complaint(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'none';
}

const source = (more: string) => `sources:\n  - name: a\n    licence: b\n    purpose: c\n${more}`;

test('the sample is a configuration, its sources come as they say, and what a folder watches is on its terms', () => {
  const all = configured(sample);
  expect(all.map((one) => [one.name, sourceUnseen(one).comes])).toEqual([
    ['court registers', null],
    ['shared folder', 'folder'],
    ['registers by e-mail', 'mail'],
    ['police outcome tables', 'web'],
  ]);
  expect(all[1]?.folder).toEqual({ path: 'incoming', every: 60, settle: 10, after: 'leave' });
  const { retentionAt } = termsOf(all);
  expect(retentionAt(join(process.cwd(), 'mail', 'new', 'x'))?.source).toBe('registers by e-mail');
  expect(sourcesNamed(all, []).map(({ name }) => name)).toEqual([
    'shared folder',
    'registers by e-mail',
    'police outcome tables',
  ]);
});

test.each([
  ['a database of its own', './desk.db', undefined, /^\/.*\/desk\.db\.arrivals$/],
  ['a folder that is configured', '/srv/desk.db', '/srv/in', /^\/srv\/in\/desk\.db-[0-9a-f]{8}$/],
  ['another database in it', '/srv/other/desk.db', '/srv/in', /^\/srv\/in\/desk\.db-[0-9a-f]{8}$/],
  ['a database on a server', 'postgres://me:word@host:5432/courts?x=y', '/srv/in', /^\/srv\/in\/courts$/],
])('what came from the web waits where nothing else is: %s', (_, db, arrivals, where) => {
  expect(arrivalsOf({ db, arrivals })).toMatch(where);
  expect(arrivalsOf({ db: '/srv/desk.db', arrivals: '/srv/in' })).not.toBe(
    arrivalsOf({ db: '/srv/other/desk.db', arrivals: '/srv/in' }),
  );
});

test.each([
  ['an empty file', '', 0],
  ['a file of comments', '# nothing yet\n\n', 0],
])('%s configures no source', (_, yaml, count) => {
  expect(configured(yaml)).toHaveLength(count);
});

describe('what is wrong with the configuration is told with its line', () => {
  test.each([
    ['no YAML', 'sources: [', /^ordergap\.yaml:1: /],
    ['no settings', '- a', /^ordergap\.yaml:1: expected settings such as “sources:”/],
    ['an unknown setting', 'sorces: []', /^ordergap\.yaml:1: “sorces” .*Did you mean “sources”\?/],
    ['an unknown setting of a folder', source('    folder:\n      path: in\n      evry: 5m'), /:7: “evry” .*“every”\?/],
    ['sources that are no list', 'sources: 3', /:1: sources: expected a list/],
    ['days that are none', source('    retention_days: -1'), /:5: sources\.retention_days: expected at least 0\./],
    [
      'a setting of another name',
      source('    retention: 3'),
      /:5: “retention” is no field of sources\. Did you mean “retention_days”\? Expected one of: name/,
    ],
    ['no licence', 'sources:\n  - name: a\n    purpose: b', /:2: sources\.licence is missing\. Expected text\./],
    ['no path', source('    folder: { every: 5m }'), /:5: sources\.folder\.path is missing/],
    ['a time that is none', source('    folder: { path: in, every: soon }'), /every: expected a time between 1 second/],
    [
      'a web source too often',
      source('    web: { addresses: ["https://a.example"], contact: a@b.c, every: 5s }'),
      /every/,
    ],
    [
      'two ways to come',
      source('    folder: { path: in }\n    mail: { folder: m }'),
      /:6: sources\.mail: expected one way to arrive: folder or mail\./,
    ],
    ['expected days of nothing', source('    expected_days: [mon]'), /:5: .*folder, mail or web beside it/],
    [
      'a day that is none',
      source('    folder: { path: in }\n    expected_days: [monday]'),
      /Did you mean “mon”|Expected one of: mon/,
    ],
    ['no contact', source('    web: { addresses: ["https://a.example/x"] }'), /contact is missing/],
    [
      'an address without https',
      source('    web: { addresses: ["http://a.example/x"], contact: a@b.c }'),
      /addresses: expected https:\/\//,
    ],
    [
      'an address with a password',
      source('    web: { addresses: ["https://name:word@a.example/x"], contact: a@b.c }'),
      /without name and password/,
    ],
    [
      'a host with a path',
      source('    web: { addresses: ["https://a.example/x"], contact: a@b.c, allow: ["https://a.example/"] }'),
      /allow: expected a host/,
    ],
    [
      'a private name',
      source('    web: { addresses: ["https://a.example/x"], contact: a@b.c, allow_private: [intranet] }'),
      /allow_private: expected the address of a machine/,
    ],
    ['files moved to where they are', source('    folder: { path: in/a, after: { move-to: in } }'), /another folder/],
    ['a name twice', `${source('')}  - name: a\n    licence: b\n    purpose: c\n`, /:5: .*two sources have this one/],
  ])('%s', (_, yaml, words) => {
    expect(complaint(() => configured(yaml))).toMatch(words);
  });

  test('a folder in the place of the file', () => {
    rmSync('ordergap.yaml', { force: true });
    mkdirSync('ordergap.yaml');
    expect(complaint(() => configuration({}))).toMatch(/^ordergap\.yaml cannot be read \(EISDIR\)/);
    rmdirSync('ordergap.yaml');
    expect(configuration({}).sources).toEqual([]);
  });

  test('a format that there is none of', () => {
    const all = configured(
      source('    web: { addresses: ["https://a.example/x"], contact: a@b.c, accept: [informant-register-cvs] }'),
    );
    expect(complaint(() => checkFormats(all))).toMatch(
      /accepts “informant-register-cvs”.*Did you mean “informant-register-csv”/,
    );
  });

  test('a source that is asked for and is not there, or does not come by itself', () => {
    const all = configured(
      `${source('    folder: { path: in }\n')}  - name: by hand\n    licence: b\n    purpose: c\n`,
    );
    expect(complaint(() => sourcesNamed(all, ['b']))).toMatch(/No source b is configured\..*There are: a\./);
    expect(complaint(() => sourcesNamed(all, ['by hand']))).toMatch(/given to ordergap ingest/);
    expect(complaint(() => sourcesNamed([], []))).toMatch(/No source brings documents by itself/);
  });
});

test('a source is said in words, with what fails and the days on which nothing came', () => {
  const [, folder] = configured(sample);
  const state: SourceNow = {
    ...sourceUnseen(folder as NonNullable<typeof folder>),
    lastLook: '2026-07-16T08:00:00.000Z',
    lastSuccess: '2026-07-15T08:00:00.000Z',
    lastDocument: '2026-07-14T08:00:00.000Z',
    nextLook: '2026-07-16T08:02:00.000Z',
    documents: { brought: 1200, waiting: 1, quarantined: 2 },
    failures: 3,
    failing: [{ code: 'folder_gone', address: null, message: 'The folder is not there.' }],
    silentDays: [
      { date: '2026-07-15', looked: false },
      { date: '2026-07-13', looked: true },
    ],
  };
  expect(printSources([state])).toBe(
    [
      'shared folder',
      '  licence    protocol between HMCTS and the media',
      '  purpose    reporting on orders in image-abuse cases',
      '  names      kept 183 days after the hearing; keyed hashes may outlive them',
      '  comes      from incoming, looked at every 1 minute',
      '  looked     2026-07-16 09:00; without failure 2026-07-15 09:00',
      '  brought    1,200 documents, the last 2026-07-14 09:00; 1 still to be read; 2 in quarantine',
      '  fails      The folder is not there. (folder_gone; 3 looks in a row)',
      '  silent     nothing came on 2026-07-15 (could not be looked at), 2026-07-13',
    ].join('\n'),
  );
});
