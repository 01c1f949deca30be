import { expect, test } from '@jest/globals';
import { extended, present } from '../../src/listings/fields/present.js';

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
