import { describe, expect, test } from '@jest/globals';
import { challengesIn } from '../../src/facts/challenge.js';

const begun = (what: 'appeal' | 'reopening') => [{ what, begun: true }];
const ended = (what: 'appeal' | 'reopening') => [{ what, begun: false }];

describe('an appeal or a reopening in the words of a result', () => {
  test.each([
    ['Notice of appeal lodged', begun('appeal')],
    ['Fined £100. Notice of appeal received, bail granted pending appeal.', begun('appeal')],
    ['Appeal against conviction to the Crown Court', begun('appeal')],
    ['Operation of the order suspended pending determination of the appeal', begun('appeal')],
    ['Leave to appeal granted', begun('appeal')],
    ['Case to be reopened on 3 March 2026', begun('reopening')],
    ['Application to reopen under section 142 adjourned', begun('reopening')],
    ['Appeal against sentence dismissed', ended('appeal')],
    ['Appeal against conviction allowed', ended('appeal')],
    ['Appeal abandoned.', ended('appeal')],
    ['Notice of appeal lodged. Appeal abandoned.', ended('appeal')],
    ['Application to re-open refused', ended('reopening')],
    ['Right of appeal explained', []],
    ['Advised that he may appeal against sentence to the Crown Court within 15 working days', []],
    ['Notice of appeal to be lodged within 15 working days', []],
    ['Forfeiture suspended pending any appeal', []],
    ['Not to be destroyed until the appeal period expires', []],
    ['No appeal lodged', []],
    ['Police appeal for information', []],
    ['Fined £100', []],
  ])('“%s”', (text, challenges) => {
    expect(challengesIn(text)).toEqual(challenges);
  });
});
