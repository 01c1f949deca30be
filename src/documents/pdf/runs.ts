import type { TextRun } from '../content.js';
import type { PlainPage } from './page-tree.js';

/**
 * Letters that stand close together make one run. How close, in sizes of their letters, are the measures of pdf.js
 * (`getTextContent`, 5.4), so that both readers break a line at the same places.
 */
const BACK = -0.2;
const TOUCHING = 0.03;
/** Rounding: where a blank without any width was drawn between two letters. */
const NOTHING = 1e-6;
const WORD_GAP = 0.102;
const WIDEST_WORD_GAP = 0.6;
/** How much higher or lower letters of one run may stand, in heights of its letters. */
const SHIFT = 0.25;

/** What is being put together; a run begins with a letter. */
interface OpenRun {
  text: string;
  readonly x: number;
  readonly baseline: number;
  readonly height: number;
  end: number;
  /** Where its last letter stood. */
  lastBaseline: number;
  /** How many points the unit has in which sizes of its letters are given. */
  readonly scale: number;
}

/** Puts letters together to runs of words in the order they are drawn. */
export interface Runs {
  /** A letter: where it begins and how wide it is, in points; its size in units of `scale` points. */
  letter(text: string, x: number, baseline: number, width: number, size: number, scale: number, height: number): void;
  /** A blank was drawn. */
  space(): void;
  /** The unit in which sizes of letters are given has so many points from here on: letters of another make another run. */
  rescale(scale: number): void;
  /** What comes next belongs to another run. */
  end(): void;
}

/** Runs with their places from the top left of what is seen of a page, put into `into`. */
export function gatherRuns({ height: pageHeight }: PlainPage, into: TextRun[]): Runs {
  let open: OpenRun | undefined;
  let blanks = 0;

  const end = () => {
    if (!open) return;
    const { text, x, baseline, height, end: right } = open;
    into.push({ text, x, y: pageHeight - baseline - height, width: Math.abs(right - x), height });
    open = undefined;
  };

  /** Whether a letter goes on in the run, which is ended if not; a word begun in it is set apart. */
  const goesOn = (run: OpenRun, x: number, baseline: number, size: number): boolean => {
    const gap = (x - run.end) / run.scale / size;
    const shift = Math.abs(baseline - run.lastBaseline);
    if (gap < BACK || shift > run.height || gap > WIDEST_WORD_GAP) return false;
    if (gap <= WORD_GAP && gap > TOUCHING && blanks === 1) return false;
    if (gap > WORD_GAP || (blanks === 1 && Math.abs(gap) < NOTHING && shift === 0)) run.text += ' ';
    run.end = x;
    return shift <= run.height * SHIFT;
  };

  return {
    letter(text, x, baseline, width, size, scale, height) {
      if (open && !goesOn(open, x, baseline, size)) end();
      if (open) {
        open.text += text;
        open.end = x + width;
        open.lastBaseline = baseline;
      } else open = { text, x, baseline, height, end: x + width, lastBaseline: baseline, scale };
      blanks = 0;
    },
    space() {
      blanks += 1;
    },
    rescale(scale) {
      if (open && open.scale !== scale) end();
    },
    end,
  };
}
