/** Results and their values in cells parted by bars: "Fine | £200 | Costs | £85", each value to be read with its own label. */
import type { Written } from './shorthand.js';

const BAR = '|';
/** A length, a sum, a day or a count, alone in its cell. */
const FIGURE =
  /^(?:£ ?\d[\d,]*(?:\.\d\d)?|(?:for |until |to )?\d{1,4} ?(?:days?|weeks?|wks?|w|months?|mths?|m|years?|yrs?|y|hours?|hrs?|h)|(?:until )?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|until further order)\.?$/i;
const RULING = /^(?:yes|no|y|n|none|nil|made|granted|refused|not made|not sought|adjourned|withdrawn)\.?$/i;
const THING =
  /^(?:(?:the |his |her |one |two )?(?:[A-Za-z]+ )?(?:i?phones?|mobiles?|laptops?|tablets?|ipads?|computers?|devices?|cannabis|cocaine|knife|knives)(?: \d{1,2})?)\.?$/i;
const LABEL = /^[A-Za-z][A-Za-z /()',&-]{1,60}$/;

/** A cell that tells how all of the row stands: "Sought | Restraining order | 5 years". */
const STANDING =
  /^(?:(?:sought|applied|requested|proposed|recommended|opposed|considered)\b.*|draft|varied|extended|discharged|revoked|rescinded|quashed|activated|remitted|reduced|replaced|unpaid|breach(?:ed)?|previous(?:ly)?|old|existing|pending|not? \w+|[\w ]+ (?:sought|requested|proposed|applied for))\.?$/i;

interface Cell {
  readonly from: number;
  readonly to: number;
  readonly is: 'figure' | 'value' | 'label' | 'other';
}

/** What is to be written for the bars: a space between a label and its value, a semicolon behind the value. Nothing where values stand under a row of labels. */
export function barredValues(text: string): readonly Written[] {
  if (!text.includes(BAR)) return [];
  const cells = cellsOf(text);
  if (cells.some(({ from, to, is }) => is === 'label' && STANDING.test(text.slice(from, to)))) return [];
  const isValue = (cell: Cell | undefined): boolean => cell?.is === 'figure' || cell?.is === 'value';
  const pairs = cells.map((cell, index) => cell.is === 'label' && isValue(cells[index + 1]));
  const strays = cells.some((cell, index) => isValue(cell) && pairs[index - 1] !== true);
  if (strays || !cells.some((cell, index) => cell.is === 'figure' && pairs[index - 1] === true)) return [];
  return cells.flatMap(({ to }, index) => {
    const next = cells[index + 1];
    if (next === undefined) return [];
    return [{ start: to, end: next.from, full: pairs[index] === true ? ' ' : '; ' }];
  });
}

/** The cells that hold something, without the white space around their words. */
function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const words of text.split(BAR)) {
    const said = words.trim();
    const from = start + words.length - words.trimStart().length;
    if (said !== '') cells.push({ from, to: from + said.length, is: kindOf(said) });
    start += words.length + 1;
  }
  return cells;
}

function kindOf(said: string): Cell['is'] {
  if (FIGURE.test(said)) return 'figure';
  if (RULING.test(said) || THING.test(said)) return 'value';
  return LABEL.test(said) ? 'label' : 'other';
}
