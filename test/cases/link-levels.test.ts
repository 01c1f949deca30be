import { describe, expect, test } from '@jest/globals';
import type { Appearance, PersonKeys } from '../../src/cases/accounts/appearance.js';
import { linkAppearances } from '../../src/cases/links/link-appearances.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { personKeys } from '../../src/store/people/person-keys.js';
import { personMarks } from '../../src/store/people/person-marks.js';
import { type AppearanceParts, appearance, offence, SEDGEMOUTH } from './builders.js';

const key = keyFrom('a secret of the tests');

interface Who {
  readonly dateOfBirth?: string;
  readonly asn?: string;
  readonly masterId?: string;
  readonly defendantId?: string;
  readonly pncId?: string;
  readonly sex?: string;
}

function person(full: string, who: Who = {}): PersonKeys {
  const defendant = { name: { full }, ...who, offences: [], results: [] };
  return { ...personKeys(defendant, key), marks: personMarks(defendant, key) };
}

const heard = (full: string, who: Who = {}, more: AppearanceParts = {}): Appearance =>
  appearance({ ageAtHearing: null, ...more, person: person(full, who) });

const BORN = { dateOfBirth: '1990-02-03' };
const NO_URN = { urn: null } as const;
const levels = (...appearances: readonly Appearance[]) => {
  const { groups } = linkAppearances(appearances);
  return groups.map(({ links }) => [...links.values()].map(({ level }) => level));
};
const joined = (...appearances: readonly Appearance[]) => linkAppearances(appearances).groups.length;

describe('each level, by what it needs', () => {
  test.each<[string, Appearance, Appearance]>([
    ['same_source_id', heard('Test Moss', { defendantId: 'd1' }), heard('Test Fern', { defendantId: 'd1' })],
    ['same_source_id', heard('Test Moss', { pncId: '99/1A' }), heard('T Fern', { pncId: '99/1A' })],
    ['urn_and_asn', heard('Test Moss', { asn: '24ZX1' }), heard('Alder Fern', { asn: '24ZX1' })],
    ['urn_and_name_and_birth', heard('Test Moss', BORN), heard('MOSS, Test Alder', BORN)],
    ['urn_and_name_and_birth', heard('Test Hawthorn', BORN), heard('Tset Hawthom', BORN)],
    ['urn_and_name_and_birth', heard('Test Moss', BORN), heard('Test Moss', { dateOfBirth: '1990-03-02' })],
    ['urn_and_name_and_birth', heard('Test Moss', BORN), heard('Test Fern', BORN)],
    ['urn_and_name', heard('Test Moss', BORN), heard('Mr Test Moss')],
    ['urn_and_name', heard('Test Hawthorn', BORN), heard('Test Hawthom')],
    [
      'case_number_and_name_and_birth',
      heard('Test Moss', BORN, { ...NO_URN, caseNumber: '1' }),
      heard('Test Moss', BORN, { ...NO_URN, caseNumber: '1', hearing: { court: SEDGEMOUTH } }),
    ],
    [
      'case_number_court_and_name',
      heard('Test Moss', BORN, { ...NO_URN, caseNumber: '1' }),
      heard('MOSS Test', {}, { ...NO_URN, caseNumber: '1' }),
    ],
    [
      'name_birth_court_and_offence',
      heard('Test Moss', BORN, { offences: [offence()] }),
      heard('Moss, Test', BORN, { ...NO_URN, offences: [offence()], hearing: { date: '2024-11-05' } }),
    ],
  ])('%s', (level, one, other) => {
    expect(levels(one, other)).toEqual([[level, level]]);
  });

  test.each<[string, Appearance, Appearance]>([
    ['a name alone', heard('Test Moss', {}, NO_URN), heard('Test Moss', {}, NO_URN)],
    ['name and birth without an offence in common', heard('Test Moss', BORN, NO_URN), heard('Test Moss', BORN, NO_URN)],
    [
      'name, birth, court and offence after more than six months',
      heard('Test Moss', BORN, { ...NO_URN, offences: [offence()] }),
      heard('Test Moss', BORN, { ...NO_URN, offences: [offence()], hearing: { date: '2025-04-03' } }),
    ],
    [
      'a case number at another court',
      heard('Test Moss', {}, { ...NO_URN, caseNumber: '1' }),
      heard('Test Moss', {}, { ...NO_URN, caseNumber: '1', hearing: { court: SEDGEMOUTH } }),
    ],
    [
      'a case number ten years on',
      heard('Test Moss', {}, { ...NO_URN, caseNumber: '1' }),
      heard('Test Moss', {}, { ...NO_URN, caseNumber: '1', hearing: { date: '2014-09-03' } }),
    ],
    [
      'two URNs, whatever else is the same',
      heard('Test Moss', { ...BORN, asn: 'A12345', masterId: 'm' }, { offences: [offence()] }),
      heard('Test Moss', { ...BORN, asn: 'A12345', masterId: 'm' }, { urn: '01AA0000224', offences: [offence()] }),
    ],
    [
      'an age that is another',
      heard('Test Moss', {}, { ageAtHearing: 30 }),
      heard('Test Moss', {}, { ageAtHearing: 58 }),
    ],
    ['a date of birth that is another', heard('Test Moss', BORN), heard('Test Moss', { dateOfBirth: '1961-07-08' })],
    ['twins', heard('Test Moss', BORN), heard('Alder Moss', BORN)],
    ['a forename a letter apart and nothing to bear it out', heard('Alder Moss'), heard('Elder Moss')],
    ['a person and a company', heard('Test Moss'), { ...heard('Test Moss'), organisation: true }],
  ])('never %s', (_, one, other) => {
    expect(joined(one, other)).toBe(2);
  });
});

