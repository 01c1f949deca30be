import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The browser of this machine; undefined where it has none. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGS });
}

/** What axe finds wrong with a page. The policy of our pages forbids scripts: axe is put in beside it, by the debugger. */
export function axeFinds(page: Page): Promise<unknown> {
  return page.evaluate(
    `${axe.source}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map((node) => node.html.slice(0, 160)).join(' | ')))`,
  );
}
