import { expect, test } from '@jest/globals';
import { tallySkips } from '../../src/cli/printing/skip-tally.js';

test('counts what was passed over by its reason, sorted', () => {
  const { onSkip, counts } = tallySkips();
  for (const reason of ['mail_text', 'hidden_file', 'mail_text'] as const) onSkip(reason);
  expect(counts()).toEqual([
    { reason: 'hidden_file', count: 1 },
    { reason: 'mail_text', count: 2 },
  ]);
});