test('two who stand side by side in one hearing are two, and each is followed', () => {
  const twin = (full: string, asn: string, day: string) =>
    heard(full, { ...BORN, asn }, { hearing: { id: `hearing of ${day}`, date: day } });
  const days = ['2024-09-03', '2024-10-01'];
  const { groups, inDoubt } = linkAppearances(
    days.flatMap((day) => [twin('Alder Moss', 'A11111', day), twin('Elder Moss', 'A22222', day)]),
  );
  expect(groups.map(({ appearances }) => appearances.length)).toEqual([2, 2]);
  expect(inDoubt).toEqual([]);
});

test('an age tells a father from a son of one name', () => {
  const father = heard('Test Moss', { dateOfBirth: '1961-07-08' }, { ageAtHearing: 63 });
  const son = heard('Test Moss', BORN, { ageAtHearing: 34 });
  const list = heard('Test Moss', {}, { ageAtHearing: 34 });
  const { groups } = linkAppearances([father, son, list]);
  expect(groups.map(({ appearances }) => appearances.map(({ id }) => id).sort())).toEqual(
    expect.arrayContaining([[father.id], [son.id, list.id].sort()]),
  );
});

describe('what fits two people', () => {
  const father = heard('Test Moss', { dateOfBirth: '1961-07-08', asn: 'A11111' });
  const son = heard('Test Moss', { ...BORN, asn: 'A22222' });
  const list = heard('Test Moss');
  const all = [father, son, list];
  const pair = (one: Appearance, other: Appearance) => {
    const [a = '', b = ''] = [one.id, other.id].sort();
    return { a, b };
  };

  test('is joined to neither, and both pairs are told', () => {
    const { groups, inDoubt } = linkAppearances(all);
    expect(groups).toHaveLength(3);
    expect(inDoubt).toEqual(
      [pair(father, list), pair(son, list)]
        .sort((one, other) => (one.a + one.b < other.a + other.b ? -1 : 1))
        .map((one) => ({ ...one, level: 'urn_and_name', why: 'fits_several' })),
    );
  });

  test('a decision joins it, and nothing is in doubt any more', () => {
    const { groups, inDoubt } = linkAppearances(all, [{ ...pair(father, list), same: true }]);
    const own = groups.find(({ appearances }) => appearances.some(({ id }) => id === list.id));
    expect(own?.appearances.map(({ id }) => id).sort()).toEqual([father.id, list.id].sort());
    expect(own?.links.get(list.id)?.level).toBe('decided');
    expect(inDoubt).toEqual([]);
  });

  test('and one that keeps it apart leaves it to the other', () => {
    const { groups } = linkAppearances(all, [{ ...pair(father, list), same: false }]);
    const own = groups.find(({ appearances }) => appearances.some(({ id }) => id === list.id));
    expect(own?.appearances.map(({ id }) => id).sort()).toEqual([son.id, list.id].sort());
  });

  test('a decision wins over the ids of the court’s system', () => {
    const one = heard('Test Moss', { defendantId: 'd1' });
    const other = heard('Test Moss', { defendantId: 'd1' });
    expect(linkAppearances([one, other], [{ ...pair(one, other), same: false }]).groups).toHaveLength(2);
    const stranger = heard('Alder Fern', {}, { urn: '01AA0000224' });
    expect(linkAppearances([one, stranger], [{ ...pair(one, stranger), same: true }]).groups).toHaveLength(1);
  });
});

