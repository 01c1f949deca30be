import type { TopLevelSpec } from 'vega-lite';
import type { AreasChart } from '../schemas/chart-schema.js';
import { count } from '../words.js';
import { BAND, COLOURS, FAINT, INK } from './palette.js';
import { PERCENT } from './percent-axis.js';
import { axisEnd, brokenLabel, type ChartSize } from './size.js';

/** So few areas are all named; of more those outside what chance allows. */
const NAMED_UP_TO = 6;
/** The most that are named in the drawing; all of them stand in the table beside it. */
const MOST_NAMED = 12;
/** Pixels: the plot, from its foot to the first line of the key, and a line. */
const HEIGHT = 300;
const TO_KEY = 56;
const LINE = 17;

/**
 * A funnel: cases across, rate upward; the grey bar of each area is what chance allows about the rate of the rest. Areas are marked
 * by letters, and named below: names beside the points would lie over one another.
 */
export function areasSpec({ points, nation }: AreasChart, size: ChartSize): TopLevelSpec {
  const { width } = size;
  const { lettered, key } = keyOf(points, size);
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
    data: { values: [...lettered] },
    width: width - 60,
    height: HEIGHT,
    layer: [
      {
        data: { values: [{ nation }] },
        mark: { type: 'rule', stroke: FAINT, strokeDash: [5, 4] },
        encoding: { y: { field: 'nation', ...y } },
      },
      {
        mark: { type: 'rule', strokeWidth: points.length > NAMED_UP_TO ? 4 : 7, stroke: BAND },
        encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, size: points.length > NAMED_UP_TO ? 50 : 80, opacity: 1 },
        encoding: {
          x,
          y: { field: 'rate', ...y },
          color: { condition: { test: 'datum.outside', value: COLOURS[1] }, value: COLOURS[0] },
          shape: { condition: { test: 'datum.outside', value: 'diamond' }, value: 'circle' },
        },
      },
      ...(['left', 'right'] as const).map((side) => ({
        transform: [{ filter: `datum.letter != '' && datum.side == '${side}'` }],
        mark: {
          type: 'text' as const,
          align: side === 'left' ? ('right' as const) : ('left' as const),
          dx: side === 'left' ? -7 : 7,
          fontSize: 12,
          fontWeight: 600 as const,
          color: INK,
        },
        encoding: { x, y: { field: 'rate', ...y }, text: { field: 'letter', type: 'nominal' as const } },
      })),
      {
        data: { values: [...key] },
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: size.fontSize, color: INK },
        encoding: {
          x: { value: -40 },
          y: { field: 'y', type: 'quantitative', scale: null },
          text: { field: 'text', type: 'nominal' },
        },
      },
    ],
  };
}

/** The points with their letters, and the lines that name them, short enough that the drawing stays as wide as it is meant to be. */
function keyOf(points: AreasChart['points'], { name }: ChartSize) {
  const named = points.filter(({ outside }) => outside || points.length <= NAMED_UP_TO);
  const letters = new Map(named.slice(0, MOST_NAMED).map(({ key }, index) => [key, String.fromCharCode(65 + index)]));
  const told = named.slice(0, MOST_NAMED).flatMap(({ key, made, of }) => {
    const lines = brokenLabel(`${letters.get(key)}  ${key}: ${count(made)} of ${count(of)}`, name === 'wide' ? 62 : 34);
    return lines.map((text, index) => (index === 0 ? text : `     ${text}`));
  });
  const left = named.length - MOST_NAMED;
  const lines = left > 0 ? [...told, `and ${count(left)} more outside what chance allows: in the table`] : told;
  return {
    lettered: points.map((point) => ({
      ...point,
      letter: letters.get(point.key) ?? '',
      side: named.some((other) => isNearOnTheRight(point, other, points)) ? 'left' : 'right',
    })),
    key: lines.map((text, index) => ({ text, y: HEIGHT + TO_KEY + index * LINE })),
  };
}

/** Whether another named point lies where the letter of this one would be. */
function isNearOnTheRight(
  point: AreasChart['points'][number],
  other: AreasChart['points'][number],
  points: AreasChart['points'],
): boolean {
  const most = Math.max(...points.map(({ of }) => of));
  const highest = Math.max(...points.map(({ rate, high }) => Math.max(rate, high)));
  const across = (other.of - point.of) / most;
  return across > 0 && across < 0.08 && Math.abs(other.rate - point.rate) < highest * 0.05;
}
