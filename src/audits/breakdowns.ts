import type { OrderFamily } from '../law/order-families.js';
import { rate } from '../stats/rate.js';
import type { NamedInterval } from './families.js';
import { wilsonOf } from './families.js';
import { type JudgedUnit, membershipOf } from './judged-unit.js';
import { sentenceType } from './sentence-type.js';

/** How units can be parted; a unit has one key in each. */
const BREAKDOWNS = {
  month: ({ unit }) => unit.on.slice(0, 7),
  court: ({ unit }) => unit.court.house,
  lja: ({ unit }) => unit.court.localJusticeArea ?? 'not stated',
  sentence_type: ({ unit }) => sentenceType(unit),
} as const satisfies Record<string, (judged: JudgedUnit) => string>;

export type BreakdownName = keyof typeof BREAKDOWNS;
export const BREAKDOWN_NAMES = Object.keys(BREAKDOWNS) as readonly BreakdownName[];

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
    const key = BREAKDOWNS[by](unit);
    rows.set(key, [...(rows.get(key) ?? []), unit]);
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
            suppressed: isSmall(made, own.length, smallest),
          };
        }),
      };
    });
}

/** Of, made and not made must each be none or enough, and none or all made only among many (counting.md 5). */
function isSmall(made: number, of: number, smallest: number): boolean {
  const few = (count: number) => count > 0 && count < smallest;
  if (few(of) || few(made) || few(of - made)) return true;
  return of > 0 && of < 4 * smallest && (made === 0 || made === of);
}
