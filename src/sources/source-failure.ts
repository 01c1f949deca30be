/**
 * Why a source brought nothing: the code that programs and the database keep, and what it means and asks for. A failure is
 * of the source, not of a document: what it brought before stands, and it is tried again.
 */
export const SOURCE_FAILURES = {
  folder_gone: 'The folder is not there: look whether the share is mounted, or the folder was renamed.',
  folder_unreadable: 'The folder cannot be opened: whoever runs ordergap needs to read it.',
  cannot_move: 'A file whose documents are stored could not be moved away: look whether the folder may be written to.',
  broken_off: 'The look was broken off by a fault of this machine: its database or its disk.',
  address_invalid: 'This is no web address.',
  not_https: 'The address is not https, and the source does not say insecure: true.',
  host_not_allowed: 'The host, or its port, is not among those the source allows: add it to allow where that is right.',
  private_address:
    'The host leads to an address of a private network, or of this machine: allow_private permits one of your own.',
  robots_disallow: 'The site’s robots.txt asks programs not to fetch this address: ask the site’s owner.',
  robots_unreachable: 'The site’s robots.txt could not be had, so nothing of the site is fetched.',
  host_unknown: 'No such host is known: check its name and the connection.',
  connection_failed: 'The host could not be reached, or broke off.',
  certificate_invalid: 'The site’s certificate is not valid, so nobody can tell who answered.',
  timed_out: 'The site took longer than the time allowed.',
  cut_short: 'The answer broke off before its end: nothing of it was kept.',
  too_large: 'The answer is over the size allowed.',
  unpacks_too_large: 'The answer unpacks to over 100 times its size, or over the size allowed.',
  unknown_encoding: 'The answer is packed in a way that was not asked for.',
  too_many_redirects: 'The site led on more than five times.',
  redirect_broken: 'The site led on to no address.',
  not_found: 'The address is not there any more (404 or 410).',
  not_allowed: 'The site wants a name and password, or refuses (401 or 403).',
  told_to_wait: 'The site asked to be left alone for a while (429 or 503): it is.',
  server_error: 'The site has a fault of its own (5xx).',
  answer_unexpected: 'The site answered with a status that brings no document.',
  another_page: 'The site answered with another page than the document expected: it is in quarantine.',
  no_links: 'The index page links to nothing of the shape that links describes: look whether the page has changed.',
} as const;

export type SourceFailureCode = keyof typeof SOURCE_FAILURES;

/** Those that looking again does not mend: the configuration, or whoever owns the site, has to change. */
export const LASTING_FAILURES: ReadonlySet<string> = new Set<SourceFailureCode>([
  'address_invalid',
  'not_https',
  'host_not_allowed',
  'private_address',
  'robots_disallow',
]);

/** Thrown where a source, or one address of it, brings nothing. Its message is the code’s own: no word of an answer. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';
  readonly code: SourceFailureCode;
  /** Not before this instant may it be tried again; milliseconds since 1970. */
  readonly until: number | undefined;

  constructor(code: SourceFailureCode, { until }: { readonly until?: number | undefined } = {}) {
    super(SOURCE_FAILURES[code]);
    this.code = code;
    this.until = until;
  }
}
