import type { TopLevelSpec } from 'vega-lite';
import type { RatesChart } from '../schemas/chart-schema.js';
import { count } from '../words.js';
import { COLOURS, INK, SHAPES } from './palette.js';
import { PERCENT } from './percent-axis.js';
import { axisEnd, brokenLabel, type ChartSize } from './size.js';

/** Pixels: a mark’s own strip, the space between orders, a line of text, and the column of counts at the right. */
const STRIP = 22;
const GAP = 16;
const LINE = 16;
const COUNTS = 68;
/** The letters of a line of the key. */
const KEY = 52;

/** Each order a row, each group a mark in it: the interval as a bar, the rate as a point upon it, the counts beside. Places are told in pixels: no machine’s fonts move them. */
export function ratesSpec(chart: RatesChart, size: ChartSize): TopLevelSpec {
  const { bars, groups } = chart;
  const isWide = size.name === 'wide';
  const left = isWide ? 200 : 6;
  const plot = size.width - left - COUNTS;
  const key = groups.length < 2 ? [] : keyLines(groups, size);
  const { rows, height } = placed(chart, size);
  const end = axisEnd(Math.max(...bars.map(({ high }) => high)));
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [0, end], nice: false, zero: true },
    title: null,
    axis: { labelExpr: PERCENT, grid: true, tickCount: 5, domain: false },
  };
  const y = { field: 'y', type: 'quantitative' as const, scale: null };
  const color = {
    field: 'group',
    type: 'nominal' as const,
    scale: { domain: [...groups], range: COLOURS.slice(0, groups.length) },
    legend: null,
  };
  const shape = {
    field: 'group',
    type: 'nominal' as const,
    scale: { domain: [...groups], range: SHAPES.slice(0, groups.length) },
    legend: null,
  };
  return {
    autosize: { type: 'none' },
    padding: { left, right: COUNTS, top: 8 + key.length * (LINE + 4), bottom: 26 },
    width: plot,
    height,
    layer: [
      {
        data: { values: rows.flatMap(({ marks }) => marks) },
        encoding: { y },
        layer: [
          {
            mark: { type: 'rule', strokeWidth: 9, opacity: 0.35 },
            encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, color },
          },
          {
            mark: { type: 'point', filled: true, size: 75, opacity: 1 },
            encoding: { x: { field: 'rate', ...x }, color, shape },
          },
          {
            mark: { type: 'text', align: 'right', fontSize: size.fontSize, color: INK },
            encoding: { x: { value: plot + COUNTS - 2 }, text: { field: 'counts', type: 'nominal' } },
          },
        ],
      },
      {
        data: { values: rows.flatMap(({ lines }) => lines) },
        mark: { type: 'text', align: isWide ? 'right' : 'left', fontSize: size.fontSize, color: INK },
        encoding: { x: { value: isWide ? -12 : 0 }, y, text: { field: 'text', type: 'nominal' } },
      },
      {
        data: { values: key.map((line, index) => ({ ...line, y: -(key.length - index) * (LINE + 4) + 6 })) },
        encoding: { y },
        layer: [
          {
            transform: [{ filter: "datum.group != ''" }],
            mark: { type: 'point', filled: true, size: 90, opacity: 1 },
            encoding: { x: { value: 6 }, color, shape },
          },
          {
            mark: { type: 'text', align: 'left', fontSize: size.fontSize, color: INK },
            encoding: { x: { value: 18 }, text: { field: 'text', type: 'nominal' } },
          },
        ],
      },
    ],
  };
}

/** Where every mark and line of a label stands, pixels from the top of the plot. */
function placed({ bars }: RatesChart, { name, label }: ChartSize) {
  let top = 8;
  const rows = [...new Set(bars.map((bar) => bar.label))].map((title) => {
    const own = bars.filter((bar) => bar.label === title);
    const lines = brokenLabel(title, name === 'wide' ? label : KEY - 6);
    const above = name === 'wide' ? 0 : lines.length * LINE;
    const strips = own.length * STRIP;
    const row = Math.max(strips, name === 'wide' ? lines.length * LINE : 0);
    const marks = own.map((bar, index) => ({
      ...bar,
      counts: `${count(bar.made)} of ${count(bar.of)}`,
      y: top + above + (row - strips) / 2 + (index + 0.5) * STRIP,
    }));
    const first = name === 'wide' ? top + (row - lines.length * LINE) / 2 : top;
    const texts = lines.map((text, index) => ({ text, y: first + (index + 0.5) * LINE }));
    top += above + row + GAP;
    return { marks, lines: texts };
  });
  return { rows, height: top - GAP / 2 };
}

function keyLines(groups: readonly string[], { name }: ChartSize) {
  return groups.flatMap((group) =>
    brokenLabel(group, name === 'wide' ? 2 * KEY : KEY).map((text, index) => ({
      text,
      group: index === 0 ? group : '',
    })),
  );
}
