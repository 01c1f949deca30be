import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { inShort } from './in-short.js';

const defendant = (individualSurname: string, more: object = {}) => ({
  partyRole: 'DEFENDANT',
  individualDetails: { individualSurname },
  ...more,
});
const house = (courtHouseName: string, ...cases: readonly object[]) => ({
  courtHouse: {
    courtHouseName,
    courtRoom: [
      {
        courtRoomName: '1',
        session: [
          { sittings: [{ sittingStart: '2026-07-14T09:00:00Z', hearing: cases.map((one) => ({ case: [one] })) }] },
        ],
      },
    ],
  },
});
const list = (...courtLists: readonly object[]) => ({
  document: { publicationDate: '2026-07-13T16:00:00Z' },
  courtLists,
});
const small = (urn: string, surname: string) =>
  list(house('Skarn Magistrates Court', { caseUrn: urn, party: [defendant(surname)] }));
const SMALL = ['court Skarn Magistrates Court|1|2026-07-14', 'case 1|magistrates', 'defendant Testfern'];

describe('a list is read', () => {
  const message = JSON.stringify(small('1', 'Testfern'));
  test.each<readonly [string, string | Uint8Array, readonly string[]]>([
    ['as text in a field of its wrapper', JSON.stringify({ id: 7, body: message }), [...SMALL, '! unread_field id']],
    ['as text alone, its quotation marks escaped', JSON.stringify(message), SMALL],
    ['escaped twice', JSON.stringify({ body: JSON.stringify({ body: message }) }), SMALL],
    ['in base64', JSON.stringify({ payload: Buffer.from(message).toString('base64') }), SMALL],
    [
      'as a file of base64, broken into lines',
      Buffer.from(message).toString('base64').replace(/.{76}/g, '$&\r\n'),
      SMALL,
    ],
    [
      'one of several, a line each',
      `${message}\r\n\r\n${JSON.stringify(small('2', 'Testmoss'))}\r\n`,
      [...SMALL, 'court Skarn Magistrates Court|1|2026-07-14', 'case 2|magistrates', 'defendant Testmoss'],
    ],
    [
      'with an object wherever a list of one belongs',
      message.replace(/:\[(\{)/g, ':$1').replace(/\}\](?=[},])/g, '}'),
      SMALL,
    ],
  ])('%s', async (_how, document, expected) => {
    expect(await inShort(document)).toEqual(expected);
  });

  test('not where one of many lines is broken: that line is named', async () => {
    expect(await inShort(`${message}\n${message}\n${message.slice(0, -3)}\n`)).toEqual([
      'quarantined: invalid_json|{"line":3}',
    ]);
  });

  test('beside another message, which is told', async () => {
    const others = JSON.stringify([small('1', 'Testfern'), { weather: 'rain' }, {}]);
    expect(await inShort(others)).toEqual([...SMALL, '! unread_field 1']);
  });

  test('as XML in a field of JSON', async () => {
    const xml =
      '<ResultedCaseMessage><Session><CourtHearing><Hearing><CourtHearingLocation>B99ZZ00</CourtHearingLocation><DateOfHearing>2026-07-14</DateOfHearing></Hearing></CourtHearing><Case><PTIURN>1</PTIURN><Defendant><ProsecutorReference>2</ProsecutorReference><CourtCorporateDefendant><OrganisationName>Testlime Ltd</OrganisationName></CourtCorporateDefendant></Defendant></Case></Session></ResultedCaseMessage>';
    const read = ['court B99ZZ00||2026-07-14', 'case 1', 'defendant Testlime Ltd'];
    expect(await inShort(JSON.stringify({ message: xml }))).toEqual(read);
    expect(await inShort(JSON.stringify({ id: 'x', message: xml }))).toEqual([...read, '! unread_field ']);
  });
});

