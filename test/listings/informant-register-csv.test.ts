import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { documentOf } from '../../src/documents/document.js';
import { informantRegisterCsv } from '../../src/listings/formats/informant-register-csv.js';
import { readDocument } from '../../src/listings/read-document.js';

const HEADER =
  'DoH,Courthouse,Courtroom,DefTitle,DefForenames,DefSurname,DoBDefendant,URN,CaseNo,ASN,SeqNo,OffCode,OffTitle,Plea,CJSResultCode,RegText';
const read = (...rows: readonly string[]) =>
  readDocument(documentOf('register.csv', Buffer.from([HEADER, ...rows].join('\n'))));
const hearingsOf = async (...rows: readonly string[]) =>
  (await read(...rows)).listings.flatMap(({ hearings }) => hearings);

const MORNING = '2024-07-01T09:30:00Z,Samplebury,1,MR,Alder,TEST-LARCH,1990-01-01';

test('reads the hour as London wall-clock time whatever its Z says', async () => {
  const { listings } = await read(
    '2024-06-30T23:30:00Z,Samplebury,1,MR,Alder,TEST-LARCH,1990-01-01,99ZZ1,,,1,SX03250,Share,GUILTY,1015,Fined',
  );
  expect(listings[0]?.sittingDate).toBe('2024-06-30');
  expect(listings[0]?.hearings[0]?.startTime).toBe('23:30');
});

test('keeps the results of an offence, a case and a defendant apart', async () => {
  const [hearing, ...others] = await hearingsOf(
    `${MORNING},,,,,,,,3117,Surcharge`,
    `${MORNING},99ZZ1,,,,,,,3011,Costs`,
    `${MORNING},99ZZ1,,,1,SX03250,Share,GUILTY,1015,Fined`,
    `${MORNING},99ZZ1,,,2,SX03250,Share,GUILTY,,`,
  );
  expect(others).toEqual([]);
  const [person] = hearing?.defendants ?? [];
  expect(person?.results.map(({ text, level }) => [text, level])).toEqual([
    ['Surcharge', 'defendant'],
    ['Costs', 'case'],
  ]);
  expect(person?.offences.map(({ sequence, results }) => [sequence, results.map(({ text }) => text)])).toEqual([
    [1, ['Fined']],
    [2, []],
  ]);
});

test('a row without the URN is of the case that has its number, where that is one', async () => {
  const rows = [`${MORNING},99ZZ1,77,,1,SX03250,Share,GUILTY,1015,Fined`, `${MORNING},,77,,,,,,3011,Costs`];
  expect((await hearingsOf(...rows)).map(({ urn, caseNumber }) => [urn, caseNumber])).toEqual([['99ZZ1', '77']]);
  const twice = await hearingsOf(...rows, `${MORNING},99ZZ2,77,,1,SX03250,Share,GUILTY,1015,Fined`);
  expect(twice.map(({ urn }) => urn)).toEqual(['99ZZ1', undefined, '99ZZ2']);
});

test('keeps co-defendants, and people of one name with other birthdays, apart', async () => {
  const [hearing] = await hearingsOf(
    `${MORNING},99ZZ1,,,1,SX03250,Share,,1015,Fined`,
    `${MORNING.replace('1990', '1960')},99ZZ1,,,1,SX03250,Share,,1015,Fined`,
    `${MORNING.replace('LARCH', 'MAPLE')},99ZZ1,,,1,SX03250,Share,,1015,Fined`,
  );
  expect(hearing?.defendants).toHaveLength(3);
});

test('keeps a literal /n as the words it is', async () => {
  const [hearing] = await hearingsOf(`${MORNING},99ZZ1,,,1,SX03250,Share,,1015,FO - Fine /n  Fined £5`);
  expect(hearing?.defendants[0]?.offences[0]?.results[0]?.text).toBe('FO - Fine /n Fined £5');
});

test('sets a register without rows aside', async () => {
  expect((await read()).setAside?.code).toBe('no_hearings');
});

test('offences of one number and different codes are different offences', async () => {
  const [hearing] = await hearingsOf(
    `${MORNING},99ZZ1,,,1,SX03250,Share,,1015,Fined`,
    `${MORNING},99ZZ1,,,1,TH68010,Theft,,1016,Discharged`,
  );
  const offences = hearing?.defendants[0]?.offences ?? [];
  expect(offences.map(({ code, results }) => [code, results.map(({ text }) => text)])).toEqual([
    ['SX03250', ['Fined']],
    ['TH68010', ['Discharged']],
  ]);
});

