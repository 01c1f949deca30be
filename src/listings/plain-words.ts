import type { Content, HtmlBlock, Page, SheetRow } from '../documents/content.js';
import type { Place } from '../place.js';
import { withoutPageNumber } from './cath-rendering/print-blocks.js';
import type { Parsed } from './format.js';
import { linesOfCells, rowsOfCells, rowsOfTable } from './label-cells.js';
import type { Application, Defendant, Offence, Result } from './listing.js';
import { withoutMailWords } from './mail-words.js';
import { type Row, rowsOf } from './register-page/segments.js';
import { labelled } from './register-text/labels.js';
import { withoutRunningHeads } from './running-heads.js';
import { leftThenRight } from './side-by-side.js';
import { goOn, labelsFirst } from './wrapped-rows.js';

/** The words of a document in lines from top to bottom, and what was read of them put back where it stands in the document. */
export interface PlainWords {
  readonly text: string;
  placed(parsed: Parsed): Parsed;
}

/** One line; without a place, an empty one that parts paragraphs. */
interface PlacedLine {
  readonly words: string;
  readonly at?: Place;
}

/** What parts the cells of a row, so that each may begin a label of its own. */
const GAP = '   ';
/** Lines further apart than this, in heights of a letter, are two paragraphs. */
const APART = 1.8;
/** A line that ends within this share of the widest goes on over the page. */
const FULL = 0.85;

/** The words of a text, of a print, of a page or of cells; undefined for content that is none of these. */
export function plainWords(content: Content): PlainWords | undefined {
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
      return inLines(linesOfPages(content.pages));
    case 'html':
      return inLines(content.blocks.flatMap(linesOfBlock));
    default:
      return undefined;
  }
}

function linesOfSheet(rows: readonly SheetRow[]): readonly PlacedLine[] {
  return linesOfCells(rows).map(({ words, line }) => ({ words, at: { line } }));
}

function linesOfBlock({ kind, parts, line }: HtmlBlock): readonly PlacedLine[] {
  const said = inPairs(parts.filter((part) => part !== ''));
  const words = kind === 'row' ? said.join(GAP) : said.join(' ').replace(/ (?=[,.;:])/g, '');
  return kind === 'row' ? [{ words, at: { line } }] : [{ words: '' }, { words, at: { line } }];
}

/** Cells that are a register's labels, each beside its value, with the colon that a line has between them; all else as it is. */
function inPairs(parts: readonly string[]): readonly string[] {
  const isPaired = parts.length % 2 === 0 && parts.every((part, at) => at % 2 === 1 || isLabel(part));
  if (!isPaired || parts.some((part, at) => at % 2 === 1 && isLabel(part))) return parts;
  return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}: ${parts[at + 1] ?? ''}`] : []));
}

/** A label without its colon. */
function isLabel(words: string): boolean {
  return !words.endsWith(':') && labelled(`${words}:`)?.value === '';
}

function linesOfPages(pages: readonly Page[]): readonly PlacedLine[] {
  const bare = withoutRunningHeads(pages.map((page) => withoutPageNumber(rowsOf(page))));
  const rows = labelsFirst(bare.flatMap(leftThenRight));
  const widest = Math.max(...rows.flat().map(({ right }) => right));
  const lines: PlacedLine[] = [];
  const isGoneOn = goOn(rows);
  rows.forEach((row, index) => {
    const [first] = row;
    if (first === undefined) return;
    const words = inPairs(row.map(({ text }) => text)).join(GAP);
    const above = lines.at(-1);
    if (isGoneOn[index] && above !== undefined) {
      lines.splice(-1, 1, { ...above, words: `${above.words}${BROKEN_WORD.test(above.words) ? '' : ' '}${words}` });
      return;
    }
    if (isApart(row, rows[index - 1], widest)) lines.push({ words: '' });
    lines.push({ words, at: { page: first.page, x: Math.round(first.x), y: Math.round(first.y) } });
  });
  return lines;
}

const BROKEN_WORD = /\p{L}-$/u;

function isApart([first]: Row, above: Row | undefined, widest: number): boolean {
  const [last] = above ?? [];
  if (first === undefined || last === undefined) return false;
  if (first.page !== last.page) return (above?.at(-1)?.right ?? 0) < FULL * widest;
  return first.y - last.y > APART * first.height;
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
