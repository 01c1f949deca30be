import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../src/documents/document.js';
import { readDocument } from '../../../src/listings/read-document.js';
import { inShort } from '../in-short.js';

const HEAD = "HALDON MAGISTRATES' COURT\n3 March 2026\n\n";
const read = async (text: string) => (await inShort(`${HEAD}${text}`)).slice(1);

const TWO_CHARGES = [
  'case 52HA0014426|magistrates',
  'defendant Corin Ashtest|1990-05-01',
  'offence |Affray|Guilty',
  'result |Fined £80',
  'result |Restraining order 2 years',
  'offence |Theft from a shop|Not guilty',
  'result |Withdrawn',
];

describe('a register with few labels or none', () => {
  test.each<readonly [string, string]>([
    [
      'has pleas alone on their lines between charges and results',
      `Corin Ashtest (1 May 1990) Case 52HA0014426
Affray
Guilty
Fined £80
Restraining order 2 years
Theft from a shop
Not guilty
Withdrawn
`,
    ],
    [
      'numbers its charges',
      `Corin Ashtest (1 May 1990) Case 52HA0014426
1. Affray
Guilty
Fined £80
Restraining order 2 years
2. Theft from a shop
Not guilty
Withdrawn
`,
    ],
    [
      'marks no label',
      `Defendant Corin Ashtest
Born 1 May 1990
Case 52HA0014426
Charge 1 Affray
Plea Guilty
Result Fined £80
Result Restraining order 2 years
Charge 2 Theft from a shop
Plea Not guilty
Result Withdrawn
`,
    ],
  ])('%s', async (_name, text) => {
    expect(await read(text)).toEqual(TWO_CHARGES);
  });

  test('tells charge, plea and result on one line', async () => {
    const text = `Corin Ashtest (1 May 1990) Case 52HA0014426
1) Affray - guilty - fined £80, restraining order 2 years
2) Theft from a shop - not guilty - withdrawn
`;
    expect(await read(text)).toEqual([
      ...TWO_CHARGES.slice(0, 2),
      'offence |Affray|guilty',
      'result |fined £80, restraining order 2 years',
      'offence |Theft from a shop|not guilty',
      'result |withdrawn',
    ]);
  });
});

test('words that open like labels are none where a plea among them is none', async () => {
  const text = `${HEAD}Defendant attended\nOffence of affray\nPlea bargain discussed\nResult awaited\n`;
  const { quarantined } = await readDocument(documentOf('a.txt', Buffer.from(text)));
  expect(quarantined?.code).toBe('unknown_format');
});

test('a co-accused has the charge above both, and the plea and result behind the name', async () => {
  const text = `Ref 52HA0014426
Accused: Corin ASHTEST (01/05/1990)
Co-accused: Mona BRACKTEST (02/06/1991)
Charge: Burglary
Plea: ASHTEST - guilty. BRACKTEST - not guilty.
Result: ASHTEST - committed for sentence
BRACKTEST - sent for trial
`;
  expect(await read(text)).toEqual([
    'case 52HA0014426|magistrates',
    'defendant Corin ASHTEST|1990-05-01',
    'offence |Burglary|guilty',
    'result |committed for sentence',
    'defendant Mona BRACKTEST|1991-06-02',
    'offence |Burglary|not guilty.',
    'result |sent for trial',
  ]);
});

test('what says when a page was last updated is no result', async () => {
  const text = `Defendant: Corin Ashtest
Case: 1
Offence: Affray
Result: Fined £5
Last updated 18 April 2026 09:12
`;
  expect((await read(text)).slice(2)).toEqual(['offence |Affray', 'result |Fined £5']);
});

test('the reference of a case behind a numbered name is no part of the name', async () => {
  const text = `1. ASHTEST, Corin   01/05/1990   52HA0014426\nOffence: Affray\nResult: Fined £5\n`;
  expect((await read(text)).slice(0, 2)).toEqual([
    'case 52HA0014426|magistrates',
    'defendant Corin ASHTEST|1990-05-01',
  ]);
});

test('below the name of a further day a court does not sit on the day above', async () => {
  const text = `TUESDAY 5 MAY 2026
ARDLE MAGISTRATES' COURT
Defendant: Corin Ashtest
Case: 1
Offence: Affray
Result: Fined £5
WEDNESDAY
BREY MAGISTRATES' COURT
Defendant: Mona Bracktest
Case: 2
Offence: Affray
Result: Fined £6
`;
  const { listings } = await readDocument(documentOf('a.txt', Buffer.from(text)));
  expect(listings.map(({ courtHouse, sittingDate }) => [courtHouse, sittingDate])).toEqual([
    ["ARDLE MAGISTRATES' COURT", '2026-05-05'],
    ["BREY MAGISTRATES' COURT", null],
  ]);
});
