import type { RedisOptions } from 'ioredis';
import { UsageError } from '../../usage-error.js';

/** Where Redis is, and how that is said: without user and password. */
export interface RedisAddress {
  readonly options: RedisOptions;
  readonly shown: string;
}

const FORMS = 'redis://[user:password@]host[:port][/database], rediss://… or unix:///path/to/socket';
const SOCKET = /^unix:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?(\/[^?#]+)(?:\?db=(\d{1,5}))?$/;

/** Reads `REDIS_URL`. Throws UsageError for what is no address of a Redis; the URL is not repeated, it may hold a password. */
export function redisAddress(url: string): RedisAddress {
  const [, user = '', secret = '', path = '', number = '0'] = SOCKET.exec(url) ?? [];
  if (path !== '') {
    const shown = decodeURI(path);
    return { options: { path: shown, db: Number(number), ...login(user, secret) }, shown };
  }
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isRedis = parsed?.protocol === 'redis:' || parsed?.protocol === 'rediss:';
  const database = /^\/?(\d{0,5})$/.exec(parsed?.pathname ?? '');
  if (!parsed || !isRedis || parsed.hostname === '' || !database) {
    throw new UsageError(`The address of Redis is not understood: write it as ${FORMS}.`);
  }
  const port = parsed.port === '' ? 6379 : Number(parsed.port);
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  const options = { host, port, db: Number(database[1]), ...login(parsed.username, parsed.password) };
  const isSafe = parsed.protocol === 'rediss:';
  return { options: isSafe ? { ...options, tls: {} } : options, shown: `${parsed.hostname}:${port}` };
}

function login(username: string, password: string): RedisOptions {
  return {
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
  };
}
