import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { TouchedReport } from '../../src/pipeline/answering/reports-touched.js';
import { ordergap } from './ordergap.js';

const SAMPLES = 'samples/listings/common-platform-hearing';
const folder = mkdtempSync(join(tmpdir(), 'ordergap-'));
const db = join(folder, 'desk.db');
const out = join(folder, 'reports');

const touched = (): readonly TouchedReport[] => {
  const ended = ordergap(['corrections', out, '--db', db, '--json']);
  expect(ended.code).toBe(0);
  return (JSON.parse(ended.out) as { reports: TouchedReport[] }).reports;
};

beforeAll(() => {
  ordergap(['ingest', join(SAMPLES, 'shared-first.json'), '--db', db]);
  const made = [
    'report',
    'observer-2025',
    '--month',
    '2025-01',
    '--format',
    'json',
    '--out',
    out,
    '--db',
    db,
    '--quiet',
  ];
  expect(ordergap(made).code).toBe(0);
}, 120_000);

test('a report that nothing has touched stands as it was', () => {
  expect(touched()).toMatchObject([{ kind: 'internal', touched: false, replies: [] }]);
});

test('an amendment that came later names the report, the figure and the cause; an answer of a court stands beside it', () => {
  ordergap(['ingest', join(SAMPLES, 'shared-again-under-the-slip-rule.json'), '--db', db]);
  const { rows } = JSON.parse(ordergap(['query', 'select case_id from v_defendant_case', '--json', '--db', db]).out);
  const answer = ['answer', rows[0].case_id, '--outcome', 'made_device', '--source', 'court', '--date', '2025-03-04'];
  expect(ordergap([...answer, '--db', db]).code).toBe(0);
  for (const to of ['court', 'cps']) {
    const ask = ['ask', rows[0].case_id, '--to', to, '--date', '2025-02-20', '--due', '2025-03-06', '--db', db];
    expect(ordergap(ask).out).toMatch(/^Kept: 1 question put on 20 February 2025, an answer asked for by 6 March 2025/);
  }
  const [report] = touched();
  expect(report?.questions).toEqual(
    [
      {
        case: rows[0].case_id,
        to: 'court',
        askedOn: '2025-02-20',
        dueOn: '2025-03-06',
        answeredOn: '2025-03-04',
        outcome: 'made_device',
        state: 'answered',
      },
      {
        case: rows[0].case_id,
        to: 'cps',
        askedOn: '2025-02-20',
        dueOn: '2025-03-06',
        answeredOn: null,
        outcome: null,
        state: 'unanswered_by_deadline',
      },
    ].sort((a, b) => (a.to < b.to ? -1 : 1)),
  );
  expect(report).toMatchObject({ touched: true, replies: [{ source: 'court', outcome: 'made_device' }] });
  expect(report?.changes.causes).toEqual([{ cause: 'amendment', entered: 0, left: 0, changed: 1 }]);
  const words = ordergap(['corrections', out, '--db', db]).out;
  expect(words).toContain('TOUCHED');
  expect(words).toMatch(/Deprivation order over device or images: 0 of 1 as reported, 1 of 1 now/i);
  expect(words).toContain('answered since, by the court on 4 March 2025');
  expect(words).toContain('questions put: 2; answered 1, not answered by the deadline 1, still within it 0');
  expect(words).toContain(`not answered by 6 March 2025: ${rows[0].case_id}, put to the CPS on 20 February 2025`);
});

test('a folder without a report is wrong usage', () => {
  const ended = ordergap(['corrections', SAMPLES, '--db', db]);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(/There is no report in/);
});

test('a document taken out is the cause named, and no rule', () => {
  const register = join(folder, 'register.csv');
  const columns =
    'InfName,DoH,LJAName,Courthouse,DefForenames,DefSurname,DoBDefendant,URN,ASN,SeqNo,OffCode,OffTitle,Plea,CJSResultCode,RegText';
  const row = (day: string, code: string, words: string) =>
    `Sampleshire Police,${day}T10:00:00Z,Sampleshire,Samplebury Magistrates' Court,Basil,TEST-THISTLE,1979-05-21,99ZZ4000124,9999ZZ0000000000004T,1,SX03250,Share photograph,GUILTY,${code},${words}`;
  const other = join(folder, 'other.db');
  const reports = join(folder, 'other-reports');
  writeFileSync(register, `${columns}\n${row('2025-01-10', '1015', 'Fined £200.')}\n`);
  ordergap(['ingest', register, '--db', other]);
  const later = join(folder, 'later.csv');
  writeFileSync(
    later,
    `${columns}\n${row('2025-02-10', '3055', 'Deprived of the phone under section 153 of the Sentencing Act 2020.')}\n`,
  );
  ordergap(['ingest', later, '--db', other]);
  const asked = ['report', 'observer-2025', '--month', '2025-01', '--format', 'json', '--out', reports, '--db', other];
  expect(ordergap([...asked, '--quiet']).code).toBe(0);
  expect(ordergap(['forget', 'later.csv', '--db', other]).code).toBe(0);
  const ended = JSON.parse(ordergap(['corrections', reports, '--db', other, '--json']).out);
  expect(ended.reports[0].changes.causes).toEqual([{ cause: 'taken_out', entered: 0, left: 0, changed: 1 }]);
});
