import type { Font } from './fonts.js';
import { type Matrix, UNCHANGED, within } from './matrix.js';

/** What `q` puts aside and `Q` takes up again (ISO 32000-1, 8.4 and 9.3), as far as words need it. */
export interface DrawingState {
  /** How the measure of the content stands on the page. */
  place: Matrix;
  text: Matrix;
  /** Where the line began. */
  line: Matrix;
  font: Font | undefined;
  fontName: string;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  /** How wide letters are drawn, 1 as they are. */
  stretch: number;
  leading: number;
  rise: number;
}

export function initialState(place: Matrix): DrawingState {
  return {
    place,
    text: UNCHANGED,
    line: UNCHANGED,
    font: undefined,
    fontName: '',
    size: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
}

/** Begins a line so far from where the last one began. */
export function nextLine(state: DrawingState, right: number, up: number): void {
  state.line = within(state.line, [1, 0, 0, 1, right, up]);
  state.text = state.line;
}
