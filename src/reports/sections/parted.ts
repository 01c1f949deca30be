import type { GroupFinding } from '../../audits/findings/finding-schema.js';
import type { Gaps } from '../../audits/gaps/gaps-schema.js';
import { column, countCell, limitCell, marked, NOTHING, rateCell, textCell } from '../cells.js';
import { plainText } from '../plain-text.js';
import type { AreasChart } from '../schemas/chart-schema.js';
import type { Block, Cell, Section, Table } from '../schemas/report-schema.js';
import { capital, familyWords, groupWords } from '../sentences/figures.js';
import { count, plural, spoken } from '../words.js';
import { dashed } from './funnel.js';
import { SUPPRESSED } from './suppressed.js';

type Row = NonNullable<GroupFinding['breakdowns'][keyof GroupFinding['breakdowns']]>[number];

/** Rates of fewer units than this are not printed: the counts are. */
const RATE_FROM = 20;
/** Rows shown where the report is read. */
const READ = 60;

/** What areas are called where their name in an audit file is short. */
export const TITLES: Readonly<Record<string, string>> = { lja: 'local justice area', sentence_type: 'sentence' };

/** By court, area, sentence and whatever else the audit parts its units by: a table each, and a chart of areas where any can be told apart. */
export function partedSection(groups: readonly GroupFinding[], areas: Gaps | null): Section | null {
  const tables = groups.flatMap((group) =>
    Object.entries(group.breakdowns)
      .filter(([by, rows]) => by !== 'month' && rows.length > 0)
      .map(([by, rows]): Block => ({ kind: 'table', table: partedTable(group, by, rows) })),
  );
  const funnel = areas === null ? [] : areasBlocks(areas);
  if (tables.length === 0 && funnel.length === 0) return null;
  return { id: 'parted', title: 'By court, area and sentence', blocks: [...funnel, ...tables] };
}

function partedTable({ group, families }: GroupFinding, by: string, rows: readonly Row[]): Table {
  const isCovered = rows.some(({ coverage }) => coverage !== undefined && coverage.share !== null);
  const isRated = rows.some(({ observed }) => observed >= RATE_FROM);
  const rated = families[0]?.family ?? '';
  return {
    id: `by-${dashed(by)}-${dashed(group)}`,
    caption: `By ${TITLES[by] ?? spoken(by)}: ${groupWords(group)}`,
    columns: [
      column('key', capital(TITLES[by] ?? spoken(by)), 'text'),
      column('of', 'sentenced', 'count'),
      column('observed', 'results seen', 'count'),
      ...(isCovered ? [column('coverage', 'court days seen', 'share')] : []),
      ...families.map(({ family }) => column(family, spoken(family), 'count')),
      ...(isRated ? [column(`${rated}_rate`, `rate: ${spoken(rated)}`, 'share')] : []),
    ],
    rows: rows.map(({ key, of, observed, coverage, families: counted }): Cell[] => [
      textCell(spoken(key)),
      countCell(of),
      countCell(observed),
      ...(isCovered ? [coverage?.share == null ? textCell('not known') : limitCell(coverage.share, 100)] : []),
      ...counted.map(({ made, suppressed }) => (suppressed ? marked(made) : countCell(made))),
      ...(isRated ? [observed < RATE_FROM ? NOTHING : rateCell(counted[0]?.made ?? 0, observed)] : []),
    ]),
    notes: [
      ...(rows.some(({ observed }) => observed < RATE_FROM)
        ? [`No rate is printed for fewer than ${RATE_FROM} cases.`]
        : []),
      ...(rows.some((row) => row.families.some(({ suppressed }) => suppressed)) ? [SUPPRESSED] : []),
    ],
    read: rows.length > READ ? READ : null,
  };
}

function areasBlocks({ by, family, groups }: Gaps): Block[] {
  const [main] = groups;
  const tested = main?.areas.filter(({ verdict }) => verdict !== 'too_few') ?? [];
  if (main === undefined || tested.length === 0 || main.nation.rate === null) return [];
  const name = TITLES[by] ?? spoken(by);
  const table: Table = {
    id: 'areas-tested',
    caption: `Each ${name} that can be tested, beside the rest: ${familyWords(family)}`,
    columns: [
      column('key', capital(name), 'text'),
      column('made', 'made', 'count'),
      column('observed', 'of', 'count'),
      column('rate', 'rate', 'share'),
      column('rest', 'rate of the rest', 'share'),
      column('from', 'chance allows from', 'count'),
      column('to', 'to', 'count'),
      column('reading', 'reading', 'text'),
    ],
    rows: tested.map(({ key, made, observed, rest, limits: [inner], verdict }) => [
      textCell(spoken(key)),
      countCell(made),
      countCell(observed),
      rateCell(made, observed),
      rateCell(rest.made, rest.observed),
      inner === undefined ? NOTHING : countCell(inner.low),
      inner === undefined ? NOTHING : countCell(inner.high),
      textCell(AREA_VERDICTS[verdict]),
    ]),
    notes: [
      `${count(tested.length)} of ${plural(main.areas.length, name)} could be tested: made and not made must each be expected five times. The readings are adjusted over all of those (Holm).`,
      ...(main.notStated === undefined
        ? []
        : [
            `No ${name} is stated of ${plural(main.notStated, 'case')}: they are in every rest, and no area of their own.`,
          ]),
      'A rate under the rest’s says nothing of why; areas differ in the cases they hear.',
    ],
    read: null,
  };
  const chart: AreasChart = {
    kind: 'areas',
    id: 'chart-areas',
    title: `${capital(familyWords(family))}: share in each ${name}, and what chance allows about the rate of the rest`,
    description: tested
      .map(
        ({ key, made, observed, verdict }) =>
          `${plainText(spoken(key))}: ${made} of ${observed}, ${AREA_VERDICTS[verdict]}.`,
      )
      .join(' '),
    table: table.id,
    nation: main.nation.rate,
    points: tested.map(({ key, made, observed, limits: [inner], verdict }) => ({
      key: plainText(spoken(key)),
      made,
      of: observed,
      rate: made / observed,
      low: (inner?.low ?? 0) / observed,
      high: (inner?.high ?? observed) / observed,
      outside: verdict === 'lower' || verdict === 'higher',
    })),
  };
  return [
    { kind: 'chart', chart },
    { kind: 'table', table },
  ];
}

/** What may be said of an area beside the rest. */
export const AREA_VERDICTS = {
  lower: 'lower than the rest',
  higher: 'higher than the rest',
  within_chance: 'within what chance allows',
  too_few: 'too few to tell',
} as const;
