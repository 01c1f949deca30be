import { expect, test } from '@jest/globals';
import { joinCases } from '../../src/cases/join-cases.js';
import { appearance, keyed, offence, result, sentence } from './builders.js';

function problemsOf(...offences: readonly ReturnType<typeof offence>[]) {
  return joinCases([appearance({ offences })], keyed)[0]?.problems ?? [];
}

const eightMonths = () => result([sentence('custody', { term: 'P8M' })]);

test('a sentence longer than magistrates could pass on the day of conviction is a problem', () => {
  const either = offence([eightMonths()], { code: 'SX03250', convictionDate: '2024-10-01' });
  expect(problemsOf(either)).toContainEqual({ code: 'exceeds_powers', count: 1 });
});

test('the same sentence is none once magistrates may pass twelve months', () => {
  const either = offence([eightMonths()], { code: 'SX03250', convictionDate: '2024-11-18' });
  expect(problemsOf(either).map(({ code }) => code)).not.toContain('exceeds_powers');
});

test('a summary offence is held to six months', () => {
  const summary = offence([eightMonths()], { code: 'SX03249', convictionDate: '2024-12-01' });
  expect(problemsOf(summary)).toContainEqual({ code: 'exceeds_powers', count: 1 });
});

test('offence codes that are in no national list are counted', () => {
  const local = offence([result([sentence('fine')])], { code: '17ZZ0001', sequence: 1 });
  const known = offence([result([sentence('fine')])], { code: 'SX03250', sequence: 2 });
  expect(problemsOf(local, known)).toContainEqual({ code: 'unknown_offence_code', count: 1 });
  expect(problemsOf(known).map(({ code }) => code)).not.toContain('unknown_offence_code');
});
