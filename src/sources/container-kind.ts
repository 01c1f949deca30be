import { open } from 'node:fs/promises';

export type ContainerKind = 'zip' | 'gzip' | 'tar' | 'mail';

/** Headers of an e-mail that went through several servers reach some 10 KB. */
export const HEAD_BYTES = 32 * 1024;
const TAR_BLOCK = 512;
/** Where a tar header keeps the sum of its own bytes (POSIX.1-1988, ustar): eight octal digits, summed as spaces. */
const TAR_SUM = { start: 148, end: 156 } as const;

/** Which container a file's first bytes are those of; told from the bytes, never from a name. */
export function containerKind(head: Uint8Array): ContainerKind | undefined {
  const [first, second, third, fourth] = head;
  if (first === 0x50 && second === 0x4b) {
    const isZip = (third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8);
    return isZip ? 'zip' : undefined;
  }
  if (first === 0x1f && second === 0x8b && third === 8) return 'gzip';
  if (isTar(head)) return 'tar';
  return isMail(head) ? 'mail' : undefined;
}

/** The first bytes of a file; none where it cannot be opened. */
export async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => undefined);
  if (!file) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  } finally {
    await file.close();
  }
}

/** A tar archive begins with a header whose sum is right, or, when it holds nothing, with two blocks of zeros. */
export function isTar(head: Uint8Array): boolean {
  if (head.length < TAR_BLOCK) return false;
  const block = head.subarray(0, TAR_BLOCK);
  const printed = Buffer.from(block.subarray(TAR_SUM.start, TAR_SUM.end)).toString('latin1').replace(/[\0 ]/g, '');
  if (!/^[0-7]{1,7}$/.test(printed) || block[0] === 0) return false;
  let sum = 0;
  block.forEach((byte, at) => {
    sum += at >= TAR_SUM.start && at < TAR_SUM.end ? 0x20 : byte;
  });
  return sum === Number.parseInt(printed, 8);
}

const FIELD = /^([!-9;-~]{1,76}):(?:[ \t]|$)/;
const SENDER = /^(?:from|sender|return-path)$/i;
const TRANSPORT = /^(?:mime-version|received|message-id|delivered-to|x-[a-z0-9-]{1,60})$/i;

/**
 * An e-mail (RFC 5322) begins with header fields alone up to the first empty line, and names its sender and how it
 * travelled: a register of `Label: value` lines does not.
 */
function isMail(head: Uint8Array): boolean {
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const lines = text.split(/\r\n|\n|\r/);
  const end = lines.indexOf('');
  const isWhole = end >= 0 || head.length < HEAD_BYTES;
  const header = isWhole ? lines.slice(0, end < 0 ? undefined : end) : lines.slice(0, -1);
  if (header.length < 2) return false;
  const names: string[] = [];
  for (const [at, line] of header.entries()) {
    if (at > 0 && /^[ \t]/.test(line)) continue;
    // The line a mailbox puts before a message (RFC 4155).
    if (at === 0 && /^From \S/.test(line)) continue;
    const [, name] = FIELD.exec(line) ?? [];
    if (name === undefined) return false;
    names.push(name);
  }
  return names.some((name) => SENDER.test(name)) && names.some((name) => TRANSPORT.test(name));
}
