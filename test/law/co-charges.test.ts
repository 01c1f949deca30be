import { describe, expect, test } from '@jest/globals';
import { CO_CHARGES, coChargeOf } from '../../src/law/offences/co-charges.js';

const told = (title: string) => coChargeOf({ code: null, title, wording: null });

describe.each(CO_CHARGES.map((charge) => [charge.title, charge] as const))(
  '%s',
  (_title, { name, examples, notThese }) => {
    test.each(examples.map((title) => [title]))('is: %s', (title) => expect(told(title)).toBe(name));
    test.each(notThese.map((title) => [title]))('is not: %s', (title) => expect(told(title)).toBeNull());
  },
);

test('a code decides over a title left out', () => {
  expect(coChargeOf({ code: 'PH97004', title: 'Harassment without violence', wording: null })).toBe('harassment');
  expect(coChargeOf({ code: 'TH68010', title: 'Harassment without violence', wording: null })).toBeNull();
});
