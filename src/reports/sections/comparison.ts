import type { Finding } from '../../audits/findings/finding-schema.js';
import { column, countCell, NOTHING, pCell, pointsCell, rateCell, textCell } from '../cells.js';
import type { Block, Cell, Section } from '../schemas/report-schema.js';
import { capital, familyWords, groupWords } from '../sentences/figures.js';
import { ODDS_METHOD, oddsFigure } from '../sentences/odds.js';
import { count } from '../words.js';
import { dashed } from './funnel.js';

type Comparison = Finding['comparisons'][number];

/** What interval and test allow to be said of two groups. */
export const READINGS: Readonly<Record<Comparison['reading'], string>> = {
  differ: 'differ beyond chance',
  no_difference_shown: 'no difference shown',
  not_testable: 'not testable',
  not_calculable: 'not calculable',
};

/** The groups beside one another, order by order. */
export function comparisonSection({ comparisons }: Finding): Section | null {
  if (comparisons.length === 0) return null;
  const names = [...new Set(comparisons.map(({ a, b }) => `${a} ${b}`))];
  const pairs = names.map((name) => comparisons.filter(({ a, b }) => `${a} ${b}` === name));
  return { id: 'comparison', title: 'Beside other offences', blocks: pairs.flatMap(pairBlocks) };
}

function pairBlocks(all: readonly Comparison[]): Block[] {
  const [first] = all;
  if (first === undefined) return [];
  const { a, b, inBoth } = first;
  const warnings = [...new Set(all.flatMap((one) => one.warnings))];
  return [
    {
      kind: 'text',
      sentences: [
        `${capital(groupWords(a))}, beside ${groupWords(b)}. Differences are the first less the second, in percentage points. Cases in both groups are left out: ${count(inBoth)}.`,
      ],
    },
    {
      kind: 'table',
      table: {
        id: `comparison-${dashed(a)}-${dashed(b)}`,
        caption: `${capital(groupWords(a))} less ${groupWords(b)}`,
        columns: [
          column('order', 'Order', 'text'),
          column('a_made', 'made', 'count'),
          column('a_of', 'of', 'count'),
          column('a_rate', 'rate', 'share'),
          column('b_made', 'beside: made', 'count'),
          column('b_of', 'of', 'count'),
          column('b_rate', 'rate', 'share'),
          column('difference_points', 'difference, points', 'number'),
          column('low_points', '95 % from (Newcombe)', 'number'),
          column('high_points', 'to', 'number'),
          column('p', 'p (Fisher)', 'number'),
          column('reading', 'reading', 'text'),
        ],
        rows: all.map(({ family, counts, difference, interval, p, reading }) => [
          textCell(capital(familyWords(family))),
          countCell(counts.a.made),
          countCell(counts.a.of),
          rateCell(counts.a.made, counts.a.of),
          countCell(counts.b.made),
          countCell(counts.b.of),
          rateCell(counts.b.made, counts.b.of),
          pointsCell(difference),
          pointsCell(interval?.low),
          pointsCell(interval?.high),
          pCell(p?.value),
          textCell(READINGS[reading]),
        ]),
        notes: warnings,
        read: null,
      },
    },
    {
      kind: 'table',
      table: {
        id: `odds-${dashed(a)}-${dashed(b)}`,
        caption: `Odds ratios: ${groupWords(a)}, over ${groupWords(b)}`,
        columns: [
          column('order', 'Order', 'text'),
          column('odds', 'odds ratio', 'number'),
          column('low', '95 % from (exact)', 'number'),
          column('high', 'to', 'number'),
        ],
        rows: all.map(({ family, oddsRatio }) => [textCell(capital(familyWords(family))), ...oddsCells(oddsRatio)]),
        notes: [ODDS_METHOD],
        read: null,
      },
    },
  ];
}

/** The ratio and its limits; of one of nought or infinity the limit there is. */
function oddsCells(odds: Comparison['oddsRatio']): readonly Cell[] {
  if (odds === null || odds === undefined) return [textCell('not calculable'), NOTHING, NOTHING];
  const { ratio, low, high, sided } = odds;
  const figure = (value: number | null): Cell =>
    value === null ? textCell(oddsFigure(value)) : { value: Number(value.toPrecision(6)), text: oddsFigure(value) };
  return [figure(ratio), sided === 'upper' ? NOTHING : figure(low), sided === 'lower' ? NOTHING : figure(high)];
}
