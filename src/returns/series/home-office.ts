import { policeForce } from '../../law/courts/police-forces.js';
import { offenceClassPrinted } from '../../law/offences/police-offence-classes.js';
import { type OutcomeType, outcomeNamed } from '../../law/results/outcome-types.js';
import type { Problem } from '../../problem.js';
import { figureOf } from '../figures/figure-of.js';
import type { CountKind, Measure, Return } from '../return.js';
import { periodOfCells } from '../tables/period-named.js';
import { isCharged, unknownOutcome } from '../tables/read-table.js';
import { columnsBy, type RowReader, type RowSeries, remembered } from './row-series.js';

/**
 * Headings of the outcomes open data (prc-outcomes-open-data-…) and of the recorded crime open data (prc-pfa-…), which drift from year
 * to year. The two counts of outcomes answer two questions (`CountKind`).
 */
const ALIASES = {
  year: ['financial year', 'year', 'fin year', 'recording year'],
  quarter: ['financial quarter', 'quarter', 'fin quarter'],
  force: ['force name', 'force', 'police force', 'police force name', 'police force area'],
  offence: ['offence description', 'offence', 'offence name', 'subcode description', 'offence subcode description'],
  offenceGroup: ['offence group', 'offence group description', 'new offence group'],
  offenceSubgroup: ['offence subgroup', 'offence sub group', 'new offence subgroup'],
  offenceClass: ['offence code', 'offence class', 'ho offence code', 'home office offence code'],
  subcode: ['offence subcode', 'subcode', 'offence sub code'],
  outcomeType: ['outcome type', 'outcome code', 'outcome number', 'outcome type number'],
  outcome: ['outcome description', 'outcome', 'outcome name', 'outcome type description'],
  outcomeGroup: ['outcome group', 'outcome type group'],
  cohort: [
    'force outcomes for offences recorded in quarter',
    'outcomes for offences recorded in quarter',
    'force outcomes for offences recorded in year',
    'outcomes for offences recorded in year',
    'force outcomes for offences recorded in the quarter',
    'outcomes of offences recorded in quarter',
    'outcomes for offences recorded in the quarter',
    'outcomes for offences recorded in the year',
  ],
  period: [
    'force outcomes recorded in quarter',
    'outcomes recorded in quarter',
    'force outcomes recorded in year',
    'outcomes recorded in year',
    'force outcomes recorded in the quarter',
    'outcomes recorded in the quarter',
    'outcomes recorded in the year',
  ],
  recorded: [
    'number of offences',
    'offences recorded',
    'recorded offences',
    'offence count',
    'total number of offences',
    'rcoffences',
  ],
} as const;

type Name = keyof typeof ALIASES;

interface Counted {
  readonly at: number;
  readonly heading: string;
  readonly counts: CountKind;
}

export const HOME_OFFICE: RowSeries = {
  name: 'home-office-outcomes',
  title: 'Home Office open data: crime outcomes and recorded crime by force, offence and quarter',
  headed(cells) {
    const { at, unread } = columnsBy<Name>(cells, ALIASES);
    const has = (...names: Name[]) => names.every((name) => at[name] !== undefined);
    const isOutcomes =
      has('force', 'year') && (has('outcomeType') || has('outcome')) && (has('cohort') || has('period'));
    const isRecorded = has('force', 'year', 'recorded') && has('offence') && !has('outcome') && !has('outcomeType');
    if (!isOutcomes && !isRecorded) return undefined;
    const counted: Counted[] = (isOutcomes ? (['cohort', 'period'] as const) : (['recorded'] as const)).flatMap(
      (name) => {
        const column = at[name];
        return column === undefined
          ? []
          : [{ at: column, heading: cells[column] ?? '', counts: name === 'period' ? 'period' : 'cohort' }];
      },
    );
    return {
      unread,
      read: rowReader(
        at,
        counted,
        isOutcomes ? 'Home Office crime outcomes open data' : 'Home Office recorded crime open data',
      ),
    };
  },
};

function rowReader(
  at: Readonly<Partial<Record<Name, number>>>,
  counted: readonly Counted[],
  source: string,
): RowReader['read'] {
  const forces = remembered((printed: string) => policeForce(printed)?.name ?? null);
  const classes = remembered(offenceClassPrinted);
  const outcomes = remembered(outcomeNamed);
  const periods = remembered((printed: string) => {
    const [year = '', quarter = ''] = printed.split('\n');
    return periodOfCells(year, quarter) ?? { from: null, to: null };
  });
  const kept = remembered((printed: string) => printed);
  const told = new Set<string>();
  return (cells, line, raise) => {
    const area = kept(cellAt(cells, at.force));
    const force = area === '' ? null : forces(area);
    if (area === '') raise({ ...NO_FORCE, at: { line } });
    else if (force === null) once(area, { ...UNKNOWN_FORCE, at: { line } }, raise);
    const words = kept(cellAt(cells, at.outcome));
    const { measure, type } = outcomeOf(cellAt(cells, at.outcomeType), words, line);
    const year = cellAt(cells, at.year);
    const { from, to } = periods(`${year}\n${cellAt(cells, at.quarter)}`);
    if (from === null) once(`year ${year}`, { ...NO_YEAR, at: { line } }, raise);
    const offence = kept(cellAt(cells, at.offence));
    const offenceClass = classes(cellAt(cells, at.subcode) || cellAt(cells, at.offenceClass));
    const figures: Return[] = [];
    for (const { at: column, heading, counts } of counted) {
      const { count, mark, printed } = figureOf(cellAt(cells, column), line, column);
      figures.push({
        source,
        publisher: 'Home Office',
        force,
        area: area === '' ? null : area,
        from,
        to,
        counts,
        measure,
        outcome: type,
        label: words === '' ? null : words,
        unit: 'offence',
        offence: offence === '' ? null : offence,
        offenceClass,
        count,
        mark,
        printed,
        printedShare: null,
        isTotal: false,
        completeness: NOT_STATED,
        within: null,
        included: null,
        at: { line, column: heading },
      });
    }
    return figures;
  };

  function once(key: string, problem: Problem, raise: (problem: Problem) => void): void {
    if (told.has(key)) return;
    told.add(key);
    raise(problem);
  }

  function outcomeOf(
    numbered: string,
    words: string,
    line: number,
  ): { readonly measure: Measure; readonly type: OutcomeType | null } {
    if (at.outcomeType === undefined && at.outcome === undefined) return RECORDED;
    const named = outcomes(numbered === '' ? words : /^\d/.test(numbered) ? numbered : `type ${numbered}`);
    if (named === null) throw unknownOutcome('none', line);
    if ('unknown' in named) throw unknownOutcome(named.unknown, line);
    return { measure: isCharged(named.type) ? 'charged' : 'outcome', type: named.type };
  }
}

const RECORDED = { measure: 'recorded', type: null } as const;
const NOT_STATED = { state: 'not_stated', reason: null } as const;
const NO_FORCE = {
  code: 'missing_field',
  message: 'A row names no force; its figures are kept under none.',
} as const;
const UNKNOWN_FORCE = {
  code: 'unknown_force',
  message: 'The area is none of the 43 police forces; its figures are kept under its name.',
} as const;
const NO_YEAR = { code: 'date_unreadable', message: 'A year that is no year; the row is in no period.' } as const;

function cellAt(cells: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '').trim();
}
