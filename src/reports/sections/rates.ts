import { column, countCell, limitCell, NOTHING, rateCell, textCell } from '../cells.js';
import type { RatesChart } from '../schemas/chart-schema.js';
import type { Block, Cell, Section, Table } from '../schemas/report-schema.js';
import { capital, type FamilyFigures, familyWords, groupWords, rateWords } from '../sentences/figures.js';
import { saidInterval, span } from '../sentences/interval.js';
import { adjustedApart, type ClusterCount, notAdjustedWords, togetherWords } from '../sentences/together.js';
import { count, spoken } from '../words.js';
import { dashed } from './funnel.js';

/** What of a family is told in the table of rates, of a finding or of a release. */
export interface RatedFamily extends FamilyFigures {
  readonly bounds: { readonly low: number; readonly high: number } | null;
  readonly onOtherOffence?: number;
  readonly madeThenQuashed?: number;
  /** Left out of a release. */
  readonly clusters?: readonly ClusterCount[] | undefined;
  readonly within?:
    | {
        readonly family: string;
        readonly made: number;
        readonly of: number;
        readonly interval: FamilyFigures['interval'];
        readonly exact: FamilyFigures['exact'];
      }
    | undefined;
}

interface RatedGroup {
  readonly group: string;
  readonly of: number;
  readonly observed: number;
  readonly families: readonly RatedFamily[];
}

const HOW =
  'Rates are of the cases whose results were seen. Intervals: Wilson, and exact (Clopper–Pearson) beside it; chance variation only, not missing records. “At most” adds the cases the record leaves open.';

/** How often each order is recorded: a chart of all groups, and for each group the numbers. */
export function ratesSection(groups: readonly RatedGroup[], audited: readonly string[] = []): Section {
  const chart = ratesChart(groups);
  return {
    id: 'rates',
    title: 'How often an order is recorded',
    blocks: [
      chart === null
        ? { kind: 'text', sentences: ['There is no chart: no case with results seen is in the period.'] }
        : { kind: 'chart', chart },
      ...groups.flatMap((group): Block[] => [
        { kind: 'table', table: ratesTable(group) },
        ...notes(group),
        ...(audited.includes(group.group) ? together(group) : []),
      ]),
      { kind: 'text', sentences: [HOW] },
    ],
  };
}

function ratesTable({ group, of, observed, families }: RatedGroup): Table {
  const own = families.some(({ onOtherOffence }) => onOtherOffence !== undefined);
  return {
    id: `rates-${dashed(group)}`,
    caption: `Orders recorded: ${groupWords(group)} (${count(of)} sentenced, results seen for ${count(observed)})`,
    columns: [
      column('order', 'Order', 'text'),
      column('made', 'made', 'count'),
      column('observed', 'of', 'count'),
      column('rate', 'rate', 'share'),
      column('low', '95 % from', 'share'),
      column('high', 'to', 'share'),
      column('exact_low', 'exact from', 'share'),
      column('exact_high', 'to', 'share'),
      column('at_most', 'at most', 'count'),
      ...(own ? [column('on_other_offence', 'of which on another offence', 'count')] : []),
    ],
    rows: families.map((family): Cell[] => [
      textCell(capital(familyWords(family.family))),
      countCell(family.made),
      countCell(observed),
      rateCell(family.made, observed),
      limitCell(family.interval?.low, observed),
      limitCell(family.interval?.high, observed),
      limitCell(family.exact?.low, observed),
      limitCell(family.exact?.high, observed),
      family.floor === true ? textCell('not known') : countCell(family.upper.made),
      ...(own ? [countCell(family.onOtherOffence ?? 0)] : []),
    ]),
    notes: [],
    read: null,
  };
}

/** The intervals for units that go together. */
function together({ group, observed, families }: RatedGroup): Block[] {
  const first = families[0]?.clusters;
  if (first === undefined || observed === 0) return [];
  const { adjusted, said } = adjustedApart(families);
  if (adjusted.length === 0) return [{ kind: 'text', sentences: [togetherWords(first), ...said] }];
  const ends = (clusters: readonly ClusterCount[], by: ClusterCount['by']): Cell[] => {
    const one = clusters.find((cluster) => cluster.by === by);
    if (one === undefined) return [NOTHING, NOTHING];
    const why = notAdjustedWords(one);
    if (why !== null) return [textCell(why), NOTHING];
    return [limitCell(one.interval?.low, observed), limitCell(one.interval?.high, observed)];
  };
  return [
    { kind: 'text', sentences: [togetherWords(first), ...said] },
    {
      kind: 'table',
      table: {
        id: `together-${dashed(group)}`,
        caption: `95 % intervals that allow for cases that go together: ${groupWords(group)}`,
        columns: [
          column('order', 'Order', 'text'),
          column('urn_low', 'by case reference: from', 'share'),
          column('urn_high', 'to', 'share'),
          column('court_low', 'by court: from', 'share'),
          column('court_high', 'to', 'share'),
        ],
        rows: adjusted.map(({ family, clusters }) => [
          textCell(capital(familyWords(family))),
          ...ends(clusters, 'urn'),
          ...ends(clusters, 'court'),
        ]),
        notes: [
          'Wilson’s interval on as many independent cases as these are worth; never narrower than the interval above.',
        ],
        read: null,
      },
    },
  ];
}

function notes({ families }: RatedGroup): Block[] {
  const items = families.flatMap(({ family, within, madeThenQuashed = 0 }) => [
    ...(within && within.of > 0
      ? [
          `${capital(familyWords(family))}: ${count(within.made)} of ${count(within.of)} with a ${spoken(within.family)} (${rateWords({ ...within, family, upper: within }, within.of)}).`,
        ]
      : []),
    ...(madeThenQuashed > 0
      ? [`${capital(familyWords(family))}: made and quashed on appeal in ${count(madeThenQuashed)}, and not counted.`]
      : []),
  ]);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** What is drawn of a group, in words. */
function described(words: string, bars: RatesChart['bars']): string {
  const own = bars.filter(({ group }) => group === words);
  return `${capital(words)}. ${own.map(({ label, made, of, low, high }) => `${label}: ${count(made)} of ${count(of)}, interval ${span({ low, high }, of)}.`).join(' ')}`;
}

function ratesChart(groups: readonly RatedGroup[]): RatesChart | null {
  const drawn = groups.filter(({ observed }) => observed > 0);
  if (drawn.length === 0) return null;
  const bars = drawn.flatMap(({ group, observed, families }) =>
    families.map((family) => {
      const ends = saidInterval(family, observed);
      return {
        label: capital(familyWords(family.family)),
        group: groupWords(group),
        made: family.made,
        of: observed,
        rate: family.made / observed,
        low: ends?.low ?? 0,
        high: ends?.high ?? 1,
      };
    }),
  );
  return {
    kind: 'rates',
    id: 'chart-rates',
    title: 'Share of cases in which each order is recorded, with 95 % intervals',
    description: drawn.map(({ group }) => described(groupWords(group), bars)).join(' '),
    table: `rates-${dashed(drawn[0]?.group ?? '')}`,
    groups: drawn.map(({ group }) => groupWords(group)),
    bars,
  };
}
