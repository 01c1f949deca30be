import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Appearance, PersonKeys } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import {
  adjourned,
  appearance,
  fine,
  keyed,
  offence,
  order,
  outcome,
  ROBIN,
  result,
  sentence,
  WREN,
} from './builders.js';

const NOBODY: PersonKeys = { master: null, asn: null, nameAndBirth: null, name: null };
const join = (...appearances: readonly Appearance[]) => joinCases(appearances, keyed);
const levels = (...appearances: readonly Appearance[]) =>
  join(...appearances).map((one) => one.appearances.map(({ linkedBy }) => linkedBy));

describe('what joins the hearings of one defendant in one case', () => {
  test('the same person by the source’s own id, in one case', () => {
    const person = { ...NOBODY, master: 'm1' };
    expect(levels(appearance({ person }), appearance({ person }))).toEqual([['same_source_id', 'same_source_id']]);
  });

  test('URN and arrest/summons number, whatever the spelling of the name', () => {
    const one = appearance({ person: { ...NOBODY, asn: 'a1', name: 'rook' } });
    const other = appearance({ person: { ...NOBODY, asn: 'a1', name: 'rooke' } });
    expect(levels(one, other)).toEqual([['urn_and_asn', 'urn_and_asn']]);
  });

  test('URN and name with date of birth', () => {
    expect(levels(appearance(), appearance())).toEqual([['urn_and_name_and_birth', 'urn_and_name_and_birth']]);
  });

  test('URN and name alone, where nothing contradicts', () => {
    const list = appearance({ person: { ...NOBODY, name: 'wren' } });
    expect(levels(appearance({ person: WREN }), list)).toEqual([['urn_and_name', 'urn_and_name']]);
  });

  test('not a name alone where two people of that name are in the case', () => {
    const elder = appearance({ person: { ...WREN, nameAndBirth: 'wren 1960' } });
    const younger = appearance({ person: { ...WREN, nameAndBirth: 'wren 1990' } });
    const list = appearance({ person: { ...NOBODY, name: 'wren' } });
    const cases = join(elder, younger, list);
    expect(cases).toHaveLength(3);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(3);
    expect(cases.every(({ problems }) => problems?.some(({ code }) => code === 'not_joined'))).toBe(true);
  });

  test('never a name across cases, and never two defendants of one case', () => {
    const name = { ...NOBODY, name: 'wren' };
    expect(join(appearance({ person: name }), appearance({ person: name, urn: '01AA0000224' }))).toHaveLength(2);
    expect(join(appearance(), appearance({ person: ROBIN }))).toHaveLength(2);
  });

  test('cases heard together under one hearing id stay two cases of one person', () => {
    const together = { sourceId: 'h1' };
    const cases = join(appearance({ hearing: together }), appearance({ hearing: together, urn: '01AA0000224' }));
    expect(cases).toHaveLength(2);
    expect(new Set(cases.map(({ personId }) => personId)).size).toBe(1);
  });

  test('an account without a case reference joins by hearing id and person', () => {
    const cases = join(
      appearance({ hearing: { sourceId: 'h1' } }),
      appearance({ hearing: { sourceId: 'h1' }, urn: null }),
    );
    expect(cases).toHaveLength(1);
  });

  test('nothing joins hearings that have neither a reference nor an id', () => {
    expect(levels(appearance({ urn: null }), appearance({ urn: null }))).toEqual([['alone'], ['alone']]);
  });
});

test('the cases of one person share a person, by arrest/summons number or by name with date of birth, and by nothing less', () => {
  const people = (a: PersonKeys, b: PersonKeys) =>
    new Set(
      join(appearance({ person: a }), appearance({ person: b, urn: '01AA0000224' })).map(({ personId }) => personId),
    ).size;
  expect(people(WREN, WREN)).toBe(1);
  expect(people({ ...WREN, asn: 'a1' }, { ...ROBIN, asn: 'a1' })).toBe(1);
  expect(people({ ...NOBODY, name: 'wren' }, { ...NOBODY, name: 'wren' })).toBe(2);
});

test('two charges under one code are two offences, and each is followed on its own', () => {
  const first = appearance({
    hearing: { date: '2024-08-01' },
    offences: [
      offence([adjourned()], { sequence: 1, startDate: '2024-01-01' }),
      offence([adjourned()], { sequence: 2, startDate: '2024-02-02' }),
    ],
  });
  const then = appearance({
    offences: [
      offence([result([outcome('withdrawn')])], { sequence: 7, startDate: '2024-02-02' }),
      offence([fine()], { sequence: 3, startDate: '2024-01-01' }),
    ],
  });
  expect(join(first, then)[0]?.offences.map(({ state }) => state)).toEqual(['sentenced', 'withdrawn']);
});

test('the order in which documents arrive changes nothing', () => {
  const date = fc.constantFrom('2024-08-01', '2024-09-03', '2024-10-07', null);
  const person = fc.constantFrom<PersonKeys>(
    WREN,
    ROBIN,
    { ...NOBODY, name: 'wren' },
    { ...WREN, asn: 'a1' },
    { ...ROBIN, asn: 'a1' },
    { ...NOBODY, master: 'm1', name: 'robin' },
  );
  const decided = fc.constantFrom(
    () => fine(),
    () => adjourned(),
    () => result([outcome('withdrawn')]),
    () => result([outcome('reopened', { setsAside: '2024-09-03' })]),
    () => result([order('deprivation', 'applied_for', { property: ['device'] })]),
    () => result([order('deprivation', 'refused')]),
    () => result([sentence('community_order'), order('restraining_order', 'made')]),
  );
  const heard = fc.record({
    date,
    person,
    urn: fc.constantFrom('01AA0000124', '01AA0000224', null),
    sourceId: fc.constantFrom('h1', 'h2', null),
    issuedAt: fc.constantFrom('2024-09-03T17:00:00+01:00', '2024-09-04T09:00:00+01:00', null),
    offences: fc.array(
      fc.record({ sequence: fc.integer({ min: 1, max: 3 }), results: fc.array(decided, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(fc.array(heard, { maxLength: 7 }), fc.infiniteStream(fc.nat()), (drawn, keys) => {
      const appearances = drawn.map(({ date: day, sourceId, issuedAt, offences, ...parts }) =>
        appearance({
          ...parts,
          hearing: { date: day, sourceId, issuedAt },
          offences: offences.map(({ sequence, results }) =>
            offence(
              results.map((make) => make()),
              { sequence },
            ),
          ),
        }),
      );
      const shuffled = appearances
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(joinCases(shuffled, keyed)).toEqual(joinCases(appearances, keyed));
    }),
    { numRuns: 150 },
  );
});
