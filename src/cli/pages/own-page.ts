import { escaped } from '../../reports/writers/escaped.js';
import { type HtmlPage, writePage } from '../../reports/writers/html-page.js';
import { STYLE } from '../../reports/writers/html-style.js';
import type { Sent } from './page.js';

/** Every page but the first begins with these. */
export const PAGES_BESIDE = [
  { href: '/', words: 'Questions' },
  { href: '/coverage', words: 'Court days seen' },
  { href: '/quarantine', words: 'What could not be read' },
] as const;

/** Pages that are asked have forms and printed lines, which a report has not. */
const OWN_STYLE = `${STYLE}
form{display:flex;flex-wrap:wrap;gap:.8rem 1.2rem;align-items:end;margin:1rem 0}
label{font-size:.9rem;font-weight:600}
label span{display:block}
input,select,button{font:inherit;font-weight:400;min-height:2.4rem;padding:.4rem .6rem;border:1px solid var(--faint);border-radius:4px;background:var(--paper);color:inherit;max-width:100%}
button{background:var(--accent);border-color:var(--accent);color:var(--paper);font-weight:600;cursor:pointer}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.beside{font-size:.95rem}
p.line{margin:.15rem 0;max-width:52rem;overflow-wrap:anywhere}
${[1, 2, 3].map((depth) => `p.in-${depth}{margin-left:${(depth * 1.2).toFixed(1)}rem}`).join('\n')}`;

/** A page of the program’s own, as it is sent. */
export function ownPage(
  page: Pick<HtmlPage, 'heading' | 'facts' | 'main'> & Partial<Pick<HtmlPage, 'warning' | 'contents' | 'asks'>>,
): Sent {
  const body = writePage({
    title: `${page.heading} – ordergap`,
    kind: 'ordergap: for the team, not for release',
    warning: null,
    contents: [],
    footer: 'Served by ordergap on this machine. No page shows a name from the documents.',
    links: PAGES_BESIDE,
    style: OWN_STYLE,
    ...page,
  });
  return { type: 'text/html; charset=utf-8', body };
}

/** Lines of which the first is a heading. */
export interface Passage {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Lines in passages, as the program prints them for a terminal. */
export function passagesOf(lines: readonly string[]): readonly Passage[] {
  const passages: { title: string; lines: string[] }[] = [];
  let begins = true;
  for (const line of lines) {
    if (line === '') begins = true;
    else if (begins) {
      passages.push({ title: line, lines: [] });
      begins = false;
    } else passages.at(-1)?.lines.push(line);
  }
  return passages;
}

/** Printed lines on a page: two spaces at the head of a line are a step in. */
export function printedLines(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const depth = Math.min(3, Math.floor((line.length - line.trimStart().length) / 2));
      return `<p class="line${depth === 0 ? '' : ` in-${depth}`}">${escaped(line.trim())}</p>`;
    })
    .join('\n');
}
