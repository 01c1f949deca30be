import { describe, expect, test } from '@jest/globals';
import { inShort } from '../in-short.js';

const HEAD = "HALDON MAGISTRATES' COURT            Register for: 3 March 2026\n\n";
const read = async (table: string) => (await inShort(`${HEAD}${table}`)).slice(1);

describe('a table in whose rows people stand', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'in columns, a row with nobody in it of the person above',
      `
CASE NO      DEFENDANT         OFFENCE                  PLEA  RESULT
42HA0100126  ASHTEST, Corin    SX03249 Share intimate   G     Community order for
             DOB 04/07/1990    photograph                     12 months.
                               Common assault           G     No separate penalty.
42HA0100226  BRACKTEST, Mona   Theft from a shop        NG    Withdrawn.
`,
      [
        'case 42HA0100126|magistrates',
        'defendant Corin ASHTEST|1990-07-04',
        'offence SX03249|Share intimate photograph|G',
        'result |Community order for 12 months.',
        'offence |Common assault|G',
        'result |No separate penalty.',
        'case 42HA0100226|magistrates',
        'defendant Mona BRACKTEST',
        'offence |Theft from a shop|NG',
        'result |Withdrawn.',
      ],
    ],
    [
      'in capitals, where what had no room goes on and a charge without a plea is one of its own',
      `
CASE NO      DEFENDANT         OFFENCE                  PLEA  RESULT
42HA0100126  ASHTEST CORIN     HARASSMENT WITHOUT ANY   G     COMMITTED TO PRISON
                               VIOLENCE                       FOR 10 WEEKS.
                               THEFT                    G     FINED 50.00.
                               SPEEDING                       WITHDRAWN.
`,
      [
        'case 42HA0100126|magistrates',
        'defendant ASHTEST CORIN',
        'offence |HARASSMENT WITHOUT ANY VIOLENCE|G',
        'result |COMMITTED TO PRISON FOR 10 WEEKS.',
        'offence |THEFT|G',
        'result |FINED 50.00.',
        'offence |SPEEDING',
        'result |WITHDRAWN.',
        '! name_order_unknown',
      ],
    ],
    [
      'in capitals, where nothing tells whether a line below a full one is a charge of its own',
      `
CASE NO      DEFENDANT         OFFENCE                  PLEA  RESULT
42HA0100126  ASHTEST JOHN      HARASSMENT WITH VIOLENCE G     COMMITTED TO PRISON.
                               DANGEROUS DRIVING              WITHDRAWN.
42HA0100226  ELMTEST MARY ANN  THEFT FROM SHOP          G     FINED 50.00.
                               AND HARASSMENT
`,
      [
        'case 42HA0100126|magistrates',
        'defendant JOHN ASHTEST',
        'offence |HARASSMENT WITH VIOLENCE DANGEROUS DRIVING|G',
        'result |COMMITTED TO PRISON.',
        'result |WITHDRAWN.',
        'case 42HA0100226|magistrates',
        'defendant MARY ANN ELMTEST',
        'offence |THEFT FROM SHOP AND HARASSMENT|G',
        'result |FINED 50.00.',
        '! unread_line',
      ],
    ],
    [
      'with court and day in its columns',
      `Court | Hearing date | Name / DOB | Case | Charge | Plea | Decision
Haldon Magistrates' Court | 4 March 2026 | Corin Ashtest 04/07/1990 | 1 | Theft | G | Fined £80
Penweir Magistrates' Court | 5 March 2026 | Corin Ashtest 04/07/1990 | 1 | Theft | G | Withdrawn
`,
      [
        'case 1|magistrates',
        'defendant Corin Ashtest|1990-07-04',
        'offence |Theft|G',
        'result |Fined £80',
        "court Penweir Magistrates' Court||2026-03-05",
        'case 1|magistrates',
        'defendant Corin Ashtest|1990-07-04',
        'offence |Theft|G',
        'result |Withdrawn',
      ],
    ],
    [
      'the same person again is no further defendant',
      `Defendant | Case | Charge | Plea | Result
Corin Ashtest | 1 | Theft | G | Fined £80
Corin Ashtest | 1 | Affray | NG | Withdrawn
Corin Ashtest | 2 | Fraud | G | Fined £90
`,
      [
        'case 1|magistrates',
        'defendant Corin Ashtest',
        'offence |Theft|G',
        'result |Fined £80',
        'offence |Affray|NG',
        'result |Withdrawn',
        'case 2|magistrates',
        'defendant Corin Ashtest',
        'offence |Fraud|G',
        'result |Fined £90',
      ],
    ],
    [
      'a row that counts the others, one of two people and one of nobody are told',
      `Defendant | Case | Charge | Plea | Result
 | | Theft | G | Fined £70
Corin Ashtest 04/07/1990 Mona Bracktest 01/02/1980 | 1 | Theft | G | Both fined
Corin Ashtest | 2 | Theft | G | Fined £80
2 defendants | | | |
`,
      [
        'case 2|magistrates',
        'defendant Corin Ashtest',
        'offence |Theft|G',
        'result |Fined £80',
        '! unread_line',
        '! unread_line',
        '! unread_line',
      ],
    ],
    [
      'without a case number, each row that fills every cell somebody else’s',
      `
Defendant         Offence                       Plea        Result
TESTWILLOW,       share intimate photograph     Guilty      Fined £5
Anwen             without consent
TESTPOPLAR, Bob   theft from a shop             Not guilty  Withdrawn
TESTASPEN, Cai    Common assault                Guilty      Fined £100
TESTELM, Dai      affray                        Guilty      Fined £8
`,
      [
        'case |magistrates',
        'defendant Anwen TESTWILLOW',
        'offence |share intimate photograph without consent|Guilty',
        'result |Fined £5',
        'case |magistrates',
        'defendant Bob TESTPOPLAR',
        'offence |theft from a shop|Not guilty',
        'result |Withdrawn',
        'case |magistrates',
        'defendant Cai TESTASPEN',
        'offence |Common assault|Guilty',
        'result |Fined £100',
        'case |magistrates',
        'defendant Dai TESTELM',
        'offence |affray|Guilty',
        'result |Fined £8',
        ...Array.from({ length: 4 }, () => '! missing_field'),
      ],
    ],
    [
      'notes between the rows are told, and the rows go on',
      `
Case          Name                Charge                    Plea  Decision
83BR0021026   Wyn TESTELDER       Sharing intimate photo    G     Fined £250
*** Reporting restriction: complainant must not be identified ***
83BR0021126   Ann TESTHAZEL       Theft                     G     Fined £50

Lunch adjournment 1.00 to 2.00

83BR0021226   Bob TESTBIRCH       Affray                    NG    Withdrawn
`,
      [
        'case 83BR0021026|magistrates',
        'defendant Wyn TESTELDER',
        'offence |Sharing intimate photo|G',
        'result |Fined £250',
        'case 83BR0021126|magistrates',
        'defendant Ann TESTHAZEL',
        'offence |Theft|G',
        'result |Fined £50',
        'case 83BR0021226|magistrates',
        'defendant Bob TESTBIRCH',
        'offence |Affray|NG',
        'result |Withdrawn',
        '! unread_line',
        '! unread_line',
      ],
    ],
    [
      'a row with nobody in it below one that was not read is nobody’s',
      `Defendant | Case | Charge | Plea | Result
Corin Ashtest | 2 | Theft | G | Fined £80
2 defendants | | | |
 | | Affray | G | Fined £70
`,
      [
        'case 2|magistrates',
        'defendant Corin Ashtest',
        'offence |Theft|G',
        'result |Fined £80',
        '! unread_line',
        '! unread_line',
      ],
    ],
    [
      'columns of costs and a surcharge are results',
      `Defendant | Case | Charge | Sentence | Costs | Surcharge
Corin Ashtest | 2 | Theft | Fined £80 | £85 | £32
Mona Bracktest | 3 | Theft | Withdrawn | - |
`,
      [
        'case 2|magistrates',
        'defendant Corin Ashtest',
        'offence |Theft',
        'result |Fined £80',
        'result |Costs: £85',
        'result |Surcharge: £32',
        'case 3|magistrates',
        'defendant Mona Bracktest',
        'offence |Theft',
        'result |Withdrawn',
      ],
    ],
  ])('%s', async (_how, table, expected) => {
    expect(await read(table)).toEqual(expected);
  });

  test('spread over the rows of a page, and what stands below it is of nobody in it', async () => {
    const cells = (...said: string[]) => said.map((one) => `<td>${one}</td>`).join('');
    const page = `<html><body><h1>Penweir Magistrates' Court</h1><p>14 January 2026</p><table>
<tr>${cells('Defendant', 'Case number', 'Offence', 'Plea', 'Result')}</tr>
<tr><td rowspan="2">Rowan TESTELM<br>born 03/05/1982</td><td rowspan="2">51PW0001126</td>${cells('Theft', 'Guilty', 'Fined £80')}</tr>
<tr>${cells('Affray', 'Guilty', 'No separate penalty')}</tr>
<tr><td colspan="5">1 defendant, 2 offences</td></tr></table></body></html>`;
    expect(await inShort(page)).toEqual([
      "court Penweir Magistrates' Court||2026-01-14",
      'case 51PW0001126|magistrates',
      'defendant Rowan TESTELM|1982-05-03',
      'offence |Theft|Guilty',
      'result |Fined £80',
      'offence |Affray|Guilty',
      'result |No separate penalty',
      '! unread_line',
    ]);
  });

  test('in an e-mail laid out by tables', async () => {
    const row = (...said: string[]) => `<tr>${said.map((one) => `<td>${one}</td>`).join('')}</tr>`;
    const inner = `<table>${row('Name', 'Case', 'Charge', 'Plea', 'Sentence')}${row('Fern Test (b. 04/11/1988)', '1', 'Theft', 'G', 'Fined £5<br>Costs £8')}</table>`;
    const page = `<html><body><table><tr><td><p>Results, Haldon Magistrates' Court, 3 March 2026</p>${inner}<p>Thanks</p></td></tr></table></body></html>`;
    expect((await inShort(page)).slice(1)).toEqual([
      'case 1|magistrates',
      'defendant Fern Test|1988-11-04',
      'offence |Theft|G',
      'result |Fined £5',
      'result |Costs £8',
    ]);
  });

  test('in a room of their own below its heading, in a table of its own or in a row', async () => {
    const row = (...said: string[]) => `<tr>${said.map((one) => `<td>${one}</td>`).join('')}</tr>`;
    const headings = row('Defendant', 'Case', 'Charge', 'Plea', 'Result');
    const [first, second] = [
      row('Hari Test', '1', 'Theft', 'G', 'Fined £5'),
      row('Ida Test', '2', 'Affray', 'NG', 'Dismissed'),
    ];
    const page = (tables: string) =>
      `<html><body><h1>Haldon Magistrates' Court</h1><p>3 March 2026</p><p>Courtroom 1</p>${tables}</body></html>`;
    const expected = [
      "court Haldon Magistrates' Court|Courtroom 1|2026-03-03",
      'case 1|magistrates',
      'defendant Hari Test',
      'offence |Theft|G',
      'result |Fined £5',
      "court Haldon Magistrates' Court|Courtroom 2|2026-03-03",
      'case 2|magistrates',
      'defendant Ida Test',
      'offence |Affray|NG',
      'result |Dismissed',
    ];
    const apart = `<table>${headings}${first}</table><p>Courtroom 2</p><table>${headings}${second}</table>`;
    expect(await inShort(page(apart))).toEqual(expected);
    const spanned = `<table>${headings}${first}<tr><td colspan="5">Courtroom 2</td></tr>${second}</table>`;
    expect(await inShort(page(spanned))).toEqual(expected);
  });

  test('with a day beside the court in each row', async () => {
    const table = `<table><tr><th>Date</th><th>Court</th><th>Defendant</th><th>Offence</th><th>Result</th></tr>
<tr><td>6 May 2026</td><td>Haldon Magistrates' Court</td><td>Hari Test</td><td>Theft</td><td>Fined £5</td></tr></table>`;
    expect((await inShort(`<html><body><h1>Results</h1>${table}</body></html>`))[0]).toBe(
      "court Haldon Magistrates' Court||2026-05-06",
    );
  });
});
