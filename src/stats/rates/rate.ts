import { checkProportion } from './proportion.js';

/** Under this many units a percentage is printed without decimals. */
const DECIMALS_FROM = 50;

/** `made` of `of` as a fraction; null where `of` is 0: nothing divided by nothing is "not calculable", never 0. */
export function rate(made: number, of: number): number | null {
  checkProportion(made, of);
  return of === 0 ? null : made / of;
}

/**
 * numerator / denominator to a number of decimals, halves away from zero, worked out on whole numbers so that no binary fraction tips it:
 * 1/8 of 100 to one decimal is 12.5, and 1.005 stays a half. Both whole, denominator above 0.
 */
export function roundHalfUp(numerator: number, denominator: number, decimals = 0): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(
      `${numerator} / ${denominator} cannot be rounded exactly: both must be whole, the second above 0.`,
    );
  }
  const scale = 10n ** BigInt(decimals);
  const over = BigInt(denominator);
  const size = BigInt(Math.abs(numerator)) * scale;
  const rounded = (2n * size + over) / (2n * over);
  const value = Number(rounded) / Number(scale);
  return numerator < 0 && rounded !== 0n ? -value : value;
}

export interface PercentageStyle {
  /** Decimals where there are at least 50 units; below that none. Default 2. */
  readonly decimals?: number;
  /** Print the decimals however few units there are. */
  readonly evenWhenFew?: boolean;
}

/** `made` of `of` as printed: `2.04 %`, under 50 units `31 %`, "not calculable" of none. Rounded half up on the exact ratio. */
export function percentage(made: number, of: number, style: PercentageStyle = {}): string {
  checkProportion(made, of);
  if (of === 0) return 'not calculable';
  const decimals = of < DECIMALS_FROM && style.evenWhenFew !== true ? 0 : (style.decimals ?? 2);
  return `${roundHalfUp(100 * made, of, decimals).toFixed(decimals)} %`;
}
