import { describe, expect, test } from '@jest/globals';
import { isBlankPlea, normalisePlea } from '../../src/law/results/pleas.js';

describe('normalisePlea', () => {
  test.each([
    // SPI messages
    ['1', 'guilty'],
    ['2', 'not_guilty'],
    ['3', 'none'],
    ['4', 'consents'],
    ['5', 'opposes'],
    ['6', 'guilty'],
    ['7', 'admits'],
    ['8', 'denies'],
    // Libra lists
    ['G', 'guilty'],
    ['NG', 'not_guilty'],
    ['IG', 'guilty'],
    ['GSJP', 'guilty'],
    ['ADB', 'admits'],
    // Common Platform
    ['GUILTY', 'guilty'],
    ['NOT_GUILTY', 'not_guilty'],
    ['not guilty', 'not_guilty'],
    ['INDICATED_GUILTY', 'guilty'],
    ['INDICATED_NOT_GUILTY', 'not_guilty'],
    ['NO_INDICATION', 'none'],
    ['CHANGE_TO_GUILTY_NO_SWORN_IN', 'guilty'],
    ['CHANGE_TO_GUILTY_AFTER_SWORN_IN', 'guilty'],
    ['CHANGE_TO_GUILTY_MAGISTRATES_COURT', 'guilty'],
    ['CHANGE_TO_GUILTY_NO JURY', 'guilty'],
    ['CHANGE_TO_NOT_GUILTY', 'not_guilty'],
    ['ADMITS_BREACH', 'admits'],
    ['ADMITS_MAGISTRATES', 'admits'],
    ['DENIES_MAGISTRATES', 'denies'],
    ['GUILTY_SINGLE_JUSTICE_PROCEDURE', 'guilty'],
    ['AUTREFOIS_CONVICT', 'previous_conviction'],
    ['UNFIT_TO_PLEAD', 'unfit'],
    ['CONSENTS', 'consents'],
    ['NO_PLEA', 'none'],
    ['NONE', 'none'],
    // registers, with a date after it
    ['GUILTY, 29/05/2020', 'guilty'],
    ['NOT_GUILTY, 29/07/2026', 'not_guilty'],
    ['Guilty 2026-07-29', 'guilty'],
    ['Guilty.', 'guilty'],
  ])('reads %s as %s', (value, plea) => {
    expect(normalisePlea(value)).toBe(plea);
  });

  test.each(['pleaValue', 'value 1', 'GUILTYISH', '9', 'NOT'])('does not guess at “%s”', (value) => {
    expect(normalisePlea(value)).toBeNull();
    expect(isBlankPlea(value)).toBe(false);
  });

  test.each(['', '-', ' ', 'N/A', 'null'])('“%s” says nothing', (value) => {
    expect(normalisePlea(value)).toBeNull();
    expect(isBlankPlea(value)).toBe(true);
  });
});
