import type { Finding, GroupFinding } from '../../audits/findings/finding-schema.js';
import { orderFamily } from '../../law/orders/order-families.js';
import { auditedGroups } from '../audited-groups.js';
import { column, countCell, dayCell, limitCell, marked, pCell, rateCell, textCell } from '../cells.js';
import type { MonthsChart } from '../schemas/chart-schema.js';
import type { Block, Section, Table } from '../schemas/report-schema.js';
import { breakDay, breakWords } from '../sentences/breaks.js';
import { capital, familyWords, groupWords } from '../sentences/figures.js';
import { TREND_READINGS, type Trend, trendMethod } from '../sentences/trends.js';
import { monthWords, plural, spoken } from '../words.js';
import { dashed } from './funnel.js';
import { SUPPRESSED } from './suppressed.js';

type Row = NonNullable<GroupFinding['breakdowns']['month']>[number];

/** Month by month: a panel of the chart for each kind of order, with the days on which the law moved, and the numbers. */
export function monthsSection(finding: Finding): Section | null {
  const told = auditedGroups(finding).audited.flatMap((group) => {
    const rows = group.breakdowns.month ?? [];
    return rows.length === 0 ? [] : [{ group, rows }];
  });
  if (told.length === 0) return null;
  const provisional = told.flatMap(({ rows }) => rows.filter((row) => row.provisional === true)).length;
  return {
    id: 'months',
    title: 'Month by month',
    blocks: [
      ...told.flatMap(({ group, rows }): Block[] => {
        const chart = monthsChart(group, rows, { breaks: finding.breaks, alone: told.length === 1 });
        return [
          ...(chart === null ? [] : [{ kind: 'chart' as const, chart }]),
          { kind: 'table', table: monthsTable(group, rows) },
          ...trendBlocks(group),
        ];
      }),
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

/** From month to month, where the law stood still: what of it could be tested, then what could not. */
function trendBlocks({ group, trends = [] }: GroupFinding): Block[] {
  const tested = trends.filter(({ p }) => p !== null);
  if (trends.length === 0) return [];
  if (tested.length === 0) return [{ kind: 'text', sentences: ['No trend over these months could be tested.'] }];
  // What is shown comes first, then what has orders enough for anything to be shown of it.
  const rank = ({ reading, made, of }: Trend) => (isSaid(reading) ? 2 : Math.min(made, of - made) >= FEW ? 1 : 0);
  const sorted = [...tested].sort((a, b) => rank(b) - rank(a));
  const read = Math.max(1, sorted.filter((trend) => rank(trend) > 0).length);
  const table = trendsTable(group, sorted, trends.length - tested.length);
  const none = `From month to month no trend is shown for any order: ${plural(tested.length, 'test')}, each between two changes of the law.`;
  return [
    ...(tested.some(({ reading }) => isSaid(reading)) ? [] : [{ kind: 'text' as const, sentences: [none] }]),
    { kind: 'table', table: { ...table, read: read < sorted.length ? read : null } },
  ];
}

/** Under so many made or not made hardly any trend could be shown. */
const FEW = 5;

function isSaid(reading: Trend['reading']): boolean {
  return reading === 'more_often_later' || reading === 'less_often_later';
}

function trendsTable(group: string, tested: readonly Trend[], left: number): Table {
  return {
    id: `trends-${dashed(group)}`,
    caption: `From month to month, between changes of the law: ${groupWords(group)}`,
    columns: [
      column('order', 'Order', 'text'),
      column('from', 'from', 'day'),
      column('to', 'to', 'day'),
      column('months', 'months', 'count'),
      column('made', 'made', 'count'),
      column('of', 'of', 'count'),
      column('p', 'p', 'number'),
      column('adjusted', 'adjusted p', 'number'),
      column('reading', 'reading', 'text'),
    ],
    rows: tested.map(({ family, from, to, months, made, of, p, adjusted, reading }) => [
      textCell(capital(familyWords(family))),
      dayCell(from),
      dayCell(to),
      countCell(months),
      countCell(made),
      countCell(of),
      pCell(p?.value),
      pCell(adjusted?.value),
      textCell(TREND_READINGS[reading]),
    ]),
    notes: [
      trendMethod(tested),
      ...(left === 0 ? [] : [`Not testable (none made, or all): ${plural(left, 'trend')}.`]),
    ],
    read: null,
  };
}

function monthsTable({ group, families }: GroupFinding, rows: readonly Row[]): Table {
  const rated = families[0]?.family ?? '';
  const isProvisional = rows.some(({ provisional }) => provisional === true);
  return {
    id: `months-${dashed(group)}`,
    caption: `Month by month: ${groupWords(group)}`,
    columns: [
      column('month', 'Month of sentence', 'text'),
      column('of', 'sentenced', 'count'),
      column('observed', 'results seen', 'count'),
      ...families.map(({ family }) => column(family, spoken(family), 'count')),
      column(`${rated}_rate`, `rate: ${spoken(rated)}`, 'share'),
      column(`${rated}_low`, '95 % from (Wilson)', 'share'),
      column(`${rated}_high`, 'to', 'share'),
      ...(isProvisional ? [column('provisional', 'may still change', 'text')] : []),
    ],
    rows: rows.map(({ key, of, observed, provisional, families: counted }) => [
      { value: key, text: monthWords(key) },
      countCell(of),
      countCell(observed),
      ...counted.map(({ made, suppressed }) => (suppressed ? marked(made) : countCell(made))),
      rateCell(counted[0]?.made ?? 0, observed),
      limitCell(counted[0]?.interval?.low, observed),
      limitCell(counted[0]?.interval?.high, observed),
      ...(isProvisional ? [textCell(provisional === true ? 'provisional' : '')] : []),
    ]),
    notes: rows.some((row) => row.families.some(({ suppressed }) => suppressed)) ? [SUPPRESSED] : [],
    read: null,
  };
}

function monthsChart(
  { group, families }: GroupFinding,
  rows: readonly Row[],
  { breaks, alone }: { readonly breaks: Finding['breaks']; readonly alone: boolean },
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
    id: alone ? 'chart-months' : `chart-months-${dashed(group)}`,
    title: `Share of cases with an order recorded, by month of sentence, with 95 % intervals${alone ? '' : `: ${groupWords(group)}`}`,
    description: panels
      .map(
        ({ title, points }) =>
          `${title}: ${points.map(({ month, made, of }) => `${monthWords(month)}, ${made} of ${of}`).join('; ')}.`,
      )
      .join(' '),
    table: `months-${dashed(group)}`,
    panels,
    breaks: breaks.map((one) => ({ date: one.date, day: breakDay(one), words: one.what })),
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
      items: breaks.map((one) => `${breakDay(one)}: ${breakWords(one)}.`),
    },
  ];
}