test('a Crown Court among the court houses of a list is marked as one', async () => {
  const both = list(
    house('Skarn Crown Court', { caseUrn: '1', party: [defendant('Testfern')] }),
    house('Skarn Magistrates Court', { caseUrn: '2', party: [defendant('Testmoss')] }),
  );
  const read = await inShort(JSON.stringify(both));
  expect(read.filter((line) => line.startsWith('case'))).toEqual(['case 1|crown', 'case 2|magistrates']);
});

test('a second prosecutor of a case is told', async () => {
  const prosecutor = (organisationName: string) => ({
    partyRole: 'PROSECUTING_AUTHORITY',
    organisationDetails: { organisationName },
  });
  const parties = [defendant('Testfern'), prosecutor('Skarn Police'), prosecutor('Skarn Council')];
  const both = list(house('Skarn Magistrates Court', { caseUrn: '1', party: parties }));
  expect(await inShort(JSON.stringify(both))).toEqual([...SMALL, '! unread_field 2']);
});

describe('a reporting restriction is kept', () => {
  test.each<readonly [string, object, string]>([
    ['as words where yes or no belongs', { reportingRestriction: 'Section 45' }, 'Section 45'],
    [
      'as one string of details',
      { reportingRestriction: 'Y', reportingRestrictionDetails: 'Section 45' },
      'Section 45',
    ],
    ['as an object with a label', { reportingRestrictionDetails: [{ label: 'Section 45' }] }, 'Section 45'],
    ['as an object that says nothing', { reportingRestrictionDetails: [{ code: 7 }] }, 'Reporting restriction'],
    ['as yes in words', { reportingRestriction: 'true' }, 'Reporting restriction'],
  ])('%s', async (_how, said, kept) => {
    const document = list(house('Skarn Magistrates Court', { caseUrn: '1', party: [defendant('Testfern')], ...said }));
    expect((await inShort(JSON.stringify(document)))[1]).toBe(`case 1|magistrates|${kept}`);
  });

  test.each([[['Section 49']], [[{ label: 'Section 49' }]], ['Section 49']])(
    'on an offence of a hearing as %j',
    async (reportingRestrictions) => {
      const offences = [{ offenceCode: 'TH68010', offenceTitle: 'Theft', reportingRestrictions }];
      const document = {
        hearing: {
          id: 'h',
          jurisdictionType: 'MAGISTRATES',
          courtCentre: { name: 'Skarn Magistrates Court' },
          hearingDays: [{ sittingDay: '2026-07-14' }],
          prosecutionCases: [
            {
              prosecutionCaseIdentifier: { caseURN: '1' },
              defendants: [{ legalEntityDefendant: { organisation: { name: 'Testlime Ltd' } }, offences }],
            },
          ],
        },
      };
      expect(await inShort(JSON.stringify(document))).toContain('offence TH68010|Theft|||Section 49');
    },
  );
});

