import type { Finding, GroupFinding } from '../../audits/finding-schema.js';
import { orderFamily } from '../../law/order-families.js';
import { column, countCell, limitCell, marked, rateCell, textCell } from '../cells.js';
import type { MonthsChart } from '../chart-schema.js';
import type { Block, Section, Table } from '../report-schema.js';
import { capital, familyWords, groupWords } from '../sentences/figures.js';
import { longDate, monthWords, spoken } from '../words.js';
import { dashed } from './funnel.js';
import { SUPPRESSED } from './suppressed.js';

type Row = NonNullable<GroupFinding['breakdowns']['month']>[number];

/** Month by month: a panel of the chart for each kind of order, with the days on which the law moved, and the numbers. */
export function monthsSection(finding: Finding): Section | null {
  const [main] = finding.groups;
  const rows = main?.breakdowns.month ?? [];
  if (main === undefined || rows.length === 0) return null;
  const chart = monthsChart(main, rows, finding.breaks);
  const provisional = rows.filter((row) => row.provisional === true).length;
  return {
    id: 'months',
    title: 'Month by month',
    blocks: [
      ...(chart === null ? [] : [{ kind: 'chart' as const, chart }]),
      { kind: 'table', table: monthsTable(main, rows) },
      ...breakLines(finding.breaks),
      ...(provisional === 0
        ? []
        : [
            {
              kind: 'text' as const,
              sentences: [
                'A month is provisional until 28 days have passed since its end and at least 95 % of its court days were seen.',
              ],
            },
          ]),
    ],
  };
}

function monthsTable({ group, families }: GroupFinding, rows: readonly Row[]): Table {
  const [headline] = families;
  return {
    id: `months-${dashed(group)}`,
    caption: `Month by month: ${groupWords(group)}`,
    columns: [
      column('month', 'Month of sentence', 'text'),
      column('of', 'sentenced', 'count'),
      column('observed', 'results seen', 'count'),
      ...families.map(({ family }) => column(family, spoken(family), 'count')),
      column('rate', `rate: ${spoken(headline?.family ?? '')}`, 'share'),
      column('low', '95 % from', 'share'),
      column('high', 'to', 'share'),
    ],
    rows: rows.map(({ key, of, observed, provisional, families: counted }) => [
      textCell(`${monthWords(key)}${provisional === true ? ' (provisional)' : ''}`),
      countCell(of),
      countCell(observed),
      ...counted.map(({ made, suppressed }) => (suppressed ? marked(made) : countCell(made))),
      rateCell(counted[0]?.made ?? 0, observed),
      limitCell(counted[0]?.interval?.low, observed),
      limitCell(counted[0]?.interval?.high, observed),
    ]),
    notes: rows.some((row) => row.families.some(({ suppressed }) => suppressed)) ? [SUPPRESSED] : [],
    read: null,
  };
}

function monthsChart(
  { group, families }: GroupFinding,
  rows: readonly Row[],
  breaks: Finding['breaks'],
): MonthsChart | null {
  const drawn = rows.filter(({ observed }) => observed > 0);
  if (drawn.length < 2) return null;
  const panels = firstOfEachKind(families.map(({ family }) => family)).map((family) => ({
    title: capital(familyWords(family)),
    points: drawn.flatMap((row) => {
      const counted = row.families.find((one) => one.family === family);
      if (counted === undefined) return [];
      return [
        {
          month: row.key,
          made: counted.made,
          of: row.observed,
          rate: counted.made / row.observed,
          low: counted.interval?.low ?? 0,
          high: counted.interval?.high ?? 1,
          provisional: row.provisional === true,
        },
      ];
    }),
  }));
  return {
    kind: 'months',
    id: 'chart-months',
    title: 'Share of cases with an order recorded, by month of sentence, with 95 % intervals',
    description: panels
      .map(
        ({ title, points }) =>
          `${title}: ${points.map(({ month, made, of }) => `${monthWords(month)}, ${made} of ${of}`).join('; ')}.`,
      )
      .join(' '),
    table: `months-${dashed(group)}`,
    panels,
    breaks: breaks.map(({ date, what }) => ({ date, words: what })),
  };
}

/** The first family the audit counts of each kind: over property, and for protection. */
function firstOfEachKind(families: readonly string[]): readonly string[] {
  return families.filter(
    (family, index) =>
      families.findIndex((other) => orderFamily(other)?.about === orderFamily(family)?.about) === index,
  );
}

/** The days on which the law moved, in words. */
function breakLines(breaks: Finding['breaks']): Block[] {
  if (breaks.length === 0) return [];
  return [
    { kind: 'text', sentences: ['Inside these months the law or its guidance changed:'] },
    {
      kind: 'list',
      items: breaks.map(
        ({ date, what, source, verified }) =>
          `${longDate(date)}: ${what} (${source}${verified ? '' : '; not verified at its source'}).`,
      ),
    },
  ];
}
