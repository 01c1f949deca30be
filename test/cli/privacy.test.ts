import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-privacy-'));
const db = join(folder, 'desk.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function register(surname: string, urn: string, birth: string): string {
  const offence = {
    offenceCode: 'SX03250',
    offenceTitle: 'Share a photograph or film of a person in an intimate state',
    offenceWording: 'shared a photograph of Robin Quartz',
  };
  const who = { individualForenames: 'Test', individualSurname: surname, dateOfBirth: birth };
  const party = [{ partyRole: 'DEFENDANT', individualDetails: { ...who, offence: [offence] } }];
  const hearing = [{ hearingType: 'Sentence', case: [{ caseUrn: urn, party }] }];
  const session = [{ sittings: [{ sittingStart: '2025-03-04T10:00:00Z', hearing }] }];
  const courtRoom = [{ courtRoomName: '1', session }];
  return JSON.stringify({
    document: { publicationDate: '2025-03-04T08:00:00Z' },
    venue: {},
    courtLists: [{ courtHouse: { courtHouseName: 'Exampleton Magistrates’ Court', courtRoom } }],
  });
}

const run = (...args: readonly string[]) => ordergap([...args, '--db', db]);
const cases = (): readonly { readonly case_id: string; readonly reportable: string }[] =>
  JSON.parse(run('query', 'select case_id, reportable from v_defendant_case order by 1', '--json').out).rows;

beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'adult.json'), register('Hawthorn', '99ZX0000124', '1990-06-05'));
  writeFileSync(join(folder, 'in', 'youth.json'), register('Sorrel', '99ZX0000224', '2009-06-05'));
  expect(run('ingest', join(folder, 'in'), '--quiet').code).toBe(0);
}, 60_000);

describe('ordergap explain', () => {
  test('says whether the case may be reported and why not, and names nobody', () => {
    const [one] = cases();
    expect(cases()).toHaveLength(1);
    expect(one?.reportable).toBe('no');
    const { out } = run('explain', one?.case_id ?? '');
    expect(out).toMatch(/^May it be reported with names\? no:\n {2}the complainant may never be identified/m);
    expect(out).not.toMatch(/Hawthorn|Quartz|1990/);
    const told = JSON.parse(run('explain', one?.case_id ?? '', '--json').out);
    expect(told.case).toMatchObject({ anonymity: 'yes', reportable: { value: 'no' } });
    expect(told.reporting).toContainEqual(
      expect.objectContaining({ reason: 'anonymity', provision: 'Sexual Offences (Amendment) Act 1992 ss.1 to 3' }),
    );
  });

  test('shows names and words for a purpose, and keeps that it did', () => {
    const id = cases()[0]?.case_id ?? '';
    const refused = run('explain', id, '--show-identity');
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/add --purpose/)]);
    const { out } = run('explain', id, '--show-identity', '--purpose', 'a letter to the court');
    expect(out).toMatch(/Test Hawthorn; born 5 June 1990/);
    const told = JSON.parse(run('explain', id, '--show-identity', '--purpose', 'a letter', '--json').out);
    expect(told.identities).toEqual([expect.objectContaining({ name: 'Test Hawthorn', dateOfBirth: '1990-06-05' })]);
    expect(told.offences[0]).toMatchObject({ documentId: told.documents[0].id, appearanceId: told.appearances[0].id });
    expect(told.offences[0]).toMatchObject({
      wording: 'shared a photograph of █████ ██████',
      wordingAsPrinted: 'shared a photograph of Robin Quartz',
    });
  });
});

describe('ordergap purge', () => {
  test('says what is due, erases it once, and explain says that the name is gone', () => {
    const id = cases()[0]?.case_id ?? '';
    expect(run('purge', '--dry-run', '--on', '2025-03-05').out).toBe('Nothing is due on 5 March 2025.\n');
    expect(run('purge', '--on', 'tomorrow').code).toBe(2);
    expect(run('purge', '--on', '2999-01-01')).toMatchObject({ code: 2, err: expect.stringContaining('has not come') });
    const dry = JSON.parse(run('purge', '--dry-run', '--json').out);
    expect(dry).toMatchObject({ dryRun: true, receipt: null, documents: 2, identities: 2, sourceTexts: 2 });
    const { out } = run('purge');
    expect(out).toMatch(
      /^Erased, as due on .*: of 2 documents, 2 names with date of birth and address, the words of 2 documents and what their files are called\./,
    );
    expect(out).toMatch(/Receipt [0-9a-f]{24}/);
    expect(run('purge').out).toMatch(/^Nothing is due/);
    const shown = run('explain', id, '--show-identity', '--purpose', 'too late').out;
    expect(shown).toMatch(/name erased by retention/);
    expect(shown).not.toMatch(/Hawthorn|Quartz/);
  });
});

describe('sources in ordergap.yaml', () => {
  const desk = join(folder, 'desk');
  const configured = (yaml: string, ...args: readonly string[]) => {
    writeFileSync(join(desk, 'ordergap.yaml'), yaml);
    return ordergap(args, '', {}, desk);
  };
  const registers = `sources:
  - name: registers
    match: [registers, 'mail/**/*.json']
    licence: protocol of the courts with the media
    purpose: research into orders
    retention_days: 30
  - name: own notes
    licence: ours
    purpose: the same
    keep_keys: false
`;

  beforeAll(() => {
    mkdirSync(join(desk, 'registers'), { recursive: true });
    mkdirSync(join(desk, 'mail', 'march'), { recursive: true });
    writeFileSync(join(desk, 'registers', 'one.json'), register('Alder', '99ZX0000324', '1991-06-05'));
    writeFileSync(join(desk, 'mail', 'march', 'two.json'), register('Birch', '99ZX0000424', '1992-06-05'));
    writeFileSync(join(desk, 'three.json'), register('Cedar', '99ZX0000524', '1993-06-05'));
    writeFileSync(join(desk, 'four.json'), register('Damson', '99ZX0000624', '1994-06-05'));
  });

  test('say by path, or by name, how long a document’s names are kept', () => {
    expect(configured(registers, 'ingest', 'registers', 'mail', 'three.json', '--quiet').code).toBe(0);
    expect(configured(registers, 'ingest', 'four.json', '--source', 'own notes', '--quiet').code).toBe(0);
    const due = (on: string) => JSON.parse(configured(registers, 'purge', '--dry-run', '--json', '--on', on).out);
    expect(due('2025-04-03').documents).toBe(0);
    expect(due('2025-04-04').bySource).toEqual([{ source: 'registers', documents: 2 }]);
    expect(due('2025-09-04')).toMatchObject({
      documents: 4,
      keys: 1,
      bySource: [
        { source: null, documents: 1 },
        { source: 'own notes', documents: 1 },
        { source: 'registers', documents: 2 },
      ],
    });
  });

  test('are refused with the line of what is wrong', () => {
    const { code, err } = configured('sources: [{name: a, licence: b}]', 'ingest', 'three.json');
    expect([code, err]).toEqual([2, 'ordergap.yaml:1: sources.purpose is missing. Expected text.\n']);
  });

  test('that are not there are not taken', () => {
    const { code, err } = configured(registers, 'ingest', 'three.json', '--source', 'nobody');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/No source nobody is configured\. There are: registers, own notes\./),
    ]);
  });
});
