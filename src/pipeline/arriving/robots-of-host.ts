import type { Readable } from 'node:stream';
import { SourceFailure } from '../../sources/source-failure.js';
import { type FetchOptions, fetchAddress } from '../../sources/web/fetch-address.js';
import { ROBOTS_BYTES, ROBOTS_KEPT, type Robots, robotsAddress } from '../../sources/web/robots.js';
import type { WebRules } from '../../sources/web/web-rules.js';
import { findHost, keepHost } from '../../store/documents/web-host.js';
import type { WebHostRow } from '../../store/tables/web-host.table.js';
import type { Store } from '../../store/tables.js';
import type { Clock } from '../clock/clock.js';
import { instantOf } from './collecting.js';

/** What a host's robots.txt says, as kept for a day or asked for now. Throws SourceFailure where the host cannot be reached at all. */
export async function robotsOfHost(
  store: Store,
  url: URL,
  rules: WebRules,
  { clock, inTurn }: { readonly clock: Clock } & Pick<FetchOptions<unknown>, 'inTurn'>,
): Promise<Robots> {
  const kept = await findHost(store, url.host);
  const known = kept && robotsKept(kept, clock.now());
  if (known) return known;
  const robots = await ask(url, rules, { clock, inTurn });
  await keepHost(store, url.host, {
    robots: robots.state,
    robots_text: robots.text,
    robots_at: instantOf(clock.now()),
  });
  return robots;
}

function robotsKept({ robots, robots_text, robots_at }: WebHostRow, now: number): Robots | undefined {
  if (robots === null || robots_at === null) return undefined;
  const age = now - Date.parse(robots_at);
  if (age < 0 || age > (robots === 'unreachable' ? ROBOTS_KEPT.unreachable : ROBOTS_KEPT.had)) return undefined;
  return robots === 'rules' ? { state: robots, text: robots_text ?? '' } : { state: robots, text: null };
}

async function ask(
  url: URL,
  rules: WebRules,
  { clock, inTurn }: { readonly clock: Clock } & Pick<FetchOptions<unknown>, 'inTurn'>,
): Promise<Robots> {
  try {
    const answer = await fetchAddress(robotsAddress(url), rules, {
      validatorsOf: () => undefined,
      inTurn,
      keep: (content) => beginning(content),
      now: clock.now,
    });
    return answer.kind === 'document' ? { state: 'rules', text: answer.kept } : { state: 'none', text: null };
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    switch (error.code) {
      case 'not_found':
      case 'not_allowed':
      case 'answer_unexpected':
        return { state: 'none', text: null };
      case 'server_error':
      case 'told_to_wait':
      case 'cut_short':
      case 'too_large':
      case 'unpacks_too_large':
      case 'unknown_encoding':
      case 'too_many_redirects':
      case 'redirect_broken':
      case 'host_not_allowed':
        return { state: 'unreachable', text: null };
      default:
        throw error;
    }
  }
}

async function beginning(content: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > ROBOTS_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, ROBOTS_BYTES).toString('utf8');
}
