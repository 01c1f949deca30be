import { percentage } from '../stats/rates/rate.js';
import { plainText } from './plain-text.js';
import type { Cell, Column } from './schemas/report-schema.js';
import { count, longDate, percent } from './words.js';

/** What is said where nothing is divided by nothing. */
const NOT_CALCULABLE = 'not calculable';

export function textCell(text: string): Cell {
  const plain = plainText(text);
  return { value: plain, text: plain };
}

export function countCell(value: number): Cell {
  return { value, text: count(value) };
}

/** A count that may not leave the team is marked where it is read. */
export function marked(value: number): Cell {
  return { value, text: `${count(value)}†` };
}

/** Nothing stands in the cell. */
export const NOTHING: Cell = { value: null, text: '' };

/** made of `of`, as a rate; the same figure everywhere, rounded where it is read. */
export function rateCell(made: number, of: number): Cell {
  if (of === 0) return textCell(NOT_CALCULABLE);
  return { value: made / of, text: percentage(made, of, { decimals: 1 }) };
}

/** One end of an interval about a rate of `of`. */
export function limitCell(limit: number | undefined, of: number): Cell {
  return limit === undefined ? NOTHING : { value: limit, text: percent(limit, of) };
}

export function dayCell(day: string | null): Cell {
  return day === null ? NOTHING : { value: day, text: longDate(day) };
}

/** A difference of two rates in percentage points, one decimal. */
export function pointsCell(difference: number | null | undefined): Cell {
  if (difference === null || difference === undefined) return textCell(NOT_CALCULABLE);
  const points = Math.round(difference * 1000) / 10;
  return {
    value: points === 0 ? 0 : points,
    text: points
      .toFixed(1)
      .replace('-', '−')
      .replace(/^−0\.0$/, '0.0'),
  };
}

export function pCell(value: number | undefined): Cell {
  if (value === undefined) return textCell('not testable');
  return { value, text: value < 0.0001 ? 'under 0.0001' : value.toFixed(4) };
}

export function column(key: string, title: string, type: Column['type']): Column {
  return { key, title, type };
}
