import type { Finding } from '../../audits/findings/finding-schema.js';

type OddsRatio = Finding['comparisons'][number]['oddsRatio'];

/** An odds ratio as it is read: one of nought or infinity keeps one limit alone. */
export function oddsWords(odds: OddsRatio): { readonly ratio: string; readonly limits: string } {
  if (odds === null || odds === undefined) return { ratio: 'not calculable', limits: '–' };
  const { ratio, low, high, sided } = odds;
  const limits = (): string => {
    switch (sided) {
      case 'two':
        return `${oddsFigure(low)} to ${oddsFigure(high)}`;
      case 'upper':
        return `at most ${oddsFigure(high)}`;
      case 'lower':
        return `at least ${oddsFigure(low)}`;
    }
  };
  return { ratio: oddsFigure(ratio), limits: limits() };
}

/** Three figures: odds ratios run from thousandths to thousands. Null is infinity. */
export function oddsFigure(value: number | null): string {
  if (value === null) return 'infinite';
  if (value === 0) return '0';
  if (value < 0.001) return 'under 0.001';
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(2)));
}

/** What goes with a table of odds ratios. */
export const ODDS_METHOD =
  'Odds ratio: the odds of the first over those of the second, with exact 95 % limits; one of nought or infinity has one limit alone, and no half is added to a count.';
