import { describe, expect, test } from '@jest/globals';
import { limitExceeded, POWERS_LIMITS } from '../../src/law/orders/sentencing-powers.js';

describe('magistrates’ custody for one offence triable either way', () => {
  test.each([
    ['P6M', '2022-05-01', false],
    ['P7M', '2022-05-01', true],
    ['P12M', '2022-05-02', false],
    ['P12M', '2023-03-30', true],
    ['P27W', '2024-11-17', true],
    ['P26W', '2024-11-17', false],
    ['P12M', '2024-11-18', false],
    ['P52W', '2024-11-18', false],
    ['P13M', '2024-11-18', true],
    ['P1Y', '2025-06-01', false],
  ])('%s on a conviction of %s is beyond their powers: %s', (term, on, beyond) => {
    expect(limitExceeded({ type: 'custody', term }, on, false) !== undefined).toBe(beyond);
    expect(limitExceeded({ type: 'suspended_custody', term }, on, false) !== undefined).toBe(beyond);
  });
});

test('a summary offence keeps its six months whatever the day', () => {
  expect(limitExceeded({ type: 'custody', term: 'P8M' }, '2025-06-01', true)?.of).toBe('custody_summary');
  expect(limitExceeded({ type: 'custody', term: 'P8M' }, '2025-06-01', false)).toBeUndefined();
});

test.each([
  [{ type: 'suspended_custody', term: 'P10W', suspendedFor: 'P30M' }, '2026-03-21', 'suspended_for'],
  [{ type: 'suspended_custody', term: 'P10W', suspendedFor: 'P30M' }, '2026-03-22', undefined],
  [{ type: 'community_order', period: 'P3Y' }, '2025-01-01', undefined],
  [{ type: 'community_order', period: 'P4Y' }, '2025-01-01', 'community_order'],
  [{ type: 'requirement', requirement: 'unpaid_work', hours: 300 }, '2025-01-01', undefined],
  [{ type: 'requirement', requirement: 'unpaid_work', hours: 301 }, '2025-01-01', 'unpaid_work'],
  [{ type: 'conditional_discharge', period: 'P5Y' }, '2025-01-01', 'conditional_discharge'],
  [{ type: 'requirement', requirement: 'curfew', period: 'P25M' }, '2025-01-01', 'curfew'],
  [{ type: 'suspended_custody_activated', term: 'P18M' }, '2025-01-01', undefined],
] as const)('%j on %s goes beyond the limit of %s', (imposed, on, of) => {
  expect(limitExceeded(imposed, on, false)?.of).toBe(of);
});

test('limits of one kind never hold on the same day', () => {
  for (const one of POWERS_LIMITS) {
    for (const other of POWERS_LIMITS) {
      if (one === other || one.of !== other.of) continue;
      const apart = (one.until ?? '9999') < (other.from ?? '0000') || (other.until ?? '9999') < (one.from ?? '0000');
      expect([one.of, apart]).toEqual([one.of, true]);
    }
  }
});
