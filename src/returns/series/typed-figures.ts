import { QuarantineError } from '../../documents/quarantine-error.js';
import { policeForce } from '../../law/courts/police-forces.js';
import { offenceClassPrinted } from '../../law/offences/police-offence-classes.js';
import { type OutcomeType, outcomeNamed } from '../../law/results/outcome-types.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { figureOf } from '../figures/figure-of.js';
import { COUNT_KINDS, COUNTED_UNITS, MEASURES, type Measure } from '../return.js';
import { answered, refuseOver100, saidIncluded, unknownOutcome } from '../tables/read-table.js';
import { columnsBy, type RowReader, type RowSeries } from './row-series.js';

/** Headings of a table in which somebody typed figures out of a publication, one a row. Only `measure` and `count` must be there. */
const ALIASES = {
  source: ['source'],
  publisher: ['publisher'],
  force: ['force', 'police force'],
  from: ['from'],
  to: ['to'],
  counts: ['counts'],
  measure: ['measure'],
  outcome: ['outcome', 'outcome type'],
  label: ['label'],
  unit: ['unit'],
  offence: ['offence'],
  offenceClass: ['offence class'],
  count: ['count'],
  share: ['share', 'percentage'],
  total: ['total'],
  response: ['response'],
  reason: ['reason'],
  within: ['within'],
  included: ['included'],
} as const;

type Name = keyof typeof ALIASES;

export const TYPED_FIGURES: RowSeries = {
  name: 'typed-figures',
  title:
    'Figures typed out of a publication, one a row: measure and count, with source, force, days, outcome, unit where known',
  headed(cells) {
    const { at, unread } = columnsBy<Name>(cells, ALIASES);
    return at.measure !== undefined && at.count !== undefined && at.source !== undefined
      ? { unread, read: rowReader(at, cells) }
      : undefined;
  },
};

function rowReader(at: Readonly<Partial<Record<Name, number>>>, headings: readonly string[]): RowReader['read'] {
  return (cells, line, raise) => {
    const cell = (name: Name) => (at[name] === undefined ? '' : (cells[at[name]] ?? '').trim());
    const area = cell('force');
    const force = policeForce(area)?.name ?? null;
    if (area !== '' && force === null)
      raise({
        code: 'unknown_force',
        message: 'The area is none of the 43 police forces; its figures are kept under its name.',
        at: { line },
      });
    const measure = oneOf('measure', cell('measure'), MEASURES, line);
    refuseOver100(cell('share'), line);
    const column = at.count ?? 0;
    return [
      {
        source: cell('source') || 'Typed figures',
        publisher: cell('publisher') || null,
        force,
        area: area || null,
        from: dayOf('from', cell('from'), line),
        to: dayOf('to', cell('to'), line),
        counts: oneOf('counts', cell('counts') || 'not_stated', COUNT_KINDS, line),
        measure,
        outcome: outcomeOf(cell('outcome'), measure, line),
        label: cell('label') || null,
        unit: oneOf('unit', cell('unit') || 'not_stated', COUNTED_UNITS, line),
        offence: cell('offence') || null,
        offenceClass: offenceClassPrinted(cell('offenceClass')),
        ...figureOf(cell('count'), line, column),
        printedShare: cell('share') || null,
        isTotal: /^(?:yes|y|true)$/i.test(cell('total')),
        completeness: answered(cell('response'), cell('reason') || null),
        within: cell('within') || null,
        included: saidIncluded(cell('included')),
        at: { line, column: headings[column] ?? '' },
      },
    ];
  };
}

function oneOf<Value extends string>(column: string, given: string, known: readonly Value[], line: number): Value {
  const found = known.find((one) => one === given.toLowerCase());
  if (found !== undefined) return found;
  const nearest = nearestName(given, known);
  const meant = nearest === null ? '' : `did you mean “${nearest}”? `;
  throw new QuarantineError(
    'unread_field',
    `Line ${line}: the value of “${column}” is none of those known: ${meant}Expected one of: ${known.join(', ')}.`,
    { line, column },
  );
}

function outcomeOf(given: string, measure: Measure, line: number): OutcomeType | null {
  if (given === '') return measure === 'charged' ? '1' : null;
  const named = outcomeNamed(/^\d/.test(given) ? `type ${given}` : given);
  if (named === null) throw unknownOutcome('none', line);
  if ('unknown' in named) throw unknownOutcome(named.unknown, line);
  return named.type;
}

function dayOf(column: string, given: string, line: number): string | null {
  if (given === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new QuarantineError('date_unreadable', `Line ${line}: “${column}” is no day; write it as 2020-12-31.`, {
    line,
    column,
  });
}
