import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/facts/extract.js';

/** Every order of a text as `type status`, in the order of the answer. */
function ordersOf(text: string): readonly string[] {
  return extract({ text })
    .clauses.flatMap((clause) => (clause.kind === 'order' ? [`${clause.type} ${clause.status}`] : []))
    .sort();
}

describe('a ruling belongs to the order before it, and its reason is a clause of its own', () => {
  test.each<[text: string, orders: readonly string[]]>([
    ['Deprivation order not made as phone has been returned.', ['deprivation not_made', 'property_return made']],
    ['Deprivation order not granted because the tablet was returned.', ['deprivation refused', 'property_return made']],
    ['Deprivation order cannot be made as phone was returned.', ['deprivation not_made', 'property_return made']],
    ['Deprivation order not made as mobile phone destroyed by defendant.', ['deprivation not_made']],
    ['Deprivation order not made as restraining order made.', ['deprivation not_made', 'restraining_order made']],
    [
      'Deprivation application not pursued as the phone has been returned.',
      ['deprivation withdrawn', 'property_return made'],
    ],
    ['Forfeiture order not made, the laptop having been returned.', ['forfeiture not_made', 'property_return made']],
    ['Forfeiture order not made the laptop having been returned.', ['forfeiture not_made', 'property_return made']],
    ['Restraining order not made as SHPO made.', ['restraining_order not_made', 'shpo made']],
    ['Restraining order not made as SHPO not made.', ['restraining_order not_made', 'shpo not_made']],
    ['Restraining order not made because SHPO application adjourned.', ['restraining_order not_made', 'shpo pending']],
    ['Restraining order for 5 years not made as SHPO made.', ['restraining_order not_made', 'shpo made']],
    ['Restraining order made because SHPO refused.', ['restraining_order made', 'shpo refused']],
    [
      'CBO not imposed given that a football banning order has been made.',
      ['criminal_behaviour_order not_made', 'football_banning_order made'],
    ],
    ['Because an SHPO was made the restraining order was not.', ['restraining_order not_made', 'shpo made']],
    ['As the phone was returned, no deprivation order was made.', ['deprivation not_made', 'property_return made']],
    ['Deprivation considered but not made as phone returned.', ['deprivation not_made', 'property_return made']],
    ['Deprivation considered but no order made as SHPO made.', ['deprivation not_made', 'shpo made']],
    ['Deprivation order - no order as restraining order made.', ['deprivation not_made', 'restraining_order made']],
    ['Application for SHPO adjourned as restraining order made.', ['restraining_order made', 'shpo pending']],
    ['Restraining order made, no order made for deprivation.', ['deprivation not_made', 'restraining_order made']],
    [
      'Gorchymyn amddifadu ni wnaed gan fod gorchymyn atal wedi ei wneud.',
      ['deprivation not_made', 'restraining_order made'],
    ],
  ])('%s', (text, orders) => {
    expect(ordersOf(text)).toEqual(orders);
  });

  test('the subject of a reason keeps its whole list', () => {
    const { clauses } = extract({ text: 'Deprivation order not made as phone and laptop have been returned.' });
    expect(clauses.map(({ quote }) => quote)).toEqual([
      'Deprivation order not made',
      'phone and laptop have been returned',
    ]);
  });
});

describe('a condition is said of the order, and what it names is not taken', () => {
  test.each([
    ['Deprivation order subject to the phone being examined.', 'Deprivation order'],
    [
      'Forfeiture and destruction of phone, subject to the phone being downloaded first.',
      'Forfeiture and destruction of phone',
    ],
    ['Deprivation order once the tablet has been examined.', 'Deprivation order'],
    ['Deprivation of phone subject to police download of the data.', 'Deprivation of phone'],
    ['Forfeiture of phone, after download of the data.', 'Forfeiture of phone'],
    ['Forfeiture of phone following examination.', 'Forfeiture of phone'],
    ['Deprivation of the phone provided that the images have been downloaded.', 'Deprivation of the phone'],
  ])('%s', (text, quote) => {
    expect(extract({ text }).clauses).toEqual([expect.objectContaining({ conditional: true, status: 'made', quote })]);
  });

  test('an order that property or a person is subject to is no condition', () => {
    for (const text of ['Phone subject to a deprivation order.', 'Made subject to a restraining order for 2 years.'])
      expect(extract({ text }).clauses).toEqual([expect.not.objectContaining({ conditional: true })]);
  });
});
