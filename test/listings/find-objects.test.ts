import { expect, test } from '@jest/globals';
import { auditFields } from '../../src/listings/fields/audit-fields.js';
import { findObjects } from '../../src/listings/fields/find-objects.js';
import { raiseStrays } from '../../src/listings/fields/raise-strays.js';

const DOCUMENT = {
  kept: [
    { cases: [{ mark: 1 }, { mark: 2 }, { other: 3 }] },
    { cases: [{ one: { mark: 4 } }, null, 'words'] },
    { note: 'no case' },
  ],
  alone: { mark: 5 },
};

test('what is found is told with its pointer and with what is around it', () => {
  const found = findObjects(DOCUMENT, 'mark', (object) => 'mark' in object);
  expect(found.map(({ pointer, around }) => [pointer, around.map((one) => `${one.pointer} ${one.leadsOn}`)])).toEqual([
    ['/kept/0/cases/0', [' kept', '/kept/0 cases']],
    ['/kept/0/cases/1', [' kept', '/kept/0 cases']],
    ['/kept/1/cases/0/one', [' kept', '/kept/1 cases', '/kept/1/cases/0 one']],
    ['/alone', [' alone']],
  ]);
});

test('an entry of a list that holds none of what was found in the others is told, however deep the lists', () => {
  const audit = auditFields();
  raiseStrays(
    findObjects(DOCUMENT, 'mark', (object) => 'mark' in object),
    audit,
  );
  expect(audit.problems().map(({ code, at }) => [code, at])).toEqual([
    ['unread_field', { pointer: '/kept/2' }],
    ['unread_field', { pointer: '/kept/0/cases/2' }],
    ['unread_field', { pointer: '/kept/1/cases/2' }],
  ]);
});
