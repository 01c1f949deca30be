import { expect, test } from '@jest/globals';
import { LAW_CHANGES, lawChangesWithin } from '../../src/law/law-changes.js';

const datesWithin = (from: string, to: string) => lawChangesWithin(from, to).map((change) => change.date);

test('the Observer’s period holds the change of magistrates’ powers and no other', () => {
  expect(datesWithin('2024-08-01', '2025-02-15')).toEqual(['2024-11-18']);
});

test('a change on the first day parts nothing, one on the last day does', () => {
  expect(datesWithin('2024-11-18', '2025-02-15')).toEqual([]);
  expect(datesWithin('2024-08-01', '2024-11-18')).toEqual(['2024-11-18']);
});

test('changes stand in order of date, each with its source', () => {
  const dates = LAW_CHANGES.map((change) => change.date);
  expect(dates).toEqual([...dates].sort());
  expect(dates).toEqual(['2024-01-31', '2024-11-18', '2025-03-01', '2026-02-06', '2026-03-22', '2026-06-29']);
  expect(LAW_CHANGES.every((change) => change.source !== '')).toBe(true);
});
