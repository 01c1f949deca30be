import { describe, expect, test } from '@jest/globals';
import type { OrderClause } from '../../../src/facts/clause.js';
import { against } from '../../../src/facts/evaluation/compare-evaluations.js';
import { evaluate } from '../../../src/facts/evaluation/evaluate.js';
import { score } from '../../../src/facts/evaluation/tally.js';
import type { Reading } from '../../../src/facts/reading.js';

function order(fields: Partial<OrderClause>): OrderClause {
  return {
    kind: 'order',
    type: 'deprivation',
    status: 'made',
    found: 'text',
    span: [0, 1],
    quote: 'x',
    rule: 'r',
    ...fields,
  };
}
function reads(...clauses: readonly OrderClause[]): () => Reading {
  return () => ({ clauses, problems: [] });
}
function line(
  ...expected: readonly { readonly kind: string; readonly type: string; readonly [name: string]: unknown }[]
) {
  return [{ id: 'a', input: { text: 'words' }, expect: expected }];
}
const EXPECTED = { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] };

describe('an expected clause', () => {
  test('is found when every field given is so, whatever else the answer says', () => {
    const result = evaluate(line(EXPECTED), reads(order({ property: ['images', 'device'], destroy: true })));
    expect(result.kinds.order).toMatchObject({ tp: 1, fp: 0, fn: 0, precision: 1, recall: 1, f1: 1 });
    expect(result.fields).toMatchObject({
      right: 2,
      of: 2,
      each: { property: { right: 1, of: 1 }, status: { right: 1, of: 1 } },
    });
  });

  test('is missed when a field differs, and is no false positive', () => {
    const result = evaluate(line(EXPECTED), reads(order({ status: 'refused', property: ['device'] })));
    expect(result.kinds.order).toMatchObject({ tp: 0, fp: 0, fn: 1 });
    expect(result.misses).toMatchObject([{ id: 'a', text: 'words', wrongFields: ['status'] }]);
  });

  test('takes one clause of the answer and no other may use it again', () => {
    const result = evaluate(line(EXPECTED, EXPECTED), reads(order({ property: ['device'] })));
    expect(result.kinds.order).toMatchObject({ tp: 1, fn: 1 });
  });

  test('may give property with its words', () => {
    const given = { ...EXPECTED, property: [{ class: 'device', text: 'phone' }] };
    expect(evaluate(line(given), reads(order({ property: ['device'] }))).misses).toEqual([]);
  });
});

test('a clause of a kind and type not expected is a false positive, with its text', () => {
  const result = evaluate(line(), reads(order({})));
  expect(result.kinds.order).toMatchObject({ tp: 0, fp: 1, fn: 0, precision: 0, recall: null });
  expect(result.falsePositives).toMatchObject([{ id: 'a', text: 'words', clause: { type: 'deprivation' } }]);
});

test('a second clause of an expected kind and type is no false positive', () => {
  const result = evaluate(line(EXPECTED), reads(order({ property: ['device'] }), order({ status: 'refused' })));
  expect(result.falsePositives).toEqual([]);
});

test('beside a complete label a second clause is wrongly read, and a field that is not given is told and not scored', () => {
  const [labelled] = line(EXPECTED);
  if (!labelled) throw new Error('one line');
  const more = order({ property: ['device'], destroy: true });
  const result = evaluate([{ ...labelled, complete: true }], reads(more, order({ property: ['images'] })));
  expect(result.kinds.order).toMatchObject({ tp: 1, fp: 1, fn: 0 });
  expect(result.superfluous).toEqual([{ id: 'a', text: 'words', clause: more, fields: ['destroy'] }]);
  expect(evaluate([labelled], reads(more)).superfluous).toEqual([]);
});

test('order types are scored by status too, with intervals', () => {
  const { types } = evaluate(line(EXPECTED), reads(order({ property: ['device'] })));
  expect(Object.keys(types)).toEqual(['order:deprivation', 'order:deprivation:made']);
  expect(types['order:deprivation']?.interval.recall?.low).toBeCloseTo(0.2065, 3);
});

test('a wrong status is missed, and wrongly read as that status only', () => {
  const { kinds, types, statuses, falsePositives } = evaluate(line(EXPECTED), reads(order({ status: 'refused' })));
  expect(kinds.order).toMatchObject({ tp: 0, fp: 0, fn: 1 });
  expect(types['order:deprivation:refused']).toMatchObject({ tp: 0, fp: 1, fn: 0 });
  expect(statuses).toMatchObject({ tp: 0, fp: 1, fn: 1 });
  expect(falsePositives).toEqual([]);
});

test('an order of the right type and status counts as such whatever its fields', () => {
  expect(evaluate(line(EXPECTED), reads(order({ property: ['images'] }))).statuses).toMatchObject({
    tp: 1,
    fp: 0,
    fn: 0,
  });
});

test('the fields of a clause that is not found are not right', () => {
  expect(evaluate(line(EXPECTED), reads()).fields).toMatchObject({ right: 0, of: 2 });
});

test('a field read otherwise is wrongly read and missed, one not read is missed alone', () => {
  const expected = { ...EXPECTED, period: 'P3Y', conditional: true };
  const { fields } = evaluate(line(expected), reads(order({ property: ['images'], period: 'P3Y' })));
  expect(fields).toMatchObject({ right: 2, of: 4, tp: 2, fp: 1, fn: 2 });
  expect(fields.each).toMatchObject({
    property: { right: 0, of: 1, fp: 1, fn: 1 },
    conditional: { right: 0, of: 1, fp: 0, fn: 1, precision: null },
    period: { right: 1, of: 1, precision: 1, recall: 1, f1: 1 },
  });
});

test('precision, recall and F1 have their intervals: Wilson’s, for F1 carried over from the share of all that is right', () => {
  const { interval, f1 } = score({ tp: 267, fp: 2, fn: 9 });
  expect(f1).toBeCloseTo(0.9798, 4);
  expect(interval.precision?.low).toBeCloseTo(0.9733, 3);
  expect(interval.recall?.high).toBeCloseTo(0.9828, 3);
  expect(interval.f1?.low).toBeCloseTo(0.9641, 3);
  expect(interval.f1?.high).toBeCloseTo(0.9887, 3);
  expect(score({ tp: 0, fp: 0, fn: 0 }).interval).toEqual({ precision: null, recall: null, f1: null });
});

test('two runs are compared clause by clause', () => {
  const before = evaluate(line(EXPECTED), reads());
  const now = evaluate(line(EXPECTED), reads(order({ property: ['device'] }), order({ type: 'forfeiture' })));
  expect(against(now, before)).toEqual({
    gains: [`a ${JSON.stringify(EXPECTED)}`],
    losses: [],
    newFalsePositives: ['a order:forfeiture:made'],
    goneFalsePositives: [],
  });
});
