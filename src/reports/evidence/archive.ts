import { extract, pack } from 'tar-stream';
import type { Files } from './manifest.js';

/** Enough for a national year, and a stop to an archive that was made to fill the memory. */
const MOST_BYTES = 1024 ** 3;
const MOST_FILES = 1_000;
const EPOCH = new Date(0);

/** One archive (tar) of these files: the same files give the same bytes. */
export async function packed(files: Files): Promise<Buffer> {
  const archive = pack();
  const chunks: Buffer[] = [];
  archive.on('data', (chunk: unknown) => chunks.push(chunk as Buffer));
  const ended = new Promise<void>((resolve, reject) => {
    archive.on('end', resolve);
    archive.on('error', reject);
  });
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    archive.entry({ name, mtime: EPOCH, mode: 0o600 }, content);
  }
  archive.finalize();
  await ended;
  return Buffer.concat(chunks);
}

/** The files of an archive; null where it is none of ours: broken, with a link or a folder in it, or with too many or too large files. */
export async function unpacked(archive: Buffer): Promise<Files | null> {
  if (archive.length > MOST_BYTES) return null;
  const files = new Map<string, Buffer>();
  const reader = extract();
  const walked = (async () => {
    for await (const entry of reader) {
      const { name, type } = entry.header;
      if (type !== 'file' || files.has(name) || files.size >= MOST_FILES) return false;
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      files.set(name, Buffer.concat(chunks));
    }
    return true;
  })().catch(() => false);
  reader.end(archive);
  const whole = await walked;
  reader.destroy();
  return whole ? files : null;
}
