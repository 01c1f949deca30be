import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { auditFields } from '../../src/listings/fields/audit-fields.js';
import { ask, planOf } from '../../src/listings/fields/field-plan.js';
import { held, placeOf } from '../../src/listings/fields/held.js';

/** An object with so many fields, each with its own words. */
function wide(fields: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: fields }, (_, at) => [`field${at}`, `words ${at}`]));
}

function pointers(audit: ReturnType<typeof auditFields>): readonly unknown[] {
  return audit.problems().map(({ at }) => (at !== undefined && 'pointer' in at ? at.pointer : undefined));
}

describe('what is left over of an object', () => {
  test.each([1, 31, 32, 33, 64, 65, 100, 101, 500])('is exactly what was not taken, of %i fields', (count) => {
    const audit = auditFields();
    const fields = audit.open(wide(count), '');
    for (let at = 0; at < count; at += 1) if (at % 3 !== 0) fields.text(`field${at}`);
    const left = Array.from({ length: count }, (_, at) => at).filter((at) => at % 3 === 0);
    expect(audit.leftovers()).toEqual(left.map((at) => `words ${at}`));
    expect(pointers(audit)).toEqual(left.map((at) => `/field${at}`));
  });

  test('is nothing where lists of names say that nothing is of use', () => {
    const audit = auditFields();
    audit.open(wide(70), '').ignore(Object.keys(wide(70)));
    audit.open(wide(3), '/few').ignore(['field0', 'field1', 'field2']);
    expect(audit.problems()).toEqual([]);
  });

  test('is a value of another kind than was asked for, and no empty one', () => {
    const audit = auditFields();
    const fields = audit.open({ name: { full: 'Testfern' }, plea: '-', verdict: null, count: [], title: ' ' }, '');
    expect([fields.text('name'), fields.text('plea'), fields.object('title')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(pointers(audit)).toEqual(['/name']);
  });

  test('holds for any object whichever of its fields are taken', () => {
    const names = fc.uniqueArray(fc.oneof(fc.string({ maxLength: 5 }), fc.constant('__proto__')), { maxLength: 40 });
    fc.assert(
      fc.property(names, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (all, isTaken) => {
        const audit = auditFields();
        const fields = audit.open(Object.fromEntries(all.map((name) => [name, `of ${name}`])), '');
        for (const [at, name] of all.entries()) if (isTaken[at]) expect(fields.text(name)).toBeDefined();
        const left = all.filter((_, at) => !isTaken[at]);
        expect(new Set(audit.leftovers())).toEqual(new Set(left.map((name) => `of ${name}`)));
      }),
    );
  });
});

describe('an object that is open already', () => {
  const message = { outer: { inner: [{ urn: '01ZX0000125' }, { 'a/b~c': { plea: 'GUILTY' } }] } };

  test('is the same when it is opened by its pointer after being opened from around', () => {
    const audit = auditFields();
    const [, second] = audit.open(message, '').object('outer')?.objects('inner') ?? [];
    const from = second?.object('a/b~c');
    expect(from?.pointer).toBe('/outer/inner/1/a~1b~0c');
    expect(audit.open(message.outer.inner[1]?.['a/b~c'], '/outer/inner/1/a~1b~0c')).toBe(from);
    expect(audit.open(message.outer.inner[1], '/outer/inner/1')).toBe(second);
  });

  test('is the same when it is opened from around after being opened by its pointer', () => {
    const audit = auditFields();
    const byPointer = audit.open(message.outer, '/outer');
    const first = audit.open(message.outer.inner[0], '/outer/inner/0');
    expect(audit.open(message, '').object('outer')).toBe(byPointer);
    expect(byPointer.objects('inner')[0]).toBe(first);
  });

  test('is told of once where it is left over', () => {
    const audit = auditFields();
    const outer = audit.open(message, '').object('outer');
    outer?.objects('inner');
    outer?.objects('inner');
    expect(pointers(audit)).toEqual(['/outer/inner/0/urn', '/outer/inner/1/a~1b~0c']);
  });
});

test('an entry of a list that is no object is a problem at its place, an empty one is none', () => {
  const audit = auditFields();
  expect(audit.open({ cases: [{}, 'words', '', null, 7] }, '').objects('cases')).toHaveLength(1);
  expect(pointers(audit)).toEqual(['/cases/1', '/cases/4']);
});

test('a field that holds no date or number is named by the first of the names that holds words', () => {
  const audit = auditFields();
  const fields = audit.open({ held: '-', day: 'to be fixed', age: 'unknown' }, '/one');
  expect([fields.date('held', 'day'), fields.integer('age')]).toEqual([undefined, undefined]);
  expect(audit.problems()).toEqual([
    { code: 'date_unreadable', message: 'The field day holds no date.', at: { pointer: '/one/day' } },
    { code: 'number_unreadable', message: 'The field age holds no whole number.', at: { pointer: '/one/age' } },
  ]);
});

describe('a list answered without opening its objects', () => {
  const PLAN = planOf({ code: ask.text('code'), on: ask.date('on') }, ['unused']);
  const whole = { code: 'SX03252', on: '2025-01-14' };
  const answered = (value: object) => {
    const audit = auditFields();
    const said = audit.open(value, '').answersEach('results', PLAN, (pointer) => ({ pointer }));
    return { said, problems: audit.problems().map(({ code, at }) => [code, at]) };
  };
  const first = { pointer: '/results/0', ...whole };

  test.each([
    ['whole entries', [whole, whole], [first, { ...first, pointer: '/results/1' }], []],
    ['a field of no use', [{ ...whole, unused: 'x' }], [first], []],
    [
      'an unknown field',
      [whole, { ...whole, extra: 'x' }],
      [first, { ...first, pointer: '/results/1' }],
      ['/results/1/extra'],
    ],
    ['an unreadable day', [{ ...whole, on: 'soon' }], [{ pointer: '/results/0', code: 'SX03252' }], ['/results/0/on']],
    [
      'a word of another kind',
      [{ code: { of: 'x' }, on: whole.on }],
      [{ pointer: '/results/0', on: whole.on }],
      ['/results/0/code'],
    ],
    ['words in the list', [whole, 'see over'], [first], ['/results/1']],
    ['an object on its own', whole, [{ ...first, pointer: '/results' }], []],
    ['an empty list', [], [], []],
    ['words in its place', 'none', [], ['/results']],
  ])('%s: the same answers, and what is left over told', (_what, results, said, left) => {
    const read = answered({ results });
    expect(read.said).toEqual(said);
    expect(read.problems.map(([, at]) => (at as { pointer: string }).pointer)).toEqual(left);
  });

  test('what is missing is nothing', () => {
    expect(answered({})).toEqual({ said: [], problems: [] });
  });

  test.each([
    ['entries that answer alone', []],
    ['one among them with an unknown field', [[55, { ...whole, extra: 'x' }]]],
    [
      'unreadable days and words among them',
      [
        [40, { ...whole, on: 'soon' }],
        [41, 'see over'],
        [59, { ...whole, extra: 'x' }],
      ],
    ],
  ] as const)('%s: handed on one by one they are the same', (_what, instead) => {
    const results: unknown[] = Array.from({ length: 60 }, () => ({ ...whole }));
    for (const [at, entry] of instead) results[at] = entry;
    const at = (pointer: string) => ({ pointer });
    const audit = auditFields();
    const handed: unknown[] = [];
    audit.open({ results }, '').handEach('results', PLAN, at, (one) => handed.push(one));
    const { said, problems } = answered({ results });
    expect(handed).toEqual(said);
    expect(audit.problems().map(({ code, at }) => [code, at])).toEqual(problems);
    expect(handed).toHaveLength(60 - instead.filter(([, entry]) => entry === 'see over').length);
  });

  test('one object likewise, and what its plan does not know is told', () => {
    const audit = auditFields();
    const fields = audit.open({ whole, more: { ...whole, extra: 'x' }, words: 'none' }, '');
    expect([fields.answers('whole', PLAN), fields.answers('more', PLAN)]).toEqual([whole, whole]);
    expect([fields.answers('words', PLAN), fields.answers('nowhere', PLAN)]).toEqual([undefined, undefined]);
    expect(pointers(audit)).toEqual(['/words', '/more/extra']);
  });
});

test('where an object stands is found once it is asked, below whatever was opened, for one and for many', () => {
  const cases = Array.from({ length: 9 }, (_, at) => ({ urn: String(at) }));
  const document = { wrapper: [{ 'a/b': { cases } }], other: {} };
  const audit = auditFields();
  const [inner] = document.wrapper;
  audit.open(inner, '/wrapper/0');
  expect(cases.map((one) => audit.pointerTo(one))).toEqual(cases.map((_, at) => `/wrapper/0/a~1b/cases/${at}`));
  expect(audit.pointerTo(inner)).toBe('/wrapper/0');
  audit.open(document, '');
  expect(audit.pointerTo(document.other)).toBe('/other');
});

test('an object that was found answers the same whether it need be opened or not, and what it holds is told with its place', () => {
  const plan = planOf({
    number: ask.text('number'),
    offences: ask.each(planOf({ code: ask.text('code') }), held, 'offences'),
  });
  const cases = Array.from({ length: 60 }, (_, at) => ({ number: `${at}`, offences: { code: `C${at}` } }));
  const audit = auditFields();
  const said = cases.map((one, at) => audit.answersAt(one, `/cases/${at}`, plan, () => ({})));
  expect(said.map(({ number }) => number)).toEqual(cases.map(({ number }) => number));
  expect(said.flatMap(({ offences = [] }) => offences.map(({ code }) => code))).toEqual(cases.map((_, at) => `C${at}`));
  expect(said.flatMap(({ offences = [] }) => offences.map((one) => placeOf(one, audit)))).toEqual(
    cases.map((_, at) => `/cases/${at}/offences`),
  );
  audit.answersAt({ ...cases[0], other: 'words' }, '/cases/60', plan, () => ({}));
  audit.answersAt({ number: ['words'], offences: {} }, '/cases/61', plan, () => ({}));
  expect(pointers(audit)).toEqual(['/cases/60/other', '/cases/61/number']);
});
