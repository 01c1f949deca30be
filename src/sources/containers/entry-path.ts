import { Refusal } from '../refusal.js';

/** The path of an entry inside its archive, without a leading `./`. Throws `Refusal` where it leads out of the archive. */
export function entryPath(printed: string): string {
  const path = printed.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const leadsOut = path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..');
  if (leadsOut || path.includes('\0')) {
    throw new Refusal(
      'invalid_archive',
      'The entry’s path leads out of the archive: nothing is read from such a path.',
    );
  }
  return path;
}
