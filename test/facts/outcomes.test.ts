import { describe, expect, test } from '@jest/globals';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import { disagreement, readWords } from './spoken-examples.js';

describe('every rule for an outcome', () => {
  test.each(outcomeRules.map((rule) => [rule.name, rule] as const))('%s reads its own examples', (_, rule) => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.examples.map(disagreement).filter((found) => found !== undefined)).toEqual([]);
  });
});

describe('what happened to a charge', () => {
  test.each([
    [
      'Case adjourned to 4 March 2025 for pre-sentence report. Remanded on conditional bail.',
      ['adjourned', 'remanded'],
    ],
    ['PG. Adj PSR 14/3/25. UCB.', ['adjourned', 'remanded']],
    ['Committed to Crown Court for sentence, bail as before.', ['committed_for_sentence']],
    ['Sent to Granite Crown Court for trial on 3 May 2025. Conditional bail.', ['sent_for_trial']],
    ['No evidence offered. Dismissed.', ['dismissed']],
    ['CPS offered no evidence', ['dismissed']],
    ['Two other charges were withdrawn by the prosecution.', ['withdrawn']],
    ['He was cleared of stalking.', ['not_guilty']],
    ['Case reopened under s142. Sentence of 3 May 2025 set aside.', ['reopened']],
    ['CFS to CC s.14. RIC.', ['committed_for_sentence']],
    ['CFS s14 on the first charge. Second charge withdrawn.', ['committed_for_sentence', 'withdrawn']],
    ['Sent to Granite Crown Court, where she will be sentenced.', ['committed_for_sentence']],
    ['Sent s51 CDA 1998 to Cr Ct, cond bail.', ['sent_for_trial']],
    ['Crown offers no evidence.', ['dismissed']],
    ['Found NG after trial.', ['not_guilty']],
    ['Two counts were dropped.', ['withdrawn']],
    ['NG. Trial fixed for 3 May 2026. UCB.', ['adjourned', 'remanded']],
    ['B/W no bail. FTA.', ['warrant']],
    ['Sec 142 re-opened. Conv of 3/5/2025 set aside.', ['reopened']],
    ['Replaced by a new charge.', ['replaced']],
    ['4 offences TIC', ['taken_into_consideration']],
    ['Gohiriwyd tan 04/03/2026.', ['adjourned']],
  ])('%s', (text, types) => {
    expect(readWords({ text }).map(({ type }) => type)).toEqual(types);
  });

  test.each([
    'The defendant pleaded not guilty.',
    'To plead guilty or not guilty to the offence(s).',
    'Restraining order on acquittal for 2 years.',
    'Application withdrawn.',
    'Appeal against sentence dismissed',
    'Warrant withdrawn. Allocated warrant enforcer is Police.',
    'To attend or a warrant to issue',
    'Bail remand days to count (tagged days) 0',
    'The application to adjourn was refused.',
  ])('reads nothing in: %s', (text) => {
    expect(readWords({ text })).toEqual([]);
  });

  test('gives the day a case was put off to, its year from the hearing where it was left out', () => {
    const text = 'Adjourned to 14 March for sentence.';
    expect(readWords({ text, date: '2025-02-01' })).toEqual([expect.objectContaining({ to: '2025-03-14' })]);
  });
});
