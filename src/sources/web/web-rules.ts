import type { Agent } from 'undici';
import type { WebTerms } from '../configured/source-shape.js';
import { type HostAndPort, hostAndPort } from '../host-and-port.js';
import { SourceFailure } from '../source-failure.js';
import { webAgent } from './web-agent.js';

/** What holds for every request of a web source. */
export interface WebRules {
  readonly allow: readonly HostAndPort[];
  readonly insecure: boolean;
  /** Of one answer, bytes. */
  readonly most: number;
  /** Of one request, milliseconds. */
  readonly timeout: number;
  readonly userAgent: string;
  readonly agent: Agent;
}

/** The name that robots.txt may speak of. */
export const ROBOT = 'ordergap';

/** The rules of a source as configured. `agent` is to be closed. */
export function webRules(terms: WebTerms, version: string): WebRules {
  const { addresses, allow, insecure, most, timeout, contact, allow_private: own } = terms;
  const hosts = allow ?? addresses.map((address) => new URL(address).host);
  return {
    allow: hosts.flatMap((one) => hostAndPort(one) ?? []),
    insecure,
    most,
    timeout: timeout * 1_000,
    userAgent: `${ROBOT}/${version} (+${contact})`,
    agent: webAgent(own.flatMap((one) => hostAndPort(one) ?? [])),
  };
}

/** An address that may be asked. Throws SourceFailure for one that is none, or that the rules keep out. */
export function mayAsk(address: string, { allow, insecure }: Pick<WebRules, 'allow' | 'insecure'>, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new SourceFailure('address_invalid');
  const url = new URL(address, base);
  if (url.username !== '' || url.password !== '') throw new SourceFailure('address_invalid');
  if (url.protocol !== 'https:' && !(insecure && url.protocol === 'http:')) throw new SourceFailure('not_https');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // The URL leaves out the port that its scheme has anyway.
  const isAllowed = allow.some(
    (one) => one.host === host && (url.port === '' ? isUsual(one.port) : one.port === Number(url.port)),
  );
  if (!isAllowed) throw new SourceFailure('host_not_allowed');
  return url;
}

function isUsual(port: number | undefined): boolean {
  return port === undefined || port === 443 || port === 80;
}

/** What may be shown of an address: no query, which can hold a key or a name. */
export function shownAddress(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
