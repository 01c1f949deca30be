import { inFile } from '../../documents/quarantine-error.js';
import { ATTRITION_REASONS, attritionReasonNamed } from '../../law/results/attrition-reasons.js';
import { OUTCOME_TYPES, type OutcomeType, outcomeTitle, outcomeTypeEntry } from '../../law/results/outcome-types.js';
import type { Problem } from '../../problem.js';
import { wilson } from '../../stats/intervals/wilson.js';
import { rate } from '../../stats/rates/rate.js';
import { UsageError } from '../../usage-error.js';
import type { Return } from '../return.js';
import { CROWN_PROSECUTION } from '../series/crown-prosecution.js';
import { HOME_OFFICE } from '../series/home-office.js';
import { MINISTRY_OF_JUSTICE } from '../series/ministry-of-justice.js';
import { everyAnswer } from './responses.js';
import type { ReturnsSummary, ReturnTable } from './summary-schema.js';
import { addReturn, type Cell, type ReturnsAsked, type TableTally, type Tallies } from './tally.js';
import { yearsOf } from './years.js';

/** Below this a rate is printed as too few to say anything by (domain notes, 4.2: areas of under 20 are not ranked). */
const TOO_FEW = 20;

const OFFICIAL: ReadonlySet<string> = new Set(
  [HOME_OFFICE, MINISTRY_OF_JUSTICE, CROWN_PROSECUTION].map(({ name }) => name),
);

/** A file whose figures are summed up. */
export interface ReturnFile {
  readonly name: string;
  readonly format: string;
  /** All at once, or in parts where there can be millions. */
  readonly returns: readonly Return[] | AsyncIterable<readonly Return[]>;
  readonly problems: readonly Problem[];
}

/**
 * What returns come to: charge rates by force with Wilson intervals, shares of outcomes, reasons, years, and who answered. Each
 * series or table apart; nothing is added over two of them. Throws UsageError where a series counts outcomes in two ways, or two
 * files count in different ways, and `asked.counts` does not say which is meant: cohort and period counts are never mixed.
 */
export async function summariseReturns(
  files: readonly ReturnFile[],
  asked: ReturnsAsked = {},
): Promise<ReturnsSummary> {
  const tallies: Tallies = new Map();
  const told: ReturnsSummary['files'] = [];
  const kinds = new Set<Return['counts']>();
  for (const [at, { name, format, returns }] of files.entries()) {
    let figures = 0;
    // The files of an official series go on from one another; any other table is of its own file.
    const file = OFFICIAL.has(format) ? '' : String(at);
    try {
      for await (const part of 'length' in returns ? [returns] : returns) {
        figures += part.length;
        for (const row of part) {
          if (row.measure === 'charged' || row.measure === 'outcome') kinds.add(row.counts);
          addReturn(tallies, row, asked, file);
        }
      }
    } catch (error) {
      throw inFile(name, error);
    }
    told.push({ name, format, figures });
  }
  refuseMixed(kinds, asked);
  const tables = [...tallies.values()]
    .map(tableOf)
    .filter((table) => table.forces.length > 0 || table.outcomes.length > 0 || table.steps.length > 0);
  return {
    files: told,
    tables,
    responses: everyAnswer([...tallies.values()]),
    warnings: warningsOf(tables),
    problems: countByCode(files.flatMap(({ problems }) => problems)),
  };
}

/** Prosecutors and courts count by the year of the decision alone: only police outcomes can be counted in two ways. */
function refuseMixed(kinds: ReadonlySet<Return['counts']>, { counts }: ReturnsAsked): void {
  if (counts !== undefined || !kinds.has('cohort') || !kinds.has('period')) return;
  throw new UsageError(
    'These returns count outcomes in two ways, which are never mixed: of the offences recorded in a period (cohort), and of those given in it (period). Say which: --counts cohort or --counts period.',
  );
}

function tableOf(tally: TableTally): ReturnTable {
  const cells = widest([...tally.cells.values()]);
  const plain = cells.filter(({ isTotal }) => !isTotal);
  const base = baseOf(plain, tally);
  const forces = [...tally.areas.values()]
    .filter(({ isWhole }) => !isWhole)
    .map((area) => forceOf(area, plain, base))
    .filter((row) => row !== undefined)
    .sort((a, b) => a.force.localeCompare(b.force, 'en-GB'));
  const both = forces.filter(({ count, of }) => count !== null && of !== null);
  const outcomes = outcomesOf(cells, base);
  const whole = wholeOf(cells, base);
  const overall =
    forces.length > 0
      ? {
          forces: both.length,
          ...shareOf(
            sumBy(both, ({ count }) => count),
            sumBy(both, ({ of }) => of),
          ),
        }
      : { forces: 0, ...shareOf(countIn(plain, isCharge), whole) };
  const [first] = plain;
  const days = spanOf(cells);
  return {
    source: tally.source,
    publisher: tally.publisher,
    counts: tally.counts,
    unit: first?.unit ?? 'not_stated',
    ...days,
    offences: [...tally.offences].sort(),
    base,
    forces,
    overall,
    outcomes,
    reasons: reasonsOf(outcomes, whole),
    unexplained: unexplainedOf(outcomes, whole),
    steps: stepsOf(plain),
    years:
      base === 'none'
        ? []
        : yearsOf(
            [...tally.cells.values()].filter(({ isTotal }) => !isTotal),
            base,
            shareOf,
          ),
  };
}

