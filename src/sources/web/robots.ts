import robotsParser from 'robots-parser';
import { ROBOT } from './web-rules.js';

// Its types describe a default export; the module is the function itself.
const parse = robotsParser as unknown as (typeof robotsParser)['default'];

/** What a site's robots.txt says: rules; nothing, where it has none (4xx); or nobody knows, where it could not be had. */
export type Robots =
  | { readonly state: 'rules'; readonly text: string }
  | { readonly state: 'none' | 'unreachable'; readonly text: null };

/** So much of a robots.txt is read (RFC 9309, 2.5: at least 500 kibibytes). Bytes. */
export const ROBOTS_BYTES = 512 * 1024;
/** For so long it is not asked for again (RFC 9309, 2.4: not longer than a day), and where it could not be had; milliseconds. */
export const ROBOTS_KEPT = { had: 86_400_000, unreachable: 900_000 } as const;
/** A site may ask for so long a pause between two requests; longer ones are cut to it. Seconds. */
const LONGEST_DELAY = 3_600;

/** Whether an address may be fetched (RFC 9309), and what pause the site asks for between two requests, milliseconds. */
export function robotsSay(robots: Robots, url: URL): { readonly allowed: boolean; readonly delay: number } {
  switch (robots.state) {
    case 'unreachable':
      return { allowed: false, delay: 0 };
    case 'none':
      return { allowed: true, delay: 0 };
    case 'rules': {
      const rules = parse(robotsAddress(url), robots.text);
      const seconds = rules.getCrawlDelay(ROBOT) ?? 0;
      return {
        allowed: rules.isAllowed(url.href, ROBOT) !== false,
        delay: Math.min(Number.isFinite(seconds) ? Math.max(seconds, 0) : 0, LONGEST_DELAY) * 1_000,
      };
    }
  }
}

export function robotsAddress(url: URL): string {
  return new URL('/robots.txt', url).href;
}
