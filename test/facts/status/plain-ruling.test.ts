import { describe, expect, test } from '@jest/globals';
import { plainRuling } from '../../../src/facts/status/plain-ruling.js';

describe('a sentence about an order asked for is taken apart', () => {
  test.each([
    ['Bench declined - needed daily for work and childcare.', 'refused'],
    [', but the bench, chaired by Mrs Test, flatly declined to impose one', 'refused'],
    ['The court felt unable to agree, given its use for work.', 'refused'],
    ['Justices could not agree to that.', 'refused'],
    ['The magistrates were not minded to grant it, as there had been no contact.', 'refused'],
    ['In the event the justices, by a majority, came to the view that they could not properly make one.', 'refused'],
    ['It was, however, unsuccessful.', 'refused'],
    ['The request did not succeed.', 'refused'],
    ['The district judge was persuaded to make one.', 'made'],
    ['The bench told him it would make one for 3 years.', 'made'],
    ['Granted - 1 x iPhone 15.', 'made'],
    ['They agreed to adjourn that to 4 May 2026.', 'pending'],
    ['The judge reserved it until sentence.', 'pending'],
    ['The bench retired, came back and decided against it.', 'refused'],
    ['JJs agreed that it was used in the offence but thought it too much, so declined.', 'refused'],
    ['I opposed this and the magistrates refused it.', 'refused'],
    ['The magistrates would not do so.', 'refused'],
    ["but the magistrates didn't go for it", 'refused'],
    ['In the end magistrates left it out of the sentence.', 'not_made'],
    ['The magistrates accepted our submissions.', 'made'],
    ['They conferred briefly and turned it down.', 'refused'],
    ['The judge disagreed and imposed one for two years.', 'made'],
    ['That application was dropped when he handed it over.', 'withdrawn'],
  ])('"%s": %s', (sentence, status) => {
    expect(plainRuling(sentence)).toBe(status);
  });

  test.each([
    ['about something else', 'The bench refused bail.'],
    ['about another order', 'The court made a compensation order.'],
    ['a bare record, which is no ruling', 'The court did not make it.'],
    ['what might be', 'They could make one later.'],
    ['a verb that is not known', 'The court pondered it.'],
    ['no refusal to refuse', 'The bench did not refuse it.'],
    ['a request for something else', 'The bench considered the bail application and refused it.'],
    ['somebody else', 'The defendant refused it bitterly.'],
  ])('not where it is %s: "%s"', (_what, sentence) => {
    expect(plainRuling(sentence)).toBeUndefined();
  });
});
