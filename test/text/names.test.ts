import { expect, test } from '@jest/globals';
import { nameKey, splitName } from '../../src/text/names/names.js';

test.each([
  ['Larch, Fern Moss (male)*', { forenames: 'Fern Moss', surname: 'Larch' }],
  ['MR Basil QUARTZ', { title: 'MR', forenames: 'Basil', surname: 'QUARTZ' }],
  ['Fern  Test', { forenames: 'Fern', surname: 'Test' }],
  ['FERN QUARTZ', { forenames: 'FERN', surname: 'QUARTZ' }],
  ['Wren VAN DER MOSS', { forenames: 'Wren', surname: 'VAN DER MOSS' }],
  ['QUARTZ Basil', { forenames: 'Basil', surname: 'QUARTZ' }],
  ['Test, Mr Wren', { title: 'Mr', forenames: 'Wren', surname: 'Test' }],
  ['Miss J TEST-FERN', { title: 'Miss', forenames: 'J', surname: 'TEST-FERN' }],
  ['Granite', { surname: 'Granite' }],
])('tells the parts of %s', (full, parts) => {
  expect(splitName(full)).toEqual({ full: full.replace('  ', ' '), split: 'inferred', ...parts });
});

test.each(['MR Wren TEST-FERN', 'wren  test fern', 'Test-Fern, Wren (female)*', 'Wrén Test‑Fern', "W'ren Test-Fern"])(
  'gives %s the key it shares with its other printings',
  (name) => {
    expect(nameKey(name)).toBe('wren test fern');
  },
);
