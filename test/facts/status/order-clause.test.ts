import { describe, expect, test } from '@jest/globals';
import { readOrderClause } from '../../../src/facts/status/order-clause.js';

describe('the clause of an order is taken apart', () => {
  test.each([
    ["The court granted the Crown's application for a", ', meaning he will not get it back', 'made'],
    ['Magistrates were persuaded to impose a two-year', ' against him', 'made'],
    ['The bench, chaired by Mrs Test, chose not to make a', '', 'refused'],
    ['The judge was not minded to grant the request for a', '', 'refused'],
    ['The court decided against making a', '', 'refused'],
    ['We put off the application for a', ' until 4 May 2026', 'pending'],
    ['The Crown withdrew its application for a', '', 'withdrawn'],
    ['The prosecution made an application for a', '', 'applied_for'],
    ['A request for a', ' is yet to be ruled on.', 'pending'],
    ['The bid for a', ' was not granted.', 'refused'],
    ['The magistrates agreed with the defence that a', ' was not needed.', 'refused'],
    ['A', ' was not needed.', 'not_made'],
  ])('"%s […]%s": %s', (before, after, status) => {
    expect(readOrderClause(before, after)?.status).toBe(status);
  });

  test('what nobody asked for was not sought', () => {
    expect(readOrderClause('The Crown did not apply for a', '')).toMatchObject({ status: 'not_made', sought: false });
  });

  test.each([
    ['a mind that does nothing yet', 'The court was minded to make a', ''],
    ['what might be', 'The court could make a', ''],
    ['a plan to ask', 'The Crown is to apply for a', ''],
    ['a request that was won', 'The CPS successfully applied for a', ''],
    ['what was turned behind it', 'The court made a', ', but it was later quashed'],
    ['what was done long ago', 'The court made a', ' for a year in 2019'],
    ['a verb that is not known', 'The court pondered a', ''],
    ['somebody else', 'His mother refused a', ''],
  ])('not %s: "%s […]%s"', (_what, before, after) => {
    expect(readOrderClause(before, after)).toBeUndefined();
  });
});
