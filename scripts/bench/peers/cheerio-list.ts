import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { cpuOf } from '../measure.js';
import type { PeerReport } from './peer-script.js';

/** What the script for list pages counts, by cheerio as it comes: pages parsed by parse5, as a browser would. */
export async function cheerioList(passes: number, paths: readonly string[]): Promise<PeerReport> {
  let counts: PeerReport['counts'] = {};
  const seconds: number[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    seconds.push(
      await cpuOf(() => {
        counts = countOf(paths);
      }),
    );
  }
  return { seconds: Math.min(...seconds), counts };
}

function countOf(paths: readonly string[]): PeerReport['counts'] {
  const cases = new Set<string>();
  let offences = 0;
  for (const path of paths) {
    const $ = load(readFileSync(path, 'utf8'));
    for (const heading of $('div.parent-box span.linked-cases-heading')) {
      const label = $(heading).text();
      if (label.trim() === 'Reference:') cases.add($(heading).parent().text().slice(label.length).trim());
    }
    offences += $('div.parent-box details').length;
  }
  return { cases: cases.size, offences };
}