describe('a saved page', () => {
  const label = (name: string, value: string) => `<p><span>${name}: </span>${value}</p>`;
  const rows = (...cells: readonly (readonly string[])[]) =>
    `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const page = (offence: string, after = '') =>
    `<html><body><main><h2>Magistrates Standard List for Skarn Magistrates' Court</h2><p>List for 3 March 2026</p><h1>Courtroom 1</h1><h2>Sitting at 9am</h2><div>${label('Name', 'Testfern, Jasper (male)')}${label('Reference', '1')}${label('Hearing Type', 'Trial')}<details><summary>1. TH68010 - Theft</summary>${offence}</details></div></main>${after}</body></html>`;
  const read = async (offence: string, after?: string) =>
    (await inShort(page(offence, after))).filter((line) => /^(?:offence|wording|!)/.test(line));

  test.each<readonly [string, string, readonly string[]]>([
    [
      'two labels in a row, each with its value in its own cell',
      rows(['Plea: GUILTY', 'Date of Plea: 01/02/2026']),
      ['offence TH68010|Theft|GUILTY|2026-02-01'],
    ],
    [
      'two labels in a row of four cells',
      rows(['Plea', 'GUILTY', 'Date of Plea', '01/02/2026']),
      ['offence TH68010|Theft|GUILTY|2026-02-01'],
    ],
    [
      'a label with nothing beside it before the wording',
      rows(['Plea: ', ' '], ['Stole a hat']),
      ['offence TH68010|Theft', 'wording Stole a hat'],
    ],
    [
      'a label with nothing in its row',
      rows(['Plea:'], ['Stole a hat']),
      ['offence TH68010|Theft', 'wording Stole a hat'],
    ],
    ['a label above its value', rows(['Plea:'], ['NOT_GUILTY']), ['offence TH68010|Theft|NOT_GUILTY']],
  ])('%s', async (_what, offence, expected) => {
    expect(await read(offence)).toEqual(expected);
  });

  test('names its court room in a line of its own where no heading does', async () => {
    const plain = page('').replaceAll(/<(\/?)h[12]>/g, '<$1p>');
    expect((await inShort(plain))[0]).toBe("court Skarn Magistrates' Court|Courtroom 1|2026-03-03");
  });

  test.each(['<footer><p>Cookies</p></footer>', '<p>All content is available under the Open Government Licence</p>'])(
    'ends before %s',
    async (after) => {
      expect(await read('', after)).toEqual(['offence TH68010|Theft']);
    },
  );

  test('a column nobody knows is told, and the others are read', async () => {
    const row = (tag: string, ...cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const table = `<table>${row('th', 'Listing Time', 'URN', 'Name', 'Hearing Type', 'Interpreter')}${row('td', '10am', '1', 'Testfern, Jasper', 'Trial', 'Welsh')}${row('td', '11am', '2', 'Testelm, Wren', 'Trial', 'Welsh')}</table>`;
    const head =
      "<h2>Magistrates Public List for Skarn Magistrates' Court</h2><p>List for 3 March 2026</p><h1>Courtroom 1</h1>";
    expect(await inShort(`<html><body>${head}${table}</body></html>`)).toEqual([
      "court Skarn Magistrates' Court|Courtroom 1|2026-03-03",
      'case 1|magistrates',
      'defendant Jasper Testfern',
      'case 2|magistrates',
      'defendant Wren Testelm',
      '! unread_field',
    ]);
  });

  test('a restriction in a column of its own is of the hearing', async () => {
    const heads = ['Listing Time', 'URN', 'Name', 'Hearing Type', 'Offence Details', 'Reporting Restrictions'];
    const table = `<h2>Magistrates Public List for Skarn Magistrates' Court</h2><p>List for 3 March 2026</p><h1>Courtroom 1</h1><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr><td>10am</td><td>1</td><td>Testfern, Jasper</td><td>Trial</td><td>Theft<br>Fraud</td><td>Section 45</td></tr></table>`;
    expect(await inShort(`<html><body>${table}</body></html>`)).toEqual([
      "court Skarn Magistrates' Court|Courtroom 1|2026-03-03",
      'case 1|magistrates|Section 45',
      'defendant Jasper Testfern',
      'offence |Theft',
      'offence |Fraud',
    ]);
  });
});

test('a plea dated on no day keeps its words and has no date', async () => {
  const register = {
    registerDate: '2026-07-02',
    hearingDate: '2026-07-01',
    hearingVenue: { courtHouse: 'Skarn' },
    defendants: [
      {
        name: 'Olive Testheron',
        prosecutionCasesOrApplications: [
          {
            caseOrApplicationReference: '1',
            offences: [
              { offenceCode: 'A', offenceTitle: 'Theft', pleaValue: 'GUILTY, 31/02/2026' },
              { offenceCode: 'B', offenceTitle: 'Fraud', pleaValue: 'GUILTY, 28/02/2026' },
            ],
          },
        ],
      },
    ],
  };
  expect((await inShort(JSON.stringify(register))).filter((line) => line.startsWith('offence'))).toEqual([
    'offence A|Theft|GUILTY, 31/02/2026',
    'offence B|Fraud|GUILTY|2026-02-28',
  ]);
});

test('what stands beside the registers of a message is told', async () => {
  const register = {
    registerDate: '2026-07-02',
    hearingDate: '2026-07-01',
    hearingVenue: { courtHouse: 'Skarn' },
    defendants: { name: 'Olive Testheron', prosecutionCasesOrApplications: { caseOrApplicationReference: '1' } },
  };
  const message = { courtRegisterDocumentRequests: register, note: 'x' };
  expect(await inShort(JSON.stringify(message))).toEqual([
    'court Skarn||2026-07-01',
    'case 1',
    'defendant Olive Testheron',
    '! unread_field note',
  ]);
});

test('a stored case that names nobody stands in its list all the same', async () => {
  const stored = { courtCode: 'B99ZZ', sessionStartTime: '2026-07-14T10:00:00', caseNo: '1600000001', offences: [] };
  const read = await inShort(JSON.stringify({ cases: [{ ...stored, defendantName: 'Mr Jasper TESTFERN' }, stored] }));
  expect(read.filter((line) => /^(?:defendant|!)/.test(line))).toEqual([
    'defendant Mr Jasper TESTFERN',
    'defendant ',
    '! missing_field 1',
  ]);
});

const page = (day: string, urn: string) => `<h2>Magistrates Standard List for Mossbury Magistrates' Court</h2>
<p>List for ${day}</p><h1>Mossbury Magistrates' Court</h1><h1>LJA: Fernshire</h1><h1>Courtroom 1</h1><h2>Sitting at 10am</h2>
<p><span>Name: </span>Testwell, Flint</p><p><span>Reference: </span>${urn}</p>`;

test('a page of two lists has each day’s hearings on their day; a day said again begins none', async () => {
  const pages = [page('17 February 2026', '1'), page('17/02/2026', '2'), page('18 February 2026', '3')];
  const day = (date: string, ...urns: string[]) => [
    `court Mossbury Magistrates' Court|Courtroom 1|${date}`,
    ...urns.flatMap((urn) => [`case ${urn}|magistrates`, 'defendant Flint Testwell']),
  ];
  const read = await inShort(`<!DOCTYPE html><html><body>${pages.join('')}</body></html>`);
  expect(read).toEqual([...day('2026-02-17', '1', '2'), ...day('2026-02-18', '3')]);
});

test('a row of totals below a saved list is told, and is no hearing of a court called Total', async () => {
  const rows = [
    'Court House,Court Room,Sitting at,URN,Name,Hearing Type,Prosecuting Authority,Offence Details,Reporting Restrictions',
    'Mossbury,1,9am,1,"Testheron, Olive",Plea,CPS,Theft,',
    'Total,,,1,1,,,,',
  ];
  expect(await inShort(`${rows.join('\n')}\n`)).toEqual([
    'court Mossbury|1',
    'case 1|magistrates',
    'defendant Olive Testheron',
    'offence |Theft',
    '! unread_line',
    '! date_unreadable',
  ]);
});

test('a row of totals in the table of a page is told, and is no hearing', async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const rows = [
    row('Sitting at', 'URN', 'Name', 'Hearing Type', 'Prosecuting Authority'),
    row('9am', '1', 'Testheron, Olive', 'Plea', 'CPS'),
    row('Total', '1', '1', '', ''),
  ];
  const above = '<h2>Magistrates Public List</h2><p>List for 17 February 2026</p><h1>Mossbury</h1><h1>Courtroom 4</h1>';
  const read = await inShort(`<html><body>${above}<table>${rows.join('')}</table></body></html>`);
  expect(read).toEqual([
    'court Mossbury|Courtroom 4|2026-02-17',
    'case 1|magistrates',
    'defendant Olive Testheron',
    '! unread_line',
  ]);
});

