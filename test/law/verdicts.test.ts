import { describe, expect, test } from '@jest/globals';
import { isBlankVerdict, normaliseVerdict } from '../../src/law/results/verdicts.js';

describe('normaliseVerdict', () => {
  test.each([
    ['G', 'guilty'],
    ['N', 'not_guilty'],
    ['A', 'guilty_of_alternative'],
    ['O', 'no_conviction'],
    ['C', 'no_conviction'],
    ['Found guilty', 'guilty'],
    ['Found Guilty.', 'guilty'],
    ['Cleared', 'not_guilty'],
    ['GUILTY_CONVICTED', 'guilty'],
    ['GUILTY_BY_JURY_CONVICTED', 'guilty'],
    ['PSJ', 'guilty'],
    ['Proved SJP', 'guilty'],
    ['Not Guilty', 'not_guilty'],
    ['NGJA', 'not_guilty'],
    ['No verdict', 'none'],
    ['NO_VERDICT', 'none'],
    ['NV', 'none'],
    ['Not Guilty but Guilty of lesser offence', 'guilty_of_alternative'],
    ['NOT_GUILTY_BUT_GUILTY_OF_LESSER_OFFENCE_BY_JURY_CONVICTED', 'guilty_of_alternative'],
    ['Not Guilty but Guilty of lesser Offence on Judge’s Direction', 'guilty_of_alternative'],
    ["Not Guilty but Guilty of lesser Offence on Judge's Direction", 'guilty_of_alternative'],
    ['Found guilty, 14/03/2025', 'guilty'],
    ['NA', 'guilty_of_alternative'],
    ['NC', 'no_conviction'],
  ])('reads %s as %s', (value, verdict) => {
    expect(normaliseVerdict(value)).toBe(verdict);
  });

  test.each(['verdictTypeValue', 'X', 'Guilty plea received late'])('does not guess at “%s”', (value) => {
    expect(normaliseVerdict(value)).toBeNull();
    expect(isBlankVerdict(value)).toBe(false);
  });

  test.each(['', '-', 'n/a'])('“%s” says nothing', (value) => {
    expect(isBlankVerdict(value)).toBe(true);
  });
});
