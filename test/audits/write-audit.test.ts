import { expect, test } from '@jest/globals';
import { readAudit } from '../../src/audits/definition/read-audit.js';
import { type AuditDraft, writeAudit } from '../../src/audits/definition/write-audit.js';

const DRAFT: AuditDraft = {
  name: 'voyeurism-2025',
  asks: 'How often is the device taken after voyeurism: ever, or never?',
  unit: 'defendant_case',
  offences: ['voyeurism'],
  compare: [],
  only: [],
  orders: ['deprivation', 'any_deletion'],
  from: '2025-01-01',
  to: '',
  breakdowns: ['month'],
};

test('what is written can be read, and says what its names mean', () => {
  const text = writeAudit(DRAFT, 'mine.yaml');
  expect(text).toContain('# deprivation: deprivation order over device or images\n');
  expect(readAudit(text, 'mine.yaml')).toMatchObject({
    name: 'voyeurism-2025',
    asks: 'How often is the device taken after voyeurism: ever, or never?',
    offences: ['voyeurism'],
    orders: ['deprivation', 'any_deletion'],
    period: { by: 'sentence_date', from: '2025-01-01' },
    breakdowns: ['month'],
  });
});

test('everything given is written', () => {
  const draft = { ...DRAFT, compare: ['child_images'], only: ['with_harassment'], to: '2025-06-30', unit: 'offence' };
  expect(readAudit(writeAudit(draft, 'mine.yaml'), 'mine.yaml')).toMatchObject({
    unit: 'offence',
    compare: ['child_images'],
    only: ['with_harassment'],
    period: { to: '2025-06-30' },
  });
});

test('what is no audit is not written', () => {
  expect(() => writeAudit({ ...DRAFT, offences: ['voyeurysm'] }, 'mine.yaml')).toThrow(/Did you mean “voyeurism”\?/);
  expect(() => writeAudit({ ...DRAFT, to: '2024-12-31' }, 'mine.yaml')).toThrow(/from on or before to/);
});
