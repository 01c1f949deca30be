import { expect, test } from '@jest/globals';
import { auditFields } from '../../src/listings/fields/audit-fields.js';
import { ask, planOf } from '../../src/listings/fields/field-plan.js';

const PLAN = planOf(
  {
    code: ask.text('code', 'offenceCode'),
    words: ask.lines('words'),
    day: ask.date('day', 'date'),
    born: ask.birth('born'),
    number: ask.integer('number'),
    isHeld: ask.flag('isHeld'),
  },
  ['unused'],
);

/** What the first of many objects alike says, and the last, when their reading is written out. */
function readOften(value: object): readonly unknown[] {
  const read = () => {
    const audit = auditFields();
    const said = audit.open(value, '').fill({ code: 'none', sequence: 1 }, PLAN);
    return { said: Object.entries(said), problems: audit.problems() };
  };
  const first = read();
  for (let time = 0; time < 50; time += 1) read();
  return [first, read()];
}

test.each<[string, object]>([
  [
    'everything',
    { code: 'TH68010', words: 'a\nb', day: '05/02/2025', born: '3/4/05', number: '7', isHeld: 'Y', unused: {} },
  ],
  ['the second name alone', { offenceCode: 'TH68010', date: '5 May 1951' }],
  ['both names', { code: '', offenceCode: 'TH68010', day: '2025-02-05', date: '2025-02-06' }],
  ['nothing', { code: '', words: null, day: '-', born: [], number: {}, isHeld: 'null' }],
  ['no field of the plan', { colour: 'green' }],
  ['a field nobody knows', { code: 'TH68010', colour: 'green' }],
  ['a day that is none', { code: 'TH68010', day: 'Invalid dateZ', number: 2 }],
  ['a second day that is none', { day: '2025-02-05', date: 'DATE_OF_HEARING' }],
  ['a number that is none', { number: '2a', born: '1999-01-01' }],
  ['an object for words', { code: { value: 'TH68010' }, number: 3 }],
  ['a list for words', { code: ['TH68010'], words: 'a' }],
  ['words for yes or no', { isHeld: 'perhaps', code: 'TH68010' }],
  ['a name no field has', { 'a b': 1, code: 'TH68010' }],
  ['forty fields', Object.fromEntries([...Array(40).keys()].map((at) => [`x${at}`, at]).concat([['code', 'TH68010']]))],
])('%s: an object met often is read as one met once', (_, value) => {
  const [first, last] = readOften(value);
  expect(last).toEqual(first);
});

test('gives the answers of objects met often', () => {
  const [, last] = readOften({
    code: 'TH68010',
    words: ' a\n b',
    date: '5 May 1951',
    born: '3/4/25',
    number: '7',
    isHeld: 'N',
  });
  expect(last).toEqual({
    said: [
      ['code', 'TH68010'],
      ['sequence', 1],
      ['words', 'a\nb'],
      ['day', '1951-05-05'],
      ['born', '1925-04-03'],
      ['number', 7],
      ['isHeld', false],
    ],
    problems: [],
  });
});
