import { tidyLines } from '../../text/tidying/whitespace.js';
import type { HtmlBlock } from '../content.js';

/** Writes down the blocks of a page in order; `start` is always a place in the page, asked for in order. */
export interface BlockWriter {
  readonly blocks: readonly HtmlBlock[];
  /** Begins a part of the block that is being written. */
  add(words: string, start?: number): void;
  /** Goes on with the part begun last, where there is one. */
  goOn(words: string, start: number): void;
  space(): void;
  /** Ends the block that is being written. */
  end(): void;
  row(cells: readonly string[], at: { readonly start: number; readonly table: number; readonly header: boolean }): void;
  beginKind(kind?: HtmlBlock['kind']): void;
  endKind(): void;
}

export function blockWriter(page: string): BlockWriter {
  const lineAt = lines(page);
  const blocks: HtmlBlock[] = [];
  const outer: HtmlBlock['kind'][] = [];
  let kind: HtmlBlock['kind'] = 'text';
  let parts: string[] = [];
  let hasWords = false;
  let line = 1;

  const begin = (start: number) => {
    if (!hasWords || parts.every((part) => part.trim() === '')) line = lineAt(start);
  };
  const end = () => {
    if (hasWords) {
      const said: string[] = [];
      for (const part of parts) {
        const words = part === '' ? '' : tidyLines(part);
        if (words !== '') said.push(words);
      }
      if (said.length > 0) blocks.push({ kind, parts: said, line });
    }
    if (parts.length > 0) parts = [];
    hasWords = false;
  };
  return {
    blocks,
    add: (words, start) => {
      if (start !== undefined) begin(start);
      parts.push(words);
      hasWords ||= words !== '';
    },
    goOn: (words, start) => {
      begin(start);
      if (parts.length === 0) parts.push(words);
      else parts[parts.length - 1] += words;
      hasWords = true;
    },
    space: () => {
      if (parts.length > 0) parts[parts.length - 1] += ' ';
    },
    end,
    row: (cells, { start, table, header }) => {
      if (cells.every((cell) => cell === '')) return;
      blocks.push({ kind: 'row', parts: cells, line: lineAt(start), table, ...(header ? { header } : {}) });
    },
    beginKind: (next = kind) => {
      end();
      outer.push(kind);
      kind = next;
    },
    endKind: () => {
      end();
      kind = outer.pop() ?? 'text';
    },
  };
}

/** Which line a place of the page stands on. */
function lines(page: string): (start: number) => number {
  let at = 0;
  let line = 1;
  let next = page.indexOf('\n');
  return (start) => {
    while (next >= 0 && next < start) {
      line += 1;
      at = next + 1;
      next = page.indexOf('\n', at);
    }
    return line;
  };
}
