import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/facts/extract.js';

/** What is said of an order, by its type and status. */
const ORDERS: readonly (readonly [words: string, type: string, status: string])[] = [
  ['Restraining order for 3 years', 'restraining_order', 'made'],
  ['Deprivation order re iPhone', 'deprivation', 'made'],
  ['SHPO refused', 'shpo', 'refused'],
  ['The court made a restraining order', 'restraining_order', 'made'],
  ['Application for deprivation order withdrawn', 'deprivation', 'withdrawn'],
  ['Laptop and phone to be destroyed', 'deletion_direction', 'made'],
];
/** What is ruled on beside it, and what it is alone. */
const OTHERS: readonly (readonly [words: string, type: string | undefined])[] = [
  ['costs refused', undefined],
  ['compensation not ordered', undefined],
  ['charge 2 withdrawn', 'withdrawn'],
  ['no evidence offered on charge 2', 'dismissed'],
  ['community order revoked', undefined],
  ['PSR not required', undefined],
  ['application to adjourn refused', undefined],
  ['legal aid granted', undefined],
  ['probation report requested', undefined],
];

function read(text: string): readonly string[] {
  return extract({ text }).clauses.map((clause) =>
    clause.kind === 'order' ? `${clause.type} ${clause.status}` : clause.type,
  );
}

describe('what is said of something else in the case is not said of the order beside it', () => {
  const pairs = ORDERS.flatMap(([order, type, status]) =>
    OTHERS.flatMap(([other, outcome]) =>
      [', ', '; ', '. ', ' - ', ' / '].flatMap((joint) => {
        const expected = [`${type} ${status}`, ...(outcome ? [outcome] : [])].sort();
        return [{ text: `${order}${joint}${other}.`, expected }];
      }),
    ),
  );
  test('behind it, whatever joins the two', () => {
    const wrong = pairs.filter(({ text, expected }) => read(text).toSorted().join() !== expected.join());
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test.each([
    ['Costs refused and restraining order made.', 'restraining_order made'],
    ['Compensation not ordered, phone forfeited.', 'forfeiture made'],
    ['Community order revoked and the court made a restraining order.', 'restraining_order made'],
    ['Legal aid refused, application for deprivation order granted.', 'deprivation made'],
  ])('in front of it: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['Restraining order and costs refused.', 'restraining_order refused'],
    ['Deprivation order, costs and compensation all refused.', 'deprivation refused'],
    ['Deprivation order re iPhone and compensation refused.', 'deprivation refused'],
  ])('a ruling on both is on both: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
