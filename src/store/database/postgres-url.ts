import { UsageError } from '../../usage-error.js';

/** Whether a database URL is of PostgreSQL. */
export function isPostgresUrl(url: string): boolean {
  return /^postgres(?:ql)?:/i.test(url);
}

/** A PostgreSQL database as it is told to people: machine and name, never a user or a password. UsageError for what is no such URL. */
export function postgresName(url: string): string {
  const { hostname, port, pathname, searchParams } = parsed(url);
  const host = hostname || searchParams.get('host') || 'localhost';
  return `postgres://${host.startsWith('/') ? '' : host}${port === '' ? '' : `:${port}`}${pathname}`;
}

function parsed(url: string): URL {
  const read = /^[a-z]+:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  // What was given may hold a password, and one with an @ or a / in it ends up elsewhere: it is not printed.
  if (read === undefined || !/^\/[^@:/]+$/.test(read.pathname))
    throw new UsageError(
      '--db is no PostgreSQL address: write postgres://USER@HOST/DATABASE. A password is best left to PGPASSWORD or ~/.pgpass; in the address, its special characters are written %40 for @, %2F for /.',
    );
  return read;
}
