import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode } from '../../store/database/error-code.js';
import { UsageError } from '../../usage-error.js';

export interface Listening {
  /** The address it listens at, for people. */
  readonly shown: string;
  /** Whether this machine alone can ask. */
  readonly ownMachineOnly: boolean;
  readonly close: () => Promise<void>;
}

/**
 * Has a server listen: at `:9464` only this machine can ask, at `0.0.0.0:9464` every other. `option` is what the address was
 * given by. Throws UsageError for what is no address, and where it is in use.
 */
export async function listenAt(
  server: Server,
  address: string,
  { option, usual }: { readonly option: string; readonly usual: number },
): Promise<Listening> {
  const where = hostAndPort(address);
  if (where === undefined) {
    throw new UsageError(
      `${option} takes a port, or an address and a port: :${usual}, or 0.0.0.0:${usual} to be asked by other machines.`,
    );
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new UsageError(`${option} ${address}: ${whyNot(error)}.`)));
    server.listen(where.port, where.host, resolve);
  });
  const { address: host, port } = server.address() as AddressInfo;
  return {
    shown: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    ownMachineOnly: host === '::1' || host.startsWith('127.'),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** `:9464`, `9464` or `host:9464`, a host of six parts in brackets. */
function hostAndPort(address: string): { readonly host: string; readonly port: number } | undefined {
  const [, host = '', digits = ''] = /^(?:(\[[0-9a-fA-F:]+\]|[^:[\]\s]*):)?(\d{1,5})$/.exec(address) ?? [];
  const port = Number(digits);
  if (digits === '' || port > 65_535) return undefined;
  return { host: host === '' ? '127.0.0.1' : host.replace(/^\[|\]$/g, ''), port };
}

function whyNot(error: unknown): string {
  const code = errorCode(error) ?? 'unknown';
  if (code === 'EADDRINUSE') return 'another program has that port: stop it, or choose another port';
  if (code === 'EACCES') return 'this user may not use that port: choose one from 1024 on';
  return `it cannot be listened at (${code})`;
}
