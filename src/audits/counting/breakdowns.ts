import { courtByCode } from '../../law/courts/courts.js';
import { prosecutingAuthority } from '../../law/courts/prosecuting-authority.js';
import type { OrderFamily } from '../../law/orders/order-families.js';
import { rate } from '../../stats/rates/rate.js';
import { isSmallCell } from '../../stats/suppression/small-cell.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import { quarterOf } from '../units/period.js';
import type { NamedInterval } from './families.js';
import { wilsonOf } from './families.js';

/** Where a document does not say. */
export const NOT_STATED = 'not stated';

/** Whether a key is none: no court, area or sentence, but what no document states. */
export function isNotStated(key: string): boolean {
  return key === NOT_STATED || key === 'not_stated';
}

/** How units can be parted; a unit has one key in each. */
const BREAKDOWNS = {
  month: ({ on }) => on.slice(0, 7),
  quarter: ({ on }) => quarterOf(on),
  court: ({ court }) => (court.house === '' ? NOT_STATED : court.house),
  lja: ({ court }) => court.localJusticeArea ?? NOT_STATED,
  region: ({ court }) => courtByCode(court.code ?? '')?.area ?? NOT_STATED,
  prosecutor: ({ prosecutor }) => prosecutingAuthority(prosecutor) ?? NOT_STATED,
  sentence_type: ({ sentenceType }) => sentenceType,
  co_charge: ({ coCharge }) => coCharge,
  threat_only: ({ threatOnly }) => (threatOnly === null ? 'cannot_be_told' : threatOnly ? 'threats_alone' : 'shared'),
} as const satisfies Record<string, (judged: CountedUnit) => string>;

export type BreakdownName = keyof typeof BREAKDOWNS;
export const BREAKDOWN_NAMES = Object.keys(BREAKDOWNS) as readonly BreakdownName[];

/** The key of a unit in a breakdown. */
export function keyIn(by: BreakdownName, unit: CountedUnit): string {
  return BREAKDOWNS[by](unit);
}

/** One row of a breakdown. `suppressed` marks a cell that may not leave the team; inside the team it keeps its figures. */
export interface BreakdownRow {
  readonly key: string;
  readonly of: number;
  readonly observed: number;
  readonly families: readonly {
    readonly family: string;
    readonly made: number;
    readonly rate: number | null;
    readonly interval: NamedInterval<'wilson'> | null;
    readonly suppressed: boolean;
  }[];
}

/** The families by month, court, area or sentence, in order of the key. */
export function breakdown(
  by: BreakdownName,
  units: readonly CountedUnit[],
  families: readonly OrderFamily[],
  smallest: number,
): readonly BreakdownRow[] {
  const rows = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    const key = keyIn(by, unit);
    const own = rows.get(key);
    if (own) own.push(unit);
    else rows.set(key, [unit]);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const observed = own.filter((unit) => unit.observed);
      return {
        key,
        of: own.length,
        observed: observed.length,
        families: families.map((family) => {
          const made = observed.filter((unit) => membershipOf(unit, family) === 'in').length;
          return {
            family: family.name,
            made,
            rate: rate(made, observed.length),
            interval: wilsonOf(made, observed.length),
            suppressed: isSmallCell(made, own.length, smallest),
          };
        }),
      };
    });
}