/** Periods that lie within another of the same table are years beside their whole: figures are of the whole. */
function widest(cells: readonly Cell[]): readonly Cell[] {
  const periods = new Map(cells.map(({ from, to }) => [`${from}|${to}`, { from, to }] as const));
  const within = [...periods].filter(([key, { from, to }]) =>
    [...periods].some(
      ([other, wide]) =>
        other !== key &&
        from !== null &&
        to !== null &&
        wide.from !== null &&
        wide.to !== null &&
        wide.from <= from &&
        to <= wide.to,
    ),
  );
  const inner = new Set(within.map(([key]) => key));
  return cells.filter(({ from, to }) => !inner.has(`${from}|${to}`));
}

const isCharge = ({ measure }: Cell) => measure === 'charged';
const isOutcome = ({ measure }: Cell) => measure === 'charged' || measure === 'outcome';
const isRecorded = ({ measure }: Cell) => measure === 'recorded';

function baseOf(cells: readonly Cell[], { counts }: TableTally): ReturnTable['base'] {
  if (cells.some(isRecorded)) return 'recorded';
  if (!cells.some(isOutcome) || !cells.some(({ measure }) => measure === 'outcome')) return 'none';
  return counts === 'period' ? 'outcomes_given' : 'outcomes_of_recorded';
}

function inBase(base: ReturnTable['base'], cell: Cell): boolean {
  switch (base) {
    case 'recorded':
      return isRecorded(cell);
    case 'outcomes_of_recorded':
      return isOutcome(cell) && cell.within === null;
    case 'outcomes_given':
      return isOutcome(cell) && cell.within === null && cell.outcome !== 'not_yet_assigned';
    case 'none':
      return false;
  }
}

function forceOf(
  { name, known, included }: { readonly name: string; readonly known: boolean; readonly included: boolean | null },
  cells: readonly Cell[],
  base: ReturnTable['base'],
) {
  const own = cells.filter(({ area }) => area === name);
  const charges = own.filter(isCharge);
  const bases = own.filter((cell) => inBase(base, cell));
  if (charges.length === 0 && bases.length === 0) return undefined;
  const marked = [...charges, ...bases].filter(({ marks }) => marks.size > 0);
  const numberOf = (some: readonly Cell[]) =>
    some.length === 0 || some.some(({ marks }) => marks.size > 0) ? null : sumBy(some, ({ count }) => count);
  return {
    force: name,
    known,
    ...shareOf(numberOf(charges), numberOf(bases)),
    marks: [...new Set(marked.flatMap(({ marks }) => [...marks.keys()]))].sort(),
    printedShare: charges.find(({ printedShare }) => printedShare !== null)?.printedShare ?? null,
    included,
  };
}

function shareOf(count: number | null, of: number | null) {
  if (count === null || of === null || count > of)
    return { count, of, rate: null, interval: null, tooFew: of !== null && of < TOO_FEW };
  const limits = wilson(count, of);
  const interval = limits === null ? null : ({ method: 'wilson', level: 0.95, ...limits } as const);
  return { count, of, rate: rate(count, of), interval, tooFew: of < TOO_FEW };
}

/** The whole that outcomes are shares of: what was recorded or the printed total of a table of outcomes, else their sum. */
function wholeOf(cells: readonly Cell[], base: ReturnTable['base']): number | null {
  if (base === 'none') return null;
  const plain = cells.filter((cell) => !cell.isTotal && inBase(base, cell));
  if (base === 'recorded') return plain.some(({ marks }) => marks.size > 0) ? null : sumBy(plain, ({ count }) => count);
  const total = cells.find(
    ({ isTotal, measure, label, area }) =>
      isTotal && measure === 'outcome' && area === '' && /\b(?:total|all)\b/i.test(label ?? ''),
  );
  if (total !== undefined) return total.count;
  return plain.some(({ marks }) => marks.size > 0) ? null : sumBy(plain, ({ count }) => count);
}

function outcomesOf(cells: readonly Cell[], base: ReturnTable['base']): ReturnTable['outcomes'] {
  const own = cells.filter((cell) => !cell.isTotal && isOutcome(cell));
  // Charges alone are no table of outcomes.
  if (!own.some(({ measure }) => measure === 'outcome')) return [];
  const whole = wholeOf(cells, base);
  const keys = [...new Set(own.map(keyOf))];
  const told = keys.map((key) => {
    const some = own.filter((cell) => keyOf(cell) === key);
    const [first] = some;
    const outcome = first?.outcome ?? null;
    const label = labelOf(first?.label ?? null, outcome, first?.measure);
    const reason = outcome === null ? attritionReasonNamed(label) : (outcomeTypeEntry(outcome)?.reason ?? null);
    const count = some.some(({ marks }) => marks.size > 0) ? null : sumBy(some, ({ count: one }) => one);
    return {
      type: outcome,
      label,
      reason,
      within: first?.within ?? null,
      ...shareOf(count, whole),
      printedShare: some.length === 1 ? (first?.printedShare ?? null) : null,
    };
  });
  return told.sort((a, b) => placeOf(a.type) - placeOf(b.type));
}

