import ipaddr from 'ipaddr.js';
import type { HostAndPort } from '../host-and-port.js';

/**
 * Whether a resolved address is one of the public internet: none that is private (RFC 1918, RFC 4193), loopback,
 * link-local, shared by carriers (RFC 6598), multicast, reserved or of a tunnel, also where it is written as IPv6
 * (`::ffff:127.0.0.1`, RFC 4291; `64:ff9b::7f00:1`, RFC 6052). False for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv6' && parsed.range() === 'rfc6052') {
    const [a = 0, b = 0, c = 0, d = 0] = parsed.toByteArray().slice(-4);
    return new ipaddr.IPv4([a, b, c, d]).range() === 'unicast';
  }
  return parsed.range() === 'unicast';
}

/** Whether an address may be connected to: a public one, or one that the configuration allows on this port. */
export function mayConnectTo(address: string, port: number, allowed: readonly HostAndPort[]): boolean {
  if (isPublicAddress(address)) return true;
  if (!ipaddr.isValid(address)) return false;
  const wanted = ipaddr.process(address).toNormalizedString();
  return allowed.some(
    (one) =>
      ipaddr.isValid(one.host) &&
      ipaddr.process(one.host).toNormalizedString() === wanted &&
      (one.port === undefined || one.port === port),
  );
}
