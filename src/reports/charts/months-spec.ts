import { DateTime } from 'luxon';
import type { TopLevelSpec } from 'vega-lite';
import type { MonthsChart } from '../schemas/chart-schema.js';
import { longDate } from '../words.js';
import { COLOURS, FAINT, PAPER } from './palette.js';
import { PERCENT } from './percent-axis.js';
import { axisEnd, type ChartSize } from './size.js';

/** Pixels: the height of a panel, and what its labels take at the left. */
const PANEL = 170;
const LEFT = 44;

/** A panel for each order, one below the other on the same months; the days on which the law moved are dashed lines through all. */
export function monthsSpec({ panels, breaks }: MonthsChart, { width }: ChartSize): TopLevelSpec {
  const months = [...new Set(panels.flatMap(({ points }) => points.map(({ month }) => month)))].sort();
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const domain = [start(first), start(next(last))];
  const every = Math.ceil(months.length / (width < 500 ? 6 : 14));
  const x = {
    type: 'quantitative' as const,
    scale: { domain, nice: false, zero: false },
    title: null,
    axis: {
      values: months.filter((_, index) => index % every === 0).map(middle),
      labelExpr: labels(months),
      grid: false,
      ticks: true,
      labelOverlap: false,
    },
  };
  return {
    vconcat: panels.map(({ title, points }, index) => {
      const end = axisEnd(Math.max(...points.map(({ high }) => high)));
      const values = points.map((point) => ({ ...point, at: middle(point.month) }));
      const scale = { domain: [0, end], nice: false, zero: true };
      const y = {
        type: 'quantitative' as const,
        scale,
        title: null,
        axis: { labelExpr: PERCENT, tickCount: 5, grid: true, domain: false, minExtent: LEFT, maxExtent: LEFT },
      };
      return {
        title: {
          text: title,
          anchor: 'start' as const,
          frame: 'group' as const,
          offset: breaks.length > 0 && index === 0 ? 22 : 10,
        },
        width: width - LEFT - 16,
        height: PANEL,
        layer: [
          {
            data: {
              values: breaks.map(({ date, day }) => ({
                at: start(date.slice(0, 7), date),
                words: shortDay(day ?? longDate(date)),
              })),
            },
            encoding: { x: { field: 'at', ...x } },
            layer: [
              { mark: { type: 'rule' as const, strokeDash: [5, 4], stroke: FAINT, strokeWidth: 1.2 } },
              ...(index === 0
                ? [
                    {
                      mark: { type: 'text' as const, y: -8, align: 'center' as const, color: FAINT, fontSize: 11 },
                      encoding: { text: { field: 'words', type: 'nominal' as const } },
                    },
                  ]
                : []),
            ],
          },
          {
            data: { values },
            mark: { type: 'rule' as const, strokeWidth: 9, opacity: 0.35, color: COLOURS[0] },
            encoding: { x: { field: 'at', ...x }, y: { field: 'low', ...y }, y2: { field: 'high' } },
          },
          {
            data: { values },
            mark: { type: 'point' as const, size: 70, opacity: 1, strokeWidth: 2, stroke: COLOURS[0] },
            encoding: {
              x: { field: 'at', ...x },
              y: { field: 'rate', ...y },
              fill: { condition: { test: 'datum.provisional', value: PAPER }, value: COLOURS[0] },
            },
          },
        ],
      };
    }),
    spacing: 26,
  };
}

/** As much of a day as has room over a line. */
function shortDay(day: string): string {
  return day.replace(/ \(.*$/, '');
}

/** Days are told as numbers, so that no time zone of the machine moves them. */
function start(month: string, date = `${month}-01`): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function next(month: string): string {
  return DateTime.fromISO(`${month}-01`, { zone: 'utc' }).plus({ months: 1 }).toFormat('yyyy-MM');
}

function middle(month: string): number {
  return (start(month) + start(next(month))) / 2;
}

/** `Jan`, and the year below the first and every January. */
function labels(months: readonly string[]): string {
  const told = months.map((month, index) => {
    const day = DateTime.fromISO(`${month}-01`, { zone: 'utc' }).setLocale('en-GB');
    const year = index === 0 || day.month === 1 ? day.toFormat('yyyy') : '';
    return `${middle(month)}: ['${day.toFormat('LLL')}', '${year}']`;
  });
  return `{${told.join(', ')}}[datum.value]`;
}
