import type { Problem } from '../../problem.js';
import { type DocumentBlocks, documentBlocks } from './document-blocks.js';
import { neededPart, type OfficeFile } from './office-file.js';
import { isOpenDocument, openDocumentParts, times } from './open-document.js';
import { type PartHandlers, walkXml } from './walk-xml.js';

/**
 * A text of OpenDocument (OASIS ODF 1.3 part 3): the headers of its pages, then paragraphs and tables in order. What a tracked change
 * deleted is kept apart in the file and is no text. Notes are told of and not read.
 */
export const odt: OfficeFile<'odt'> = {
  kind: 'odt',
  isIn: (parts) => isOpenDocument(parts, 'text'),
  read: (bytes) => {
    const parts = openDocumentParts(bytes);
    const blocks = documentBlocks();
    const problems: Problem[] = [];
    const styles = parts.unpack('styles.xml');
    if (styles) walkXml(styles, within('header', blocks, problems));
    walkXml(neededPart(parts, 'content.xml'), within('body', blocks, problems));
    return { content: { kind: 'html', blocks: blocks.blocks }, problems };
  },
};

/** Elements whose words are none of the document's: what was deleted, remarks, what is said of pictures, forms. */
const UNSEEN: ReadonlySet<string> = new Set('tracked-changes annotation note desc forms ruby-text'.split(' '));

/** Reads what stands within the elements of that name. */
function within(root: 'header' | 'body', blocks: DocumentBlocks, problems: Problem[]): PartHandlers {
  const open: string[] = [];
  /** Rows that cells merged downwards still reach into, by column. */
  let reaching = new Map<number, number>();
  let column = 0;
  let rootFrom = 0;
  let unseenFrom = 0;
  let paragraphs = 0;
  let hasTold = false;

  const tellOfNotes = () => {
    if (!hasTold) {
      const message = 'Footnotes are not read: look at the document.';
      problems.push({ code: 'unread_line', message, at: { line: blocks.line() } });
    }
    hasTold = true;
  };
  const openCell = (columns: number, rows: number) => {
    blocks.beginCell();
    if (rows > 1) {
      reaching.set(column, rows - 1);
      blocks.join({ merging: 'begins' });
    }
    column += columns;
  };
  const openCovered = (columns: number) => {
    for (let at = 0; at < Math.min(columns, MOST_COLUMNS); at += 1) {
      const left = reaching.get(column) ?? 0;
      blocks.beginCell();
      if (left > 0) blocks.join({ merging: 'goes on' });
      reaching.set(column, left - 1);
      column += 1;
      if (at < columns - 1) blocks.endCell();
    }
  };
  return {
    open: (name, attributes) => {
      open.push(name);
      if (rootFrom === 0 && name === root) rootFrom = open.length;
      if (rootFrom === 0 || unseenFrom > 0) return;
      const isOfPicture = name === 'title' && open.at(-2) === 'frame';
      if (UNSEEN.has(name) || isOfPicture) unseenFrom = open.length;
      switch (name) {
        case 'note':
          return tellOfNotes();
        case 'p':
        case 'h':
          paragraphs += 1;
          blocks.beginParagraph();
          return name === 'h' ? blocks.heading() : undefined;
        case 'tab':
          return blocks.add('\t');
        case 'line-break':
          return blocks.add('\n');
        case 's':
          return blocks.add(' ');
        case 'table':
          reaching = new Map();
          return blocks.beginTable();
        case 'table-row':
          column = 0;
          return blocks.beginRow();
        case 'table-cell':
          return openCell(times(attributes, 'number-columns-repeated'), times(attributes, 'number-rows-spanned'));
        case 'covered-table-cell':
          return openCovered(times(attributes, 'number-columns-repeated'));
      }
    },
    text: (words) => {
      if (paragraphs > 0 && unseenFrom === 0) blocks.add(words.replace(/\s+/g, ' '));
    },
    close: (name) => {
      const isUnseen = unseenFrom > 0;
      if (unseenFrom === open.length) unseenFrom = 0;
      if (rootFrom === open.length) rootFrom = 0;
      open.pop();
      if (isUnseen || rootFrom === 0) return;
      switch (name) {
        case 'p':
        case 'h':
          paragraphs -= 1;
          return blocks.endParagraph();
        case 'table-cell':
        case 'covered-table-cell':
          return blocks.endCell();
        case 'table-row':
          return blocks.endRow();
        case 'table':
          return blocks.endTable();
      }
    },
  };
}

/** As many as a table of a text has. */
const MOST_COLUMNS = 1_000;
