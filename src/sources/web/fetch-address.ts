import { PassThrough, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { CONTAINER_LIMITS } from '../limits.js';
import { SourceFailure } from '../source-failure.js';
import { retryAfter } from './retry-after.js';
import { webFailure } from './web-failure.js';
import { mayAsk, type WebRules } from './web-rules.js';

/** What a site said of a document, so that it can be asked whether it has changed (RFC 9110, 13). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type WebAnswer<Kept> =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'document'; readonly kept: Kept; readonly validators: Validators; readonly answeredBy: URL };

export interface FetchOptions<Kept> {
  /** What is known of an address that answered before. */
  readonly validatorsOf: (url: URL) => Validators | undefined;
  /** Does one request when it is its turn; throws SourceFailure where it may not be made. */
  readonly inTurn: <Answer>(url: URL, request: () => Promise<Answer>) => Promise<Answer>;
  /** Takes the content as it comes, unpacked; `guard` is to be told how many bytes there are so far. */
  readonly keep: (content: Readable, guard: (bytes: number) => void) => Promise<Kept>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Redirects followed (RFC 9110 knows no limit; RFC 9309 asks for five of robots.txt). */
const MOST_REDIRECTS = 5;

/** Asks a web address for its document, if it has changed. Throws SourceFailure, whose message holds nothing of the answer. */
export async function fetchAddress<Kept>(
  address: string,
  rules: WebRules,
  { validatorsOf, inTurn, keep, now }: FetchOptions<Kept>,
): Promise<WebAnswer<Kept>> {
  let url = mayAsk(address, rules);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await inTurn(url, () => request(url, rules, { validators: validatorsOf(url), keep, now }));
    if (!('location' in answer)) return answer;
    if (answer.location === undefined) throw new SourceFailure('redirect_broken');
    url = mayAsk(answer.location, rules, url);
  }
  throw new SourceFailure('too_many_redirects');
}

async function request<Kept>(
  url: URL,
  { agent, userAgent, timeout, most }: WebRules,
  { validators, keep, now }: Pick<FetchOptions<Kept>, 'keep' | 'now'> & { readonly validators: Validators | undefined },
): Promise<WebAnswer<Kept> | { readonly location: string | undefined }> {
  let body: Dispatcher.ResponseData['body'] | undefined;
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'gzip, br',
        ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
        ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
      },
      headersTimeout: timeout,
      bodyTimeout: timeout,
      // The other two begin anew with every byte.
      signal: AbortSignal.timeout(timeout),
    });
    body = answer.body;
    body.on('error', () => undefined);
    const { statusCode: status } = answer;
    const header = (name: string) => [answer.headers[name]].flat()[0];
    if (status === 304) return { kind: 'unchanged' };
    if (REDIRECTS.includes(status)) return { location: header('location') };
    if (status !== 200) throw refusalOf(status, retryAfter(header('retry-after'), now()));
    if (Number(header('content-length') ?? 0) > most) throw new SourceFailure('too_large');
    const kept = await unpacked(body, header('content-encoding'), most, keep);
    const told = { etag: header('etag') ?? null, lastModified: header('last-modified') ?? null };
    return { kind: 'document', kept, validators: told, answeredBy: url };
  } catch (error) {
    throw webFailure(error, { answered: body !== undefined });
  } finally {
    // What is left of an answer is not waited for.
    body?.destroy();
  }
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

function refusalOf(status: number, until: number | undefined): SourceFailure {
  if (status === 429 || status === 503) return new SourceFailure('told_to_wait', { until });
  if (status === 404 || status === 410) return new SourceFailure('not_found');
  if (status === 401 || status === 403) return new SourceFailure('not_allowed');
  return new SourceFailure(status >= 500 ? 'server_error' : 'answer_unexpected');
}

/** Hands the content on as it is unpacked; SourceFailure as soon as there is too much of it. */
async function unpacked<Kept>(
  body: Readable,
  encoding: string | undefined,
  most: number,
  keep: FetchOptions<Kept>['keep'],
): Promise<Kept> {
  const unpacking = unpackerOf(encoding);
  let packed = 0;
  const counted = new PassThrough();
  // Whoever reads is told; where nobody does any more, nobody needs to be.
  counted.on('error', () => undefined);
  body.on('data', (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > most) counted.destroy(new SourceFailure('too_large'));
  });
  body.on('error', (error) => counted.destroy(error));
  body.on('close', () => {
    if (!body.readableEnded) counted.destroy(new SourceFailure('cut_short'));
  });
  body.pipe(counted);
  const content = unpacking ? counted.pipe(unpacking) : counted;
  if (unpacking) counted.on('error', (error) => unpacking.destroy(error));
  content.on('error', () => undefined);
  try {
    return await keep(content, (bytes) => {
      if (bytes > most) throw new SourceFailure(unpacking ? 'unpacks_too_large' : 'too_large');
      const { harmlessBytes, ratio } = CONTAINER_LIMITS;
      if (unpacking && bytes > harmlessBytes && bytes > packed * ratio) throw new SourceFailure('unpacks_too_large');
    });
  } finally {
    counted.destroy();
    content.destroy();
  }
}

function unpackerOf(encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new SourceFailure('unknown_encoding');
  }
}
