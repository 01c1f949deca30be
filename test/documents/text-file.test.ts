import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { textOf } from '../../src/documents/text/text-file.js';

const LINE = '{"text":"Fined £100"}\n';

test.each([
  ['UTF-8', Buffer.from(LINE)],
  ['UTF-8 with a byte order mark, as PowerShell and Excel write it', Buffer.from(`\uFEFF${LINE}`)],
  ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${LINE}`, 'utf16le')],
  ['UTF-16 without one', Buffer.from(LINE, 'utf16le')],
])('what comes in pieces is read as %s, wherever it is parted', async (_, bytes) => {
  for (let at = 2; at < bytes.length; at += 1) {
    const pieces = Readable.from([bytes.subarray(0, at), bytes.subarray(at)]);
    let read = '';
    for await (const piece of textOf(pieces)) read += piece;
    expect(read).toBe(LINE);
  }
});
