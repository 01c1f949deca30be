import { QuarantineError } from '../../documents/quarantine-error.js';
import { policeForce } from '../../law/courts/police-forces.js';
import { figureOf } from '../figures/figure-of.js';
import type { Measure, Return } from '../return.js';
import { periodNamed, periodOfCells } from '../tables/period-named.js';
import { refuseOver100 } from '../tables/read-table.js';
import { columnsBy, type RowReader, type RowSeries, remembered } from './row-series.js';

/** Headings of the quarterly data summaries of the Crown Prosecution Service: defendants, by area and kind of case. */
const ALIASES = {
  area: ['cps area', 'area', 'cps region'],
  force: ['police force area', 'police force', 'force'],
  period: [
    'period',
    'quarter',
    'financial quarter',
    'financial year',
    'year',
    'financial year and quarter',
    'year and quarter',
  ],
  quarter: ['quarter', 'qtr'],
  kind: [
    'principal offence category',
    'offence category',
    'monitoring flag',
    'flag',
    'crime type',
    'offence',
    'case category',
    'offence type',
  ],
  charged: [
    'charged',
    'suspects charged',
    'pre charge decisions charged',
    'legal decisions to charge',
    'charge volume',
    'charged volume',
  ],
  noFurtherAction: [
    'no further action',
    'nfa',
    'suspects nfa',
    'no prosecution',
    'legal decisions not to prosecute',
    'no prosecution volume',
  ],
  prosecuted: [
    'prosecutions',
    'completed prosecutions',
    'total prosecutions',
    'prosecutions completed',
    'volume of completed prosecutions',
    'prosecution outcomes',
    'total completed prosecutions',
    'total outcomes',
    'defendants prosecuted',
    'prosecutions volume',
  ],
  convicted: [
    'convictions',
    'conviction',
    'convictions volume',
    'volume of convictions',
    'conviction volume',
    'defendants convicted',
    'total convictions',
  ],
  unsuccessful: [
    'non convictions',
    'unsuccessful outcomes',
    'unsuccessful',
    'non conviction',
    'non convictions volume',
    'total unsuccessful outcomes',
  ],
  share: [
    'conviction rate',
    'convictions %',
    'conviction percentage',
    '% convictions',
    'charge rate',
    'convictions rate',
  ],
} as const;

type Name = keyof typeof ALIASES;

/** What only the service's own tables have as a column beside convictions. */
const OWN = ['cps area', 'cps region', 'principal offence category', 'monitoring flag'];

export const CROWN_PROSECUTION: RowSeries = {
  name: 'cps-data-summary',
  title:
    'Crown Prosecution Service, quarterly data summary: charging decisions, prosecutions and convictions of defendants',
  headed(cells, above) {
    const { at, unread } = columnsBy<Name>(cells, ALIASES);
    const isOwn =
      cells.some((cell) => OWN.includes(cell.toLowerCase().trim())) ||
      above.some((line) => /\b(?:cps|crown prosecution service)\b/i.test(line));
    const isCounted =
      at.convicted !== undefined ||
      at.prosecuted !== undefined ||
      (at.charged !== undefined && at.noFurtherAction !== undefined);
    const isLabelled =
      at.area !== undefined || at.force !== undefined || at.kind !== undefined || at.period !== undefined;
    return isOwn && isCounted && isLabelled ? { unread, read: rowReader(at, cells, above) } : undefined;
  },
};

const MEASURES: readonly { readonly name: Name; readonly measure: Measure; readonly label: string | null }[] = [
  { name: 'charged', measure: 'charged', label: null },
  { name: 'noFurtherAction', measure: 'outcome', label: 'no further action' },
  { name: 'prosecuted', measure: 'prosecuted', label: null },
  { name: 'convicted', measure: 'convicted', label: null },
  { name: 'unsuccessful', measure: 'not_convicted', label: null },
];

function rowReader(
  at: Readonly<Partial<Record<Name, number>>>,
  headings: readonly string[],
  above: readonly string[],
): RowReader['read'] {
  const whole = above.map(periodNamed).find((found) => found !== undefined);
  const periods = remembered((printed: string) => {
    const [period = '', quarter = ''] = printed.split('\n');
    const later = /^q(?:uarter)?\s*([1-4])\s+(.+)$/i.exec(period);
    const written = later
      ? periodOfCells(asYears(later[2] ?? ''), later[1] ?? '')
      : periodOfCells(asYears(period), quarter);
    return written ?? whole ?? { from: null, to: null };
  });
  return (cells, line) => {
    const cell = (name: Name) => (at[name] === undefined ? '' : (cells[at[name]] ?? '').trim());
    const printed = cell('force') || cell('area');
    const share = cell('share');
    refuseOver100(share, line);
    const { from, to } = periods(`${cell('period')}\n${cell('quarter')}`);
    const found = MEASURES.flatMap(({ name, measure, label }): Return[] => {
      const column = at[name];
      if (column === undefined) return [];
      return [
        {
          source: 'Crown Prosecution Service, quarterly data summary',
          publisher: 'Crown Prosecution Service',
          force: cell('force') === '' ? null : (policeForce(cell('force'))?.name ?? null),
          area: printed === '' ? null : printed,
          from,
          to,
          counts: 'period',
          measure,
          outcome: null,
          label,
          unit: 'defendant',
          offence: cell('kind') || null,
          offenceClass: null,
          ...figureOf(cells[column] ?? '', line, column),
          printedShare: measure === 'convicted' && share !== '' ? share : null,
          isTotal: /^(?:grand )?total\b|^(?:all areas|national|england (?:and|&) wales)$/i.test(printed),
          completeness: { state: 'not_stated', reason: null },
          within: null,
          included: null,
          at: { line, column: headings[column] ?? '' },
        },
      ];
    });
    refuseContradiction(found, line);
    return found;
  };
}

/** The service counts who was prosecuted as convicted or not: the two make the whole. */
function refuseContradiction(found: readonly Return[], line: number): void {
  const countOf = (measure: Measure, label: string | null) =>
    found.find((row) => row.measure === measure && row.label === label)?.count ?? null;
  const prosecuted = countOf('prosecuted', null);
  const convicted = countOf('convicted', null);
  const unsuccessful = countOf('not_convicted', null);
  if (prosecuted === null || convicted === null) return;
  if (convicted > prosecuted)
    throw new QuarantineError(
      'over_whole',
      `Line ${line} has more convicted than prosecuted: over 100 %. Correct it and give the file again.`,
      { line },
    );
  if (unsuccessful !== null && convicted + unsuccessful !== prosecuted)
    throw new QuarantineError(
      'total_disagrees',
      `Line ${line}: convicted (${convicted}) and not convicted (${unsuccessful}) do not make the prosecuted (${prosecuted}). Correct it and give the file again.`,
      { line },
    );
}

/** `21/22` is `2021/22`. */
function asYears(printed: string): string {
  return printed.trim().replace(/^(\d{2})([/-])(\d{2})$/, '20$1$2$3');
}
