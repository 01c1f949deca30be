import type { WebTerms } from '../../sources/configured/source-shape.js';
import { SourceFailure } from '../../sources/source-failure.js';
import { type FetchOptions, fetchAddress, type WebAnswer } from '../../sources/web/fetch-address.js';
import { robotsSay } from '../../sources/web/robots.js';
import type { WebRules } from '../../sources/web/web-rules.js';
import type { Store } from '../../store/tables.js';
import type { Clock } from '../clock/clock.js';
import { inTurn } from './host-turn.js';
import { robotsOfHost } from './robots-of-host.js';

/** Asks one address as a guest should: robots.txt first, also where the site leads on, and each request in its turn. */
export async function askPolitely<Kept>(
  store: Store,
  address: string,
  { terms, rules, clock }: { readonly terms: WebTerms; readonly rules: WebRules; readonly clock: Clock },
  options: Pick<FetchOptions<Kept>, 'validatorsOf' | 'keep'>,
): Promise<WebAnswer<Kept>> {
  const pause = terms.pause * 1_000;
  const { timeout } = rules;
  const plainly: FetchOptions<unknown>['inTurn'] = (url, request) =>
    inTurn(store, url.host, { pause, timeout, clock }, request);
  return fetchAddress(address, rules, {
    ...options,
    now: clock.now,
    inTurn: async (url, request) => {
      const robots = await robotsOfHost(store, url, rules, { clock, inTurn: plainly });
      if (robots.state === 'unreachable') throw new SourceFailure('robots_unreachable');
      const { allowed, delay } = robotsSay(robots, url);
      if (!allowed) throw new SourceFailure('robots_disallow');
      return inTurn(store, url.host, { pause: Math.max(pause, delay), timeout, clock }, request);
    },
  });
}
