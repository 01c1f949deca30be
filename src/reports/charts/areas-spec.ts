import type { TopLevelSpec } from 'vega-lite';
import type { AreasChart } from '../chart-schema.js';
import { BAND, COLOURS, FAINT, INK } from './palette.js';
import { PERCENT } from './percent-axis.js';
import { axisEnd, type ChartSize } from './size.js';

/** A funnel: cases across, rate upward; the grey bar of each area is what chance allows about the rate of the rest. */
export function areasSpec({ points, nation }: AreasChart, { width }: ChartSize): TopLevelSpec {
  const end = axisEnd(Math.max(...points.map(({ rate, high }) => Math.max(rate, high))));
  const most = Math.max(...points.map(({ of }) => of));
  const x = {
    field: 'of',
    type: 'quantitative' as const,
    scale: { domain: [0, Math.ceil(most * 1.1)], nice: true, zero: true },
    title: 'cases with results seen',
    axis: { grid: false, tickMinStep: 1, tickCount: 8 },
  };
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [0, end], nice: false, zero: true },
    title: null,
    axis: { labelExpr: PERCENT, grid: true, domain: false, minExtent: 44, maxExtent: 44 },
  };
  return {
    data: {
      values: points.map((point) => ({ ...point, named: point.outside || points.length <= 6 ? point.key : '' })),
    },
    width: width - 60,
    height: 300,
    layer: [
      {
        data: { values: [{ nation }] },
        mark: { type: 'rule', stroke: FAINT, strokeDash: [5, 4] },
        encoding: { y: { field: 'nation', ...y } },
      },
      {
        mark: { type: 'rule', strokeWidth: 7, stroke: BAND },
        encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, size: 80, opacity: 1 },
        encoding: {
          x,
          y: { field: 'rate', ...y },
          color: { condition: { test: 'datum.outside', value: COLOURS[1] }, value: COLOURS[0] },
          shape: { condition: { test: 'datum.outside', value: 'diamond' }, value: 'circle' },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 9, fontSize: 12, color: INK },
        encoding: { x, y: { field: 'rate', ...y }, text: { field: 'named' } },
      },
    ],
  };
}
