/** An exact number: what published figures are worked out in, so that no binary fraction tips a half. `bottom` is above 0. */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const ZERO = whole(0);
export const HALF = over(1n, 2n);

export function whole(value: number): Exact {
  return { top: BigInt(value), bottom: 1n };
}

/** top / bottom; RangeError where bottom is 0. */
export function over(top: bigint, bottom: bigint): Exact {
  if (bottom === 0n) throw new RangeError('Nothing is divided by 0.');
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

export function add(a: Exact, b: Exact): Exact {
  return over(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function subtract(a: Exact, b: Exact): Exact {
  return over(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
}

export function multiply(a: Exact, b: Exact): Exact {
  return over(a.top * b.top, a.bottom * b.bottom);
}

/** Null where `b` is 0: not calculable. */
export function divide(a: Exact, b: Exact): Exact | null {
  return b.top === 0n ? null : over(a.top * b.bottom, a.bottom * b.top);
}

/** Under 0, 0 or over 0, as `a` is less than, the same as or more than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest multiple of `step`, halves away from zero. `step` is above 0. */
export function roundTo(value: Exact, step: Exact): Exact {
  const top = value.top * step.bottom;
  const bottom = value.bottom * step.top;
  const size = top < 0n ? -top : top;
  const steps = (2n * size + bottom) / (2n * bottom);
  return multiply({ top: top < 0n ? -steps : steps, bottom: 1n }, step);
}

/** In figures, with thousands marked, to at most `decimals`, halves away from zero, no noughts at the end: `13,860`, `4.083`. */
export function inFigures(value: Exact, decimals = 3): string {
  const scale = 10n ** BigInt(decimals);
  const { top, bottom } = roundTo(value, over(1n, scale));
  const scaled = (top * scale) / bottom;
  const size = scaled < 0n ? -scaled : scaled;
  const fraction = String(size % scale)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  const sign = scaled < 0n ? '−' : '';
  return `${sign}${(size / scale).toLocaleString('en-GB')}${decimals === 0 || fraction === '' ? '' : `.${fraction}`}`;
}
