import { expect, test } from '@jest/globals';
import { labelOf, REGISTER_LABELS } from '../../src/listings/register-page/labels.js';

test('no words name two labels', () => {
  const words = REGISTER_LABELS.flatMap((label) => label.words.map((one) => one.toLowerCase()));
  expect(new Set(words).size).toBe(words.length);
});

test('a label that is left out says why', () => {
  for (const label of REGISTER_LABELS) {
    if (label.kind === 'block' && label.field === 'ignored') expect(label.ignoredBecause).toMatch(/\w/);
  }
});

test.each(['Offence code', 'OFFENCE CODE', 'Offence  code :', ' offence code:'])(
  '"%s" is a label all the same',
  (printed) => {
    expect(labelOf(printed)).toMatchObject({ kind: 'offence', field: 'offenceCode' });
  },
);

test('words that only begin like a label are none', () => {
  expect(labelOf('Plea in mitigation')).toBeUndefined();
});