/** By number; what has none stays in the table’s order behind them. */
function placeOf(type: string | null): number {
  const at = OUTCOME_TYPES.findIndex((entry) => entry.type === type);
  return at < 0 ? OUTCOME_TYPES.length : at;
}

/** As printed; the type’s own title where only its number is. */
function labelOf(printed: string | null, outcome: OutcomeType | null, measure: Cell['measure'] | undefined): string {
  const words = (printed ?? '').replace(/outcome|type/gi, '');
  if (printed !== null && /\p{L}{3}/u.test(words)) return printed;
  if (outcome !== null) return outcomeTitle(outcome);
  return measure === 'charged' ? 'charged' : (printed ?? 'not told');
}

function keyOf({ outcome, label, within }: Cell): string {
  return JSON.stringify([outcome, outcome === null ? label : null, within]);
}

/** Only outcome types told apart say a reason: what is told as a part of another is not counted again. */
function reasonsOf(outcomes: ReturnTable['outcomes'], whole: number | null): ReturnTable['reasons'] {
  return ATTRITION_REASONS.flatMap(({ reason, title }) => {
    const own = outcomes.filter((one) => one.reason === reason && one.type !== null);
    if (own.length === 0) return [];
    const count = own.some((one) => one.count === null) ? null : sumBy(own, (one) => one.count);
    return [{ reason, title, types: own.flatMap(({ type }) => type ?? []), ...shareOf(count, whole) }];
  });
}

function unexplainedOf(outcomes: ReturnTable['outcomes'], whole: number | null): number | null {
  const apart = outcomes.filter(({ within }) => within === null);
  if (apart.length === 0 || whole === null || apart.some(({ count }) => count === null)) return null;
  return Math.max(0, whole - sumBy(apart, ({ count }) => count));
}

function stepsOf(cells: readonly Cell[]): ReturnTable['steps'] {
  const own = cells.filter((cell) => !isOutcome(cell) && !isRecorded(cell));
  const keys = [...new Set(own.map(({ measure, unit }) => `${measure} ${unit}`))];
  return keys.flatMap((key) => {
    const some = own.filter(({ measure, unit }) => `${measure} ${unit}` === key);
    const [first] = some;
    if (first === undefined) return [];
    const marked = some.filter(({ marks }) => marks.size > 0).length;
    const count = sumBy(some, (cell) => cell.count);
    return [{ measure: first.measure, unit: first.unit, ...spanOf(some), count, marked }];
  });
}

function countIn(cells: readonly Cell[], wanted: (cell: Cell) => boolean): number | null {
  const some = cells.filter(wanted);
  return some.length === 0 || some.some(({ marks }) => marks.size > 0) ? null : sumBy(some, ({ count }) => count);
}

function spanOf(cells: readonly Cell[]): { readonly from: string | null; readonly to: string | null } {
  const from = cells.flatMap((cell) => cell.from ?? []).sort();
  const to = cells.flatMap((cell) => cell.to ?? []).sort();
  return { from: from[0] ?? null, to: to.at(-1) ?? null };
}

function sumBy<Item>(items: readonly Item[], of: (item: Item) => number | null): number {
  return items.reduce((sum, item) => sum + (of(item) ?? 0), 0);
}

function warningsOf(tables: readonly ReturnTable[]): string[] {
  const warnings: string[] = [];
  const few = new Set(tables.flatMap(({ forces }) => forces.flatMap(({ force, tooFew }) => (tooFew ? [force] : []))));
  if (few.size > 0) warnings.push(`Too few to say anything by (under ${TOO_FEW}): ${[...few].sort().join(', ')}.`);
  if (tables.some(({ counts, base }) => counts === 'not_stated' && base !== 'none'))
    warnings.push(
      'Not every table says whether its outcomes are of the offences recorded in the period or were given in it; nothing is set beside a table of another kind.',
    );
  if (tables.some(({ counts, base }) => base === 'recorded' || counts === 'cohort'))
    warnings.push(
      'Offences recorded late in a period may still be open: a charge rate of theirs is a floor until they are finished.',
    );
  if (tables.some(({ base }) => base === 'outcomes_given'))
    warnings.push(
      'Counted by when the outcome was given, a charge is a share of outcomes, not of the offences recorded: it is no charge rate.',
    );
  return warnings;
}

function countByCode(problems: readonly Problem[]): ReturnsSummary['problems'] {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => ({ code, count }));
}
