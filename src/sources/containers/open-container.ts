import { containerKind } from '../container-kind.js';
import type { Entry } from './entry.js';
import { gzipEntries } from './gzip.js';
import { mailEntries } from './mail.js';
import { tarEntries } from './tar.js';
import { zipEntries } from './zip.js';

/**
 * The entries of the archive or e-mail at a path, whose first bytes are given; undefined where it is none. They throw
 * `Refusal` where the archive is not read, or not to its end.
 */
export async function openContainer(
  path: string,
  { head, name }: { readonly head: Uint8Array; readonly name: string },
): Promise<AsyncIterable<Entry> | undefined> {
  const kind = containerKind(head);
  switch (kind) {
    case undefined:
      return undefined;
    case 'zip':
      return zipEntries(path);
    case 'gzip':
      return gzipEntries(path, head, name);
    case 'tar':
      return tarEntries(path, { gzipped: false });
    case 'mail':
      return mailEntries(path);
  }
}
