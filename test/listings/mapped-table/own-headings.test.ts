import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../src/documents/document.js';
import { fieldNamed } from '../../../src/listings/mapped-table/aliases.js';
import { knownHeadings, proposeMapping } from '../../../src/listings/mapped-table/propose-mapping.js';
import { readTable } from '../../../src/listings/mapped-table/read-as-table.js';
import { readMappedTable } from '../../../src/listings/mapped-table/read-table.js';
import { resultNamed } from '../../../src/listings/mapped-table/result-headings.js';

/** A table as the mapping that is proposed for it reads it: each person with what was decided, and what is told. */
async function readAsProposed(text: string) {
  const { content } = await readTable(documentOf('own', Buffer.from(text)), knownHeadings);
  const mapping = proposeMapping(content)?.mapping;
  if (!mapping) throw new Error('no mapping');
  const { listings, problems } = readMappedTable(content, { mapping, source: 'mine.yaml', lines: {} });
  const people = listings.flatMap(({ sittingDate, hearings }) =>
    hearings.flatMap(({ defendants }) =>
      defendants.map(({ name, offences, results }) => [
        name?.full ?? sittingDate,
        ...offences.map(({ title, results: own }) => [title, ...own.map((result) => result.text)]),
        ...results.map((result) => result.text),
      ]),
    ),
  );
  return { people, told: problems.map(({ code, at }) => [code, at]) };
}

describe('is read as proposed:', () => {
  test.each([
    [
      'units of a heading, and a suspension beside custody',
      'Court,Date,Defendant,Offence,Custody (weeks),Suspended (months),RO (years)\nA,03/02/2026,Ann Test,Share image,12,18,3\nA,03/02/2026,Bob Test,Share image,8,0,0\n',
      [
        ['Ann Test', ['Share image', 'Custody: 12 weeks, suspended for 18 months', 'RO: 3 years']],
        ['Bob Test', ['Share image', 'Custody: 8 weeks', 'RO: 0']],
      ],
    ],
    [
      'details of an order beside whether it was made',
      'Court,Date,Defendant,Offence,Deprivation order (Y/N),Deprivation order details\nA,03/02/2026,Ann Test,Share image,Y,Apple phone\n',
      [['Ann Test', ['Share image', 'Deprivation order: Y, Apple phone']]],
    ],
    [
      'pence behind a comma',
      'Court;Date;Defendant;Offence;Costs (£);Fine\nA;03/02/2026;Ann Test;Share image;85,00;1.250,50\n',
      [['Ann Test', ['Share image', 'Costs: 85.00', 'Fine: 1250.50']]],
    ],
    [
      'results of a row whose further offences have none',
      'Court,Date,Defendant,Charge 1,Charge 2,Sentence,Costs\nA,03/02/2026,Ann Test,Share image,Theft,Fined £5,85\nA,03/02/2026,Bob Test,Share image,,Fined £6,85\n',
      [
        ['Ann Test', ['Share image'], ['Theft'], 'Fined £5', 'Costs: 85'],
        ['Bob Test', ['Share image', 'Fined £6', 'Costs: 85']],
      ],
    ],
    [
      'answers in Welsh',
      'Llys,Dyddiad,Diffynnydd,Trosedd,Gorchymyn amddifadu,Gorchymyn atal\nA,03/02/2026,Ann Test,Rhannu,Naddo,Do\nA,03/02/2026,Bob Test,Rhannu,Heb ei gofnodi,Naddo\n',
      [
        ['Ann Test', ['Rhannu', 'Gorchymyn amddifadu: Naddo', 'Gorchymyn atal: Do']],
        ['Bob Test', ['Rhannu', 'Gorchymyn amddifadu: not recorded', 'Gorchymyn atal: Naddo']],
      ],
    ],
    [
      'kinds of results and orders beside their words, orders of the case apart from its offences',
      '[{"court":"A","date":"2026-02-03","defendant":{"name":"Ann Test"},"offences":[{"title":"Share image","sentences":[{"type":"Fine","text":"Fined £5"},{"type":"Unpaid work","text":"80 hours"}]},{"title":"Theft","sentences":[]}],"orders":[{"type":"Deprivation order","details":"Apple phone"},{"type":"Restraining order","details":"3 years"}],"costs":{"amount":85}}]',
      [
        [
          'Ann Test',
          ['Share image', 'Fine: Fined £5', 'Unpaid work: 80 hours'],
          ['Theft'],
          'costs: 85',
          'Deprivation order, Apple phone',
          'Restraining order, 3 years',
        ],
      ],
    ],
    [
      'headings in a row above blanks',
      'Court,Date,Defendant,,Offence,,Disposal\n,,Name,Age,Code,Title,Text\nA,03/02/2026,Ann Test,34,SX03249,Share image,Fined £5\n',
      [['Ann Test', ['Share image', 'Fined £5']]],
    ],
    [
      'records under their own numbers, and milliseconds of a midnight',
      '{"99AB0000126":{"court":"A","date":1770076800000,"defendant":"Ann Test","offence":"Share image","result":"Fined £5"},"99AB0000226":{"court":"A","date":1770076800000,"defendant":"Bob Test","offence":"Theft","result":"Fined £6"}}',
      [
        ['Ann Test', ['Share image', 'Fined £5']],
        ['Bob Test', ['Theft', 'Fined £6']],
      ],
    ],
  ])('%s', async (_what, text, people) => {
    expect(await readAsProposed(text)).toEqual({ people, told: [] });
  });
});