test('without a reference on one side, two cases of one person leave the account to a person', () => {
  const first = heard('Test Moss', BORN, { offences: [offence()] });
  const second = heard('Test Moss', BORN, { urn: '01AA0000224', offences: [offence()] });
  const table = heard('Test Moss', BORN, { ...NO_URN, offences: [offence()], hearing: { date: '2024-09-20' } });
  const { groups, inDoubt } = linkAppearances([first, second, table]);
  expect(groups).toHaveLength(3);
  expect(inDoubt).toHaveLength(2);
});

test('one forename, date of birth and URN with two surnames is one person; with three it is nobody’s', () => {
  const surnames = ['Moss', 'Fern', 'Hawthorn'].map((surname) => heard(`Test ${surname}`, BORN));
  expect(joined(...surnames.slice(1))).toBe(1);
  expect(joined(...surnames)).toBe(3);
});

test('very many records under one number are joined by what else they have in common', () => {
  const many = Array.from({ length: 400 }, (_, at) => {
    const syllables = [...String(1000 + (at % 200))].map(
      (digit) => 'ba ce di fo gu la me ni po ru'.split(' ')[Number(digit)],
    );
    return heard(`${syllables.join('')} Stone`, BORN, { hearing: { date: `2024-0${(at % 9) + 1}-03` } });
  });
  const { groups } = linkAppearances(many);
  expect(groups).toHaveLength(200);
  expect(groups.every(({ appearances }) => appearances.length === 2)).toBe(true);
});

test('a number used again for one person years later is another case, unless an offence is the same', () => {
  const numbered = (date: string, code: string) =>
    heard('Test Moss', BORN, {
      ...NO_URN,
      caseNumber: '1',
      offences: [offence([], { code })],
      hearing: { id: `hearing of ${date}`, sourceId: null, date },
    });
  expect(joined(numbered('2015-03-02', 'TH68010'), numbered('2025-03-03', 'CJ88116'))).toBe(2);
  expect(joined(numbered('2015-03-02', 'TH68010'), numbered('2025-03-03', 'TH68010'))).toBe(1);
  expect(joined(numbered('2020-03-02', 'TH68010'), numbered('2025-03-03', 'CJ88116'))).toBe(1);
});

test('printed side by side, a name and the same name with an initial more are two people’s', () => {
  const inOneHearing = { hearing: { id: 'one hearing', sourceId: null } };
  expect(joined(heard('D Charlock', {}, inOneHearing), heard('D R Charlock', {}, inOneHearing))).toBe(2);
  expect(joined(heard('D Charlock', {}, inOneHearing), heard('D. Charlock', {}, inOneHearing))).toBe(1);
});
