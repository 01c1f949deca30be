import type { Place } from '../place.js';

/** What a document's bytes turn out to hold, with places kept: the input of every format's reader. */
export type Content =
  | { readonly kind: 'json'; readonly value: unknown }
  | XmlContent
  | {
      readonly kind: 'table';
      readonly line: number;
      /** Filled lines above the headings: a title, a date, a note. Whoever reads the table reads them or tells of them. */
      readonly above?: readonly SheetRow[];
      readonly header: readonly string[];
      readonly rows: readonly TableRow[];
    }
  | { readonly kind: 'pages'; readonly pages: readonly Page[] }
  | { readonly kind: 'html'; readonly blocks: readonly HtmlBlock[] }
  | { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'text'; readonly text: string };

/** `names`: the local names of its elements, by which most kinds of message are told from most others without a search. */
export interface XmlContent {
  readonly kind: 'xml';
  readonly root: XmlElement;
  readonly names: ReadonlySet<string>;
}

/**
 * One element. `number` is its place among all elements of the document as they open, from 0; `name` is the local name without its prefix;
 * `path` is `/a/b[2]/c`; `line` counts from 1 in the decoded message.
 */
export interface XmlElement {
  readonly number: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The character data directly inside, comments removed, entities resolved. */
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** One row: its values by column name, and the line of the file it begins on (1 = first line). */
export interface TableRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
  /** Columns whose value is the very cell of the row above: merged over both, or said once around both. */
  readonly carried?: ReadonlySet<string>;
  /** Where the row or its value in a column stands, in a document that has no lines of a table. */
  readonly place?: (column?: string) => Place;
}

/** Where a row of a table, or its value in a column, stands in the document. */
export function placeIn({ line, place }: Pick<TableRow, 'line' | 'place'>, column?: string): Place {
  return place?.(column) ?? (column === undefined ? { line } : { line, column });
}

/** One page of a PDF: its runs of text with their positions, in points from the top left. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** A picture and no words, among pages that have words: scanned in. */
  readonly isPicture?: true;
}

export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bold?: boolean;
}

/**
 * One block of a web page as a reader sees it: a heading, a paragraph, or a row of a table; a term and its description are a text of two parts.
 * `parts` are the cells of a row, else the runs of words set apart from one another (a label and its value). `line` counts from 1 in the file.
 */
export interface HtmlBlock {
  readonly kind: 'heading' | 'text' | 'row';
  readonly parts: readonly string[];
  readonly line: number;
  /** Of a row: which table of the page it stands in, counted from 1. */
  readonly table?: number;
  /** Of a row: every cell is a heading. */
  readonly header?: boolean;
}

/** One sheet of a workbook: its rows that hold anything, each with its number in the sheet (1 = first). */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns (0 = first) whose cell is merged with the one above. */
  readonly carried?: ReadonlySet<number>;
  /** Columns whose cell is merged with the one before: it holds nothing of its own. */
  readonly across?: ReadonlySet<number>;
}
