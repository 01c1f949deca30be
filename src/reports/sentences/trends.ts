import type { GroupFinding } from '../../audits/findings/finding-schema.js';

export type Trend = NonNullable<GroupFinding['trends']>[number];

/** What may be said of a family over the months. */
export const TREND_READINGS: Readonly<Record<Trend['reading'], string>> = {
  more_often_later: 'recorded more often in later months',
  less_often_later: 'recorded less often in later months',
  no_trend_shown: 'no trend shown',
  not_testable: 'not testable',
};

/** How trends were tested: the method of those there are, and what was taken care of. */
export function trendMethod(trends: readonly Trend[]): string {
  const normal = trends.some(({ p }) => p?.method === 'cochran_armitage_normal');
  return `Trends: Cochran–Armitage, exact${normal ? ' (the normal approximation where the tables are too many to go through)' : ''}, the middle day of each month as its score; never across a change of the law; adjusted over all trends here that could be tested (Holm). Nothing is said of why.`;
}
