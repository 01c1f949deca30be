import ipaddr from 'ipaddr.js';

/** A host as a web address names it, or an address of a machine, with a port where one is written. */
export interface HostAndPort {
  readonly host: string;
  readonly port: number | undefined;
}

/** Reads `lists.example.org`, `lists.example.org:8443`, `127.0.0.1:8080`, `[::1]:8080` or `::1`; undefined for anything else. */
export function hostAndPort(written: string): HostAndPort | undefined {
  const text = written.trim().toLowerCase();
  if (ipaddr.IPv6.isValid(text)) return { host: text, port: undefined };
  const [, bracketed, name, digits] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = bracketed ?? name;
  if (host === undefined || (bracketed !== undefined && !ipaddr.IPv6.isValid(bracketed))) return undefined;
  const port = digits === undefined ? undefined : Number(digits);
  return port === 0 || (port ?? 1) > 65_535 ? undefined : { host, port };
}
