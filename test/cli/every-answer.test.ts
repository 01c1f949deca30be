import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Command } from 'commander';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { takenIn } from '../sample-database.js';
import { ordergap, SECRET } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-answers-'));
const db = join(folder, 'desk.db');
/** A folder to stand in, with a configuration. */
const desk = join(folder, 'desk');
const at = (name: string) => join(folder, name);
const sample = (name: string) => resolve('samples', name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formats.default(ajv);
const fits = (schema: string) =>
  ajv.getSchema(schema) ??
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${schema}.schema.json`, 'utf8')), schema).getSchema(schema);

/** Commands that were run here, by their whole names. */
const ran = new Set<string>();

/** Every object that a command prints on standard output, each held to the published schema; the exit code is one of `codes`. */
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
function answers(schema: string, name: string, args: readonly string[], { codes = [0], input = '' } = {}): any[] {
  ran.add(name);
  const asked = [...name.split(' '), ...args, ...(name === 'extract' && args.length === 0 ? [] : ['--json'])];
  const { code, out, err } = ordergap(asked, input, {}, desk);
  expect({ asked, code, err: codes.includes(code ?? -1) ? '' : err }).toEqual({
    asked,
    code: codes.find((one) => one === code),
    err: '',
  });
  const told = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  expect(told.length).toBeGreaterThan(0);
  const check = fits(schema);
  const faults = told.flatMap((one) => (check?.(one) ? [] : [check?.errors]));
  expect({ asked, faults: faults.slice(0, 1) }).toEqual({ asked, faults: [] });
  return told;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
const answer = (...asked: Parameters<typeof answers>): any => answers(...asked)[0];
const base = ['--db', db];
const DORSET = 'samples/observer-2025/registers/dorset-police';

beforeAll(() => {
  takenIn(['samples/observer-2025/registers'], db);
  mkdirSync(join(desk, 'in'), { recursive: true });
  copyFileSync(
    'samples/listings/informant-register-csv/two-sessions-in-one-room.csv',
    join(desk, 'in', 'register.csv'),
  );
  writeFileSync(join(desk, 'in', 'holiday.txt'), 'Nobody is in until Monday.');
  writeFileSync(
    join(desk, 'ordergap.yaml'),
    'sources:\n  - name: shared folder\n    licence: protocol\n    purpose: tests\n    folder: { path: in, settle: 0 }\n',
  );
}, 300_000);

test('what reads without a database answers as published', () => {
  answer('demo', 'demo', ['--quiet', '--db', at('demo.db')], { codes: [0, 3] });
  answers('read', 'read', [sample('listings/informant-register-csv')], { codes: [0, 3] });
  answer('extract', 'extract', [], { input: '{"id":"1","text":"Deprivation order refused."}\n' });
  answer('unread', 'extract', ['--unread', sample('listings/informant-register-csv')], { codes: [0, 3] });
  answer('evaluation', 'evaluate', [sample('wording/held-back.jsonl')]);
  answer('audits', 'audits', []);
  answer('guide', 'guide', []);
  answer('guide', 'guide', ['reports']);
  answer('claims-checked', 'claims', ['refuge-2023'], { codes: [0, 1] });
  answer('formats', 'formats', base);
  answer('map', 'map', [sample('returns/police-outcome-table/by-type.csv')]);
  answer('sources-check', 'sources check', []);
  answer('doctor', 'doctor', base, { codes: [0, 1] });
  answer('doctor', 'doctor', ['--db', at('none.db')], { codes: [0, 1] });
  const named = ['--name', 'mine', '--asks', 'How often?', '--offences', 'voyeurism', '--orders', 'deprivation'];
  answer('audit-new', 'audit new', [at('mine.yaml'), ...named, '--from', '2025-01-01']);
}, 300_000);

test('what is asked of a database answers as published', () => {
  answer('finding', 'audit', ['observer-2025', ...base]);
  answer('release', 'audit', ['observer-2025', '--release', ...base]);
  answer('gaps', 'gaps', ['--by', 'court', ...base]);
  answer('coverage', 'coverage', base);
  answer('returns', 'returns', [sample('returns/typed-figures/lancashire.csv')], { codes: [0, 1] });
  answer('attrition', 'attrition', ['observer-2025', ...base]);
  answer('brief', 'brief', ['observer-2025', ...base]);
  expect(answer('new', 'new', ['--since', '2020-01-01', ...base]).hits.length).toBeGreaterThan(0);
  expect(
    answer('upcoming', 'upcoming', ['--from', '2024-09-01', '--days', '366', ...base]).hearings.length,
  ).toBeGreaterThan(0);
  answer('query', 'query', ['--saved', 'device-orders', ...base]);
  answer('status', 'status', base, { codes: [0, 1] });
  answer('unread', 'extract', ['--unread', ...base]);
  const [first] = answer('quarantine', 'quarantine list', base);
  answer('quarantine', 'quarantine show', [first.id, ...base]);
  answer('quarantine', 'quarantine retry', base, { codes: [3] });
}, 300_000);

test('cases and decisions on them answer as published, with names and without', () => {
  const all = answer('query', 'query', ['select case_id from v_defendant_case order by case_id limit 40', ...base]);
  for (const { case_id: id } of all.rows) answer('explain', 'explain', [id, ...base]);
  const id = all.rows[0].case_id;
  const shown = answer('explain', 'explain', [id, '--show-identity', '--purpose', 'a test', ...base]);
  expect(shown.identities).not.toEqual([]);
  answer('explain', 'explain', [id, '--as-of', '2020-01-01', ...base]);
  answer('explain', 'explain', [id, '--as-of', new Date().toISOString(), ...base]);
  const { items } = answer('review', 'review', base);
  const ofAudit = answer('review', 'review', ['--audit', 'observer-2025', ...base]);
  expect(new Set([...items, ...ofAudit.items].map(({ kind }) => kind))).toEqual(new Set(['clause', 'unit']));
  answer('review', 'review', ['--show-identity', '--purpose', 'a test', ...base]);
  const reason = ['--reason', 'a test'];
  const clause = items.find(({ kind }: { kind: string }) => kind === 'clause');
  answer('decide', 'decide', [clause.id, '--set', 'status=refused', ...reason, ...base]);
  const unit = ofAudit.items.find(({ kind }: { kind: string }) => kind === 'unit');
  answer('decide', 'decide', [unit.id, '--set', 'confirmed', ...reason, ...base]);
  answer('explain', 'explain', [clause.caseId, ...base]);
  answer('review', 'review', ['--decided', ...base]);
  answer('decide', 'decide', [clause.id, '--undo', ...reason, ...base]);
  answer('ask', 'ask', [unit.caseId, '--to', 'court', '--date', '2025-03-04', '--due', '2025-03-18', ...base]);
  answer('ask', 'ask', [unit.caseId, '--to', 'court', '--undo', ...base]);
  const given = ['--outcome', 'refused', '--source', 'court'];
  answer('answer', 'answer', [unit.caseId, ...given, '--date', '2025-03-05', ...base]);
  answer('explain', 'explain', [unit.caseId, ...base]);
  answer('answer', 'answer', [unit.caseId, '--undo', '--source', 'court', ...base]);
  answer('answer', 'answer', ['--worksheet', worksheet(), ...base]);
  const doubts = ['--db', at('doubts.db')];
  ordergap(['ingest', doubtful(), ...doubts, '--quiet']);
  const doubtsTold = answer('review', 'review', ['--show-identity', '--purpose', 'a test', ...doubts]).items;
  expect(new Set(doubtsTold.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['link', 'result']));
  const pair = doubtsTold.find(({ kind }: { kind: string }) => kind === 'link');
  expect(pair.a).toHaveProperty('identity');
  answer('decide', 'decide', [pair.id, '--set', 'same', ...reason, ...doubts]);
  const result = doubtsTold.find(({ kind }: { kind: string }) => kind === 'result');
  answer('decide', 'decide', [result.id, '--set', 'none', ...reason, ...doubts]);
  answer('explain', 'explain', [result.caseId, ...doubts]);
}, 300_000);

/** A record that fits a father and a son, and a result with words that no rule reads. */
function doubtful(): string {
  const into = at('doubtful');
  mkdirSync(into);
  const offence = [
    { offenceCode: 'SX03250', offenceTitle: 'Share a photograph or film of a person in an intimate state' },
  ];
  const list = (day: string, born: object) => {
    const who = { individualForenames: 'Test', individualSurname: 'Hawthorn', ...born };
    const party = [{ partyRole: 'DEFENDANT', individualDetails: { ...who, offence } }];
    const sittings = [
      {
        sittingStart: `${day}T10:00:00Z`,
        hearing: [{ hearingType: 'Sentence', case: [{ caseUrn: '99ZX0000124', party }] }],
      },
    ];
    const courtHouse = {
      courtHouseName: 'Exampleton Magistrates’ Court',
      courtRoom: [{ courtRoomName: '1', session: [{ sittings }] }],
    };
    return { document: { publicationDate: `${day}T08:00:00Z` }, venue: {}, courtLists: [{ courtHouse }] };
  };
  const lists = [
    list('2024-11-05', { dateOfBirth: '1961-07-08' }),
    list('2024-11-06', { dateOfBirth: '1991-05-17' }),
    list('2024-11-07', {}),
  ];
  for (const [place, one] of lists.entries()) writeFileSync(join(into, `${place}.json`), JSON.stringify(one));
  const [head = '', line = ''] = readFileSync(join(DORSET, 'informant-register-2025-01-24.csv'), 'utf8').split('\n');
  writeFileSync(
    join(into, 'register.csv'),
    `${head}\n${line.replace(/4047,"REMUB.*/, ',"Custody 8 weeks. Cafodd y ffon symudol ei gadw gan yr heddlu am byth."')}\n`,
  );
  return into;
}

function worksheet(): string {
  const file = at('questions.xlsx');
  answer('brief', 'brief', ['observer-2025', '--worksheet', file, ...base]);
  return file;
}

test('what is written, held back, scheduled and erased answers as published', () => {
  const own = at('own.db');
  copyFileSync(db, own);
  const mine = ['--db', own];
  answer('report-written', 'report', ['observer-2025', '--format', 'json', '--out', at('reports'), ...mine]);
  answer('corrections', 'corrections', [at('reports'), ...mine]);
  answer('bundle', 'bundle', ['observer-2025', '--out', at('a.tar'), ...mine]);
  answer('verify', 'verify', [at('a.tar')]);
  const { courts } = answer('coverage', 'coverage', mine);
  const day = [courts[0].court, '--date', courts[0].days[0].date, '--reason', 'a test', ...mine];
  answer('hold', 'hold', day);
  expect(answer('hold', 'hold', mine).days).toHaveLength(1);
  answer('bundle', 'bundle', ['observer-2025', '--month', '2025-01', '--out', at('b.tar'), ...mine]);
  answer('diff', 'diff', [at('a.tar'), at('b.tar')], { codes: [1] });
  cpSync(at('a.tar'), at('broken.tar'));
  writeFileSync(at('broken.tar'), readFileSync(at('a.tar')).subarray(0, 5_000));
  answer('verify', 'verify', [at('broken.tar')], { codes: [1] });
  answer('hold', 'release', day);
  const asked = ['--cron', '0 7 1 * *', '--audit', 'observer-2025', '--report', at('reports')];
  answer('schedule', 'schedule add', ['monthly', ...asked, ...mine]);
  answer('schedule', 'schedule pause', ['monthly', ...mine]);
  answer('schedule', 'schedule resume', ['monthly', ...mine]);
  answer('schedule', 'schedule run', ['monthly', ...mine]);
  answer('schedule', 'schedule history', ['monthly', ...mine]);
  answer('schedule', 'schedule list', mine);
  answer('ingest', 'ingest', [join(desk, 'in'), '--queue', '--inline', ...mine]);
  answer('report-written', 'report', ['observer-2025', '--queue', '--out', at('reports'), ...mine]);
  const { jobs } = answer('jobs', 'jobs list', mine);
  answer('jobs', 'jobs show', [jobs[0].id, ...mine]);
  answer('jobs', 'jobs retry', [jobs[0].id, ...mine]);
  answer('jobs', 'jobs discard', [jobs[0].id, ...mine]);
  answer('schedule', 'schedule remove', ['monthly', ...mine]);
  answer('purge', 'purge', ['--dry-run', ...mine]);
  answer('purge', 'purge', mine);
  answer('explain', 'explain', [clauseCase(own), '--show-identity', '--purpose', 'a test', ...mine]);
  const { rows } = answer('query', 'query', ['select document_id from v_hearing limit 1', ...mine]);
  answer('forget', 'forget', [rows[0].document_id, ...mine]);
  const fresh = ['--db', at('fresh.db')];
  answer('ingest', 'ingest', [join(desk, 'in'), ...fresh], { codes: [3] });
  answer('collect', 'collect', fresh, { codes: [3] });
  answer('sources', 'sources list', fresh);
}, 300_000);

function clauseCase(own: string): string {
  return answer('query', 'query', ['select case_id from v_order limit 1', '--db', own]).rows[0].case_id;
}

test('the pages say where they are as published', async () => {
  ran.add('serve');
  const args = [resolve('dist/src/cli/main.js'), 'serve', '--listen', '127.0.0.1:0', '--json', ...base];
  const served = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '', ORDERGAP_SECRET: SECRET } });
  const [told] = await once(served.stdout, 'data');
  served.kill('SIGTERM');
  const [code] = await once(served, 'exit');
  expect([code, fits('serve')?.(JSON.parse(String(told)))]).toEqual([0, true]);
}, 60_000);

test('no command that prints JSON was left out', async () => {
  const program = new Command('ordergap');
  for (const load of COMMANDS.values()) (await load())(program, () => undefined);
  const named = (command: Command, name: string): readonly string[] => [
    ...(command.options.some(({ long }) => long === '--json') ? [name] : []),
    ...command.commands.flatMap((inner) => named(inner, `${name} ${inner.name()}`.trim())),
  ];
  // A worker answers nothing: what it does goes to its log.
  expect(named(program, '').filter((name) => !ran.has(name))).toEqual(['worker']);
});
