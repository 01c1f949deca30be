import { expect, test } from '@jest/globals';
import { inShort } from '../in-short.js';

const HEAD = "Ferrow Magistrates' Court, 17 February 2026\n\n";

test('pleas and results under headings of their own are of the offences they are numbered for', async () => {
  const read = await inShort(
    `${HEAD}Defendant: Tobias TESTFERN
Case: 99ZZ1000126
Offences:
1. Voyeurism
2. Possess Class B drug
Pleas:
1. Guilty
2. Not guilty
Results:
1. 12 weeks' imprisonment
   Deprivation order: Apple iPhone 13
2. Withdrawn
Costs: £85
`,
  );
  expect(read.slice(2)).toEqual([
    'defendant Tobias TESTFERN',
    'offence |Voyeurism|Guilty',
    "result |12 weeks' imprisonment",
    'result |Deprivation order: Apple iPhone 13',
    'offence |Possess Class B drug|Not guilty',
    'result |Withdrawn',
    'result |Costs: £85',
  ]);
});

const PEOPLE = `${HEAD}1. Peter TESTOAK (DOB 12/03/1980)
Charge: Theft
Plea: Guilty

2. Susan TESTELM (DOB 02/03/1991)
Charge: Voyeurism
Plea: Guilty

`;

test.each([
  ['their numbers', 'Results:\n1. Fined £80\n2. Community order'],
  ['the numbers of their cases', 'Results:\nCase 1: Fined £80\nCase 2 - Community order'],
])('results in one list below all defendants are theirs by %s', async (_by, list) => {
  const read = (await inShort(PEOPLE + list)).filter((line) => !/^(?:court|case|!)/.test(line));
  expect(read).toEqual([
    'defendant Peter TESTOAK|1980-03-12',
    'offence |Theft|Guilty',
    'result |Fined £80',
    'defendant Susan TESTELM|1991-03-02',
    'offence |Voyeurism|Guilty',
    'result |Community order',
  ]);
});

const inTable = async (headings: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
  const page = `<html><body><h2>Ferrow Magistrates' Court</h2><p>18 March 2026</p><table>${cells(headings, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table></body></html>`;
  return (await inShort(page)).slice(2);
};

test('a cell under one heading tells each of its charges with its plea and results', async () => {
  const read = await inTable(
    ['Defendant', 'Case no.', 'Offence / Plea / Result'],
    [
      'Aaron Testwilk',
      '99ZZ1000126',
      '1. Theft<br>Guilty<br>Fined £150<br>Costs £85<br>2. Fraud<br>Not guilty<br>Withdrawn',
    ],
    ['Grace Testelm', '99ZZ1000226', 'Voyeurism<br>Pleaded guilty<br>Community order'],
    ['Wren Testoak', '99ZZ1000326', 'Affray<br>Fined £5'],
  );
  expect(read).toEqual([
    'defendant Aaron Testwilk',
    'offence |Theft|Guilty',
    'result |Fined £150',
    'result |Costs £85',
    'offence |Fraud|Not guilty',
    'result |Withdrawn',
    'case 99ZZ1000226|magistrates',
    'defendant Grace Testelm',
    'offence |Voyeurism|Pleaded guilty',
    'result |Community order',
    'case 99ZZ1000326|magistrates',
    'defendant Wren Testoak',
    '! unread_line',
    '! unread_line',
  ]);
});

test('cells side by side that number their charges tell each with the plea and result of its number', async () => {
  const headings = ['Defendant', 'Case no.', 'Offence', 'Plea', 'Result'];
  const charges = '1. Theft<br>2. Fraud';
  const read = await inTable(
    headings,
    ['Aaron Testwilk', '99ZZ1000126', charges, '1. Guilty<br>2. Not guilty', '1. Fined £150<br>2. Withdrawn'],
    ['Grace Testelm', '99ZZ1000226', charges, 'Guilty to both', '1. 8 weeks<br>2. 8 weeks concurrent'],
    ['Wren Testoak', '99ZZ1000326', charges, 'Guilty', 'Fined £5'],
  );
  expect(read).toEqual([
    'defendant Aaron Testwilk',
    'offence |Theft|Guilty',
    'result |Fined £150',
    'offence |Fraud|Not guilty',
    'result |Withdrawn',
    'case 99ZZ1000226|magistrates',
    'defendant Grace Testelm',
    'offence |Theft|Guilty',
    'result |8 weeks',
    'offence |Fraud|Guilty',
    'result |8 weeks concurrent',
    'case 99ZZ1000326|magistrates',
    'defendant Wren Testoak',
    '! unread_line',
    '! unread_line',
    '! unread_line',
  ]);
});

test('charges by letter are told as those by number are', async () => {
  const read = await inShort(
    `${HEAD}Defendant 1: Ashley TESTPOT, born 09/10/1993
Case: 99ZZ1000126
Charges:
a) Assault
b) Criminal damage
Pleas: a) not guilty, b) guilty
Outcome:
a) Discontinued
b) Compensation £150
`,
  );
  expect(read.slice(2)).toEqual([
    'defendant Ashley TESTPOT|1993-10-09',
    'offence |Assault|not guilty',
    'result |Discontinued',
    'offence |Criminal damage|guilty',
    'result |Compensation £150',
  ]);
});

test('somebody named right above a birth and a charge is no result of the one before, where no case has a number', async () => {
  const one = (name: string, born: string) =>
    `${name}\nBorn: ${born}\nOffence: Theft\nPlea: Guilty\nResult: Fined £5\n`;
  const read = await inShort(
    `${HEAD}${one('Leo Testmark', '12 January 1994')}\n${one('Sandra Testoak', '30 June 1982')}\nShare this page: by e-mail`,
  );
  expect(read.filter((line) => /^(?:defendant|result)/.test(line))).toEqual([
    'defendant Leo Testmark|1994-01-12',
    'result |Fined £5',
    'defendant Sandra Testoak|1982-06-30',
    'result |Fined £5',
  ]);
});

test('results in capitals go on over the lines of their column', async () => {
  const read = await inShort(
    `FERROW MAGISTRATES' COURT    17/02/2026

DEFENDANT:   TESTOAK SAMUEL J
CASE NO:     99ZZ1000126
OFFENCE:     DISCLOSE PRIVATE SEXUAL PHOTOGRAPH WITH
             INTENT TO CAUSE DISTRESS
PLEA:        GUILTY
RESULT:      COMMITTED TO PRISON FOR 16 WEEKS SUSPENDED
             FOR 12 MONTHS. DEPRIVATION ORDER UNDER
             S.153 SENTENCING ACT 2020 - SAMSUNG GALAXY
             TELEPHONE.
             COSTS 85.00
`,
  );
  expect(read.slice(-2)).toEqual([
    'result |COMMITTED TO PRISON FOR 16 WEEKS SUSPENDED FOR 12 MONTHS. DEPRIVATION ORDER UNDER S.153 SENTENCING ACT 2020 - SAMSUNG GALAXY TELEPHONE.',
    'result |COSTS 85.00',
  ]);
});
