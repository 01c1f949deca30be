import { Parser } from 'htmlparser2';
import { tidyLines } from '../../text/tidying/whitespace.js';
import type { HtmlBlock } from '../content.js';
import { LIMITS } from '../limits.js';
import { QuarantineError } from '../quarantine-error.js';
import { blockWriter } from './block-writer.js';
import { type HtmlElement, htmlElement } from './html-elements.js';
import { type SpannedRows, spannedRows } from './spanned-row.js';

/** Where in the open elements something began that is not open. */
const NOWHERE = -1;
/** Where a word may be broken: nothing where it is not. */
const SOFT_HYPHEN = '\u00AD';
/** What text on no element stands in. */
const ROOT = htmlElement('');
/** Elements whose own footer is part of what the page says. */
const MAIN_PARTS: ReadonlySet<HtmlElement> = new Set(['main', 'article', 'section', 'table'].map(htmlElement));

/**
 * The blocks of a page in reading order, taken as the parser meets its tags: no tree is built. Words that stand apart in one
 * block (a label in bold and its value) are its parts. Throws `QuarantineError` `nested_too_deep`.
 */
export function htmlBlocks(page: string): readonly HtmlBlock[] {
  const writer = blockWriter(page);
  const open: HtmlElement[] = [];
  let depth = 0;
  let table = 0;
  let tables = 0;
  let text = '';
  let textStart = 0;
  /** How many elements stood open before what is gone over unseen, what is taken as words (a cell, term or description), the row, the lines as typed. */
  let unseenFrom = NOWHERE;
  let wordsFrom = NOWHERE;
  let rowFrom = NOWHERE;
  let linesFrom = NOWHERE;
  let words = '';
  let wordsStart = 0;
  let row = emptyRow(0);
  /** Of a table with a cell that reaches over rows or columns, from there on. */
  let spanned: SpannedRows | undefined;
  let span = { columns: 1, rows: 1 };
  let hasSaid = false;
  /** The cells that hold a table and nothing before it: they lay the page out, and their tables are read as if they stood outside. */
  const layouts: { readonly at: number; readonly end: () => void }[] = [];

  const takeText = () => {
    const data = text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text;
    text = '';
    if (unseenFrom !== NOWHERE) return;
    if (wordsFrom !== NOWHERE) words += oneLine(data);
    else if (rowFrom !== NOWHERE) return;
    else if (linesFrom !== NOWHERE) takeLines(data);
    else if (isBlank(data)) writer.space();
    else if (isApart(open.at(-1) ?? ROOT)) writer.add(oneLine(data), textStart);
    else writer.goOn(oneLine(data), textStart);
  };
  const takeLines = (data: string) => {
    let start = textStart;
    for (const [at, line] of data.split('\n').entries()) {
      if (at > 0) writer.end();
      if (line.trim() !== '') writer.goOn(line, start);
      start += line.length + 1;
    }
  };
  const beginWords = (start: number) => {
    wordsFrom = open.length;
    wordsStart = start;
  };
  const beginInRow = ({ part }: HtmlElement, start: number) => {
    const isCell = part === 'cell' || part === 'headerCell';
    if (!isCell || open.length > rowFrom + 1) unseenFrom = open.length;
    else {
      row.header &&= part === 'headerCell';
      if (spanned) span = { columns: 1, rows: 1 };
      beginWords(start);
    }
  };
  const begin = ({ part }: HtmlElement, start: number) => {
    switch (part) {
      case 'unseen':
        unseenFrom = open.length;
        return;
      case 'pageEnd':
        if (!open.some((element) => MAIN_PARTS.has(element))) unseenFrom = open.length;
        else writer.beginKind();
        return;
      case 'break':
        return writer.end();
      case 'row':
        writer.end();
        row = emptyRow(start);
        hasSaid = false;
        rowFrom = open.length;
        return;
      case 'table':
        writer.end();
        tables += 1;
        table = tables;
        spanned = undefined;
        return;
      case 'term':
        writer.end();
        return beginWords(start);
      case 'description':
        return beginWords(start);
      case 'heading':
        return writer.beginKind('heading');
      case 'lines':
        if (linesFrom === NOWHERE) linesFrom = open.length;
        return writer.beginKind();
      case 'block':
        return writer.beginKind();
      case 'cell':
      case 'headerCell':
      case 'inline':
        return writer.add('', start);
    }
  };
  const end = ({ part }: HtmlElement) => {
    switch (part) {
      case 'row':
        rowFrom = NOWHERE;
        return writer.row(spanned?.end() ?? row.cells, { start: row.start, table, header: row.header });
      case 'table':
        return writer.end();
      case 'lines':
        if (open.length <= linesFrom) linesFrom = NOWHERE;
        return writer.endKind();
      case 'heading':
      case 'block':
      case 'pageEnd':
        return writer.endKind();
      case 'cell':
      case 'headerCell':
      case 'inline':
        return writer.add('');
      case 'unseen':
      case 'break':
      case 'term':
      case 'description':
    }
  };
  const beginLayout = () => {
    const outer = { wordsFrom, rowFrom, wordsStart, row, spanned, span, table };
    for (const line of tidyLines(words).split('\n')) {
      writer.add(line, wordsStart);
      writer.end();
    }
    words = '';
    wordsFrom = NOWHERE;
    rowFrom = NOWHERE;
    const end = () => {
      ({ wordsFrom, rowFrom, wordsStart, row, spanned, span, table } = outer);
      words = '';
      hasSaid = false;
    };
    layouts.push({ at: open.length, end });
  };
  const endCell = (said: string) => {
    hasSaid ||= said !== '';
    if (spanned) spanned.add(said, span.columns, span.rows);
    else row.cells.push(said);
  };
  /** `rowspan` or `colspan` of the cell that opened last; the row's cells before it are as they stand. */
  const takeSpan = (name: 'columns' | 'rows', printed: string) => {
    const isOfCell = rowFrom !== NOWHERE && wordsFrom === open.length - 1 && unseenFrom === NOWHERE;
    const value = /^\s*(\d{1,4})/.exec(printed)?.[1];
    if (!isOfCell || value === undefined || value === '1') return;
    if (spanned === undefined) {
      spanned = spannedRows();
      for (const cell of row.cells) spanned.add(cell, 1, 1);
      span = { columns: 1, rows: 1 };
    }
    span = { ...span, [name]: Number(value) };
  };
  const endWords = ({ part }: HtmlElement) => {
    const said = tidyLines(words);
    words = '';
    wordsFrom = NOWHERE;
    if (rowFrom !== NOWHERE) endCell(said);
    else writer.add(said, wordsStart);
    if (part === 'description') writer.end();
  };

  const parser = new Parser({
    ontext: (data) => {
      if (text === '') textStart = parser.startIndex;
      text += data;
    },
    onopentagname: (name) => {
      if (text !== '') takeText();
      const element = htmlElement(name);
      if (!element.isFlat) {
        depth += 1;
        if (depth > LIMITS.htmlDepth) throw tooDeep();
      }
      if (unseenFrom === NOWHERE) {
        if (wordsFrom !== NOWHERE) {
          if (element.part === 'unseen') unseenFrom = open.length;
          else if (element.part === 'table' && rowFrom !== NOWHERE && !hasSaid) {
            beginLayout();
            begin(element, parser.startIndex);
          } else if (isApart(element)) words += '\n';
        } else if (rowFrom !== NOWHERE) beginInRow(element, parser.startIndex);
        else begin(element, parser.startIndex);
      }
      open.push(element);
    },
    onattribute: (name, value) => {
      if (name === 'rowspan') takeSpan('rows', value);
      else if (name === 'colspan') takeSpan('columns', value);
    },
    onclosetag: () => {
      if (text !== '') takeText();
      const element = open.pop();
      if (!element) return;
      if (!element.isFlat) depth -= 1;
      if (unseenFrom !== NOWHERE) {
        if (open.length === unseenFrom) unseenFrom = NOWHERE;
      } else if (layouts.at(-1)?.at === open.length) {
        writer.end();
        layouts.pop()?.end();
      } else if (wordsFrom === NOWHERE) end(element);
      else if (open.length === wordsFrom) endWords(element);
      else if (isApart(element)) words += '\n';
    },
    oncomment: () => {
      if (text !== '') takeText();
    },
    onprocessinginstruction: () => {
      if (text !== '') takeText();
    },
  });
  parser.end(page);
  if (text !== '') takeText();
  writer.end();
  return writer.blocks;
}

/** The row that is open: cells in cells are words. */
function emptyRow(start: number) {
  const cells: string[] = [];
  return { cells, header: true, start };
}

/** Whether an element is no part of a line of words. */
function isApart({ part }: HtmlElement): boolean {
  return !(part === 'inline' || part === 'cell' || part === 'headerCell');
}

/** Indentation: half the texts of a page. */
function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at += 1) if (data.charCodeAt(at) > 0x20) return false;
  return true;
}

/** The words of a text as a page shows them: its line breaks are spaces. */
function oneLine(data: string): string {
  return data.includes('\n') || data.includes('\r') ? data.replace(/\s+/g, ' ') : data;
}

function tooDeep(): QuarantineError {
  return new QuarantineError('nested_too_deep', `The page is nested deeper than ${LIMITS.htmlDepth} levels.`);
}
