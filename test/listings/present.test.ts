import { expect, test } from '@jest/globals';
import { extended, present } from '../../src/listings/fields/present.js';
import { presenter, presenterOfAnswers } from '../../src/listings/fields/presenter.js';

test('leaves out what is undefined and nothing else', () => {
  const kept = present({ code: undefined, title: '', sequence: 0, plea: undefined, held: null, results: [] });
  expect(Object.entries(kept)).toEqual([
    ['title', ''],
    ['sequence', 0],
    ['held', null],
    ['results', []],
  ]);
});

test('puts the fields of two objects together: the second replaces, and what it leaves undefined stays', () => {
  const all = extended(
    { sequence: 2, code: 'TH68010', plea: undefined },
    { plea: 'GUILTY', code: undefined, sequence: 3 },
  );
  expect(Object.entries(all)).toEqual([
    ['sequence', 3],
    ['code', 'TH68010'],
    ['plea', 'GUILTY'],
  ]);
});

test('objects alike are put together the same, met once or often', () => {
  const together = () =>
    extended({ sequence: 2, code: 'TH68010', plea: undefined }, { plea: 'GUILTY', code: 'TH68011' });
  const alone = () => present({ full: 'Fern', title: undefined, surname: '' });
  const first = [together(), alone()].map((made) => Object.entries(made));
  for (let time = 0; time < 50; time += 1) Object.assign(together(), alone());
  expect([together(), alone()].map((made) => Object.entries(made))).toEqual(first);
});

test('what is made of known names has those that are there in their order, however often they are met', () => {
  interface Offence {
    readonly sequence: number;
    readonly title: string;
    readonly code?: string;
    readonly plea?: string;
  }
  const offence = presenter<Offence>()('sequence', 'title', 'code', 'plea');
  for (let time = 0; time < 50; time += 1) {
    expect(Object.entries(offence({ plea: 'GUILTY', sequence: time, title: '', code: undefined }))).toEqual([
      ['sequence', time],
      ['title', ''],
      ['plea', 'GUILTY'],
    ]);
    expect(Object.keys(offence({ sequence: 1, title: 'Theft', code: 'TH68010', plea: undefined }))).toEqual([
      'sequence',
      'title',
      'code',
    ]);
  }
});

test('what is made of answers takes what is given from the one and the rest from the other, and nothing that has no name', () => {
  interface Offence {
    readonly sequence: number;
    readonly title: string;
    readonly code?: string;
    readonly plea?: string;
  }
  const offence = presenterOfAnswers<Offence>()(['sequence', 'code', 'title', 'plea'], ['sequence', 'title']);
  const answers = { code: 'TH68010', title: 'not this', plea: undefined, opened: {} };
  for (let time = 0; time < 50; time += 1) {
    expect(Object.entries(offence({ sequence: time, title: 'Theft' }, answers))).toEqual([
      ['sequence', time],
      ['code', 'TH68010'],
      ['title', 'Theft'],
    ]);
  }
});

test('objects of more names than are told by one number are not made so', () => {
  const names = Array.from({ length: 31 }, (_, at) => `name${at}`);
  expect(() => presenter<Record<string, number>>()(...names)).toThrow(RangeError);
});
