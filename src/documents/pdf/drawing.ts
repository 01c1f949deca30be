import type { TextRun } from '../content.js';
import { nextOperator, noOperands, operator } from './content-tokens.js';
import type { PdfFile } from './file.js';
import { matrixOf, UNCHANGED, within } from './matrix.js';
import { decline } from './not-plain.js';
import { as, isArray, nameOf, type PdfStream, type PdfValue } from './objects.js';
import { type Layer, nameBefore, OPERATORS } from './operators.js';
import type { PlainPage } from './page-tree.js';
import { gatherRuns } from './runs.js';
import { type DrawingState, initialState } from './state.js';

/** What a page shows: its words in the order they are drawn, and whether a picture is among it. */
export interface Drawn {
  readonly runs: readonly TextRun[];
  readonly hasPicture: boolean;
}

/** Forms in forms; forms on one page. */
const MOST_FORMS_DEEP = 12;
const MOST_FORMS = 5000;

const DRAW_OBJECT = operator('Do');

interface Sheet {
  readonly file: PdfFile;
  readonly page: PlainPage;
  readonly into: TextRun[];
  hasPicture: boolean;
  forms: number;
}

interface Content {
  readonly content: Uint8Array;
  readonly resources: ReadonlyMap<string, PdfValue>;
  readonly state: DrawingState;
  readonly depth: number;
}

/** Draws a page as far as its words need it (ISO 32000-1, 8 and 9). */
export function drawPage(page: PlainPage, file: PdfFile): Drawn {
  const sheet: Sheet = { file, page, into: [], hasPicture: false, forms: 0 };
  const content = contentOf(page.contents, file);
  drawContent({ content, resources: page.resources, state: initialState(page.place), depth: 0 }, sheet);
  return { runs: sheet.into, hasPicture: sheet.hasPicture };
}

/** The streams of a page are one, and no word runs from one into the next. */
function contentOf(contents: PdfValue, file: PdfFile): Uint8Array {
  if (contents === null) return new Uint8Array();
  const parts = (isArray(contents) ? contents : [contents]).map((part) =>
    file.unpack(as('stream', file.resolve(part)) ?? decline('a page drawn by what is no stream')),
  );
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}

function drawContent({ content, resources, state, depth }: Content, sheet: Sheet): void {
  const { file, page, into } = sheet;
  const layer: Layer = { content, resources, file, page, runs: gatherRuns(page, into), saved: [], state };
  const cursor = { bytes: content, at: 0 };
  const operands = noOperands(content);
  for (let code = nextOperator(cursor, operands); code !== 0; code = nextOperator(cursor, operands)) {
    if (code === DRAW_OBJECT) drawObject(nameBefore(operands, content), depth, layer, sheet);
    else (OPERATORS.get(code) ?? decline('an operator that is not known'))(layer, operands);
  }
  layer.runs.end();
}

function drawObject(name: string, depth: number, { resources, runs, state }: Layer, sheet: Sheet): void {
  const { file } = sheet;
  runs.end();
  const found = as('stream', file.resolve(file.entries(resources.get('XObject'))?.get(name)));
  switch (nameOf(file.resolve(found?.entries.get('Subtype')))) {
    case 'Image':
      sheet.hasPicture = true;
      return;
    case 'Form':
      if (found) drawForm(found, { resources, state, depth: depth + 1 }, sheet);
      return;
    default:
      decline('neither a picture nor a form where one must be');
  }
}

function drawForm(form: PdfStream, { resources, state, depth }: Omit<Content, 'content'>, sheet: Sheet): void {
  const { file } = sheet;
  sheet.forms += 1;
  if (depth > MOST_FORMS_DEEP || sheet.forms > MOST_FORMS) decline('forms without end');
  const matrix = file.resolve(form.entries.get('Matrix'));
  const placed = isArray(matrix) ? matrixOf(matrix.map((number) => file.resolve(number))) : UNCHANGED;
  const own = file.entries(form.entries.get('Resources')) ?? resources;
  const inside = { ...state, place: within(state.place, placed) };
  drawContent({ content: file.unpack(form), resources: own, state: inside, depth }, sheet);
}
