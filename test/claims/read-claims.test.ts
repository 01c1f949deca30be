import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { bundledClaims, findClaims } from '../../src/claims/find-claims.js';
import { readClaims } from '../../src/claims/read-claims.js';

const GOOD = `source: { title: A leaflet }
tables:
  towns:
    at: Table 1
    columns: [seen, made]
    rows:
      Fernleigh: [10, 4]
      Alderwick: [20, 7]
    total: [30, 11]
quantities:
  seen: { cell: towns.seen, row: total }
  made: { sum: towns.made }
claims:
  - id: a-third
    statement: A third of the cases ended so.
    where: Page 1
    check: { share: made, of: seen, about: a third }
`;

test('a claims file is read', () => {
  expect(readClaims(GOOD, 'mine.yaml').claims).toHaveLength(1);
});

/** What is put in the place of words of the good file, and the one line of the message. */
test.each([
  ['tables:', 'tabels:', 'mine.yaml:2: “tabels” is no field of the claims file. Did you mean “tables”?'],
  ['share: made', 'shares: made', 'mine.yaml:17: “shares” is no field of claims.check. Did you mean “share”?'],
  ['of: seen', 'of: sen', 'mine.yaml:17: “sen” is no quantity. Did you mean “seen”? Expected one of: seen, made.'],
  ['about: a third', 'about: a thrid', 'mine.yaml:17: “a thrid” is no figure and no quantity.'],
  ['towns.made', 'town.made', 'mine.yaml:12: “town” is no table. Did you mean “towns”?'],
  ['towns.made', 'towns.maid', 'mine.yaml:12: “maid” is no column of towns. Did you mean “made”?'],
  ['row: total', 'row: totel', 'mine.yaml:11: “totel” is no row. Did you mean “total”?'],
  [
    'Alderwick: [20, 7]',
    'Alderwick: [20]',
    'mine.yaml:8: 2 cells were expected, one for each of seen, made; the row has 1.',
  ],
  ['sum: towns.made', 'sum: made', 'mine.yaml:12: “made” is worked out from itself.'],
  [', of: seen', '', 'mine.yaml:17: claims.check: expected one of value, share, ratio, change: share goes with of'],
  ['about: a third', 'about: a third, is: 4', 'mine.yaml:17: claims.check: expected one of is, about, more_than,'],
  [
    'where: Page 1',
    'cannot: { reason: silence, because: it is }',
    'mine.yaml:16: claims.cannot.reason: “silence” is not known.',
  ],
  ['seen: { cell', 'seen: { is: 1, cell', 'mine.yaml:11: quantities.seen: expected one of is, unknown, sum,'],
  ['seen: { cell: towns.seen, row: total }', 'seen: { is: 30 }', 'at: where in the source the figure stands'],
  [
    'seen: { cell: towns.seen, row: total }',
    'seen: { is: about 30, at: Table 1 }',
    'mine.yaml:11: “about 30” is no figure.',
  ],
  ['seen: { cell: towns.seen, row: total }', 'seen: { finding: { take: of } }', 'mine.yaml:11: no audit is named'],
  [
    'check: { share: made',
    'check: { only: Ferleigh, in: towns, share: made',
    '“Ferleigh” is no row. Did you mean “Fernleigh”?',
  ],
  ['    where: Page 1\n', '', 'claims.where is missing. Expected text.'],
  ['columns: [seen', 'columns: [seen', ''],
])('a mistake is told with its line and the nearest name: %s → %s', (words, wrong, message) => {
  const text = GOOD.replace(words, wrong);
  if (message === '') return void expect(() => readClaims(text, 'mine.yaml')).not.toThrow();
  expect(() => readClaims(text, 'mine.yaml')).toThrow(message);
});

test('two claims cannot share an id', () => {
  const twice = `${GOOD}${GOOD.slice(GOOD.indexOf('  - id'))}`;
  expect(() => readClaims(twice, 'mine.yaml')).toThrow('mine.yaml:18: “a-third” is the id of two claims.');
});

test('every mistake of a file is told at once', () => {
  const wrong = GOOD.replace('towns.made', 'towns.maid').replace('of: seen', 'of: sen');
  expect(() => readClaims(wrong, 'mine.yaml')).toThrow(/mine\.yaml:12:[^\n]*\nmine\.yaml:17:/);
});

test.each(['attrition-reasons', 'lancashire-2017', 'observer-2025', 'prosecutions-2020', 'refuge-2023'])(
  'the bundled %s fits the published schema',
  (name) => {
    expect(bundledClaims()).toContain(name);
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    addFormats.default(ajv);
    const fits = ajv.compile(JSON.parse(readFileSync('schemas/claims.schema.json', 'utf8')));
    fits(parse(readFileSync(`samples/claims/${name}.yaml`, 'utf8')));
    expect(fits.errors ?? []).toEqual([]);
    expect(() => readClaims(findClaims(name).text, name)).not.toThrow();
  },
);

test('a name that is none is answered with the nearest', () => {
  expect(() => findClaims('refuge-2032')).toThrow(/Did you mean “refuge-2023”\?/);
});
