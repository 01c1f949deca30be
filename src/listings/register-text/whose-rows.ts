import { DATE } from '../../text/figures/dates.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { type ChargeColumn, isCharge, labelledCells } from './charge-headings.js';
import type { TextLine } from './text-line.js';

/** What each cell of a row says, in lines. */
export type SaidRow = readonly (readonly TextLine[])[];

export function isSaid(row: SaidRow | TextLine): row is SaidRow {
  return Array.isArray(row);
}

/** A row of which nobody can tell whose it is, as words that are not read. */
export function unreadRow(row: SaidRow): TextLine {
  const [first, ...others] = row.flat();
  const words = tidy([first, ...others].map((line) => line?.words ?? '').join(' '));
  return { words, start: first?.start ?? 0, end: others.at(-1)?.end ?? first?.end ?? 0, unread: 'row' };
}

/**
 * Reads the rows of a table of several people's charges in turn: before the charge, what the row says of court, case and defendant that the
 * row above did not. Undefined for a row that tells of no charge, or of two people.
 */
export function whoseRows(columns: readonly ChargeColumn[], who: readonly number[]) {
  /** What the row above said of these; undefined below one that was not read, whose charges would be. */
  let before: readonly string[] | undefined = [];
  const named = columns.findIndex(({ label }) => label === 'defendant');
  const forenames = columns.findIndex(({ label }) => label === 'forenames');
  const charges = columns.flatMap(({ label }, at) =>
    label === 'offenceCode' || isCharge({ label, heading: '' }) ? [at] : [],
  );
  return (row: SaidRow): readonly TextLine[] | undefined => {
    const wordsAt = (at: number) => tidy(row[at]?.map(({ words }) => words).join(' ') ?? '');
    const nameIn = (at: number) => [wordsAt(at), wordsAt(forenames)].filter((words) => words !== '').join(', ');
    const now = who.map((at) => (at === named ? nameIn(at) : wordsAt(at)));
    const isCharged = charges.some((at) => wordsAt(at) !== '');
    const isSpanned = new Set(columns.map((_column, at) => wordsAt(at)).filter((words) => words !== '')).size < 2;
    if (isSpanned || [...wordsAt(named).matchAll(BORN)].length > 1) {
      before = undefined;
      return undefined;
    }
    const charge = isCharged
      ? labelledCells(columns, row)
      : labelledCells(columns, row).filter(({ words }) => !/^Offence(?: \d+)?: $/.test(words));
    const isNamed = wordsAt(named) !== '';
    const above = before;
    if (above === undefined && !isNamed) return undefined;
    const isSame =
      above !== undefined &&
      now.every((words, at) => `${above[at] ?? ''} `.startsWith(words === '' ? '' : `${words} `));
    if (isSame) return charge;
    const isOfAbove = (at: number, index: number) =>
      columns[at]?.label === 'reference' || now[index] === '' || now[index] === above?.[index];
    if (!isNamed && !who.every(isOfAbove)) return undefined;
    before = isNamed ? now : now.map((words, at) => words || (above?.[at] ?? ''));
    const said = who.flatMap((at): TextLine[] => {
      const [first] = row[at] ?? [];
      const isName = columns[at]?.label === 'defendant';
      const label = isName ? 'Defendant' : columns[at]?.heading;
      const words = isName ? nameIn(at) : wordsAt(at);
      return first === undefined || words === '' ? [] : [{ ...first, words: `${label}: ${words}` }];
    });
    return [...said, ...charge];
  };
}

const BORN = new RegExp(DATE, 'gi');
