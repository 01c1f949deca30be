import { describe, expect, test } from '@jest/globals';
import { readXml } from '../../src/documents/xml/xml.js';
import { auditFields } from '../../src/listings/fields/audit-fields.js';
import { ask, planOf } from '../../src/listings/fields/field-plan.js';
import { auditElements } from '../../src/listings/fields/xml-as-fields.js';

const PERSON = planOf(
  {
    name: ask.text('name', 'fullName'),
    notes: ask.lines('notes'),
    born: ask.date('born', 'dateOfBirth'),
    age: ask.integer('age'),
    inCustody: ask.flag('custody'),
    aliases: ask.texts('alias'),
    home: ask.one(planOf({ town: ask.text('town') }), 'home'),
    results: ask.each(planOf({ code: ask.text('code') }), () => ({ level: 'case' }), 'result', 'order'),
  },
  ['staffOnly'],
);

/** What is answered of one object, sent as JSON and as XML, and what is problematic of it. */
function answered(said: Readonly<Record<string, string>>) {
  const json = auditFields();
  const fromJson = json.open(said, '').fill({ kind: 'person' }, PERSON);
  const elements = Object.entries(said).map(([name, words]) => `<${name}>${words}</${name}>`);
  const { root } = readXml(`<person>${elements.join('')}</person>`);
  const xml = auditElements(root);
  const fromXml = xml.open(root).fill({ kind: 'person' }, PERSON);
  const codes = (problems: ReturnType<typeof json.problems>) => problems.map(({ code }) => code);
  expect(fromXml).toEqual(fromJson);
  expect(codes(xml.problems())).toEqual(codes(json.problems()));
  return { is: fromJson, problems: codes(json.problems()) };
}

describe('a plan is answered alike from JSON and XML', () => {
  test('by every kind of value, and what is known and of no use is passed over', () => {
    const said = {
      name: ' Testfern  Yew',
      notes: 'one\n two',
      born: '5 May 1951',
      age: '71',
      custody: 'N',
      staffOnly: 'x',
    };
    expect(answered(said)).toEqual({
      is: { kind: 'person', name: 'Testfern Yew', notes: 'one\ntwo', born: '1951-05-05', age: 71, inCustody: false },
      problems: [],
    });
  });

  test('by the best name that says something, in whatever order they stand', () => {
    expect(answered({ fullName: 'Testfern Elm', name: '-' }).is).toEqual({ kind: 'person', name: 'Testfern Elm' });
    expect(answered({ fullName: 'Testfern Elm', name: 'Testfern Ash' }).is).toEqual({
      kind: 'person',
      name: 'Testfern Ash',
    });
  });

  test('with a problem for a day or a number that is none, and for a field nobody asked for', () => {
    expect(answered({ born: 'to follow', age: 'old', mystery: 'x' })).toEqual({
      is: { kind: 'person' },
      problems: ['date_unreadable', 'number_unreadable', 'unread_field'],
    });
  });
});

test('what stands within is answered alike from JSON and XML', () => {
  const audit = auditFields();
  const json = audit.open(
    {
      alias: ['Yew', 'Elm'],
      home: { town: 'Fern' },
      result: { code: '1' },
      order: [{ code: '2' }, { code: '3', x: 4 }],
    },
    '',
  );
  const { root } = readXml(
    '<p><alias>Yew</alias><alias>Elm</alias><home><town>Fern</town></home><result><code>1</code></result><order><code>2</code></order><order><code>3</code><x>4</x></order></p>',
  );
  const elements = auditElements(root);
  const expected = {
    aliases: ['Yew', 'Elm'],
    home: { town: 'Fern' },
    results: [
      { level: 'case', code: '1' },
      { level: 'case', code: '2' },
      { level: 'case', code: '3' },
    ],
  };
  expect([json.fill({}, PERSON), elements.open(root).fill({}, PERSON)]).toEqual([expected, expected]);
  expect([audit.problems(), elements.problems()].map((found) => found.map(({ code }) => code))).toEqual([
    ['unread_field'],
    ['unread_field'],
  ]);
});

test('an object of another shape, and a value of another kind, fit the same plan', () => {
  const audit = auditFields();
  const ages = [{ age: 30 }, { name: 'Testfern', age: '31' }, { age: { years: 32 } }, { age: 33, custody: true }].map(
    (one, at) => audit.open(one, `/${at}`).fill({}, PERSON),
  );
  expect(ages).toEqual([{ age: 30 }, { name: 'Testfern', age: 31 }, {}, { age: 33, inCustody: true }]);
  expect(audit.problems().map(({ at }) => at)).toEqual([{ pointer: '/2/age' }]);
});

test('a plan that asks twice for one field is none', () => {
  expect(() => planOf({ one: ask.text('name'), other: ask.text('name') })).toThrow(RangeError);
  expect(() => planOf({ one: ask.text('name') }, ['name'])).toThrow(RangeError);
});
