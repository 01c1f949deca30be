import { expect, test } from '@jest/globals';
import { documentOf } from '../../src/documents/document.js';
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
