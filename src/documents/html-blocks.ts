import { tidy, tidyLines } from '../text/whitespace.js';
import type { HtmlBlock } from './content.js';

/** What is used of a node of the parsed page. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly HtmlNode[];
  readonly startIndex?: number | null;
}

const UNSEEN = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'nav',
  'iframe',
  'select',
  'textarea',
]);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'legend', 'summary']);
const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr html li main menu ol p pre section table tbody tfoot thead ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

/** The blocks of a page in reading order. Words that stand apart in one block (a label in bold and its value) are its parts. */
export function htmlBlocks(roots: readonly HtmlNode[], text: string): readonly HtmlBlock[] {
  const lineOf = lines(text);
  const blocks: HtmlBlock[] = [];
  let parts: string[] = [];
  let kind: HtmlBlock['kind'] = 'text';
  let line = 1;
  let table = 0;

  const flush = () => {
    const said = parts.map(tidyLines).filter((part) => part !== '');
    if (said.length > 0) blocks.push({ kind, parts: said, line });
    parts = [];
  };
  const begin = (node: HtmlNode) => {
    if (parts.every((part) => part.trim() === '')) line = lineOf(node);
  };
  const walk = (nodes: readonly HtmlNode[], inline: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (tidy(node.data ?? '') === '') {
          if (parts.length > 0) parts[parts.length - 1] += ' ';
          continue;
        }
        begin(node);
        const words = (node.data ?? '').replace(/\s+/g, ' ');
        if (inline && parts.length > 0) parts[parts.length - 1] += words;
        else parts.push(words);
        continue;
      }
      const { name = '', children = [] } = node;
      if (UNSEEN.has(name) || node.type === 'comment' || node.type === 'directive') continue;
      if (name === 'br') flush();
      else if (name === 'tr') {
        flush();
        row(node, children);
      } else if (name === 'table') {
        flush();
        table += 1;
        walk(children, false);
        flush();
      } else if (name === 'dt') {
        flush();
        begin(node);
        parts.push(wordsOf(node));
      } else if (name === 'dd') {
        begin(node);
        parts.push(wordsOf(node));
        flush();
      } else if (HEADINGS.has(name) || BLOCKS.has(name)) {
        flush();
        const outer = kind;
        if (HEADINGS.has(name)) kind = 'heading';
        walk(children, false);
        flush();
        kind = outer;
      } else {
        begin(node);
        parts.push('');
        walk(children, true);
        parts.push('');
      }
    }
  };
  const row = (node: HtmlNode, children: readonly HtmlNode[]) => {
    const cells = children.filter(({ name = '' }) => CELLS.has(name));
    const words = cells.map(wordsOf);
    if (words.every((cell) => cell === '')) return;
    const header = cells.every(({ name }) => name === 'th');
    blocks.push({ kind: 'row', parts: words, line: lineOf(node), table, ...(header ? { header } : {}) });
  };

  walk(roots, false);
  flush();
  return blocks;
}

/** All the words of a cell; what stands in blocks of its own is on lines of its own. */
function wordsOf(node: HtmlNode): string {
  let words = '';
  const walk = (nodes: readonly HtmlNode[]): void => {
    for (const { type, data = '', name = '', children = [] } of nodes) {
      if (type === 'text') words += data.replace(/\s+/g, ' ');
      else if (UNSEEN.has(name) || type === 'comment') continue;
      else if (name === 'br' || BLOCKS.has(name) || HEADINGS.has(name) || name === 'tr') {
        words += '\n';
        walk(children);
        words += '\n';
      } else walk(children);
    }
  };
  walk(node.children ?? []);
  return words
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

function lines(text: string): (node: HtmlNode) => number {
  let at = 0;
  let line = 1;
  return ({ startIndex }) => {
    const to = Math.max(startIndex ?? at, at);
    for (let found = text.indexOf('\n', at); found >= 0 && found < to; found = text.indexOf('\n', at)) {
      line += 1;
      at = found + 1;
    }
    return line;
  };
}
