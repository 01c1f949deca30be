/** What a column of figures holds: counts, or percentages. */
export type CellKind = 'count' | 'share';

/** Zero, or digits that do not open with it, in threes where there are commas. */
const COUNT = /^(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,8})/;
const MARK = /^(?:\[[a-z0-9 ]{1,9}\]|\.\.|[-–—*~]|<\s?\d{1,2}|n\/a|redacted|withheld)/i;
const SHARE = /^\d{1,3}(?:\.\d{1,4})?\s?%/;
const BARE_SHARE = /^\d{1,3}(?:\.\d{1,4})?$/;

/** More ways than a person would look at: such a row is told as not to be parted. */
const MOST_WAYS = 2_000;

/**
 * Every way in which a run of figures is one cell for each kind. White space always parts; digits that touch may part anywhere.
 *
 *     partCells('3026211%', ['count', 'count', 'share'])   // 3 | 02…: no; 30 | 262 | 11 %; 30 | 2621 | 1 %; …
 */
export function partCells(figures: string, kinds: readonly CellKind[]): readonly (readonly string[])[] {
  const ways: string[][] = [];
  const hasSign = figures.includes('%');
  walk(figures.trim(), []);
  return ways;

  function walk(rest: string, taken: readonly string[]): void {
    if (ways.length > MOST_WAYS) return;
    const kind = kinds[taken.length];
    if (kind === undefined) {
      if (rest === '') ways.push([...taken]);
      return;
    }
    const isLast = taken.length === kinds.length - 1;
    for (const cell of kind === 'share' ? sharesAt(rest, hasSign, isLast) : countsAt(rest)) {
      const after = rest.slice(cell.length);
      if (/^[,.]\d/.test(after)) continue;
      walk(after.trimStart(), [...taken, cell]);
    }
  }
}

function countsAt(rest: string): readonly string[] {
  const mark = MARK.exec(rest)?.[0];
  if (mark !== undefined) return [mark];
  const cells: string[] = [];
  // With commas, the commas say where the number ends: only whole groups of three can be left off.
  const grouped = /^[1-9]\d{0,2}((?:,\d{3})+)/.exec(rest);
  if (grouped) return [grouped[0]];
  const run = /^\d+/.exec(rest)?.[0] ?? '';
  for (let end = 1; end <= run.length; end += 1) {
    const cell = run.slice(0, end);
    if (COUNT.exec(cell)?.[0] === cell) cells.push(cell);
  }
  // 534 and 13,860 run together: the digits before the group of one to three are a number of their own.
  return cells;
}

function sharesAt(rest: string, hasSign: boolean, isLast: boolean): readonly string[] {
  const mark = MARK.exec(rest)?.[0];
  if (mark !== undefined) return [mark];
  if (hasSign) {
    const signed = SHARE.exec(rest)?.[0];
    return signed === undefined ? [] : [signed];
  }
  return isLast && BARE_SHARE.test(rest) ? [rest] : [];
}
