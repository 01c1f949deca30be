import { expect, test } from '@jest/globals';
import { auditFields } from '../../src/listings/fields/audit-fields.js';
import { ask, planOf, wholePlanOf } from '../../src/listings/fields/field-plan.js';

const RESULT = planOf({ code: ask.text('code'), made: ask.date('made') }, ['ids']);

const PLAN = planOf(
  {
    marks: ask.texts('marks', 'mark'),
    court: ask.one(planOf({ house: ask.text('house') }), 'court', 'venue'),
    results: ask.each(RESULT, (pointer) => ({ at: pointer }), 'results', 'caseResults'),
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
  [
    'lists and objects',
    { marks: ['a', ' b'], court: { house: 'Fern' }, results: [{ code: '1' }, { code: '2', ids: 3 }] },
  ],
  ['the second names of both', { marks: [], mark: 'c', venue: { house: 'Elm' }, caseResults: [{ code: '1' }] }],
  ['two lists, which become one', { results: [{ code: '1' }], caseResults: [{ code: '2' }, { code: '3' }] }],
  ['two objects, of which the first answers', { court: { house: 'Fern' }, venue: { house: 'Elm' } }],
  ['an object where a list belongs', { results: { code: '1' } }],
  ['an empty object in a list', { results: [{}] }],
  ['empty lists and objects', { marks: [], court: {}, results: [], caseResults: [{}] }],
  ['an object among words', { marks: ['a', { label: 'b' }] }],
  ['words among objects', { results: [{ code: '1' }, 'stray', null, { code: '2' }] }],
  ['words for an object and for a list', { court: 'Fern', results: 'none' }],
  ['a field nobody knows in one entry of two', { results: [{ code: '1' }, { code: '2', colour: 'green' }] }],
  ['a day that is none, within', { results: [{ code: '1', made: 'DATE' }], court: { house: 'Fern', floor: 2 } }],
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

test('gives the answers of objects within objects met often, each told where it stands', () => {
  const [, last] = readOften({
    results: [{ code: '1' }],
    marks: ['a', ''],
    court: { house: ' Fern' },
    caseResults: [{ code: '2', made: '5 May 1951', colour: 'green' }],
  });
  expect(last).toEqual({
    said: [
      ['code', 'none'],
      ['sequence', 1],
      ['marks', ['a']],
      ['court', { house: 'Fern' }],
      [
        'results',
        [
          { at: '/results/0', code: '1' },
          { at: '/caseResults/0', code: '2', made: '1951-05-05' },
        ],
      ],
    ],
    problems: [
      { code: 'unread_field', message: '/caseResults/*/colour is not read.', at: { pointer: '/caseResults/0/colour' } },
    ],
  });
});

test('what is answered takes the place of what the base begins with, in every object of a list', () => {
  const result = planOf({ text: ask.text('resultText'), code: ask.text('code') });
  const plan = planOf({ results: ask.each(result, (pointer) => ({ at: pointer, text: '' }), 'results') });
  const results = Array.from({ length: 60 }, (_, at) => ({ resultText: at % 2 === 0 ? 'Fined' : '', code: `${at}` }));
  const said = auditFields().open({ results }, '').fill({}, plan);
  const kept = [
    ...auditFields()
      .open({ results }, '')
      .answersEach('results', result, () => ({ text: '' })),
  ];
  expect(said.results?.map((one) => Object.entries(one))).toEqual(
    results.map(({ resultText, code }, at) => [
      ['at', `/results/${at}`],
      ['text', resultText],
      ['code', code],
    ]),
  );
  expect(kept.map(({ text }) => text)).toEqual(results.map(({ resultText }) => resultText));
});

test('every object of a plan that wants all answers has all of them, in their order, however it was read', () => {
  const plan = wholePlanOf({ code: ask.text('code'), words: ask.text('words'), made: ask.date('made') });
  const bare = (pointer: string) => ({ at: pointer });
  const each = { results: [{ words: 'a' }, { made: '5 May 1951', code: '' }, { colour: 'green' }, {}] };
  const read = () => auditFields().open(each, '').answersEach('results', plan, bare).map(Object.entries);
  const expected = [
    { at: '/results/0', code: undefined, words: 'a', made: undefined },
    { at: '/results/1', code: undefined, words: undefined, made: '1951-05-05' },
    { at: '/results/2', code: undefined, words: undefined, made: undefined },
    { at: '/results/3', code: undefined, words: undefined, made: undefined },
  ].map(Object.entries);
  for (let time = 0; time < 50; time += 1) expect(read()).toEqual(expected);
});

test('objects written out have the answers met so far, and those of a shape met later from then on', () => {
  const plan = wholePlanOf({ code: ask.text('code'), words: ask.text('words'), made: ask.date('made') });
  const bare = (pointer: string) => ({ at: pointer });
  const often = (value: object) => {
    const read = () =>
      auditFields()
        .open({ results: [value] }, '')
        .answersEach('results', plan, bare);
    for (let time = 0; time < 50; time += 1) expect(read()).toMatchObject([value]);
    return read().flatMap(Object.entries);
  };
  const at = ['at', '/results/0'];
  expect(often({ words: 'a' })).toEqual([at, ['words', 'a']]);
  expect(often({ words: 'b', made: '1951-05-05' })).toEqual([at, ['words', 'b'], ['made', '1951-05-05']]);
  expect(often({ words: 'a' })).toEqual([at, ['words', 'a'], ['made', undefined]]);
});