test.each([
  ['a sum', 'Total: 2 defendants,,,,', 'unread_line'],
  ['a count', 'Number of cases,2,,,', 'unread_line'],
  ['a note in one cell', '"Source: records held by us, as at today.",,,,', 'unread_line'],
  ['headings of another table', 'Court,Date,Defendant,Offence,Outcome', 'unread_line'],
])('%s below the rows is nobody and is told', async (_what, below, code) => {
  const text = `Defendant,Court,Date,Offence,Result\nAnn Test,A,03/02/2026,Share image,Fined £5\n${below}\n`;
  const { people, told } = await readAsProposed(text);
  expect(people).toEqual([['Ann Test', ['Share image', 'Fined £5']]]);
  expect(told).toEqual([[code, { line: 3 }]]);
});

test('offences beside people are nobody’s where nothing but their numbers joins them', async () => {
  const text =
    '{"people":[{"id":1,"name":"Ann Test","court":"A","date":"2026-02-03"},{"id":2,"name":"Bob Test","court":"A","date":"2026-02-03"}],"offences":[{"personId":1,"title":"Theft","result":"Fined £5"},{"personId":2,"title":"Fraud","result":"Fined £6"}]}';
  const { people, told } = await readAsProposed(text);
  expect(people.filter(([name, ...rest]) => name !== null && rest.length > 0)).toEqual([]);
  expect(told).toContainEqual(['missing_field', { pointer: '/offences/0' }]);
});

test('months and no days are proposed for days, and every row is told', async () => {
  const text =
    'Unique ID,Month,Court,Offence,Result\n1,April 2026,A,Share image,Fined £5\n2,May 2026,A,Share image,Fined £6\n';
  const { people, told } = await readAsProposed(text);
  expect(people).toEqual([
    [null, ['Share image', 'Fined £5']],
    [null, ['Share image', 'Fined £6']],
  ]);
  expect(told).toEqual([
    ['date_unreadable', { line: 2, column: 'Month' }],
    ['date_unreadable', { line: 3, column: 'Month' }],
  ]);
});

test.each([
  ['Outcome Plea', 'plea'],
  ['Defendant details Full name', 'defendant'],
  ['Offence Title', 'offence'],
  ['cases.defendants.offences.title', 'offence'],
  ['hits._source.charges.cjsCode', 'offenceCode'],
  ['register.defendants.fullName', 'defendant'],
  ['rows.Court', 'court'],
  ['cases.prosecutor.name', 'prosecutor'],
  ['Principal offence', 'offence'],
  ['D.O.B.', 'dateOfBirth'],
  ['Gorchmynion Eraill', 'orderText'],
  ['Court address', undefined],
  ['solicitor.surname', undefined],
  ['defendants.solicitor.name', undefined],
  ['Victim name', undefined],
  ['cases.date', 'date'],
  ['plea.date', 'pleaDate'],
  ['offences.id', undefined],
])('“%s” is the field %s', (heading, field) => {
  expect(fieldNamed(heading)).toBe(field);
});

test.each([
  ['restraining_order_made', 'restraining order'],
  ['offences.deprivationOrder', 'deprivation order'],
  ['Costs', 'Costs'],
  ['cases.costs.amount', 'costs'],
  ['Was a deprivation order made?', 'deprivation order'],
  ['Was a deprivation order applied for?', 'deprivation order applied for'],
  ['DEP', 'deprivation order'],
  ['Order number', undefined],
])('“%s” is a column of one kind of result: %s', (heading, kind) => {
  expect(resultNamed(heading)).toBe(kind);
});
