import { describe, expect, test } from '@jest/globals';
import { clauseSaid } from '../../../src/facts/clause-said.js';
import type { CorrectedClause, Correction, ReadingDecision } from '../../../src/facts/corrections/correction.js';
import { settleReading } from '../../../src/facts/corrections/settle-reading.js';

const order = (over: object = {}): CorrectedClause =>
  ({
    id: 'c1',
    kind: 'order',
    type: 'deprivation',
    status: 'unclear',
    property: ['device'],
    found: 'text',
    span: [10, 30],
    quote: 'deprivation re phone',
    rule: 'deprivation',
    ...over,
  }) as CorrectedClause;

const about = { kind: 'order', type: 'deprivation', span: [10, 30] } as const;

function decision(correction: Correction, over: Partial<ReadingDecision> = {}): ReadingDecision {
  const rules = [clauseSaid(order())];
  return { subject: 's1', resultId: 'r1', about, rules, correction, knownAt: '2025-01-01T00:00:00Z', ...over };
}

const refused: Correction = { says: 'change', fields: { status: 'refused' } };
const settle = (clauses: readonly CorrectedClause[], ...decisions: readonly ReadingDecision[]) => {
  const { clauses: now, read, settled } = settleReading(clauses, decisions);
  return { now: now.map(clauseSaid), reviewed: now.map(({ reviewed }) => reviewed ?? false), read, settled };
};

describe('a decision on a clause', () => {
  test('changes what it names and leaves the rest', () => {
    const { now, reviewed, settled } = settle([order()], decision(refused));
    expect(now).toEqual([{ kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] }]);
    expect(reviewed).toEqual([true]);
    expect(settled).toEqual([{ subject: 's1', fits: true, changed: true, clauseId: 'c1' }]);
  });

  test('that the words say no such thing takes the clause away', () => {
    expect(settle([order()], decision({ says: 'none' })).now).toEqual([]);
  });

  test('that confirms changes nothing, and marks the clause', () => {
    const { now, reviewed } = settle([order()], decision({ says: 'confirmed' }));
    expect(now).toEqual([clauseSaid(order())]);
    expect(reviewed).toEqual([true]);
  });

  test('takes a field out, and another kind of clause in its place keeps only what was said', () => {
    expect(settle([order()], decision({ says: 'change', fields: { property: null } })).now[0]).not.toHaveProperty(
      'property',
    );
    const outcome: Correction = { says: 'change', fields: { kind: 'outcome', type: 'adjourned', to: '2025-03-04' } };
    expect(settle([order()], decision(outcome)).now).toEqual([
      { kind: 'outcome', type: 'adjourned', to: '2025-03-04' },
    ]);
  });

  test.each<[string, Correction, object, boolean, object | null]>([
    ['the same, in a new row', refused, { id: 'c9' }, true, { status: 'refused' }],
    ['words a little longer', refused, { span: [5, 33] }, true, { status: 'refused' }],
    ['a power besides', refused, { power: 's.153 SA 2020' }, true, { status: 'refused', power: 's.153 SA 2020' }],
    ['other property', refused, { property: ['images'] }, true, { status: 'refused', property: ['images'] }],
    ['what the person said', refused, { status: 'refused' }, true, { status: 'refused' }],
    ['another status', refused, { status: 'made' }, false, { status: 'made' }],
    ['another kind of order', refused, { type: 'forfeiture' }, false, { type: 'forfeiture', status: 'unclear' }],
    ['other words', refused, { span: [40, 60] }, false, { status: 'unclear' }],
    ['a code alone', refused, { span: null, quote: null, found: 'code' }, false, { status: 'unclear' }],
    ['confirmed, and another status', { says: 'confirmed' }, { status: 'made' }, false, { status: 'made' }],
    ['confirmed, and a power besides', { says: 'confirmed' }, { power: 's.153 SA 2020' }, true, { status: 'unclear' }],
    ['none, and another status', { says: 'none' }, { status: 'made' }, false, { status: 'made' }],
    ['none, and other words', { says: 'none' }, { span: [40, 60] }, true, { status: 'unclear' }],
  ])('when newer rules read %s', (_what, correction, over, fits, now) => {
    const settled = settle([order(over)], decision(correction));
    expect(settled.settled[0]?.fits).toBe(fits);
    expect(settled.now[0] ?? null).toMatchObject(now ?? {});
    if (!fits) expect(settled.reviewed).toEqual([false]);
  });

  test('goes for the one of two that stands where it stood', () => {
    const other = order({ id: 'c2', span: [40, 60] });
    expect(settle([other, order()], decision(refused)).now.map(({ status }) => status)).toEqual(['unclear', 'refused']);
    const overlapping = order({ id: 'c2', span: [25, 60] });
    expect(settle([overlapping, order()], decision(refused)).now.map(({ status }) => status)).toEqual([
      'unclear',
      'refused',
    ]);
  });

  test('fits nothing where two could be meant', () => {
    const both = [order({ span: [0, 20] }), order({ id: 'c2', span: [15, 40] })];
    expect(settle(both, decision(refused)).settled[0]?.fits).toBe(false);
  });

  test('gives way to a later one on the same clause', () => {
    const made = decision({ says: 'change', fields: { status: 'made' } }, { subject: 's2' });
    expect(settle([order()], decision(refused), made).now[0]).toMatchObject({ status: 'made' });
  });
});

describe('a decision on a whole result', () => {
  const whole = { about: null, rules: [] };
  const clause = { kind: 'order', type: 'deprivation', status: 'refused' };
  const added: Correction = { says: 'add', clause, found: 'text', span: [0, 9], quote: 'no phone.' };

  test('adds what the rules do not read, and leaves nothing unread', () => {
    const { now, reviewed, read, settled } = settle([], decision(added, whole));
    expect(now).toEqual([clause]);
    expect(reviewed).toEqual([true]);
    expect(read).toBe(true);
    expect(settled).toEqual([{ subject: 's1', fits: true, changed: true, clauseId: 's1' }]);
  });

  test('adds nothing once the rules read it too', () => {
    const read = order({ status: 'refused' });
    const { now, settled } = settle([read], decision(added, whole));
    expect(now).toEqual([clauseSaid(read)]);
    expect(settled[0]).toMatchObject({ fits: true, changed: false });
  });

  test('no longer fits where newer rules read an order it did not know of', () => {
    const { now, read, settled } = settle([order({ status: 'made' })], decision(added, whole));
    expect(now.map(({ status }) => status)).toEqual(['made']);
    expect(read).toBe(false);
    expect(settled[0]?.fits).toBe(false);
  });

  test('that there is nothing more stands while the rules read what they read', () => {
    const confirmed = decision({ says: 'confirmed' }, { about: null, rules: [clauseSaid(order())] });
    expect(settle([order()], confirmed).read).toBe(true);
    expect(settle([order(), order({ id: 'c2', type: 'forfeiture', span: [40, 50] })], confirmed)).toMatchObject({
      read: false,
      settled: [{ fits: false }],
    });
  });
});
