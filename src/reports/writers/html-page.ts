import { createHash } from 'node:crypto';
import { escaped } from './escaped.js';
import { STYLE } from './html-style.js';

/** One page: what stands above its content, and the content as HTML. */
export interface HtmlPage {
  readonly title: string;
  /** A line above the heading, and one below it. */
  readonly kind: string;
  readonly heading: string;
  readonly facts: string;
  /** Said before everything else. */
  readonly warning: string | null;
  /** Sections to leap to. */
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly main: string;
  readonly footer: string;
  /** Pages beside it, where it is served. */
  readonly links?: readonly Link[];
  /** The look, where it is not that of a report. */
  readonly style?: string;
  /** Whether it has a form, which is sent to whoever served it. */
  readonly asks?: boolean;
}

export interface Link {
  readonly href: string;
  readonly words: string;
}

/** What a page may do: nothing is fetched and nothing runs; the one style is allowed by its hash. */
function policyOf({ asks = false, style = STYLE }: Pick<HtmlPage, 'asks' | 'style'>): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action ${asks ? "'self'" : "'none'"}`;
}

/** A page as one HTML file that asks nothing of anybody. */
export function writePage(page: HtmlPage): string {
  const { title, kind, heading, facts, warning, contents, main, footer, links = [], style = STYLE } = page;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(page))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="ordergap">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
${links.length === 0 ? '' : `<p class="beside">${links.map(linkTo).join(' · ')}</p>\n`}<p class="kind">${escaped(kind)}</p>
<h1>${escaped(heading)}</h1>
<p class="facts">${escaped(facts)}</p>
${warning === null ? '' : `<p class="warning">${escaped(warning)}</p>`}
${contents.length === 0 ? '' : `<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${contents.map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`).join('')}</ol></nav>`}
</header>
<main>
${main}
</main>
<footer><p>${escaped(footer)}</p></footer>
</body>
</html>
`;
}

export function linkTo({ href, words }: Link): string {
  return `<a href="${escaped(href)}">${escaped(words)}</a>`;
}

/** A part of a page with its heading. */
export function sectionOf({ id, title }: { readonly id: string; readonly title: string }, inner: string): string {
  return `<section id="${escaped(id)}" aria-labelledby="${escaped(id)}-title">\n<h2 id="${escaped(id)}-title">${escaped(title)}</h2>\n${inner}\n</section>`;
}
