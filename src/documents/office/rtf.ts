import type { Problem } from '../../problem.js';
import { LIMITS } from '../limits.js';
import type { OpenedDocument } from '../opened-document.js';
import { QuarantineError } from '../quarantine-error.js';
import { documentBlocks } from './document-blocks.js';
import { type RtfToken, rtfTokens } from './rtf-tokens.js';

/** What opens a group whose words are none of the document's: tables of fonts and styles, pictures, codes of fields, footers. */
const UNSEEN: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict object nonshppict themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl revtbl filetbl xmlnstbl pgdsctbl generator fldinst datafield bkmkstart bkmkend annotation atnid atnauthor footnote footer footerl footerr footerf'.split(
    ' ',
  ),
);
/** Control words that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['endash', '–'],
  ['emdash', '—'],
  ['bullet', '•'],
  ['nestcell', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
]);

/** What holds within a group of the file and those inside it. */
interface Group {
  isUnseen: boolean;
  isDeleted: boolean;
  isHidden: boolean;
  /** Characters that stand behind one in Unicode for programs that know none. */
  instead: number;
}

/**
 * Rich text (RTF 1.9.1, Microsoft): paragraphs and tables in order, page headers among them. Text that a tracked change deleted is no text.
 * Footnotes and hidden words are told of and not read. Throws `QuarantineError` `nested_too_deep`.
 */
export function readRtf(bytes: Uint8Array): OpenedDocument {
  const blocks = documentBlocks();
  const problems: Problem[] = [];
  const told = new Set<string>();
  const groups: Group[] = [];
  let group: Group = { isUnseen: false, isDeleted: false, isHidden: false, instead: 1 };
  let decoder = new TextDecoder('windows-1252');
  let skipping = 0;
  const open = { table: false, row: false, cell: false, paragraph: false };
  let isInTable = false;
  let cells: ('begins' | 'goes on' | undefined)[] = [];
  let merging: (typeof cells)[number];
  let column = 0;

  const tell = (what: string) => {
    const message = `${what}: look at the document.`;
    if (!told.has(what)) problems.push({ code: 'unread_line', message, at: { line: blocks.line() } });
    told.add(what);
  };
  const beginCell = () => {
    if (!open.table) blocks.beginTable();
    if (!open.row) {
      blocks.beginRow();
      column = 0;
    }
    if (!open.cell) {
      blocks.beginCell();
      const joined = cells[column];
      if (joined) blocks.join({ merging: joined });
    }
    open.table = open.row = open.cell = true;
  };
  const endTable = () => {
    if (open.table && !open.row) {
      blocks.endTable();
      open.table = false;
    }
  };
  const add = (words: string) => {
    if (group.isUnseen || group.isDeleted) return;
    if (group.isHidden) return words.trim() === '' ? undefined : tell('Hidden words are not read');
    if (isInTable) beginCell();
    else endTable();
    if (!open.paragraph) blocks.beginParagraph();
    open.paragraph = true;
    blocks.add(words);
  };
  const endParagraph = () => {
    if (open.paragraph) blocks.endParagraph();
    open.paragraph = false;
  };
  const endCell = () => {
    beginCell();
    endParagraph();
    blocks.endCell();
    open.cell = false;
    column += 1;
  };
  const endRow = () => {
    if (open.row) blocks.endRow();
    open.row = false;
  };
  /** What stands for a character, unless it is instead of one that has come. */
  const character = (words: string) => {
    if (skipping > 0) skipping -= 1;
    else add(words);
  };
  const words = (text: string) => {
    const from = Math.min(skipping, text.length);
    skipping -= from;
    if (text.length > from) add(text.slice(from));
  };
  const control = ({ word = '', number }: RtfToken) => {
    const isOn = number !== 0;
    if (word === '*' || UNSEEN.has(word)) {
      if (word === 'footnote' && !group.isUnseen) tell('Footnotes are not read');
      group.isUnseen = true;
    } else if (CHARACTERS.has(word)) character(CHARACTERS.get(word) ?? '');
    else if (word === 'ansicpg') decoder = decoderOf(number);
    else if (word === 'uc') group.instead = number ?? 1;
    else if (word === 'u') {
      add(String.fromCharCode((number ?? 63) & 0xffff));
      skipping = group.instead;
    } else if (word === 'deleted') group.isDeleted = isOn;
    else if (word === 'v') group.isHidden = isOn;
    else if (word === 'plain') group.isDeleted = group.isHidden = false;
    else if (!group.isUnseen) structure(word);
  };
  const structure = (word: string) => {
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
        return open.cell ? add('\n') : endParagraph();
      case 'pard':
        isInTable = false;
        return;
      case 'intbl':
        isInTable = true;
        return;
      case 'trowd':
        cells = [];
        merging = undefined;
        return;
      case 'clvmgf':
        merging = 'begins';
        return;
      case 'clvmrg':
        merging = 'goes on';
        return;
      case 'cellx':
        cells.push(merging);
        merging = undefined;
        return;
      case 'cell':
        return endCell();
      case 'row':
        return endRow();
    }
  };
  for (const token of rtfTokens(bytes)) {
    switch (token.kind) {
      case 'open':
        groups.push(group);
        group = { ...group };
        if (groups.length > LIMITS.depth) {
          throw new QuarantineError('nested_too_deep', `Groups of the file stand more than ${LIMITS.depth} deep.`);
        }
        break;
      case 'close':
        group = groups.pop() ?? group;
        skipping = 0;
        break;
      case 'byte':
        character(decoder.decode(Uint8Array.of(token.number ?? 0)));
        break;
      case 'text':
        words(token.word ?? '');
        break;
      case 'control':
        control(token);
    }
  }
  endParagraph();
  return { content: { kind: 'html', blocks: blocks.blocks }, problems };
}

function decoderOf(page: number | undefined) {
  try {
    return new TextDecoder(`windows-${page ?? 1252}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
