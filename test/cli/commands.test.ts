import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { takenIn } from '../sample-database.js';
import { ordergap, ordergapAfresh } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-cli-'));
const db = join(folder, 'desk.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every surname of the corpus's cast is one of these words. */
function namesIn(text: string): readonly string[] {
  const listed = ordergap(['read', 'samples/observer-2025/registers/bromley', '--json']).out;
  const names = [...listed.matchAll(/"surname":"([^"]+)"/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(0);
  return names.filter((name) => text.includes(name));
}

describe('the observer corpus, taken in once', () => {
  let ingested: ReturnType<typeof ordergap>;
  beforeAll(() => {
    ingested = takenIn(['samples/observer-2025/registers'], db);
  }, 240_000);

  test('the two damaged documents are quarantined and the run says so with code 3', () => {
    expect(ingested.code).toBe(3);
    expect(ingested.err).toBe('');
    expect(JSON.parse(ingested.out).documents).toMatchObject({ stored: 351, unchanged: 1, quarantined: 2 });
  });

  test('the audit gives the published figures, in the published shape', () => {
    const { code, out } = ordergap(['audit', 'observer-2025', '--json', '--db', db]);
    expect(code).toBe(0);
    const finding = JSON.parse(out);
    const ajv = new Ajv2020({ strict: true });
    formats.default(ajv);
    const valid = ajv.compile(JSON.parse(readFileSync('schemas/finding.schema.json', 'utf8')));
    expect([valid(finding), valid.errors]).toEqual([true, null]);
    const [group, comparison] = finding.groups;
    expect([group.of, group.observed]).toEqual([98, 98]);
    const counted = Object.fromEntries(
      group.families.map((one: { family: string; made: number; upper: { made: number } }) => [
        one.family,
        [one.made, one.upper.made],
      ]),
    );
    expect(counted).toEqual({
      deprivation: [1, 3],
      loss_of_device_or_images: [2, 3],
      any_deletion: [2, 3],
      police_trigger: [3, 3],
      restraining_order: [54, 54],
      no_posting: [17, 17],
    });
    expect(group.families[5].within).toMatchObject({ family: 'restraining_order', made: 17, of: 54 });
    expect(comparison.of).toBe(60);
    const sum = Object.values<number>(group.outcomes).reduce((total, value) => total + value, 0);
    expect(sum).toBe(98);
  });

  test('a period without a case has no rate, never 0', () => {
    const { out } = ordergap(['audit', 'observer-2025', '--json', '--month', '2019-01', '--db', db]);
    expect(JSON.parse(out).groups[0].families[0]).toMatchObject({ made: 0, rate: null, interval: null });
  });

  test('a case is explained with the words, the rule and the place, and no name', () => {
    const finding = JSON.parse(ordergap(['audit', 'observer-2025', '--json', '--db', db]).out);
    const [bromley] = finding.groups[0].families[0].cases;
    const { code, out } = ordergap(['explain', bromley, '--db', db]);
    expect(code).toBe(0);
    expect(out).toContain('order made to take the images');
    expect(out).toContain('deprived of the photographs used in the course of the offence');
    expect(out).toContain('rule deprivation');
    expect(namesIn(out)).toEqual([]);
  });

  test('a case is explained by the reference its documents print, which several defendants may share', () => {
    const byUrn = ordergap(['explain', '03zx 9397024', '--db', db]);
    expect(byUrn.code).toBe(0);
    expect(byUrn.out).toMatch(/^Case [0-9a-f]{24}\n/);
    const shared = ordergap(['explain', '44ZX5342624', '--db', db]);
    expect([shared.code, shared.err]).toEqual([
      2,
      expect.stringMatching(
        /44ZX5342624 is the reference of 2 defendant-cases: give the id of one of [0-9a-f]{24}, [0-9a-f]{24}\./,
      ),
    ]);
  });

  test.each([
    ['one SELECT over a view', ['query', 'select count(*) as orders from v_order'], 0],
    ['a saved query as CSV', ['query', '--saved', 'court-days', '--csv'], 0],
    ['a table that is not documented', ['query', 'select * from identity'], 2],
    ['a statement that would write', ['query', 'delete from v_order'], 2],
    ['a saved query that is not there', ['query', '--saved', 'nothing'], 2],
    ['a case that is not there', ['explain', 'ffffffff'], 2],
    ['an audit that is not there', ['audit', 'observer-2024'], 2],
    ['a month that is none', ['audit', 'observer-2025', '--month', '2025-13'], 2],
    ['the quarantine', ['quarantine'], 0],
    ['a document in quarantine', ['quarantine', 'show', 'e3b0c442'], 0],
    ['one that is not in quarantine', ['quarantine', 'show', 'ffff'], 2],
    ['what is configured', ['doctor'], 0],
  ])('%s ends as it should', (_what, args, code) => {
    expect(ordergap([...args, '--db', db]).code).toBe(code);
  });
});

test('every kind of bad input is quarantined with its own code, and what is good beside it is stored', () => {
  const bad = join(folder, 'bad');
  mkdirSync(bad);
  const samples = 'samples/listings/spi-results-xml';
  const good = readdirSync(samples).find((name) => name.endsWith('.xml')) ?? '';
  writeFileSync(join(bad, 'empty.json'), '');
  writeFileSync(join(bad, 'broken.xml'), '<a><b></a>');
  writeFileSync(join(bad, 'unknown.json'), '{"x":1}');
  writeFileSync(join(bad, 'cut.json'), '{"a":[1,');
  writeFileSync(join(bad, 'unclosed.csv'), 'InfDestID,InfName,DoH\n1,"abc,2\n');
  writeFileSync(join(bad, 'says-it-is.pdf'), readFileSync(join(samples, good)));
  writeFileSync(join(bad, 'blank-then-large.json'), `${' '.repeat(68_000_000)}{}`);
  const { code, out } = ordergap(['ingest', bad, '--db', join(folder, 'bad.db'), '--json']);
  const summary = JSON.parse(out);
  expect(code).toBe(3);
  expect(summary.documents).toMatchObject({ stored: 1, quarantined: 6 });
  const codes = summary.problems.map((one: { code: string }) => one.code);
  expect(codes).toEqual(
    expect.arrayContaining([
      'empty_file',
      'invalid_csv',
      'invalid_json',
      'invalid_xml',
      'text_too_large',
      'unknown_format',
    ]),
  );
}, 120_000);

test('extract answers every line in order, and a line that is not JSON with its error', () => {
  const input = '{"id":"1","text":"No deprivation order made."}\nnot json\n{"id":"2","text":"Fined £120."}\n';
  const { code, out } = ordergapAfresh(['extract'], input);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(3);
  expect(lines.map((line) => line.id)).toEqual(['1', null, '2']);
  expect(lines[0].clauses[0]).toMatchObject({
    kind: 'order',
    type: 'deprivation',
    status: 'not_made',
    quote: expect.any(String),
  });
  expect(lines[1].error.code).toBe('invalid_json');
  expect(lines[2].clauses[0]).toMatchObject({ kind: 'sentence', type: 'fine', amountPence: 12_000 });
});

test('a carriage return or a line separator within a line does not end it; a day that is none is a problem', () => {
  const lines = [
    '{"id":"1",\r"text":"Fined £120."}\r',
    '{"id":"2","text":"Fined £120.\u2028No deprivation order made."}',
    '{"id":"3","text":"Fined £120.","date":"2025-02-30"}',
    '{"id":"4","text":"Fined £120.","date":"2025-02-28"}',
  ];
  const { code, out } = ordergap(['extract'], lines.join('\n'));
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(answers.map(({ id, clauses }) => [id, clauses.map((one: { type: string }) => one.type)])).toEqual([
    ['1', ['fine']],
    ['2', ['fine', 'deprivation']],
    ['3', ['fine']],
    ['4', ['fine']],
  ]);
  expect(answers.map(({ problems = [] }) => problems.map((one: { code: string }) => one.code))).toEqual([
    [],
    [],
    ['date_unreadable'],
    [],
  ]);
});

test('an empty setting of the environment is told by its name', () => {
  const { code, out, err } = ordergap(['status'], '', { ORDERGAP_DB: '' });
  expect([code, out, err]).toEqual([2, '', expect.stringContaining('ORDERGAP_DB is empty')]);
});

test.each([
  ['a path that is not there', ['ingest', 'nowhere'], 'nothing at nowhere'],
  ['a command that is not there', ['bogus'], 'unknown command'],
  ['no command', [], 'Usage'],
  ['a database of another kind', ['audit', 'observer-2025', '--db', 'mysql://x/y'], '--db'],
  ['a database that is not there', ['audit', 'observer-2025', '--db', '/nowhere/at/all.db'], 'no database'],
])('%s is wrong usage, told in words on standard error', (_what, args, words) => {
  const { code, out, err } = ordergapAfresh(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
});
