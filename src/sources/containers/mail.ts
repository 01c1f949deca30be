import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { CONTAINER_LIMITS } from '../limits.js';
import { Refusal, refusalOf } from '../refusal.js';
import type { Entry } from './entry.js';

const SIGNATURE = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/;
const ENCRYPTED = /^(?:multipart\/encrypted\b|application\/(?:x-)?pkcs7-mime\b(?!.*smime-type=["']?signed-data))/i;
const BOUNDARY = /\bboundary=(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i;
/** A page with what it is shown with. */
const SAVED_PAGE = /^multipart\/related\b/i;
const OF_PAGE =
  /^(?:(?:image|font|audio|video)\/|text\/(?:css|html|javascript)|application\/(?:x-)?(?:javascript|font))/;
/** Parts inside one another; mail programs reach about six. */
const MIME_DEPTH = 30;

/**
 * What an e-mail carries: its attachments, e-mails attached among them; its text, where it has none. Of an e-mail that was
 * cut short the last attachment is refused, for nobody can tell what it lacks. A mailbox (RFC 4155) is its e-mails one after
 * the other; a web page saved as one file (RFC 2557) is that page. Throws `Refusal`.
 */
export async function* mailEntries(path: string): AsyncGenerator<Entry> {
  const bytes = (await stat(path)).size;
  if (bytes > CONTAINER_LIMITS.mailBytes) {
    const most = CONTAINER_LIMITS.mailBytes;
    throw new Refusal(
      'file_too_large',
      `The e-mail has ${bytes} bytes; at most ${most} are read. Save its attachments.`,
    );
  }
  const messages = messagesIn(await readFile(path));
  if (messages.length === 1) yield* entriesOf(messages[0] ?? Buffer.alloc(0));
  else for (const [at, message] of messages.entries()) yield* inMailbox(message, `message-${at + 1}`);
}

/** The entries of one e-mail of a mailbox; one that cannot be opened is refused alone. */
async function* inMailbox(message: Buffer, name: string): AsyncGenerator<Entry> {
  try {
    for await (const entry of entriesOf(message)) {
      yield 'skipped' in entry ? entry : { ...entry, name: `${name}/${entry.name}` };
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { name, bytes: message.length, refused: error };
  }
}

/** The line a mailbox puts before each e-mail, behind an empty one. */
const BETWEEN = /(?:^|\r?\n)\r?\nFrom \S+ [^\r\n]{0,60}\d{4}(?: [+-]\d{4})?\r?\n(?=[!-9;-~]{1,76}:)/g;

/** The e-mails of a mailbox, else the one e-mail. */
function messagesIn(bytes: Buffer): readonly Buffer[] {
  if (bytes.subarray(0, 5).toString('latin1') !== 'From ') return [bytes];
  const text = bytes.toString('latin1');
  const ends = [...text.matchAll(BETWEEN)].map(({ index }) => index);
  if (ends.length === 0) return [bytes];
  return [0, ...ends].map((start, at) =>
    Buffer.from(
      text
        .slice(start, ends[at])
        .trimStart()
        .replace(/^>(>*From )/gm, '$1'),
      'latin1',
    ),
  );
}

async function* entriesOf(message: Buffer): AsyncGenerator<Entry> {
  const mail = await parse(message);
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (ENCRYPTED.test(type)) {
    throw new Refusal('encrypted_archive', 'The e-mail is encrypted: save its attachments and give those.');
  }
  const isPage = SAVED_PAGE.test(type) && !mail.text?.trim() && Boolean(mail.html?.trim());
  const carried: Attachment[] = [];
  for (const attachment of mail.attachments) {
    if (SIGNATURE.test(attachment.mimeType)) yield { skipped: 'mail_signature' };
    else if (isPage && OF_PAGE.test(attachment.mimeType)) yield { skipped: 'page_resource' };
    else if (isPicture(attachment)) yield { skipped: 'mail_picture' };
    else carried.push(attachment);
  }
  const body = bodyOf(mail);
  if (body !== undefined) {
    // Logos are attached too, where a mail program shows them as such.
    const isBeside = carried.some(({ mimeType }) => !mimeType.startsWith('image/'));
    yield isBeside ? { skipped: 'mail_text' } : held(body.name, Buffer.from(body.words, 'utf8'));
  }
  const cutShort = isCutShort(message, type);
  for (const [at, { filename, mimeType, content }] of carried.entries()) {
    const kind = mimeType === 'message/rfc822' ? `message-${at + 1}.eml` : `attachment-${at + 1}`;
    const name = filename?.replaceAll('\\', '/').split('/').at(-1) || kind;
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
    if (cutShort && at === carried.length - 1) yield { name, bytes: bytes.length, refused: lastRefused() };
    else yield held(name, bytes);
  }
  if (cutShort && carried.length === 0) throw lastRefused();
}

/** A plain text with less than this share of the letters of the page beside it says no more than where to look. */
const SAYS_AS_MUCH = 0.5;

/** The text of an e-mail: plain, unless it stands for a page that says far more. */
function bodyOf({ text, html }: Email): { readonly name: string; readonly words: string } | undefined {
  const plain = text?.trim() ? text : undefined;
  const page = html?.trim() ? html : undefined;
  if (plain === undefined || (page !== undefined && lettersOf(plain) < SAYS_AS_MUCH * lettersOf(page))) {
    return page === undefined ? undefined : { name: 'message.html', words: page };
  }
  return { name: 'message.txt', words: unquoted(plain) };
}

/** Without the marks that mail programs put before the lines of an e-mail passed on, where most lines have them. */
function unquoted(words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const quoted = lines.filter((line) => line.startsWith('>'));
  return quoted.length * 2 > lines.length ? words.replace(/^>[> ]*/gm, '') : words;
}

/** Letters and figures outside tags; what stands in a style is no word of the page. */
function lettersOf(words: string): number {
  const body = words.slice(Math.max(0, words.lastIndexOf('</style>')));
  return body.replace(/<[^<>]*>|&[a-z0-9#]{1,10};/gi, '').replace(/[^\p{L}\p{N}]+/gu, '').length;
}

async function parse(message: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(message, { forceRfc822Attachments: true, maxNestingDepth: MIME_DEPTH });
  } catch (error) {
    throw refusalOf(error, 'The e-mail');
  }
}

/** Signs and logos in the text of the e-mail; a picture attached as such is a document of its own. */
function isPicture({ mimeType, related, disposition }: Attachment): boolean {
  return mimeType.startsWith('image/') && (related === true || disposition === 'inline');
}

/** A message of several parts ends with its boundary and two hyphens (RFC 2046, 5.1.1). */
function isCutShort(message: Buffer, type: string): boolean {
  if (!/^multipart\//i.test(type)) return false;
  const [, quoted, bare] = BOUNDARY.exec(type) ?? [];
  const boundary = quoted ?? bare;
  return boundary !== undefined && message.indexOf(`--${boundary}--`) < 0;
}

function lastRefused(): Refusal {
  return new Refusal('invalid_archive', 'The e-mail was cut short, and this part may be incomplete: fetch it again.');
}

function held(name: string, bytes: Buffer): Entry {
  return { name, open: async () => Readable.from([bytes]) };
}
