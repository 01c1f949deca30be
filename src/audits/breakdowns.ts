import { courtByCode } from '../law/courts.js';
import type { OrderFamily } from '../law/order-families.js';
import { prosecutingAuthority } from '../law/prosecuting-authority.js';
import { rate } from '../stats/rate.js';
import { isSmallCell } from '../stats/small-cell.js';
import { coChargeBeside } from './co-charge.js';
import type { NamedInterval } from './families.js';
import { wilsonOf } from './families.js';
import { type JudgedUnit, membershipOf } from './judged-unit.js';
import { sentenceType } from './sentence-type.js';

/** Where a document does not say. */
const NOT_STATED = 'not stated';

/** How units can be parted; a unit has one key in each. */
const BREAKDOWNS = {
  month: ({ unit }) => unit.on.slice(0, 7),
  quarter: ({ unit }) => `${unit.on.slice(0, 4)}-Q${Math.ceil(Number(unit.on.slice(5, 7)) / 3)}`,
  court: ({ unit }) => unit.court.house,
  lja: ({ unit }) => unit.court.localJusticeArea ?? NOT_STATED,
  region: ({ unit }) => courtByCode(unit.court.code ?? '')?.area ?? NOT_STATED,
  prosecutor: ({ unit }) => prosecutingAuthority(unit.cases[0]?.prosecutor ?? null) ?? NOT_STATED,
  sentence_type: ({ unit }) => sentenceType(unit),
  co_charge: ({ unit }) => coChargeBeside(unit),
  threat_only: ({ unit }) =>
    unit.threatOnly === null ? 'cannot_be_told' : unit.threatOnly ? 'threats_alone' : 'shared',
} as const satisfies Record<string, (judged: JudgedUnit) => string>;

export type BreakdownName = keyof typeof BREAKDOWNS;
export const BREAKDOWN_NAMES = Object.keys(BREAKDOWNS) as readonly BreakdownName[];

/** The key of a unit in a breakdown. */
export function keyIn(by: BreakdownName, unit: JudgedUnit): string {
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
  units: readonly JudgedUnit[],
  families: readonly OrderFamily[],
  smallest: number,
): readonly BreakdownRow[] {
  const rows = new Map<string, JudgedUnit[]>();
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