test.each([
  ['a tab', '\t'],
  ['dots', ' ......... '],
  ['spaces', '        '],
])('labels of a register with %s before their values are labels', async (_what, gap) => {
  const lines = [
    ['Defendant', 'TESTFERN, Jasper'],
    ['Case number', '99ZZ1000126'],
    ['Offence', 'Theft'],
    ['Plea', 'Guilty'],
    ['Result', 'Fined £100.'],
  ];
  const body = lines.map((line) => line.join(gap)).join('\n');
  expect(await inShort(`REGISTER OF MOSSBURY MAGISTRATES' COURT\nTuesday 17 February 2026\n\n${body}\n`)).toEqual([
    "court MOSSBURY MAGISTRATES' COURT||2026-02-17",
    'case 99ZZ1000126|magistrates',
    'defendant Jasper TESTFERN',
    'offence |Theft|Guilty',
    'result |Fined £100.',
  ]);
});

test('lists one below the other in a sheet have each the day of their title; the same headings again are one list', async () => {
  const headings = 'Court House,Court Room,Sitting at,URN,Name,Hearing Type,Prosecuting Authority,Offence Details';
  const row = (urn: string) => `Mossbury,1,9am,${urn},"Testheron, Olive",Plea,CPS,Theft`;
  const title = (day: string) => `Magistrates Public List ${day},,,,,,,`;
  const rows = [headings, row('1'), headings, row('2'), title('18 February 2026'), headings, row('3')];
  const list = (court: string, ...urns: string[]) => [
    court,
    ...urns.flatMap((urn) => [`case ${urn}|magistrates`, 'defendant Olive Testheron', 'offence |Theft']),
  ];
  expect(await inShort(`${rows.join('\n')}\n`)).toEqual([
    ...list('court Mossbury|1', '1', '2'),
    ...list('court Mossbury|1|2026-02-18', '3'),
    '! date_unreadable',
  ]);
});

