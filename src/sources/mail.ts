import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Entry } from './entry.js';
import { CONTAINER_LIMITS } from './limits.js';
import { Refusal, refusalOf } from './refusal.js';

const SIGNATURE = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/;
const ENCRYPTED = /^(?:multipart\/encrypted\b|application\/(?:x-)?pkcs7-mime\b(?!.*smime-type=["']?signed-data))/i;
const BOUNDARY = /\bboundary=(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i;
/** Parts inside one another; mail programs reach about six. */
const MIME_DEPTH = 30;

/**
 * What an e-mail carries: its attachments, e-mails attached among them; its text, where it has none. Of an e-mail that was
 * cut short the last attachment is refused, for nobody can tell what it lacks. Throws `Refusal`.
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
  const message = await readFile(path);
  const mail = await parse(message);
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (ENCRYPTED.test(type)) {
    throw new Refusal('encrypted_archive', 'The e-mail is encrypted: save its attachments and give those.');
  }
  const carried: Attachment[] = [];
  for (const attachment of mail.attachments) {
    if (SIGNATURE.test(attachment.mimeType)) yield { skipped: 'mail_signature' };
    else if (isPicture(attachment)) yield { skipped: 'mail_picture' };
    else carried.push(attachment);
  }
  const text = mail.text?.trim() ? mail.text : mail.html;
  if (text?.trim()) {
    if (carried.length > 0) yield { skipped: 'mail_text' };
    else yield held(mail.text?.trim() ? 'message.txt' : 'message.html', Buffer.from(text, 'utf8'));
  }
  const cutShort = isCutShort(message, type);
  for (const [at, { filename, mimeType, content }] of carried.entries()) {
    const kind = mimeType === 'message/rfc822' ? `message-${at + 1}.eml` : `attachment-${at + 1}`;
    const name = filename?.replaceAll('\\', '/').split('/').at(-1) || kind;
    const body = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
    if (cutShort && at === carried.length - 1) yield { name, bytes: body.length, refused: lastRefused() };
    else yield held(name, body);
  }
  if (cutShort && carried.length === 0) throw lastRefused();
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
