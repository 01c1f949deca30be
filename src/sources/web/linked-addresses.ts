import { Parser } from 'htmlparser2';

/** So many links of one index page are followed. */
const MOST = 1_000;

/**
 * The addresses that an index page links to and that fit a pattern, each once, in the order of the page. The pattern is an address, or
 * the end of one as the page would write it; `*` in it stands for any part. Fragments are left out.
 */
export function linkedAddresses(html: string, page: URL, pattern: string): readonly URL[] {
  let base = page;
  const found = new Map<string, URL>();
  const wanted = URL.canParse(pattern, page.href) ? new URL(pattern, page).href : pattern;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (href === undefined || !URL.canParse(href.trim(), base.href)) return;
      const url = new URL(href.trim(), base);
      if (name === 'base') base = url;
      if (name !== 'a' || found.size >= MOST) return;
      url.hash = '';
      if (fits(url.href, wanted)) found.set(url.href, url);
    },
  });
  parser.end(html);
  return [...found.values()];
}

/** Whether a text is a pattern with something in the place of each `*`; in time proportional to both. */
function fits(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const next = text.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return at <= text.length - last.length;
}
