import { describe, expect, test } from '@jest/globals';
import { sentenceRules } from '../../src/facts/sentences/index.js';
import { disagreement, readWords } from './spoken-examples.js';

describe('every rule for a sentence', () => {
  test.each(sentenceRules.map((rule) => [rule.name, rule] as const))('%s reads its own examples', (_, rule) => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.examples.map(disagreement).filter((found) => found !== undefined)).toEqual([]);
  });

  test('has a name of its own', () => {
    const names = sentenceRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

const custody = (fields: object) => ({ kind: 'sentence', type: 'custody', ...fields });
const suspended = (fields: object) => ({ kind: 'sentence', type: 'suspended_custody', ...fields });
const activated = (fields: object) => ({ kind: 'sentence', type: 'suspended_custody_activated', ...fields });
const requirement = (name: string, fields: object = {}) => ({
  kind: 'sentence',
  type: 'requirement',
  requirement: name,
  ...fields,
});
const sum = (type: string, amountPence: number) => ({ kind: 'sentence', type, amountPence });
const sentence = (type: string, fields: object = {}) => ({ kind: 'sentence', type, ...fields });

describe('a sentence in the words of clerks, registers and newspapers', () => {
  test.each([
    ['Jailed for 12 weeks for each offence, to run concurrently.', [custody({ term: 'P12W', concurrent: true })]],
    ['Magistrates jailed the 31-year-old for 14 weeks.', [custody({ term: 'P14W' })]],
    ['Custody 16/52', [custody({ term: 'P16W' })]],
    ['F £75, C £40, VS £30', [sum('fine', 7500), sum('costs', 4000), sum('surcharge', 3000)]],
    ['£75 F, £40 C, £30 VS', [sum('fine', 7500), sum('costs', 4000), sum('surcharge', 3000)]],
    ['XQ £75 ZR £40 VS £30', [sum('surcharge', 3000)]],
    [
      'Fined £900 in total including costs.',
      [sentence('fine', { ambiguous: true }), sentence('costs', { ambiguous: true })],
    ],
    [
      'To pay £700 in costs and compensation.',
      [sentence('costs', { ambiguous: true }), sentence('compensation', { ambiguous: true })],
    ],
    [
      'FVS - Surcharge FVS - Surcharge To pay a surcharge of £38.00FCPC - Costs FCPC - Costs To pay costs of £65.00',
      [sum('surcharge', 3800), sum('costs', 6500)],
    ],
    ['Magistrates put the 44-year-old behind bars for 10 weeks.', [custody({ term: 'P10W' })]],
    ['Police locked him up for two days.', []],
    ['3 months imprisonment concurrent on each charge', [custody({ term: 'P3M', concurrent: true })]],
    [
      "18 weeks' imprisonment on charge 1, 6 weeks consecutive on charge 2, total 24 weeks",
      [custody({ term: 'P18W', overall: 'P24W' }), custody({ term: 'P6W', consecutive: true })],
    ],
    ["Wedi'i garcharu am 16 wythnos.", [custody({ term: 'P16W' })]],
    ['SSO 16/52 susp 18/12', [suspended({ term: 'P16W', suspendedFor: 'P18M' })]],
    [
      'Jailed for ten weeks for stalking, six weeks for assault and two weeks for theft, all concurrent.',
      [
        custody({ term: 'P10W', concurrent: true }),
        custody({ term: 'P6W', concurrent: true }),
        custody({ term: 'P2W', concurrent: true }),
      ],
    ],
    ['Test, who previously pleaded guilty, was jailed for 20 weeks.', [custody({ term: 'P20W' })]],
    [
      'He avoided jail and was given a nine-month community order with 10 RAR days.',
      [sentence('community_order', { period: 'P9M' }), requirement('rehabilitation_activity', { days: 10 })],
    ],
    ['Probation recommended unpaid work but the bench fined him £300.', [sum('fine', 30000)]],
    [
      'Community order made until 04/03/2027\nRAR\nNumber of days 12 Days',
      [sentence('community_order', { until: '2027-03-04' }), requirement('rehabilitation_activity', { days: 12 })],
    ],
    [
      'CO 9m RAR 10 days Curfew 6 weeks 2000-0600',
      [
        sentence('community_order', { period: 'P9M' }),
        requirement('rehabilitation_activity', { days: 10 }),
        requirement('curfew', { period: 'P6W' }),
      ],
    ],
    ['Eight weeks suspended for a year.', [suspended({ term: 'P8W', suspendedFor: 'P1Y' })]],
    ['a 24-week jail sentence suspended for 12 months', [suspended({ term: 'P24W', suspendedFor: 'P12M' })]],
    ['handed a ten-week sentence, suspended for a year', [suspended({ term: 'P10W', suspendedFor: 'P1Y' })]],
    ['The sentence was suspended for 18 months.', [suspended({ suspendedFor: 'P18M' })]],
    ["Carchar am 12 wythnos wedi'i ohirio am 12 mis.", [suspended({ term: 'P12W', suspendedFor: 'P12M' })]],
    [
      'Suspended sentence imposed on 3 May 2024 activated - 8 weeks consecutive to the 12 weeks imposed today.',
      [activated({ term: 'P8W', originalDate: '2024-05-03', consecutive: true })],
    ],
    [
      'CO 18m. RAR 25d. UPW 100h. BBR. Costs £85. VS £114.',
      [
        sentence('community_order', { period: 'P18M' }),
        requirement('rehabilitation_activity', { days: 25 }),
        requirement('unpaid_work', { hours: 100 }),
        requirement('programme', { programme: 'Building Better Relationships' }),
        sum('costs', 8500),
        sum('surcharge', 11400),
      ],
    ],
    [
      'Community order for 2 years, curfew for 12 weeks, electronically monitored.',
      [
        sentence('community_order', { period: 'P2Y' }),
        requirement('curfew', { period: 'P12W', electronicMonitoring: true }),
      ],
    ],
    [
      'He was tagged for 12 weeks and must abide by a curfew from 8pm to 6am.',
      [requirement('curfew', { period: 'P12W', electronicMonitoring: true })],
    ],
    [
      'AAMR 90 days, MHTR 12 months, DRR 6m',
      [
        requirement('alcohol_abstinence', { period: 'P90D' }),
        requirement('mental_health_treatment', { period: 'P12M' }),
        requirement('drug_rehabilitation', { period: 'P6M' }),
      ],
    ],
    ['ordered to complete 25 rehabilitation days', [requirement('rehabilitation_activity', { days: 25 })]],
    ['Banned from driving for 20 months', [sentence('driving_disqualification', { period: 'P20M' })]],
    ['6 months disqualification. 6 penalty points.', [sentence('driving_disqualification', { period: 'P6M' })]],
    [
      'Defendant bound over in the sum of £200 for 12 months',
      [sentence('bind_over', { amountPence: 20000, period: 'P12M' })],
    ],
    [
      'He admitted breaching a community order. Community order revoked and re-sentenced to a 12-month community order with 60 hours unpaid work.',
      [sentence('community_order', { period: 'P12M' }), requirement('unpaid_work', { hours: 60 })],
    ],
  ])('%s', (text, clauses) => {
    expect(readWords({ text }).map(({ rule, quote, ...clause }) => clause)).toEqual(
      clauses.map((clause) => expect.objectContaining(clause)),
    );
  });
});

describe('a sum belongs to the word that governs it', () => {
  test.each([
    ['Fined £461, £184 surcharge and £85 costs', { fine: 46100, surcharge: 18400, costs: 8500 }],
    ['£120 fine, £48 VS, £85 CPS costs', { fine: 12000, surcharge: 4800, costs: 8500 }],
    ['Fined 120.00, surcharge 48.00, costs 85.00', { fine: 12000, surcharge: 4800, costs: 8500 }],
    ['Surcharge £114 Costs £85 Compensation £50', { surcharge: 11400, costs: 8500, compensation: 5000 }],
    ['fined £120 (£180 reduced for guilty plea), costs £85', { fine: 12000, costs: 8500 }],
    ['He was fined a total of £550', { fine: 55000 }],
    ['Fine of £416 plus £166 victim surcharge plus £85 costs', { fine: 41600, surcharge: 16600, costs: 8500 }],
    [
      'Must pay £85 in costs, £1,400 in compensation and a £154 victim surcharge.',
      { costs: 8500, compensation: 140000, surcharge: 15400 },
    ],
    ['Total to pay £225: fine £100, surcharge £40, costs £85.', { fine: 10000, surcharge: 4000, costs: 8500 }],
    ['Fined £80. Collection order made. To pay £20 per month commencing 1/6/25.', { fine: 8000 }],
    ['Fine £60, PC £85, Surch £24', { fine: 6000, costs: 8500, surcharge: 2400 }],
    ['£85 CPS, £26 s/c, £40 comp', { costs: 8500, surcharge: 2600, compensation: 4000 }],
    ['Fine\nAmount of fine £75\nBalance £160', { fine: 7500 }],
    ['Costs \uFFFD85.00; surcharge: \uFFFD114', { costs: 8500, surcharge: 11400 }],
  ])('%s', (text, sums) => {
    const read = readWords({ text }).map((clause) => [clause.type, Reflect.get(clause, 'amountPence')]);
    expect(Object.fromEntries(read)).toEqual(sums);
  });
});

describe('no sentence is read', () => {
  test.each([
    'He has spent 6 weeks in custody.',
    'He faces up to six months in prison.',
    'the maximum sentence is two years in prison',
    'He had served 12 weeks in prison for a previous offence.',
    '12 weeks imprisonment in default of payment',
    'Guilty plea taken into account. Credit for 6 weeks on remand.',
    'Minimum term 3 Years. Licence until 2029.',
    'Custody days to count 0. Bail remand days to count 4.',
    'He breached a suspended sentence of 12 weeks suspended for 18 months.',
    'Order discharged. Restraining order discharged',
    'NCOSTS - No order for costs',
    'Application for costs refused.',
    'The sum of £200.00 remitted from criminal courts charge.',
    'PSR to consider suitability for RAR, unpaid work and a curfew.',
    'All options report, to include fitness for unpaid work and BBR.',
    'The bench ruled out a community order.',
    'Antecedents: stalking 2020, 10 weeks imprisonment; assault 2022, fined £150.',
    'She had already been given a community order for a like offence.',
    'In 2019 he was fined £90 for harassment.',
    'He had been jailed for six months in 2018.',
    'To reside at home and to save towards compensation.',
    'PC 1187 Hazel attended court.',
    'Reserve Terms Lump sum. Pay lump sum in full within 28 days',
  ])('%s', (text) => {
    expect(readWords({ text })).toEqual([]);
  });
});

test('gives the words as printed as proof, a word broken over two lines and all', () => {
  const text = 'Committed to pri-\nson for 12\nWeeks forthwith.';
  expect(readWords({ text })).toEqual([
    expect.objectContaining({ type: 'custody', term: 'P12W', quote: 'Committed to pri-\nson for 12\nWeeks' }),
  ]);
});
