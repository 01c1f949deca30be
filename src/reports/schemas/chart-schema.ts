import { z } from 'zod';
import { count, day, list, share } from '../../audits/schema-parts.js';

const point = z.strictObject({ made: count, of: count, rate: share, low: share, high: share });

const said = {
  id: z.string(),
  title: z.string(),
  description: z.string().describe('the chart in words, for who cannot see it'),
  table: z.string().describe('the table beside it, with its numbers'),
};

const rates = z.strictObject({
  kind: z.literal('rates'),
  ...said,
  groups: list(z.string()),
  bars: list(point.extend({ label: z.string(), group: z.string() })),
});

const months = z.strictObject({
  kind: z.literal('months'),
  ...said,
  panels: list(
    z.strictObject({
      title: z.string(),
      points: list(point.extend({ month: z.string(), provisional: z.boolean() })),
    }),
  ),
  breaks: list(z.strictObject({ date: day, day: z.string().describe('as it is read').optional(), words: z.string() })),
});

const areas = z.strictObject({
  kind: z.literal('areas'),
  ...said,
  nation: share.describe('the rate of all'),
  points: list(
    z.strictObject({
      key: z.string(),
      made: count,
      of: count,
      rate: share,
      low: share.describe('what chance allows about the rest’s rate'),
      high: share,
      outside: z.boolean(),
    }),
  ),
});

/** A chart as data: what is drawn is drawn from this alone. */
export const chartSchema = z.discriminatedUnion('kind', [rates, months, areas]);

export type Chart = z.infer<typeof chartSchema>;
export type RatesChart = z.infer<typeof rates>;
export type MonthsChart = z.infer<typeof months>;
export type AreasChart = z.infer<typeof areas>;
