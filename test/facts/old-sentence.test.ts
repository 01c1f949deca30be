import { describe, expect, test } from '@jest/globals';
import { oldSentenceIn } from '../../src/facts/old-sentence.js';

describe('what a result says of an earlier sentence', () => {
  test.each([
    ['No adjudication - dealt with for original offence.', 'left_to_original_offence'],
    ['BRO - No adjudication - dealt with for original offence', 'left_to_original_offence'],
    ['Dealt with for the original offence.', 'left_to_original_offence'],
    ["OREV - Order revoked\ncommunity order made by Truro Magistrates' Court on 12/09/2023 revoked.", 'order_ended'],
    ["Community order made by Truro Magistrates' Court on 12/09/2023 revoked.", 'order_ended'],
    ['Order revoked.', 'order_ended'],
    ['The court revoked the community order and resentenced him to 8 weeks.', 'order_ended'],
    ['Resentenced: 8 weeks custody.', 'order_ended'],
    ['Youth rehabilitation order of 3 May 2024 revoked', 'order_ended'],
    ['Application to have the community order revoked refused.', undefined],
    ['Community order not revoked; to continue.', undefined],
    ['Driving licence revoked.', undefined],
    ['Community order made for 12 months. Bail revoked.', undefined],
    ['Committed to prison for 8 weeks.', undefined],
    ['Adjourned for re-sentence hearing.', undefined],
  ])('%s', (text, says) => {
    expect(oldSentenceIn(text)).toBe(says);
  });
});
