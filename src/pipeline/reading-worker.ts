import { readFileAt } from '../listings/read-document.js';

/** The work of one reading thread: a file in, plain values out. */
export default async function read({ path, name }: { readonly path: string; readonly name: string }) {
  return readFileAt(path, name);
}
