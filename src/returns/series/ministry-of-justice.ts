import { policeForce } from '../../law/courts/police-forces.js';
import { offenceClassPrinted } from '../../law/offences/police-offence-classes.js';
import { MONTH_NAMES } from '../../text/figures/month-names.js';
import { figureOf } from '../figures/figure-of.js';
import type { Measure, Return } from '../return.js';
import { periodNamed, periodOfCells } from '../tables/period-named.js';
import { columnsBy, plainHeading, type RowReader, type RowSeries, remembered, withoutPrefix } from './row-series.js';

/**
 * Headings of “Outcomes by offence” (criminal justice statistics quarterly), which drift between editions. The columns that only
 * split a count further (sex, age, ethnicity, court) are known and not kept: figures of one offence are to be summed over them.
 */
const ALIASES = {
  year: ['year', 'year of appearance', 'calendar year', 'appearance year'],
  yearEnding: ['year ending march', 'year ending june', 'year ending september', 'year ending december', 'year ending'],
  quarter: ['quarter'],
  force: ['police force area', 'police force', 'force', 'police force area name'],
  offence: ['offence', 'detailed offence', 'offence description', 'offence name'],
  offenceClass: ['ho offence code', 'home office offence code', 'offence code', 'ho code'],
  outcome: ['sentence outcome', 'outcome', 'sentence', 'sentencing outcome'],
  prosecuted: ['proceeded against', 'prosecuted', 'prosecutions', 'proceedings', 'defendants proceeded against'],
  convicted: ['convicted', 'convictions', 'found guilty'],
  sentenced: ['sentenced', 'sentences', 'total sentenced'],
  count: ['count', 'number', 'value'],
  measure: ['measure', 'count type', 'stage'],
  personOrOther: ['person other', 'type of defendant', 'defendant type', 'person or other'],
  sex: ['sex', 'gender'],
  age: ['age range', 'age group', 'age'],
  ethnicity: ['ethnicity', 'detailed ethnicity', 'self identified ethnicity'],
  detailedEthnicity: ['detailed ethnicity'],
  offenceType: ['offence type', 'type of offence'],
  offenceGroup: ['offence group', 'detailed offence group'],
  court: ['court type', 'type of court', 'court', 'remand status'],
  length: ['custodial sentence length', 'sentence length', 'acsl', 'length of sentence'],
} as const;

type Name = keyof typeof ALIASES;
const COUNTED = ['prosecuted', 'convicted', 'sentenced'] as const satisfies readonly Measure[];
const CALENDAR_YEAR = '12-31';
const ENDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ march: '03-31', june: '06-30', september: '09-30', december: CALENDAR_YEAR }),
);

export const MINISTRY_OF_JUSTICE: RowSeries = {
  name: 'moj-outcomes-by-offence',
  title:
    'Ministry of Justice, outcomes by offence: prosecuted, convicted and sentenced, by offence and police force area',
  headed(cells) {
    const { at, unread } = columnsBy<Name>(cells, ALIASES);
    const has = (name: Name) => at[name] !== undefined;
    const isCounted = COUNTED.some(has) || (has('count') && has('measure'));
    const isMoj =
      (has('year') || has('yearEnding')) && has('offence') && (has('offenceClass') || has('outcome')) && isCounted;
    return isMoj ? { unread, read: rowReader(at, cells) } : undefined;
  },
};

function rowReader(at: Readonly<Partial<Record<Name, number>>>, headings: readonly string[]): RowReader['read'] {
  const forces = remembered((printed: string) => policeForce(printed)?.name ?? null);
  const classes = remembered(offenceClassPrinted);
  const words = remembered(withoutPrefix);
  const endsIn =
    ENDS.get(
      plainHeading(headings[at.yearEnding ?? -1] ?? '')
        .split(' ')
        .at(-1) ?? '',
    ) ?? CALENDAR_YEAR;
  const periods = remembered((printed: string) => {
    const [year = '', quarter = ''] = printed.split('\n');
    return periodOf(year, quarter, at.yearEnding === undefined ? undefined : endsIn) ?? { from: null, to: null };
  });
  const told = new Set<string>();
  return (cells, line, raise) => {
    const cell = (name: Name) => (at[name] === undefined ? '' : (cells[at[name]] ?? '').trim());
    const area = words(cell('force'));
    const force = area === '' ? null : forces(area);
    if (area !== '' && force === null)
      once(area, 'unknown_force', 'The area is none of the 43 police forces; its figures are kept under its name.');
    const { from, to } = periods(`${cell('year') || cell('yearEnding')}\n${cell('quarter')}`);
    if (from === null)
      once(
        `year ${cell('year') || cell('yearEnding')}`,
        'date_unreadable',
        'A year that is no year; the row is in no period.',
      );
    const outcome = words(cell('outcome'));
    const base = {
      source: 'Ministry of Justice, outcomes by offence',
      publisher: 'Ministry of Justice',
      force,
      area: area === '' ? null : area,
      from,
      to,
      counts: 'period',
      outcome: null,
      unit: words(cell('personOrOther')).toLowerCase() === 'person' ? 'person' : 'defendant',
      offence: words(cell('offence')) || null,
      offenceClass: classes(words(cell('offenceClass')).split(' ')[0] ?? ''),
      printedShare: null,
      isTotal: false,
      completeness: NOT_STATED,
      within: null,
      included: null,
    } as const;
    const found: Return[] = [];
    const add = (measure: Measure, column: number) => {
      const figure = figureOf((cells[column] ?? '').trim(), line, column);
      const label = measure === 'sentenced' && outcome !== '' ? outcome : null;
      found.push({ ...base, ...figure, measure, label, at: { line, column: headings[column] ?? '' } });
    };
    for (const measure of COUNTED) {
      const column = at[measure];
      if (column !== undefined) add(measure, column);
    }
    if (found.length === 0 && at.count !== undefined) {
      const stage = measureOf(words(cell('measure')));
      if (stage === null)
        once(
          `stage ${cell('measure')}`,
          'unread_field',
          'A stage that is none of prosecuted, convicted and sentenced; its rows are not read.',
        );
      else add(stage, at.count);
    }
    return found;

    function once(key: string, code: 'unknown_force' | 'date_unreadable' | 'unread_field', message: string): void {
      if (told.has(key)) return;
      told.add(key);
      raise({ code, message, at: { line } });
    }
  };
}

function measureOf(stage: string): Measure | null {
  if (/convict|found guilty/i.test(stage)) return 'convicted';
  if (/prosecut|proceed/i.test(stage)) return 'prosecuted';
  return /sentenc/i.test(stage) ? 'sentenced' : null;
}

/** Years of these tables are calendar years, or years that end with the month the heading names. */
function periodOf(
  year: string,
  quarter: string,
  endsIn: string | undefined,
): { readonly from: string; readonly to: string } | undefined {
  if (endsIn !== undefined && /^\d{4}$/.test(year)) {
    const [month = '12'] = endsIn.split('-');
    return periodNamed(`year ending ${MONTH_NAMES[Number(month) - 1]} ${year}`);
  }
  return periodOfCells(year, quarter);
}

const NOT_STATED = { state: 'not_stated', reason: null } as const;
