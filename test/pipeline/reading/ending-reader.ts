/** A reading thread that ends itself on some documents, and reads the others as the stand-in does. */
import { readFileSync } from 'node:fs';
import type { ReadDocument } from '../../../src/listings/read-document.js';
import type { ReadingTask } from '../../../src/pipeline/reading/reading-worker.js';
import { readStandIn } from '../stand-in.js';

export default async function read({ path, name }: ReadingTask): Promise<ReadDocument> {
  const text = readFileSync(path, 'utf8');
  if (text.includes('exits')) process.exit(1);
  if (text.includes('throws')) await new Promise(() => setTimeout(() => throwWords(text), 1));
  return readStandIn(path, name);
}

function throwWords(text: string): never {
  throw new Error(text);
}
