import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readPdf } from '../../src/documents/pdf/pdf.js';

test('reading a PDF leaves arrays the engine’s own push, which pdf.js replaces by a slow one', async () => {
  await readPdf(readFileSync('samples/listings/court-register-pdf/two-sittings-portrait.pdf'));
  expect(String(Array.prototype.push)).toContain('[native code]');
});
