import { expect, test } from '@jest/globals';
import { rowAsJson } from '../../src/cli/printing/row-as-json.js';

test.each([
  ['a column has its name in camelCase', { media_type: 'application/json' }, { mediaType: 'application/json' }],
  ['a flag is true', { complete_results: 1 }, { completeResults: true }],
  ['or false', { youth_panel: 0 }, { youthPanel: false }],
  ['or not known', { youth: null }, { youth: null }],
  ['a number stays one', { position: 1 }, { position: 1 }],
  ['a list is a list', { case_markers: '["DV","HC"]' }, { caseMarkers: ['DV', 'HC'] }],
  ['and an empty list too', { qualifiers: '[]' }, { qualifiers: [] }],
])('in a row as JSON %s', (_, row, expected) => {
  expect(rowAsJson(row)).toEqual(expected);
});
