import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { decode } from '../decode.js';

/** The text of a file that somebody wrote for ordergap, as editors and shells write them: with a byte order mark, or in UTF-16. */
export function textAt(path: string): string {
  return decode(readFileSync(path));
}

/** The same of what comes a piece at a time; UTF-8 unless the first bytes are those of UTF-16, the lower byte first (PowerShell). */
export function textOf(bytes: Readable): Readable {
  return Readable.from(decoded(bytes));
}

async function* decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(isUtf16(piece) ? 'utf-16le' : 'utf-8');
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** By its mark, or by the zero beside its first character. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
}
