import { describe, expect, test } from '@jest/globals';
import { type JudgedUnit, judgedUnits } from '../../src/audits/judging/judged-unit.js';
import { readingProtocol } from '../../src/audits/readings/reading-protocol.js';
import type { ResultHeard } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import { DEPRIVATION } from '../../src/law/orders/order-families/deprivation.js';
import { appearance, fine, keyed, offence, order, phoneTaken, result } from '../cases/builders.js';

const PERIOD = { from: '2024-08-01', to: '2025-02-15' };

/** So many people sentenced, each with what `results` gives for their number. */
function units(count: number, results: (at: number) => readonly ResultHeard[]): readonly JudgedUnit[] {
  const people = Array.from({ length: count }, (_, at) =>
    appearance({
      urn: `01AA${at}`,
      person: { master: null, asn: null, nameAndBirth: `person ${at}`, name: `person ${at}` },
      offences: [offence([fine(), ...results(at)])],
    }),
  );
  return judgedUnits(joinCases(people, keyed), 'intimate_image_sharing', PERIOD);
}

const mixed = (at: number): readonly ResultHeard[] => {
  if (at < 3) return [phoneTaken()];
  return at < 8 ? [result([order('deprivation', 'applied_for', { property: ['device'] })])] : [];
};

describe('the reading protocol', () => {
  test('reads every observed unit up to 200, those in doubt and the positives first', () => {
    const protocol = readingProtocol(units(60, mixed), DEPRIVATION, { seed: 'one' });
    expect(protocol).toMatchObject({ of: 60, positives: 3, possible: 5, negatives: 52, sample: null });
    expect(protocol.units.map(({ membership }) => membership)).toEqual([
      ...Array(5).fill('possible'),
      ...Array(3).fill('in'),
      ...Array(52).fill('out'),
    ]);
  });

  test('beyond, reads every positive and a sample of the negatives, with the limit it gives', () => {
    const all = units(260, mixed);
    const protocol = readingProtocol(all, DEPRIVATION, { seed: 'one', size: 50 });
    expect(protocol.units).toHaveLength(58);
    // R 4: the largest K with phyper(0, K, 252 - K, 50) > 0.05
    expect(protocol.sample).toEqual({
      size: 50,
      seed: 'one',
      limit: { method: 'hypergeometric', level: 0.95, wrong: 13, share: 13 / 252 },
    });
    const drawn = ({ units: own }: typeof protocol) => own.map(({ judged }) => judged.id);
    expect(drawn(readingProtocol([...all].reverse(), DEPRIVATION, { seed: 'one', size: 50 })).sort()).toEqual(
      drawn(protocol).sort(),
    );
    expect(drawn(readingProtocol(all, DEPRIVATION, { seed: 'two', size: 50 })).sort()).not.toEqual(
      drawn(protocol).sort(),
    );
  });

  test('a unit that leaves changes the sample by one at most', () => {
    const all = units(260, mixed);
    const before = new Set(
      readingProtocol(all, DEPRIVATION, { seed: 'one', size: 50 }).units.map(({ judged }) => judged.id),
    );
    const after = readingProtocol(all.slice(0, -1), DEPRIVATION, { seed: 'one', size: 50 }).units;
    expect(after.filter(({ judged }) => !before.has(judged.id)).length).toBeLessThanOrEqual(1);
  });
});
