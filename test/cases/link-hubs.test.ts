import { describe, expect, test } from '@jest/globals';
import type { Appearance } from '../../src/cases/accounts/appearance.js';
import { joinPersons, MOST_OF_A_PERSON } from '../../src/cases/links/join-persons.js';
import { linkAppearances } from '../../src/cases/links/link-appearances.js';
import { MOST_SHARING } from '../../src/cases/links/link-keys.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { personKeys } from '../../src/store/people/person-keys.js';
import { personMarks } from '../../src/store/people/person-marks.js';
import { type AppearanceParts, appearance, keyed, offence } from './builders.js';

const key = keyFrom('a secret of the tests');

function heard(full: string, more: AppearanceParts & { readonly dateOfBirth?: string } = {}): Appearance {
  const { dateOfBirth = '1980-01-01', ...parts } = more;
  const defendant = { name: { full }, dateOfBirth, offences: [], results: [] };
  return appearance({
    ageAtHearing: null,
    ...parts,
    person: { ...personKeys(defendant, key), marks: personMarks(defendant, key) },
  });
}

/** A name of letters alone, another for each number. */
function nameOf(number: number): string {
  const letters = [...String(number)].map((digit) => 'abdefgijkl'.charAt(Number(digit))).join('');
  return `${letters}ora`;
}

type Kind = 'a reference' | 'a birthday, court and surname';

function hub(kind: Kind, count: number): readonly Appearance[] {
  return Array.from({ length: count }, (_, at) =>
    kind === 'a reference'
      ? heard(`Test ${nameOf(at)}`, { urn: '01ZZ0000', hearing: { id: `hearing ${at}` } })
      : heard(`${nameOf(at)} Moss`, { urn: null, offences: [offence()], hearing: { id: `hearing ${at}` } }),
  );
}

/** How often linking looks at who somebody is. */
function looks(appearances: readonly Appearance[]): number {
  let count = 0;
  const watched = appearances.map((one) => ({
    ...one,
    get person() {
      count += 1;
      return one.person;
    },
  }));
  linkAppearances(watched);
  return count;
}

describe.each<Kind>(['a reference', 'a birthday, court and surname'])('%s that thousands share', (kind) => {
  test('costs a little for each of them, and not for each two', () => {
    expect(looks(hub(kind, 5000))).toBeLessThan(11 * looks(hub(kind, 500)));
  });

  test('joins nobody to a stranger, and those that are the same by name and birth', () => {
    const people = hub(kind, 400);
    const again = hub(kind, 400).slice(100, 103);
    const { groups } = linkAppearances([...people, ...again]);
    expect(groups).toHaveLength(400);
    expect(groups.filter(({ appearances }) => appearances.length > 1)).toHaveLength(3);
    expect(groups.every(({ keyTooCommon }) => keyTooCommon === 0)).toBe(true);
  });
});

test('up to so many share a key, a slip is found; among more only who is the same', () => {
  const joined = (others: number) => {
    const slip = heard('Test Hawthom', { urn: '01ZZ0000', hearing: { id: 'another' } });
    const right = heard('Test Hawthorn', { urn: '01ZZ0000', hearing: { id: 'one' } });
    const strangers = Array.from({ length: others }, (_, at) =>
      heard(`Basil ${nameOf(at)}`, {
        urn: '01ZZ0000',
        dateOfBirth: `${1700 + at}-05-05`,
        hearing: { id: `hearing ${at}` },
      }),
    );
    const { groups } = linkAppearances([...strangers, right, slip]);
    return groups.some(({ appearances }) => appearances.includes(right) && appearances.includes(slip));
  };
  expect(joined(MOST_SHARING - 2)).toBe(true);
  expect(joined(MOST_SHARING - 1)).toBe(false);
});

test('one person printed thousands of times under one reference is joined to nobody, and that is told', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => heard('Test Moss', { urn: '01ZZ0000', hearing: { id: `h${at}` } }));
  const { groups } = linkAppearances(many(MOST_SHARING + 1));
  expect(groups).toHaveLength(MOST_SHARING + 1);
  expect(groups.every(({ keyTooCommon }) => keyTooCommon === 1)).toBe(true);
  const [whole, ...others] = linkAppearances(many(MOST_SHARING)).groups;
  expect([whole?.keyTooCommon, others.length]).toEqual([0, 0]);
});

test('a surer key joins what a common one does not', () => {
  const one = heard('Test Hawthorn', { urn: '01ZZ0000', caseNumber: '7', hearing: { id: 'one' } });
  const other = heard('Tset Hawthom', { urn: '01ZZ0000', caseNumber: '7', hearing: { id: 'other' } });
  const { groups } = linkAppearances([...hub('a reference', 400), one, other]);
  expect(groups.some(({ appearances }) => appearances.length === 2)).toBe(true);
});

test('what too many say of themselves makes nobody one person', () => {
  const cases = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `case ${at}`, identities: ['asn 0', `birth ${at}`] }));
  const persons = (count: number) => new Set(joinPersons(cases(count), keyed).map(({ id }) => id)).size;
  expect(persons(MOST_OF_A_PERSON)).toBe(1);
  expect(persons(MOST_OF_A_PERSON + 1)).toBe(MOST_OF_A_PERSON + 1);
});
