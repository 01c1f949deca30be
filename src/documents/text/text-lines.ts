import type { Readable } from 'node:stream';
import { textOf } from './text-file.js';

/**
 * The lines of JSON Lines as they come, parted by line feeds (with a carriage return before them or not) and by nothing else:
 * node:readline also parts at a bare carriage return, which is white space in JSON, and at U+2028, which may stand in its strings.
 */
export async function* linesOf(bytes: Readable): AsyncGenerator<string> {
  let begun = '';
  for await (const piece of textOf(bytes)) {
    const [first = '', ...others] = String(piece).split('\n');
    begun += first;
    for (const line of others) {
      yield begun;
      begun = line;
    }
  }
  if (begun !== '') yield begun;
}
