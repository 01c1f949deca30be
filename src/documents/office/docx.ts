import type { Problem } from '../../problem.js';
import { type DocumentBlocks, documentBlocks } from './document-blocks.js';
import { listNumbers, type NextNumber } from './docx-list-numbers.js';
import { docxParts, hasDocxParts } from './docx-parts.js';
import { neededPart, type OfficeFile, safeParts } from './office-file.js';
import { type Attributes, type PartHandlers, walkXml } from './walk-xml.js';

/**
 * What a word processor saves (ECMA-376 part 1, 17): its page headers, then paragraphs and tables in order, text boxes where they are
 * anchored. Text that a tracked change deleted is no text, inserted text is. Hidden words, notes and embedded documents are told of and not read.
 */
export const docx: OfficeFile<'docx'> = {
  kind: 'docx',
  isIn: hasDocxParts,
  read: (bytes) => {
    const parts = safeParts(bytes);
    const { main, headers, numbering } = docxParts(parts);
    const blocks = documentBlocks();
    const problems: Problem[] = [];
    const nextNumber = listNumbers(numbering === undefined ? undefined : parts.unpack(numbering));
    for (const part of [...headers.flatMap((name) => parts.unpack(name) ?? []), neededPart(parts, main)]) {
      walkXml(part, inBody({ blocks, nextNumber, problems }));
    }
    return { content: { kind: 'html', blocks: blocks.blocks }, problems };
  },
};

/** Elements whose words are none of the document's: what was deleted or moved away, a drawing told once more, what is said about a table. */
const UNSEEN: ReadonlySet<string> = new Set(
  'del moveFrom Fallback sectPr tblPr tblPrEx tblGrid tabs rt sdtPr'.split(' '),
);

/** What is in a document and not read, by the element that shows it. */
const NOT_READ: ReadonlyMap<string, string> = new Map([
  ['footnoteReference', 'Footnotes are not read'],
  ['endnoteReference', 'Endnotes are not read'],
  ['altChunk', 'A document embedded in it is not read'],
]);

/** What an element of a run stands for. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

interface Reading {
  readonly blocks: DocumentBlocks;
  readonly nextNumber: NextNumber;
  readonly problems: Problem[];
}

function inBody({ blocks, nextNumber, problems }: Reading): PartHandlers {
  const open: string[] = [];
  const told = new Set<string>();
  let unseenFrom = 0;
  let isText = false;
  let isHidden = false;
  let list = { id: '', level: '0' };

  const tell = (what: string) => {
    if (!told.has(what)) {
      const message = `${what}: look at the document.`;
      problems.push({ code: 'unread_line', message, at: { line: blocks.line() } });
    }
    told.add(what);
  };
  const openProperty = (name: string, attributes: Attributes) => {
    const value = attributes.get('val') ?? '';
    const isOn = value !== '0' && value !== 'false';
    if (name === 'pStyle' && /^(?:heading|title)/i.test(value)) blocks.heading();
    else if (name === 'outlineLvl' && value !== '9') blocks.heading();
    else if (name === 'numId') list.id = value;
    else if (name === 'ilvl') list.level = value;
    else if (name === 'vanish') isHidden = isOn && open.at(-3) === 'r';
    else if (name === 'gridSpan') blocks.join({ columns: Number(value) || 1 });
    else if (name === 'vMerge') blocks.join({ merging: value === 'restart' ? 'begins' : 'goes on' });
    else if (name === 'gridBefore') blocks.skipColumns(Number(value) || 0);
  };
  return {
    open: (name, attributes) => {
      open.push(name);
      if (unseenFrom > 0) return;
      if (UNSEEN.has(name)) unseenFrom = open.length;
      else if (name === 'p') {
        list = { id: '', level: '0' };
        blocks.beginParagraph();
      } else if (name === 'r') isHidden = false;
      else if (name === 't') isText = true;
      else if (name === 'tbl') blocks.beginTable();
      else if (name === 'tr') blocks.beginRow();
      else if (name === 'tc') blocks.beginCell();
      else if (CHARACTERS.has(name)) blocks.add(CHARACTERS.get(name) ?? '');
      else if (NOT_READ.has(name)) tell(NOT_READ.get(name) ?? '');
      else openProperty(name, attributes);
    },
    text: (words) => {
      if (!isText) return;
      if (isHidden && words.trim() !== '') tell('Hidden words are not read');
      else blocks.add(words);
    },
    close: (name) => {
      if (unseenFrom === open.length) unseenFrom = 0;
      open.pop();
      if (unseenFrom > 0) return;
      isText = false;
      if (name === 'pPr' && list.id !== '') {
        const number = nextNumber(list.id, list.level);
        if (number !== undefined) blocks.add(`${number} `);
      } else if (name === 'p') blocks.endParagraph();
      else if (name === 'tc') blocks.endCell();
      else if (name === 'tr') blocks.endRow();
      else if (name === 'tbl') blocks.endTable();
    },
  };
}
