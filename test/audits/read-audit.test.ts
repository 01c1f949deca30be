import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { bundledAudits, findAudit } from '../../src/audits/definition/find-audit.js';
import { readAudit } from '../../src/audits/definition/read-audit.js';

const GOOD = `name: my-audit
asks: How often is an order recorded in these cases?
unit: defendant_case
eligible: sentenced
offences: [voyeurism]
orders: [deprivation]
period: { by: sentence_date, from: 2024-08-01, to: 2025-02-15 }
`;

test('the Observer’s question is bundled, as the contract has it', () => {
  expect(findAudit('observer-2025')).toMatchObject({
    name: 'observer-2025',
    unit: 'defendant_case',
    offences: ['intimate_image_sharing'],
    compare: ['child_images'],
    orders: [
      'deprivation',
      'loss_of_device_or_images',
      'any_deletion',
      'police_trigger',
      'restraining_order',
      'no_posting',
    ],
    select: 'any_convicted',
    period: { by: 'sentence_date', from: '2024-08-01', to: '2025-02-15' },
    release: { smallest: 5 },
  });
});

test('every bundled audit is named as its file and fits the published schema', () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync('schemas/audit.schema.json', 'utf8')));
  for (const { name } of bundledAudits()) {
    fits(parse(readFileSync(`samples/audits/${name}.yaml`, 'utf8')));
    expect(fits.errors ?? []).toEqual([]);
  }
});

test('an audit file can be given by its path', () => {
  expect(findAudit('samples/audits/observer-2025.yaml').name).toBe('observer-2025');
});

test('what a file leaves out has a default', () => {
  expect(readAudit(GOOD, 'mine.yaml')).toMatchObject({
    version: '1',
    compare: [],
    select: 'any_convicted',
    breakdowns: [],
    release: { smallest: 5 },
  });
});

test('an unknown name is answered with the nearest', () => {
  expect(() => findAudit('observer-2024')).toThrow(/Did you mean “observer-2025”\?/);
  expect(() => findAudit('something else altogether')).toThrow(/Bundled audits: .*observer-2025/);
});

test('the bundled audits ask what the desk asks every month', () => {
  expect(bundledAudits().map(({ name }) => name)).toEqual([
    'child-images',
    'co-charge',
    'month-by-month',
    'observer-2025',
    'order-rates',
    'requests',
    'restraining-orders',
    'threat-only',
    'with-harassment',
    'without-harassment',
  ]);
});

describe('a mistake in a file is told with its line, what was expected and the nearest name', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'offences: [voyeurism]',
      'offences: [voyeurysm]',
      'mine.yaml:5: offences: “voyeurysm” is not known. Did you mean “voyeurism”?',
    ],
    [
      'orders: [deprivation]',
      'orders: [deprivaton]',
      'mine.yaml:6: orders: “deprivaton” is not known. Did you mean “deprivation”?',
    ],
    ['orders: [deprivation]', 'orders: []', 'mine.yaml:6: orders: expected at least 1.'],
    [
      'orders: [deprivation]',
      'orders: [deprivation, deprivation]',
      'mine.yaml:6: orders: expected each order family once.',
    ],
    [
      'eligible: sentenced',
      'eligable: sentenced',
      'mine.yaml:4: “eligable” is no field of the audit. Did you mean “eligible”?',
    ],
    ['unit: defendant_case', 'unit: defendant', 'mine.yaml:3: unit: “defendant” is not known.'],
    [
      'unit: defendant_case\n',
      '',
      'mine.yaml:1: unit is missing. Expected one of: defendant_case, offence, sentencing_occasion.',
    ],
    [
      'from: 2024-08-01',
      'from: 1 August',
      'mine.yaml:7: period.from: “1 August” is not as expected: a day such as 2024-08-01.',
    ],
    ['from: 2024-08-01', 'from: 2026-08-01', 'mine.yaml:7: period: expected from on or before to.'],
    [
      'offences: [voyeurism]',
      'offences: [voyeurism]\ncompare: [voyeurism]',
      'mine.yaml:6: compare: expected groups other than those in offences.',
    ],
    ['name: my-audit', 'name: My audit', 'mine.yaml:1: name: “My audit” is not as expected: lower-case letters'],
    ['name: my-audit', 'name: [', 'mine.yaml:'],
    [
      'orders: [deprivation]',
      'orders: [deprivation]\nbreakdowns: [months]',
      'mine.yaml:7: breakdowns: “months” is not known. Did you mean “month”?',
    ],
    [
      'orders: [deprivation]',
      'orders: [deprivation]\nonly: [threats_only]',
      'mine.yaml:7: only: “threats_only” is not known. Did you mean “threat_only”?',
    ],
    ['from: 2024-08-01, ', '', 'mine.yaml:7: period.from is missing. Expected text.'],
    ['offences: [voyeurism]', 'offences: voyeurism', 'mine.yaml:5: offences: expected a list such as [one, two].'],
    ['offences: [voyeurism]', 'offences:', 'mine.yaml:5: offences: expected a list'],
    ['offences: [voyeurism]', 'offences: [3]', 'mine.yaml:5: offences: “3” is not known.'],
    ['from: 2024-08-01', 'from: 2024-02-30', 'mine.yaml:7: period.from: “2024-02-30” is not as expected: a day'],
    [
      'by: sentence_date',
      'by: sentence_data',
      'mine.yaml:7: period.by: “sentence_data” is not known. Did you mean “sentence_date”?',
    ],
    ['by: sentence_date', 'by: sentence_date, until: 2025-01-01', 'mine.yaml:7: “until” is no field of period.'],
    ['unit: defendant_case', 'unit: defendant_case\nunit: offence', 'mine.yaml:4: a field is given twice'],
    ['unit: defendant_case', '\tunit: defendant_case', 'mine.yaml:3: a tab where YAML wants spaces'],
    [
      '[voyeurism]',
      '[voyeurism',
      'mine.yaml:5: the bracket “[” at character 11 is not closed before line 6. Close it and run again.',
    ],
    ['name: my-audit', 'name: 7', 'mine.yaml:1: name: expected text.'],
    [
      'orders: [deprivation]',
      'orders: [deprivation]\nrelease: { smallest: 4 }',
      'mine.yaml:7: release.smallest: expected at least 5.',
    ],
    [
      'orders: [deprivation]',
      'orders: [deprivation]\nselect: principal',
      'mine.yaml:7: select: “principal” is not known. Did you mean “principal_offence”? Expected one of: any_convicted, principal_offence.',
    ],
    ['offences: [voyeurism]', 'offences: &a [*a]', 'mine.yaml:5: “*a” stands for another place of the file'],
    ['eligible: sentenced', 'eligible: convicted', 'mine.yaml:4: eligible: “convicted” is not known.'],
  ];
  test.each(rows)('%s → %s', (good, bad, message) => {
    expect(() => readAudit(GOOD.replace(good, bad), 'mine.yaml')).toThrow(message);
  });

  test('every mistake is told, each on its line', () => {
    const bad = GOOD.replace('[voyeurism]', '[voyeurysm]').replace('[deprivation]', '[deprivaton]');
    expect(() => readAudit(bad, 'mine.yaml')).toThrow(/mine\.yaml:5: offences: .*\nmine\.yaml:6: orders: /);
  });

  test('an empty file is none', () => {
    expect(() => readAudit('', 'mine.yaml')).toThrow(/an audit file is a list of fields/);
  });
});
