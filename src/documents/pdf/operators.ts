import type { Operands } from './content-tokens.js';
import { operator } from './content-tokens.js';
import type { PdfFile } from './file.js';
import { fontOf } from './fonts.js';
import { readName } from './lexer.js';
import { matrixOf, UNCHANGED, within } from './matrix.js';
import { decline } from './not-plain.js';
import type { PdfValue } from './objects.js';
import type { PlainPage } from './page-tree.js';
import type { Runs } from './runs.js';
import { showText } from './show-text.js';
import { type DrawingState, nextLine } from './state.js';

/** A content stream that is being drawn, with what it calls things by. */
export interface Layer {
  readonly content: Uint8Array;
  readonly resources: ReadonlyMap<string, PdfValue>;
  readonly file: PdfFile;
  readonly page: PlainPage;
  readonly runs: Runs;
  readonly saved: DrawingState[];
  state: DrawingState;
}

type Operator = (layer: Layer, operands: Operands) => void;

/** States put aside by `q` and not taken up again. */
const MOST_SAVED = 1000;

/** Paths, colours, shading, looks of lines, and notes on the content: nothing of it moves a word. */
const WITHOUT_WORDS =
  'm l c v y h re S s f F f* B B* b b* n W W* CS cs SC SCN sc scn G g RG rg K k sh w J j M d ri i Tr ET MP DP BX EX';

const WITH_WORDS: Readonly<Record<string, Operator>> = {
  q: ({ saved, state }) => {
    if (saved.push({ ...state }) > MOST_SAVED) decline('states put aside without end');
  },
  Q: restore,
  cm: ({ state }, { numbers }) => {
    state.place = within(state.place, matrixOf(numbers));
  },
  BT: ({ state }) => {
    state.text = UNCHANGED;
    state.line = UNCHANGED;
  },
  Tf: setFont,
  Td: ({ state }, operands) => {
    nextLine(state, ...two(operands));
  },
  TD: ({ state }, operands) => {
    const [right, up] = two(operands);
    state.leading = -up;
    nextLine(state, right, up);
  },
  Tm: ({ state, runs }, { numbers }) => {
    state.text = matrixOf(numbers);
    state.line = state.text;
    const [across, aslant] = within(state.place, state.text);
    runs.rescale(Math.hypot(across, aslant));
  },
  'T*': ({ state }) => {
    nextLine(state, 0, -state.leading);
  },
  Tc: ({ state }, operands) => {
    state.letterSpacing = one(operands);
  },
  Tw: ({ state }, operands) => {
    state.wordSpacing = one(operands);
  },
  Tz: ({ state }, operands) => {
    state.stretch = one(operands) / 100;
  },
  TL: ({ state }, operands) => {
    state.leading = one(operands);
  },
  Ts: ({ state }, operands) => {
    state.rise = one(operands);
  },
  Tj: show,
  TJ: show,
  "'": showOnNextLine,
  '"': (layer, operands) => {
    [layer.state.wordSpacing, layer.state.letterSpacing] = two(operands);
    showOnNextLine(layer, operands);
  },
  BMC: endRun,
  BDC: endRun,
  EMC: endRun,
  gs: ({ resources, file, content }, operands) => {
    const state = file.entries(file.entries(resources.get('ExtGState'))?.get(nameBefore(operands, content)));
    if (!state || state.has('Font')) decline('a font set by the way');
  },
};

/** What each operator does to the words of a page, but for `Do` (ISO 32000-1, annex A). Type 3 glyphs and pictures in line are not known. */
export const OPERATORS: ReadonlyMap<number, Operator> = new Map([
  ...WITHOUT_WORDS.split(' ').map((letters): [number, Operator] => [operator(letters), () => {}]),
  ...Object.entries(WITH_WORDS).map(([letters, work]): [number, Operator] => [operator(letters), work]),
]);

/** The name an operator was given. */
export function nameBefore({ nameAt }: Operands, content: Uint8Array): string {
  return nameAt < 0 ? decline('an operator without a name') : readName({ bytes: content, at: nameAt });
}

function restore(layer: Layer): void {
  const { state, runs, saved } = layer;
  const before = saved.pop();
  // One too many is passed over by every reader.
  if (!before) return;
  if (before.font !== state.font || before.size !== state.size || before.fontName !== state.fontName) runs.end();
  layer.state = before;
}

function setFont({ resources, file, content, state, runs }: Layer, operands: Operands): void {
  const name = nameBefore(operands, content);
  const size = one(operands);
  const font = fontOf(file.entries(resources.get('Font'))?.get(name), file);
  if (font === state.font && size === state.size && name === state.fontName) return;
  runs.end();
  state.font = font;
  state.fontName = name;
  state.size = size;
}

function show({ state, page, runs }: Layer, operands: Operands): void {
  showText(operands, state, page, runs);
}

function showOnNextLine(layer: Layer, operands: Operands): void {
  nextLine(layer.state, 0, -layer.state.leading);
  show(layer, operands);
}

function endRun({ runs }: Layer): void {
  runs.end();
}

function one({ numbers: { length, 0: number } }: Operands): number {
  return length === 1 && number !== undefined ? number : decline('an operator without its number');
}

function two({ numbers: { length, 0: first, 1: second } }: Operands): readonly [number, number] {
  const found = length === 2 && first !== undefined && second !== undefined;
  return found ? [first, second] : decline('an operator without its two numbers');
}
