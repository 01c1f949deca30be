import type { Content, HtmlBlock, SheetRow } from '../documents/content.js';
import type { Place } from '../place.js';
import { withoutMailWords } from './entries/mail-words.js';
import type { Parsed } from './format.js';
import type { Application, Defendant, Offence, Result } from './listing.js';
import { CELL } from './print/charge-rows.js';
import { linesOfCells, rowsOfCells, rowsOfTable } from './print/label-cells.js';
import { GAP, inPairs, linesAcross, linesByColumns, type PlacedLine } from './print/print-lines.js';
import { chargeColumns, IN_CELL } from './register-text/charge-headings.js';

/** The words of a document in lines from top to bottom, and what was read of them put back where it stands in the document. */
export interface PlainWords {
  readonly text: string;
  placed(parsed: Parsed): Parsed;
}

/**
 * The words of a text, of a print, of a page or of cells; undefined for content that is none of these. A print is read in lines across its
 * pages or, where `opens` tells words that name whom they tell of, by columns where it has any.
 */
export function plainWords(content: Content, opens?: (words: string) => boolean): PlainWords | undefined {
  switch (content.kind) {
    case 'text': {
      const cells = rowsOfCells(content.text);
      if (cells) return inLines(linesOfSheet(cells));
      return { text: withoutMailWords(content.text), placed: (parsed) => parsed };
    }
    case 'table':
      return inLines(linesOfSheet(rowsOfTable(content)));
    case 'workbook':
      return inLines(content.sheets.flatMap(({ rows }) => [{ words: '' }, ...linesOfSheet(rows)]));
    case 'pages':
      return opens ? wordsByColumns(linesByColumns(content.pages, opens)) : inLines(linesAcross(content.pages));
    case 'html':
      return inLines(linesOfBlocks(content.blocks));
    default:
      return undefined;
  }
}

function linesOfSheet(rows: readonly SheetRow[]): readonly PlacedLine[] {
  return linesOfCells(rows).map(({ words, line }) => ({ words, at: { line } }));
}

/** The blocks of a page as lines; the cells of a table of charges are told apart though some are empty. */
function linesOfBlocks(blocks: readonly HtmlBlock[]): readonly PlacedLine[] {
  const charges = new Set<number>();
  return blocks.flatMap((block) => {
    const { table, parts, line } = block;
    if (table === undefined) return linesOfBlock(block);
    if (chargeColumns(parts) !== undefined) charges.add(table);
    return charges.has(table)
      ? [{ words: parts.join(CELL).replaceAll('\n', IN_CELL), at: { line } }]
      : linesOfBlock(block);
  });
}

function linesOfBlock({ kind, parts, line }: HtmlBlock): readonly PlacedLine[] {
  const said = inPairs(parts.filter((part) => part !== ''));
  const words = kind === 'row' ? said.join(GAP) : said.join(' ').replace(/ (?=[,.;:])/g, '');
  return kind === 'row' ? [{ words, at: { line } }] : [{ words: '' }, { words, at: { line } }];
}

function wordsByColumns({ lines, problems }: ReturnType<typeof linesByColumns>): PlainWords {
  const words = inLines(lines);
  return {
    ...words,
    placed: (parsed) => {
      const read = words.placed(parsed);
      return { ...read, problems: [...read.problems, ...problems] };
    },
  };
}

function inLines(lines: readonly PlacedLine[]): PlainWords {
  const starts: { readonly start: number; readonly at: Place }[] = [];
  let start = 0;
  for (const { words, at } of lines) {
    if (at) starts.push({ start, at });
    start += words.length + 1;
  }
  const placeOf = (at: Place): Place =>
    'start' in at ? (starts.findLast((line) => line.start <= at.start)?.at ?? at) : at;
  return {
    text: withoutMailWords(lines.map(({ words }) => words).join('\n')),
    placed: (parsed) => replaced(parsed, placeOf),
  };
}

function replaced(parsed: Parsed, placeOf: (at: Place) => Place): Parsed {
  const result = (one: Result): Result => ({ ...one, at: placeOf(one.at) });
  const offence = (one: Offence): Offence => ({ ...one, results: one.results.map(result) });
  const charged = <Of extends Defendant | Application>(one: Of): Of => ({
    ...one,
    offences: one.offences.map(offence),
    results: one.results.map(result),
  });
  const listings = parsed.listings.map((listing) => ({
    ...listing,
    hearings: listing.hearings.map((hearing) => ({
      ...hearing,
      defendants: hearing.defendants.map(charged),
      applications: hearing.applications.map(charged),
    })),
  }));
  const problems = parsed.problems.map((problem) => (problem.at ? { ...problem, at: placeOf(problem.at) } : problem));
  return { ...parsed, listings, problems };
}
