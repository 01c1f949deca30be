import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { runAudit } from '../../src/audits/findings/finding.js';
import { judgedUnits } from '../../src/audits/judging/judged-unit.js';
import { rowsOfCases } from '../../src/audits/judging/rows-of-cases.js';
import type { Appearance, ClauseHeard, OffenceHeard, ResultHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { appearance, fine, keyed, offence, order, outcome, result, SEDGEMOUTH } from '../cases/builders.js';

const AUDIT = findAudit('observer-2025');
const RUN = { asOf: '2025-02-16T09:00:00+00:00', versions: { extractor: 'test' } };
const CHILD = { code: 'PK78008', title: 'Make indecent photograph or pseudo-photograph of a child' };
const HARASSMENT = { sequence: 2, code: 'PH97004', title: 'Harassment without violence' };

const run = (appearances: readonly Appearance[], audit = AUDIT) =>
  runAudit(audit, rowsOfCases(joinCases(appearances, keyed)), RUN);

const clauses = fc.constantFrom<() => ClauseHeard>(
  () => order('deprivation', 'made', { property: ['device'] }),
  () => order('deprivation', 'made', { property: ['images'], power: 's.153 SA 2020' }),
  () => order('forfeiture', 'made', { property: ['device'] }),
  () => order('forfeiture', 'made', { property: ['drugs'], power: 's.27 MDA 1971' }),
  () => order('deletion_direction', 'made', { property: ['images'] }),
  () => order('deletion_direction', 'made', { property: ['device'], destroy: true }),
  () => order('deprivation', 'applied_for', { property: ['device'] }),
  () => order('deprivation', 'refused', { property: ['device'] }),
  () => order('restraining_order', 'made', { period: 'P2Y', terms: ['no_contact'] }),
  () => order('restraining_order', 'made', { period: 'P2Y', terms: ['no_posting'] }),
);

/** A person as drawn: what was said of their offence, beside what, where, and how it ended. */
const drawnPerson = fc.record({
  made: fc.array(clauses, { maxLength: 3 }),
  atCaseLevel: fc.array(clauses, { maxLength: 1 }),
  ending: fc.constantFrom('sentenced', 'sentenced', 'sentenced', 'adjourned', 'withdrawn', 'sent_for_trial'),
  group: fc.constantFrom('sharing', 'sharing', 'child'),
  harassed: fc.boolean(),
  elsewhere: fc.boolean(),
  complete: fc.boolean(),
  month: fc.integer({ min: 8, max: 12 }),
});
type Drawn = typeof drawnPerson extends fc.Arbitrary<infer Person> ? Person : never;

let next = 0;
function personOf(drawn: Drawn, bird: string): Appearance {
  next += 1;
  const ending = drawn.ending === 'sentenced' ? fine() : result([outcome(drawn.ending as 'adjourned')]);
  const lines = drawn.ending === 'sentenced' ? drawn.made.map((make) => result([make()])) : [];
  const own: OffenceHeard[] = [offence([ending, ...lines], drawn.group === 'child' ? CHILD : {})];
  if (drawn.harassed) own.push(offence([drawn.ending === 'sentenced' ? fine() : ending], HARASSMENT));
  const onCase: ResultHeard[] =
    drawn.ending === 'sentenced' ? drawn.atCaseLevel.map((make) => result([make()], { level: 'case' })) : [];
  return appearance({
    urn: `01${bird.slice(0, 2).toUpperCase()}${String(next).padStart(5, '0')}24`,
    person: { master: null, asn: null, nameAndBirth: `${bird} ${next}`, name: `${bird} ${next}` },
    hearing: {
      date: `2024-${String(drawn.month).padStart(2, '0')}-11`,
      ...(drawn.elsewhere ? { court: SEDGEMOUTH } : {}),
    },
    document: { completeResults: drawn.complete },
    offences: own,
    results: onCase,
  });
}

const people = fc.array(drawnPerson, { maxLength: 9 });
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('whatever the corpus', () => {
  test('two corpora with no person, case or hearing in common give the sum of their findings', () => {
    fc.assert(
      fc.property(people, people, (first, second) => {
        const [one, two] = [
          first.map((each) => personOf(each, 'plover')),
          second.map((each) => personOf(each, 'quail')),
        ];
        const [a, b, both] = [run(one), run(two), run([...one, ...two])];
        both.groups.forEach((group, index) => {
          const [left, right] = [a.groups[index], b.groups[index]];
          expect(group.of).toBe((left?.of ?? 0) + (right?.of ?? 0));
          expect(group.observed).toBe((left?.observed ?? 0) + (right?.observed ?? 0));
          for (const [name, count] of Object.entries(group.outcomes)) {
            const each = (other: typeof left) => other?.outcomes[name as keyof typeof other.outcomes] ?? 0;
            expect(count).toBe(each(left) + each(right));
          }
          group.families.forEach(({ made, upper, cases }, family) => {
            const [x, y] = [left?.families[family], right?.families[family]];
            expect(made).toBe((x?.made ?? 0) + (y?.made ?? 0));
            expect(upper.made).toBe((x?.upper.made ?? 0) + (y?.upper.made ?? 0));
            expect([...cases].sort()).toEqual([...(x?.cases ?? []), ...(y?.cases ?? [])].sort());
          });
          group.funnel.forEach(({ left: count }, step) => {
            expect(count).toBe((left?.funnel[step]?.left ?? 0) + (right?.funnel[step]?.left ?? 0));
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test('outcomes sum to the units, each step of the funnel loses what it says, families nest in every row', () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const finding = run(drawn.map((each) => personOf(each, 'plover')));
        for (const group of finding.groups) {
          expect(sum(Object.values(group.outcomes))).toBe(group.of);
          group.funnel.slice(1).forEach((step, index) => {
            const before = group.funnel[index]?.left ?? 0;
            expect(before - sum(step.gone.map(({ count }) => count))).toBe(step.left);
          });
          const nest = (made: (family: string) => number) => {
            expect(made('deprivation')).toBeLessThanOrEqual(made('loss_of_device_or_images'));
            expect(made('loss_of_device_or_images')).toBeLessThanOrEqual(made('any_deletion'));
            expect(made('no_posting')).toBeLessThanOrEqual(made('restraining_order'));
          };
          const rows = Object.values(group.breakdowns).flat();
          for (const { families } of [group, ...rows])
            nest((name) => families.find(({ family }) => family === name)?.made ?? 0);
          for (const table of Object.values(group.breakdowns))
            expect(sum((table ?? []).map(({ of }) => of))).toBe(group.of);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('without the results of defendants and cases, who has no order is not observable, and never “none recorded”', () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const withheld = drawn
          .map((each) => personOf(each, 'plover'))
          .map((one) => ({ ...one, results: [], document: { ...one.document, completeResults: false } }));
        for (const { outcomes, of, observed } of run(withheld).groups) {
          expect(outcomes.none_recorded).toBe(0);
          expect(outcomes.not_observable).toBe(of - observed);
        }
        const cases = joinCases(withheld, keyed);
        for (const { orders, outcome: found } of judgedUnits(cases, 'intimate_image_sharing', WHOLE))
          if (orders.length === 0) expect(found).toBe('not_observable');
      }),
      { numRuns: 30 },
    );
  });

  test('without texts and codes nobody is counted, and the funnel says why', () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const blank = drawn.map((each) => blanked(personOf(each, 'plover')));
        for (const { of, outcomes, funnel, families } of run(blank).groups) {
          expect(of).toBe(0);
          expect(outcomes.none_recorded).toBe(0);
          expect(families.every(({ rate }) => rate === null)).toBe(true);
          const [listed, charged] = funnel;
          expect(charged?.left).toBe(0);
          expect(charged?.gone).toEqual([
            { reason: 'not_charged', words: 'charged with other offences only', count: listed?.left ?? 0 },
          ]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the order in which documents came changes nothing', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 1000 }), (drawn, turn) => {
        const all = drawn.map((each) => personOf(each, 'plover'));
        const at = all.length === 0 ? 0 : turn % all.length;
        const turned = [...all.slice(at), ...all.slice(0, at)].reverse();
        expect(run(turned)).toEqual(run(all));
      }),
      { numRuns: 30 },
    );
  });

  test('the units behind a finding are exactly its counts', () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const cases = joinCases(
          drawn.map((each) => personOf(each, 'plover')),
          keyed,
        );
        for (const group of runAudit(AUDIT, rowsOfCases(cases), RUN).groups) {
          const units = judgedUnits(cases, group.group as 'child_images', WHOLE);
          expect(units).toHaveLength(group.of);
          for (const [name, count] of Object.entries(group.outcomes))
            expect(units.filter((unit) => unit.outcome === name)).toHaveLength(count);
          for (const { cases: ids, made } of group.families) {
            expect(new Set(ids).size).toBe(made);
            expect(ids.every((id) => units.some(({ unit }) => unit.id === id))).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

const WHOLE = { from: AUDIT.period.from, to: AUDIT.period.to ?? '' };

function blanked(one: Appearance): Appearance {
  const silent = (line: ResultHeard): ResultHeard => ({
    ...line,
    code: null,
    shortCode: null,
    textKey: '',
    clauses: [],
  });
  return {
    ...one,
    results: one.results.map(silent),
    offences: one.offences.map((heard) => ({
      ...heard,
      code: null,
      title: '',
      wording: null,
      results: heard.results.map(silent),
    })),
  };
}