test('leaves rows of nothing but blanks out', async () => {
  const { listings, problems } = await read(`${MORNING},99ZZ1,,,1,SX03250,Share,,1015,Fined`, ',,,,,,,,,,,,,,,', ' ');
  expect(listings).toHaveLength(1);
  expect(problems).toEqual([]);
});

test('keeps the lines of a result', async () => {
  const [hearing] = await hearingsOf(`${MORNING},99ZZ1,,,1,SX03250,Share,,1015,"FO - Fine\nFined  £5"`);
  expect(hearing?.defendants[0]?.offences[0]?.results[0]?.text).toBe('FO - Fine\nFined £5');
});

test('reads a register without result codes, and of two columns of one name the first', async () => {
  const header = HEADER.replace('CJSResultCode,RegText', 'RegText,RegText');
  const row = `${MORNING},99ZZ1,,,1,SX03250,Share,,Fined,Other`;
  const { listings, problems } = await readDocument(documentOf('register.csv', Buffer.from(`${header}\n${row}\n`)));
  expect(listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results).toMatchObject([{ text: 'Fined' }]);
  expect(problems).toMatchObject([{ code: 'unread_field', at: { line: 2, column: 'RegText (2)' } }]);
});

test('a row of a defendant as a whole that leaves out the address is still theirs', async () => {
  const header = `${HEADER},DefAddress`;
  const rows = [`${MORNING},,,,,,,,3117,Surcharge,`, `${MORNING},99ZZ1,,,1,SX03250,Share,,1015,Fined,1 Quartz Row`];
  const { listings } = await readDocument(documentOf('register.csv', Buffer.from([header, ...rows].join('\n'))));
  expect(listings[0]?.hearings.map(({ urn, defendants }) => [urn, defendants.length])).toEqual([['99ZZ1', 1]]);
});

describe('as spreadsheets save it', () => {
  const SAMPLE = readFileSync('samples/listings/informant-register-csv/two-sessions-in-one-room.csv', 'utf8');
  const records = parse(SAMPLE) as string[][];
  const saved = (delimiter: string) => stringify(records, { delimiter, record_delimiter: '\r\n' });
  const saidBy = async (text: string) => {
    const { document, listings, problems } = await readDocument(documentOf('a', Buffer.from(text)));
    const said = JSON.stringify(listings, (key, value: unknown) => (key === 'at' ? undefined : value));
    return { format: document.format, said, problems: problems.map(({ code }) => code) };
  };

  test.each([
    ['with semicolons', saved(';'), []],
    ['with tabs', saved('\t'), []],
    ['with a line that says what parts its columns', `sep=;\r\n${saved(';')}`, []],
    ['with a mark of its encoding', `\ufeff${saved(',')}`, []],
    ['under a title and an empty row', `Informant register\r\n\r\n${saved(',')}`, ['unread_line']],
    ['under a padded title', `Informant register${','.repeat(22)}\r\n${saved(',')}`, ['unread_line']],
    ['under empty rows', `\r\n${','.repeat(22)}\r\n${saved(',')}`, []],
  ])('%s, it says the same', async (_what, text, more) => {
    const plain = await saidBy(SAMPLE);
    expect(await saidBy(text)).toEqual({ ...plain, problems: [...more, ...plain.problems] });
  });
});

test('headings between the rows, and a total below them, are nobody’s', async () => {
  const row = `${MORNING},99ZZ1,,,1,SX03250,Share,GUILTY,1015,Fined`;
  const { listings, problems } = await read(row, HEADER, row.replace('99ZZ1', '99ZZ2'), `Total,2${','.repeat(14)}`);
  expect(listings.flatMap(({ hearings }) => hearings.map(({ urn }) => urn))).toEqual(['99ZZ1', '99ZZ2']);
  expect(problems).toMatchObject([{ code: 'unread_line', at: { line: 5 } }]);
});

test('a register saved as a workbook is read, and a sheet beside it is told', () => {
  const row =
    '2024-07-01T09:30:00Z,Samplebury,1,MR,Alder,TEST-LARCH,1990-01-01,99ZZ1,,,1,SX03250,Share,GUILTY,1015,Fined';
  const rows = [HEADER, row].map((cells, at) => ({ line: at + 1, cells: cells.split(',') }));
  const notes = { name: 'Notes', rows: [{ line: 1, cells: ['From', 'the court'] }] };
  const content = { kind: 'workbook', sheets: [{ name: 'Sheet1', rows }, notes] } as const;
  expect(informantRegisterCsv.recognises(content)).toBe(true);
  const { listings, problems } = informantRegisterCsv.read(content);
  expect(listings).toMatchObject([{ courtHouse: 'Samplebury', hearings: [{ urn: '99ZZ1' }] }]);
  expect(problems.map(({ code }) => code)).toEqual(['unread_line']);
});
