import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { takenIn } from '../sample-database.js';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-schemas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What about these values the published schema forbids: nothing. */
function faults(name: string, values: readonly unknown[]): readonly unknown[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  formats.default(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
  expect(values.length).toBeGreaterThan(0);
  return values.flatMap((value) => (fits(value) ? [] : [{ errors: fits.errors, value }])).slice(0, 3);
}

const lines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const LABELLED = readdirSync('samples/wording')
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => join('samples/wording', name));
/** Recognised, read, set aside and quarantined; those of the machine only where they are given. */
const DOCUMENTS = ['samples/listings', 'samples/returns', '../shared/fixtures'].filter((path) => existsSync(path));

test('read prints every document as schemas/read.schema.json says', () => {
  const { out } = ordergap(['read', ...DOCUMENTS, '--json', '--quiet']);
  expect(faults('read', lines(out))).toEqual([]);
}, 240_000);

test('ingest answers as schemas/ingest.schema.json says: what was taken in, what was passed over, what was queued', () => {
  const asked = ['ingest', 'samples/listings', '--json', '--quiet'];
  writeFileSync(join(folder, '.hidden'), 'left alone');
  const taken = ordergap([...asked, folder, '--db', join(folder, 'a.db')]);
  const queued = ordergap([...asked, '--queue', '--inline', '--db', join(folder, 'b.db')]);
  const answers = [taken, queued].map(({ out }) => JSON.parse(out));
  expect(answers[0].skipped.length).toBeGreaterThan(0);
  expect(answers[0].documents.quarantined).toBeGreaterThan(0);
  expect(Object.keys(answers[1])).toEqual(['queued', 'unchanged']);
  expect(faults('ingest', answers)).toEqual([]);
}, 240_000);

test('every labelled text of the project is as its schema says, and as a text alone extract takes it', () => {
  const texts = LABELLED.flatMap((path) => lines(readFileSync(path, 'utf8')));
  expect(faults('labelled-text', texts)).toEqual([]);
  const alone = texts.map((text) => ({ id: 'x', ...(text as { readonly input: object }).input }));
  expect(faults('extract-input', alone)).toEqual([]);
});

test('extract answers every text of the project as schemas/extract.schema.json says, and what is none', () => {
  const wrong = ['not JSON', '{"id":1}', '{"id":"d","text":"Fined £50.","date":"2025-02-30"}'];
  const { code, out } = ordergap(
    ['extract'],
    [...LABELLED.map((path) => readFileSync(path, 'utf8')), ...wrong].join('\n'),
  );
  expect(code).toBe(3);
  expect(faults('extract', lines(out))).toEqual([]);
}, 120_000);

test('evaluate answers as schemas/evaluation.schema.json says, beside an earlier run too', () => {
  const run = (...more: readonly string[]) =>
    ordergap(['evaluate', 'samples/wording/held-back.jsonl', '--json', ...more]);
  const earlier = join(folder, 'earlier.json');
  writeFileSync(earlier, run().out);
  expect(faults('evaluation', lines(`${run().out}${run('--against', earlier).out}`))).toEqual([]);
});

test('query answers every saved query, and values of every kind, as schemas/query.schema.json says', () => {
  const db = join(folder, 'c.db');
  takenIn(['samples/observer-2025/registers'], db);
  const saved = readdirSync('samples/queries').map((name) => ['--saved', name.replace(/\.sql$/, '')]);
  const asked = [...saved, ["select 1 as a, 1.5 as b, null as c, 'x' as d, 2 as a"], ['select * from v_order where 0']];
  const answers = asked.map((one) => JSON.parse(ordergap(['query', ...one, '--json', '--db', db]).out));
  expect(faults('query', answers)).toEqual([]);
}, 240_000);

test('the bench’s kept results are as schemas/bench.schema.json says', () => {
  expect(faults('bench', [JSON.parse(readFileSync('scripts/bench/last.json', 'utf8')).results])).toEqual([]);
});

test.each([
  ['read', { document: {}, listings: [] }],
  ['ingest', { documents: {}, hearings: 1 }],
  ['extract', { id: '1', clauses: [{ kind: 'order', type: 'deprivation', status: 'perhaps' }] }],
  ['extract', { id: '1', clauses: [], others: [] }],
  ['evaluation', { texts: 1 }],
  ['query', { columns: ['a'], rows: [{ a: [1] }], truncated: false }],
  ['bench', [{ name: 'x', ratio: 1, limit: 2, ok: true }]],
])('%s.schema.json is closed: what is otherwise does not fit', (name, value) => {
  expect(faults(name, [value])).toHaveLength(1);
});
