import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from '../schemas/chart-schema.js';
import type { Report } from '../schemas/report-schema.js';
import { areasSpec } from './areas-spec.js';
import { monthsSpec } from './months-spec.js';
import { FAINT, INK, LINE } from './palette.js';
import { ratesSpec } from './rates-spec.js';
import { CHART_SIZES, type ChartSize } from './size.js';

/** A chart as SVG, for a desk and paper and for a phone. */
export type Drawn = Readonly<Record<ChartSize['name'], string>>;

const drawnOf = new WeakMap<Report, Promise<ReadonlyMap<string, Drawn>>>();

/**
 * Draws every chart of a report, by the chart’s id: once for all the formats of a report. In another font the letters alone differ: without a
 * browser the library reckons every font as wide as every other. It is loaded when it is wanted: that takes half a second.
 */
export async function drawCharts(report: Report, font: string): Promise<ReadonlyMap<string, Drawn>> {
  const drawn = drawnOf.get(report) ?? drawAll(report);
  drawnOf.set(report, drawn);
  const inFont = (svg: string) => svg.replaceAll(NO_FONT, escaped(font).replaceAll('"', '&quot;'));
  return new Map(
    [...(await drawn)].map(([id, { wide, narrow }]) => [id, { wide: inFont(wide), narrow: inFont(narrow) }]),
  );
}

/** Stands for the font until it is known for what the chart is. */
const NO_FONT = 'font-of-the-report';

async function drawAll(report: Report): Promise<ReadonlyMap<string, Drawn>> {
  const font = NO_FONT;
  const charts = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
  );
  if (charts.length === 0) return new Map();
  const vega = await import('vega');
  const { compile } = await import('vega-lite');
  const drawn = new Map<string, Drawn>();
  for (const chart of charts) {
    const svgs: Record<ChartSize['name'], string> = { wide: '', narrow: '' };
    for (const size of CHART_SIZES) {
      const { spec } = compile({ ...styled(size, font), ...specOf(chart, size) });
      const view = new vega.View(vega.parse(spec), { renderer: 'none' });
      svgs[size.name] = labelled(await view.toSVG(), chart, size.name);
      view.finalize();
    }
    drawn.set(chart.id, svgs);
  }
  return drawn;
}

function specOf(chart: Chart, size: ChartSize): TopLevelSpec {
  switch (chart.kind) {
    case 'rates':
      return ratesSpec(chart, size);
    case 'months':
      return monthsSpec(chart, size);
    case 'areas':
      return areasSpec(chart, size);
  }
}

function styled({ fontSize }: ChartSize, font: string): Pick<TopLevelSpec, 'config' | 'background' | 'padding'> {
  const text = { labelFont: font, titleFont: font, labelFontSize: fontSize, titleFontSize: fontSize };
  const colours = { labelColor: INK, titleColor: FAINT, gridColor: LINE, domainColor: LINE, tickColor: LINE };
  return {
    background: 'transparent',
    padding: 4,
    config: {
      aria: false,
      font,
      view: { stroke: null },
      axis: { ...text, ...colours, titleFontWeight: 'normal' },
      legend: { ...text, labelColor: INK, symbolSize: 90, symbolOpacity: 1 },
      title: { font, fontSize: fontSize + 1, fontWeight: 600, color: INK },
    },
  };
}

/** The drawing with its title and description for screen readers, and ids that are the page’s only ones. */
function labelled(svg: string, { id, title, description }: Chart, size: string): string {
  const name = `${id}-${size}`;
  return (
    svg
      // The marks have no names of their own: the drawing as a whole has.
      .replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
      .replace(/\bid="/g, `id="${name}-`)
      .replace(/url\(#/g, `url(#${name}-`)
      .replace(
        /^<svg ([^>]*)>/,
        (_, attributes: string) =>
          `<svg ${attributes} role="img" aria-labelledby="${name}-title ${name}-desc"><title id="${name}-title">${escaped(title)}</title><desc id="${name}-desc">${escaped(description)}</desc>`,
      )
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
