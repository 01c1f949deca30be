import { describe, expect, test } from '@jest/globals';
import { changedFields, readSet, wholeClause } from '../../../src/facts/corrections/read-set.js';

const fieldsOf = (typed: string) => {
  const set = readSet(typed);
  if (set.says !== 'fields') throw new Error(`${typed} names no fields.`);
  return set;
};
const change = (typed: string, clause = { kind: 'order', type: 'deprivation' } as const) =>
  changedFields(fieldsOf(typed), clause);
const whole = (typed: string) => wholeClause(fieldsOf(typed));

describe('what --set says of a clause', () => {
  test.each([
    ['status=refused', { status: 'refused' }],
    ['status=Not Made, sought=no', { status: 'not_made', sought: false }],
    ['property=device,images', { property: ['device', 'images'] }],
    ['property=device,images,status=made', { property: ['device', 'images'], status: 'made' }],
    ['property=none', { property: null }],
    ['type=forfeiture', { type: 'forfeiture' }],
    ['type=deprivation,status=made', { status: 'made' }],
    ['until_further_order=yes,period=5 years', { untilFurtherOrder: true, period: 'P5Y' }],
    ['until=2029,to=2025-03-04', { until: '2029', to: '2025-03-04' }],
    ['terms=no_contact,delete-images', { terms: ['no_contact', 'delete_images'] }],
    ['type=adjourned,to=2025-03-04', { kind: 'outcome', type: 'adjourned', to: '2025-03-04' }],
  ])('%s', (typed, fields) => {
    expect(change(typed)).toEqual(fields);
  });

  test.each([
    ['status=refussed', /Did you mean “refused”/],
    ['statsu=refused', /Did you mean “status”/],
    ['type=depravation', /Did you mean “deprivation”/],
    ['property=phone', /Values: device, images/],
    ['status=made,status=refused', /set twice/],
    ['status=made,refused', /takes one value/],
    ['status=none', /An order has a status/],
    ['period=soon', /a length like P18M/],
    ['to=31 February', /a day like 2025-01-31/],
    ['destroy=perhaps', /yes or no/],
    ['sought=yes', /only where it was not/],
    ['amountPence=12.50', /whole number/],
    ['', /expected confirmed, none/],
    ['made', /expected confirmed, none/],
    ['status=', /expected confirmed, none/],
    ['=made', /expected confirmed, none/],
  ])('“%s” is wrong usage', (typed, message) => {
    expect(() => change(typed)).toThrow(message);
  });

  test('confirmed and none are words of their own', () => {
    expect([readSet('confirmed'), readSet(' none ')]).toEqual([{ says: 'confirmed' }, { says: 'none' }]);
  });
});

describe('a whole clause', () => {
  test.each([
    [
      'type=deprivation,status=made,property=device,images,power=s.153 SA 2020',
      { kind: 'order', type: 'deprivation', status: 'made', property: ['device', 'images'], power: 's.153 SA 2020' },
    ],
    ['type=fine,amountPence=12000', { kind: 'sentence', type: 'fine', amountPence: 12_000 }],
    [
      'type=custody,term=18 months,consecutive=yes',
      { kind: 'sentence', type: 'custody', term: 'P18M', consecutive: true },
    ],
    ['type=withdrawn', { kind: 'outcome', type: 'withdrawn' }],
  ])('%s', (typed, clause) => {
    expect(whole(typed)).toEqual(clause);
  });

  test.each([
    ['status=made', /A clause has a type/],
    ['type=deprivation', /An order has a status/],
    ['type=fine,status=made', /no field of a clause of kind sentence/],
    ['type=fine,type=costs', /Give one type/],
  ])('“%s” is wrong usage', (typed, message) => {
    expect(() => whole(typed)).toThrow(message);
  });
});
