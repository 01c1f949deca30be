import { decline } from './not-plain.js';
import type { PdfValue } from './objects.js';

/** How one system of coordinates stands in another (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Box = readonly [left: number, bottom: number, right: number, top: number];

export const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0];

/** First by `inner`, then by `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, jf] = inner;
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * jf + e, b * ie + d * jf + f];
}

/** How a box stands in one that begins at 0, once it is turned by quarters to the right (ISO 32000-1, table 30); undefined by anything else. */
export function turnedBy(degrees: PdfValue, [left, bottom, right, top]: Box): Matrix | undefined {
  switch (degrees) {
    case 0:
      return [1, 0, 0, 1, -left, -bottom];
    case 90:
      return [0, -1, 1, 0, -bottom, right];
    case 180:
      return [-1, 0, 0, -1, right, top];
    case 270:
      return [0, 1, -1, 0, top, -left];
    default:
      return undefined;
  }
}

export function matrixOf(values: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = values.map((value) => (typeof value === 'number' ? value : undefined));
  const isWhole =
    values.length === 6 &&
    a !== undefined &&
    b !== undefined &&
    c !== undefined &&
    d !== undefined &&
    e !== undefined &&
    f !== undefined;
  return isWhole ? [a, b, c, d, e, f] : decline('a matrix without its six numbers');
}
