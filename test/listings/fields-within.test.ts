import { expect, test } from '@jest/globals';
import { auditFields } from '../../src/listings/fields/audit-fields.js';
import { ask, planOf } from '../../src/listings/fields/field-plan.js';

const told = (audit: ReturnType<typeof auditFields>) =>
  audit.problems().map(({ code, message, at }) => [code, message, at && 'pointer' in at ? at.pointer : undefined]);

test('a field that nobody knows is told within fields of no use too, and known and empty ones are not', () => {
  const audit = auditFields();
  const address = { line: ['1 Mica Way'], town: 'Mossbury', postCode: 'ZZ1 1ZZ', note: '', result: null };
  const judiciary = [{ johKnownAs: 'District Judge Testoak' }, { johKnownAs: 'Mrs Testfern', sentence: 'Fined £80.' }];
  audit.open({ address, judiciary, plea: 'GUILTY' }, '/party').ignore(['address', 'judiciary', 'plea']);
  expect(told(audit)).toEqual([
    ['unread_field', '/party/judiciary/*/sentence is not read.', '/party/judiciary/1/sentence'],
  ]);
});

test('so it is where objects of one shape are met so often that their reading is written out', () => {
  const plan = planOf({ name: ask.text('name') }, ['address']);
  const audit = auditFields();
  const people = Array.from({ length: 60 }, (_none, at) => ({
    name: 'Jasper Testfern',
    address: at % 30 === 29 ? { town: 'Mossbury', resultText: { words: 'Fined £80.' } } : { town: 'Mossbury' },
  }));
  const read = audit.open({ people }, '').answersEach('people', plan, () => ({}));
  expect(read.length).toBe(60);
  expect(told(audit)).toEqual([
    ['unread_field', '/people/*/address/resultText is not read (2 times).', '/people/29/address/resultText'],
  ]);
});

test('what is let through and read elsewhere is told of there alone', () => {
  const audit = auditFields();
  const order = { applicant: { wording: 'Theft' } };
  const fields = audit.open(order, '');
  fields.ignore(['applicant']);
  expect(fields.object('applicant')?.text('wording')).toBe('Theft');
  expect(told(audit)).toEqual([]);
});
