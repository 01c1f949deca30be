import { type LookupAddress, lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { HostAndPort } from '../host-and-port.js';
import { SourceFailure } from '../source-failure.js';
import { mayConnectTo } from './private-address.js';

/** How long a connection may take to stand, milliseconds. */
const CONNECT = 15_000;

/**
 * What opens connections to web sources. The address that a host’s name leads to is looked up once, judged, and it is that one
 * which is connected to: a name that leads elsewhere a moment later leads nowhere. No proxy is used. Close it with `close()`.
 */
export function webAgent(allowedPrivate: readonly HostAndPort[]): Agent {
  const connectorTo = (port: number) => {
    const lookup: LookupFunction = (host, options, answer) => {
      resolve(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
        if (error) return answer(error, '');
        const open = found.filter(({ address }) => mayConnectTo(address, port, allowedPrivate));
        const [first] = open;
        if (first === undefined) return answer(new SourceFailure('private_address'), '');
        if (options.all) answer(null, open);
        else answer(null, first.address, first.family);
      });
    };
    return buildConnector({ lookup, timeout: CONNECT, allowH2: false });
  };
  return new Agent({
    connect(options, answer) {
      const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // An address in the place of a name is never looked up.
      if (isIP(host) !== 0 && !mayConnectTo(host, port, allowedPrivate))
        return answer(new SourceFailure('private_address'), null);
      connectorTo(port)(options, (...[error, socket]) => {
        if (error) return answer(error, null);
        if (isOpen(socket, port)) return answer(null, socket);
        socket.destroy();
        answer(new SourceFailure('private_address'), null);
      });
    },
    maxHeaderSize: 32 * 1024,
    pipelining: 1,
  });

  /** Of a connection that has ended already there is no address any more. */
  function isOpen({ remoteAddress }: Socket, port: number): boolean {
    return remoteAddress === undefined || mayConnectTo(remoteAddress, port, allowedPrivate);
  }
}
