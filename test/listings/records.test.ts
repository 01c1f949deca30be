import { expect, test } from '@jest/globals';
import { placeIn } from '../../src/documents/content.js';
import { readJson } from '../../src/documents/json/json.js';
import { readXml } from '../../src/documents/xml/xml.js';
import { recordTable } from '../../src/listings/records/record-tables.js';

const json = (value: unknown) => recordTable(readJson(Buffer.from(JSON.stringify(value))));
const said = (table: ReturnType<typeof json>) => table?.rows.map(({ values }) => values);

test.each([
  [
    'a list of records',
    [
      { a: 1, b: 'x' },
      { b: 'y', a: null, c: true },
    ],
    [
      { a: '1', b: 'x' },
      { b: 'y', c: 'true' },
    ],
  ],
  ['rows under a list of names', { columns: ['a', 'b'], rows: [['1', 2]] }, [{ 'rows.a': '1', 'rows.b': '2' }]],
  [
    'rows under a first row of names',
    [
      ['a', 'b'],
      ['x', 1],
      ['y', 2],
    ],
    [
      { a: 'x', b: '1' },
      { a: 'y', b: '2' },
    ],
  ],
  [
    'a list for each column',
    { a: ['x', 'y'], b: [1, 2], c: [null, ''] },
    [
      { a: 'x', b: '1' },
      { a: 'y', b: '2' },
    ],
  ],
  ['numbered values for each column', { a: { 0: 'x' }, b: { 0: 1 }, c: { 0: 'z' } }, [{ a: 'x', b: '1', c: 'z' }]],
  ['a list of words', [{ a: 'x', b: ['one', '', 'two'] }], [{ a: 'x', b: 'one\ntwo' }]],
  ['an empty list', [{ a: 'x', b: [], c: {}, d: 'y' }], [{ a: 'x', d: 'y' }]],
  [
    'records in records',
    {
      on: 'day',
      a: [
        { n: 1, b: [{ t: 'x' }, { t: 'y' }] },
        { n: 2, b: { t: 'z' } },
      ],
    },
    [
      { on: 'day', 'a.n': '1', 'a.b.t': 'x' },
      { on: 'day', 'a.n': '1', 'a.b.t': 'y' },
      { on: 'day', 'a.n': '2', 'a.b.t': 'z' },
    ],
  ],
  [
    'two lists beside one another, never one times the other',
    { n: 1, a: [{ t: 'x' }, { t: 'y' }], b: [{ u: 'v' }, { u: 'w' }] },
    [
      { n: '1', 'a.t': 'x' },
      { n: '1', 'a.t': 'y' },
      { n: '1', 'b.u': 'v' },
      { n: '1', 'b.u': 'w' },
    ],
  ],
])('%s is the table it stands for', (_what, value, expected) => {
  expect(said(json(value))).toEqual(expected);
});

test.each([['words'], [12], [[]], [{ only: 'one' }], [['a', 'b']]])('%j holds no table', (value) => {
  expect(json(value)).toBeUndefined();
});

test('what stands around several rows is carried by all but the first, and each value has its place', () => {
  const table = json({ a: [{ n: 1, b: [{ t: 'x' }, { t: 'y' }] }] });
  expect(table?.rows.map(({ carried }) => [...(carried ?? [])])).toEqual([[], ['a.n']]);
  expect(table?.rows.map((row) => [placeIn(row, 'a.n'), placeIn(row, 'a.b.t'), placeIn(row)])).toEqual([
    [{ pointer: '/a/0/n' }, { pointer: '/a/0/b/0/t' }, { pointer: '/a/0/b/0' }],
    [{ pointer: '/a/0/n' }, { pointer: '/a/0/b/1/t' }, { pointer: '/a/0/b/1' }],
  ]);
});

test('the name of the one list is left out where more names are known without it', () => {
  const content = readJson(Buffer.from(JSON.stringify({ made: 'today', monthly: [{ court: 'x', plea: 'y' }] })));
  const known = (names: readonly string[]) => names.filter((name) => name === 'court' || name === 'plea').length;
  expect(recordTable(content, known)?.header).toEqual(['made', 'court', 'plea']);
});

test('elements of XML are records by their local names, with their attributes', () => {
  const xml = '<q:all xmlns:q="urn:q"><q:row id="1"><q:a>x</q:a></q:row><q:row id="2"><q:a>y</q:a><b/></q:row></q:all>';
  expect(said(recordTable(readXml(Buffer.from(xml))))).toEqual([
    { 'row.id': '1', 'row.a': 'x' },
    { 'row.id': '2', 'row.a': 'y' },
  ]);
});
