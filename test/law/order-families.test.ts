import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseOrder } from '../../src/cases/defendant-case.js';
import { isWithin } from '../../src/law/orders/membership.js';
import { ORDER_FAMILIES, type OrderToJudge, orderFamily } from '../../src/law/orders/order-families.js';

const NOTHING_SAID: Omit<OrderToJudge, 'type' | 'status'> = {
  property: [],
  power: null,
  codes: [],
  on: null,
  terms: [],
  conditional: false,
  application: null,
  destroy: false,
  wipe: false,
  untilFurtherOrder: false,
};

const anyOrder: fc.Arbitrary<OrderToJudge> = fc.record({
  type: fc.constantFrom(
    'deprivation',
    'forfeiture',
    'deletion_direction',
    'restraining_order',
    'shpo',
    'criminal_behaviour_order',
    'property_return',
    'surrender_direction',
    'animal_destruction',
    'unspecified_application',
    'something_new',
  ),
  status: fc.constantFrom(
    'made',
    'interim',
    'varied',
    'extended',
    'discharged',
    'quashed',
    'continued',
    'refused',
    'not_made',
    'withdrawn',
    'applied_for',
    'pending',
    'breached',
    'unclear',
  ),
  property: fc.subarray(['device', 'images', 'drugs', 'vehicle', 'cash', 'animal', 'licence', 'other', 'unspecified']),
  power: fc.constantFrom(
    null,
    's.153 SA 2020',
    's.143 PCC(S)A 2000',
    's.27 MDA 1971',
    'Sch. PCA 1978',
    's.1 of somewhere',
  ),
  codes: fc.subarray(['3055', '3056', '3135', '3134', '3138', '3047', '3260', '1000']),
  on: fc.constantFrom(null, 'conviction', 'acquittal', 'application'),
  terms: fc.subarray(['no_contact', 'no_posting', 'delete_images', 'surrender_devices', 'other']),
  conditional: fc.boolean(),
  application: fc.constantFrom(null, 'vary', 'extend', 'discharge'),
  destroy: fc.boolean(),
  wipe: fc.boolean(),
  untilFurtherOrder: fc.boolean(),
});

describe('order families', () => {
  for (const family of ORDER_FAMILIES) {
    describe(family.name, () => {
      test.each(family.examples.map((example) => [example.is, example.why, example.order] as const))(
        'is %s: %s',
        (is, _why, order) => {
          expect(family.judges({ ...NOTHING_SAID, ...order })).toBe(is);
        },
      );

      test('has an example of an order in it and of one out of it', () => {
        const answers = family.examples.map((example) => example.is);
        expect(answers).toContain('in');
        expect(answers).toContain('out');
      });
    });
  }

  test('every order a family holds, the wider family holds', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        for (const family of ORDER_FAMILIES) {
          if (family.within === undefined) continue;
          const wider = orderFamily(family.within);
          expect(wider).not.toBeNull();
          expect(isWithin(family.judges(order), wider?.judges(order) ?? 'out')).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('deprivation lies within loss, and loss within any deletion', () => {
    expect(orderFamily('deprivation')?.within).toBe('loss_of_device_or_images');
    expect(orderFamily('loss_of_device_or_images')?.within).toBe('any_deletion');
    expect(orderFamily('no_posting')?.within).toBe('restraining_order');
  });

  test('nothing on acquittal, varied, continued or refused is counted as made, the police trigger apart', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const stands = ![
          'varied',
          'extended',
          'continued',
          'refused',
          'not_made',
          'withdrawn',
          'quashed',
          'discharged',
          'breached',
        ].includes(order.status);
        if (stands && order.on !== 'acquittal') return;
        for (const family of ORDER_FAMILIES) {
          if (family.name === 'police_trigger' || family.floor === true) continue;
          expect(family.judges(order)).toBe('out');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('property other than devices and images never counts as taken or deleted', () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.subarray(['drugs', 'vehicle', 'cash', 'animal', 'weapon', 'licence', 'other'], { minLength: 1 }),
        (order, property) => {
          const other = { ...order, property, terms: [] };
          for (const name of ['deprivation', 'loss_of_device_or_images', 'any_deletion']) {
            expect(orderFamily(name)?.judges(other)).toBe('out');
          }
        },
      ),
    );
  });

  // The five cases the Observer described: what each does to each family.
  test.each<[string, OrderToJudge[], Record<string, string>]>([
    [
      'Bromley',
      [{ ...NOTHING_SAID, type: 'deprivation', status: 'made', property: ['images'] }],
      { deprivation: 'in', loss_of_device_or_images: 'in', any_deletion: 'in' },
    ],
    [
      'Hull',
      [{ ...NOTHING_SAID, type: 'deletion_direction', status: 'made', property: ['device'], destroy: true }],
      { deprivation: 'possible', loss_of_device_or_images: 'in', any_deletion: 'in' },
    ],
    [
      'Chester',
      [{ ...NOTHING_SAID, type: 'deprivation', status: 'applied_for' }],
      { deprivation: 'possible', loss_of_device_or_images: 'possible', any_deletion: 'possible' },
    ],
    [
      'Swansea',
      [{ ...NOTHING_SAID, type: 'restraining_order', status: 'made', terms: ['no_contact'] }],
      { deprivation: 'out', loss_of_device_or_images: 'out', any_deletion: 'out' },
    ],
    [
      'Crawley',
      [
        { ...NOTHING_SAID, type: 'restraining_order', status: 'made', terms: ['no_contact'] },
        { ...NOTHING_SAID, type: 'deprivation', status: 'not_made' },
      ],
      { deprivation: 'out', loss_of_device_or_images: 'out', any_deletion: 'out' },
    ],
  ])('%s counts as published', (_place, orders, expected) => {
    for (const [name, is] of Object.entries(expected)) {
      const answers = orders.map((order) => orderFamily(name)?.judges(order));
      const most = answers.includes('in') ? 'in' : answers.includes('possible') ? 'possible' : 'out';
      expect([name, most]).toEqual([name, is]);
    }
  });

  test('an order as the cases hold it can be judged as it is', () => {
    const judge = (order: CaseOrder) => orderFamily('deprivation')?.judges(order);
    expect(judge).toBeInstanceOf(Function);
  });

  test('a name no family has gives none', () => {
    expect(orderFamily('deletion_order')).toBeNull();
  });
});
