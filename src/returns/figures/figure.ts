import { roundHalfUp } from '../../stats/rates/rate.js';
import type { Mark } from '../return.js';

/** A cell as a count: a number, or what stands in its place. `printed` as in the document. */
export interface Figure {
  readonly count: number | null;
  readonly mark: Mark | null;
  readonly printed: string;
}

/**
 * What statistical releases print where there is no number, in lower case (Government Analysis Function, symbols in tables;
 * older releases: `-`, `..`, `*`). Under five, `<5`, is a number withheld.
 */
const MARKS: ReadonlyMap<string, Mark> = new Map(
  Object.entries({
    '': 'blank',
    '[c]': 'suppressed',
    '*': 'suppressed',
    c: 'suppressed',
    s: 'suppressed',
    redacted: 'suppressed',
    withheld: 'suppressed',
    suppressed: 'suppressed',
    '[x]': 'not_available',
    '[u]': 'not_available',
    '[w]': 'not_available',
    '..': 'not_available',
    '…': 'not_available',
    x: 'not_available',
    'not available': 'not_available',
    'no data': 'not_available',
    'not held': 'not_available',
    'not provided': 'not_available',
    '[z]': 'not_applicable',
    '.': 'not_applicable',
    'n/a': 'not_applicable',
    na: 'not_applicable',
    'not applicable': 'not_applicable',
    '-': 'not_reached',
    '–': 'not_reached',
    '—': 'not_reached',
    '[low]': 'not_reached',
    '~': 'not_reached',
  }),
);

const WHOLE = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/;
/** The mark of a footnote behind a number: `534 [note 13]`, `534[r]`, `534 (p)`. */
const FOOTNOTE = /\s*(?:\[(?:note \d{1,3}|[rpeb])\]|\([rp]\))$/i;
const FEWER = /^(?:<|less than|fewer than|under)\s*\d{1,2}$/i;

/** Reads a cell; undefined where it is neither a whole number nor a mark. */
export function readFigure(cell: string): Figure | undefined {
  const printed = cell.trim();
  const plain = printed.replace(FOOTNOTE, '');
  if (WHOLE.test(plain)) {
    const count = Number(plain.replaceAll(',', ''));
    return Number.isSafeInteger(count) ? { count, mark: null, printed } : undefined;
  }
  if (FEWER.test(plain)) return { count: null, mark: 'suppressed', printed };
  const mark = MARKS.get(plain.toLowerCase());
  return mark === undefined ? undefined : { count: null, mark, printed };
}

/**
 * What a printed percentage can mean: `11%` is 11; a bare number of at most 1, as workbooks keep percentages, is a fraction or a percentage.
 * Empty for a mark or for words. Percent, with the decimals printed.
 */
export function readShare(cell: string): readonly { readonly percent: number; readonly decimals: number }[] {
  const match = /^(\d{1,6})(?:\.(\d{1,18}))?\s*(%|per cent)?$/i.exec(cell.trim());
  if (!match) return [];
  const [, whole = '', decimals = '', sign] = match;
  const value = Number(`${whole}.${decimals || '0'}`);
  const asPrinted = { percent: value, decimals: decimals.length };
  if (sign !== undefined || value > 1) return [asPrinted];
  return [asPrinted, { percent: value * 100, decimals: Math.max(decimals.length - 2, 0) }];
}

/** Whether a printed percentage is `made` of `of`, rounded half up to its decimals; undefined where it is no percentage or there is no base. */
export function shareFits(cell: string, made: number, of: number): boolean | undefined {
  const readings = readShare(cell);
  if (readings.length === 0 || of === 0) return undefined;
  return readings.some(({ percent, decimals }) =>
    decimals > MOST_ROUNDED
      ? Math.abs((100 * made) / of - percent) < 1e-6
      : Math.abs(roundHalfUp(100 * made, of, decimals) - percent) < 1e-9,
  );
}

/** With more decimals than people print, a share is a cell of a workbook and not rounded. */
const MOST_ROUNDED = 6;
