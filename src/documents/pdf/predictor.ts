import { decline } from './not-plain.js';
import type { PdfValue } from './objects.js';

/** Numbers predicted as in PNG begin here (ISO 32000-1, table 10). */
const PNG = 10;

/** The numbers of a stream that was packed as differences from those above and before them (ISO 32000-1, 7.4.4.4; PNG, 9). */
export function undoPredictor(data: Uint8Array, parameters: ReadonlyMap<string, PdfValue>): Uint8Array {
  const number = (name: string, otherwise: number) => {
    const value = parameters.get(name) ?? otherwise;
    return typeof value === 'number' ? value : decline('a predictor without numbers');
  };
  const predictor = number('Predictor', 1);
  if (predictor === 1) return data;
  const width = number('Columns', 1);
  const known = predictor >= PNG && number('Colors', 1) === 1 && number('BitsPerComponent', 8) === 8;
  if (!known || !Number.isInteger(width) || width < 1) decline('a predictor of pictures');
  const rows = Math.floor(data.length / (width + 1));
  const undone = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) undoRow(data, undone, row, width);
  return undone;
}

function undoRow(data: Uint8Array, undone: Uint8Array, row: number, width: number): void {
  const from = row * (width + 1);
  const to = row * width;
  const way = data[from] ?? 0;
  for (let at = 0; at < width; at += 1) {
    const left = at > 0 ? (undone[to + at - 1] ?? 0) : 0;
    const above = row > 0 ? (undone[to + at - width] ?? 0) : 0;
    const corner = at > 0 && row > 0 ? (undone[to + at - width - 1] ?? 0) : 0;
    undone[to + at] = (data[from + 1 + at] ?? 0) + predicted(way, left, above, corner);
  }
}

function predicted(way: number, left: number, above: number, corner: number): number {
  switch (way) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return decline('a predictor that is not known');
  }
}

function paeth(left: number, above: number, corner: number): number {
  const [fromLeft, fromAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const fromCorner = Math.abs(left + above - 2 * corner);
  if (fromLeft <= fromAbove && fromLeft <= fromCorner) return left;
  return fromAbove <= fromCorner ? above : corner;
}