test.each([
  ['Sittings of 16 and 17 February 2026', null],
  ['16th-17th February 2026', null],
  ['16 February 2026 to 17 February 2026', null],
  ['Monday 16 and Tuesday 17 February 2026', null],
  ['30 January and 2 February 2026', null],
  ['Tuesday 17 February 2026 (17/02/2026), Courtroom 2', '2026-02-17'],
  ['Tuesday 17 February 2026 at 10:00', '2026-02-17'],
  ['Courtroom 2, 17 February 2026', '2026-02-17'],
  ['Court 2 - 17 February 2026', '2026-02-17'],
  ['Courtroom No. 3 – Tuesday 17 February 2026', '2026-02-17'],
  ['10:00 to 13:00 - 17 February 2026', '2026-02-17'],
])('a register headed “%s” sat on %s', async (heading, day) => {
  const register = [
    "REGISTER OF MOSSBURY MAGISTRATES' COURT",
    heading,
    'Defendant: TESTFERN, Jasper',
    'Case number: 1',
  ];
  const read = await inShort([...register, 'Offence: Theft', 'Result: Fined £100.'].join('\n'));
  expect(read[0]?.split('|')[2] ?? null).toBe(day);
  expect(read.filter((line) => line.startsWith('!'))).toEqual(day === null ? ['! date_unreadable'] : []);
  expect(read).toContain('result |Fined £100.');
});

test('a round-up of several days has none of them', async () => {
  const told = (name: string) => `${name}, 34, of Quartz Row, admitted theft. Fined £120.`;
  const read = await inShort(
    [`Mossbury Magistrates' Court, 16 and 17 February 2026`, told('Jasper Testfern'), told('Wren Testelm')].join(
      '\n\n',
    ),
  );
  expect(read[0]).toBe("court Mossbury Magistrates' Court");
  expect(read.at(-1)).toBe('! date_unreadable');
});

test('a report of figures with its audit in it is no register', async () => {
  for (const report of ['observer-2025', 'observer-2025-release']) {
    const text = readFileSync(`samples/reports/${report}/report.md`, 'utf8');
    expect(await inShort(text)).toEqual(['quarantined: unknown_format']);
  }
});
