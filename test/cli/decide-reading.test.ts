import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-decide-'));
const db = join(folder, 'desk.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => ordergap([...args, '--db', db]);
const json = (...args: readonly string[]) => JSON.parse(run(...args, '--json').out);
const headline = () => json('audit', 'observer-2025').groups[0];

/** The registers of one force: of one person a deprivation order was asked for, and nothing says what became of it. */
beforeAll(() => {
  expect(run('ingest', 'samples/observer-2025/registers/cheshire-constabulary', '--quiet').code).toBe(0);
}, 300_000);

test('a clause in doubt is listed with its words marked, decided on, counted, explained and taken back', () => {
  const shown = run('review', '--kind', 'clause').out;
  expect(shown).toMatch(/asked for, and nothing says what became of it/);
  expect(shown).toMatch(/The prosecution »applied for a deprivation order«/);
  const [item] = json('review', '--kind', 'clause').items;
  expect(item).toMatchObject({
    kind: 'clause',
    why: 'applied_for',
    read: [{ type: 'deprivation', status: 'applied_for' }],
  });

  const id = item.id.slice(0, 10);
  const wrong = run('decide', id, '--set', 'status=refussed', '--reason', 'x');
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toMatch(/Did you mean “refused”/);
  expect(run('decide', id, '--set', 'status=refused', '--undo', '--reason', 'x').code).toBe(2);
  expect(run('decide', id, '--set', 'same', '--reason', 'x').code).toBe(2);
  expect(headline()).toMatchObject({ outcomes: { applied_for_outcome_unknown: 1 }, review: { decided: 0 } });

  const decided = run('decide', id, '--set', 'status=refused,property=device', '--reason', 'The court said so');
  expect(decided.code).toBe(0);
  expect(decided.out).toMatch(
    /^Decided\. The rules: deprivation, applied for\.\nThe result counts as: deprivation, refused: property device\./,
  );
  expect(headline()).toMatchObject({ outcomes: { refused: 1 }, review: { decided: 1, changed: 1 } });
  expect(json('review', '--kind', 'clause').items).toEqual([]);
  const explained = run('explain', item.caseId).out;
  expect(explained).toMatch(/deprivation refused ← “applied for a deprivation order” \(a person decided on it/);
  expect(explained).toMatch(
    /status refused; property device \(the rules: deprivation, applied for\)\. The court said so/,
  );
  expect(run('audit', 'observer-2025').out).toMatch(/1 reading decided by people, 1 of them other than the rules read/);

  expect(run('decide', id, '--undo', '--reason', 'A mistake').code).toBe(0);
  expect(headline()).toMatchObject({ outcomes: { applied_for_outcome_unknown: 1 }, review: { decided: 0 } });
}, 300_000);

test('the units of an audit are listed to be read in full, and an answer stands beside the documents', () => {
  const { protocols, items } = json('review', '--audit', 'observer-2025', '--kind', 'unit');
  expect(protocols).toMatchObject([{ family: 'deprivation', of: items.length, sample: null, read: 0 }]);
  const unit = items.find(({ outcome }: { outcome: string }) => outcome === 'applied_for_outcome_unknown');
  expect(unit.lines.some(({ words }: { words: string }) => words.includes('applied for a deprivation order'))).toBe(
    true,
  );
  expect(run('decide', unit.id, '--set', 'confirmed', '--reason', 'Read').out).toMatch(/^Kept: read in full/);
  expect(json('review', '--audit', 'observer-2025', '--kind', 'unit').protocols[0].read).toBe(1);

  expect(run('answer', unit.id, '--outcome', 'refused', '--source', 'court').code).toBe(2);
  expect(run('answer', unit.id, '--outcome', 'refused', '--source', 'clerk', '--date', '2025-03-04').code).toBe(2);
  expect(run('answer', unit.id, '--outcome', 'refused', '--source', 'court', '--date', '2025-03-04').code).toBe(0);
  const finding = json('audit', 'observer-2025');
  expect(finding.groups[0]).toMatchObject({
    outcomes: { applied_for_outcome_unknown: 1 },
    answers: { units: 1, fill: 1, agree: 0, differ: 0 },
  });
  const ajv = new Ajv2020({ strict: true });
  formats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync('schemas/finding.schema.json', 'utf8')));
  expect([valid(finding), valid.errors]).toEqual([true, null]);
  expect(run('explain', unit.id).out).toMatch(/the court, 4 March 2025: refused/);
  expect(run('audit', 'observer-2025', '--sensitivity').out).toMatch(/were the answers given right/);
  expect(run('answer', unit.id, '--undo').out).toMatch(/^Taken back: the court: refused/);
}, 300_000);
