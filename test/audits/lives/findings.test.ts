/** The findings of audits are the sums of lives counted a second time: bases, outcomes, orders made and open, months, courts, columns beside. */
import { beforeAll, expect, test } from '@jest/globals';
import { documentsIn, listsOf } from '../../../scripts/observer-2025/documents.js';
import { findAudit } from '../../../src/audits/definition/find-audit.js';
import { runAudit } from '../../../src/audits/findings/finding.js';
import { rowsOfCases } from '../../../src/audits/judging/rows-of-cases.js';
import type { AuditRows } from '../../../src/audits/units/audit-rows.js';
import { casesOfFiles } from '../case-documents.js';
import { GROUPS } from './draw.js';
import { lives } from './lives.js';
import { type Counted, counted } from './second-count.js';

const AUDITS = ['observer-2025', 'child-images', 'order-rates', 'requests', 'month-by-month', 'co-charge'] as const;
const PERIODS = [
  { from: '2024-08-01', to: '2025-03-31' },
  { from: '2024-10-01', to: '2024-10-31' },
] as const;
const RUN = { asOf: '2025-06-01T09:00:00+01:00', versions: { extractor: 'test' } };

interface Unit extends Counted {
  readonly court: string;
}

let rows: AuditRows;
let units: Readonly<Record<keyof typeof GROUPS, readonly Unit[]>>;

beforeAll(async () => {
  const drawn = lives('cp', 1000, 1120);
  const appearances = drawn.flatMap((one) => one.appearances);
  const files = [...(await documentsIn('cp', appearances)), ...listsOf(appearances)];
  rows = rowsOfCases(await casesOfFiles(files.map(({ path, bytes }) => ({ name: path.replaceAll('/', '-'), bytes }))));
  const of = (codes: readonly string[]) =>
    drawn.flatMap((one): Unit[] => {
      const is = counted(codes, one);
      return is === null ? [] : [{ ...is, court: one.court.name }];
    });
  units = { intimate_image_sharing: of(GROUPS.intimate_image_sharing), child_images: of(GROUPS.child_images) };
}, 120_000);

const tally = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};
const isOrder = (outcome: string): boolean => outcome.startsWith('made_') || outcome.startsWith('deletion_');

test.each(AUDITS.flatMap((name) => PERIODS.map((period) => ({ name, ...period }))))(
  '$name, $from to $to',
  ({ name, from, to }) => {
    const groups = runAudit(findAudit(name), rows, { ...RUN, from, to }).groups.filter(({ group }) => group in GROUPS);
    expect(groups.length).toBeGreaterThan(0);
    for (const { group, of, observed, outcomes, families, beside, breakdowns } of groups) {
      const all = units[group as keyof typeof GROUPS].filter(({ on }) => on >= from && on <= to);
      const own = all.filter(({ youth }) => !youth);
      expect([of, observed]).toEqual([own.length, own.length]);
      expect(own.length).toBeGreaterThan(5);
      const found = Object.entries(outcomes).filter(([, count]) => count > 0);
      expect(Object.fromEntries(found)).toEqual(tally(own.map(({ outcome }) => outcome)));
      for (const { family, made, upper, onOtherOffence } of families) {
        const has = (names: readonly string[]): boolean => names.includes(family);
        const count = own.filter((unit) => has(unit.made)).length;
        expect([family, made, upper.made, onOtherOffence]).toEqual([
          ...[family, count, count + own.filter((unit) => has(unit.possible)).length],
          own.filter((unit) => has(unit.onOtherOffence)).length,
        ]);
      }
      expect(beside).toMatchObject({
        youth: all.length - own.length,
        alsoRefused: own.filter(({ alsoRefused }) => alsoRefused).length,
        alsoReturned: own.filter(({ alsoReturned }) => alsoReturned).length,
        laterOrders: own.filter(({ daysAfterSentence, outcome }) => daysAfterSentence !== null && isOrder(outcome))
          .length,
        ordersOnBreach: own.filter(({ onBreach }) => onBreach).length,
      });
      for (const [by, keyOf] of [
        ['month', ({ on }: Unit) => on.slice(0, 7)],
        ['court', ({ court }: Unit) => court],
      ] as const) {
        const table = breakdowns[by];
        if (table === undefined) continue;
        const sizes = table.filter((row) => row.of > 0).map((row) => [row.key, row.of] as const);
        expect(Object.fromEntries(sizes)).toEqual(tally(own.map(keyOf)));
        for (const { key, families: cells } of table) {
          const here = own.filter((unit) => keyOf(unit) === key);
          for (const { family, made } of cells)
            expect([key, family, made]).toEqual([
              key,
              family,
              here.filter((unit) => unit.made.includes(family)).length,
            ]);
        }
      }
    }
  },
);
