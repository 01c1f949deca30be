import { createHash } from 'node:crypto';

/** The files of a bundle by path. */
export type Files = ReadonlyMap<string, Buffer>;

export const MANIFEST = 'manifest.json';
/** The hash of the manifest itself, so that no byte of a bundle goes without one. */
export const MANIFEST_HASH = 'manifest.sha256';
export const SIGNATURE = 'signature.json';
const ITSELF: ReadonlySet<string> = new Set([MANIFEST, MANIFEST_HASH, SIGNATURE]);

/** The SHA-256 of every file, in order of path. */
export function manifestOf(files: Files): Buffer {
  const entries = [...files]
    .filter(([path]) => !ITSELF.has(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => ({ path, bytes: content.length, sha256: sha256(content) }));
  return Buffer.from(`${JSON.stringify({ files: entries }, null, 1)}\n`);
}

export function manifestHash(manifest: Buffer): Buffer {
  return Buffer.from(`${sha256(manifest)}  ${MANIFEST}\n`);
}

/** What does not fit between the files and their manifest: the paths. Empty where every byte is as it was written. */
export function misfits(files: Files): readonly string[] {
  const made = manifestOf(files);
  const kept = files.get(MANIFEST);
  if (kept === undefined) return [MANIFEST];
  if (files.get(MANIFEST_HASH)?.equals(manifestHash(kept)) !== true) return [MANIFEST_HASH];
  if (kept.equals(made)) return [];
  const [old, now] = [linesOf(kept), linesOf(made)];
  const odd = [...now].filter(([path, line]) => old.get(path) !== line).map(([path]) => path);
  const gone = [...old.keys()].filter((path) => !now.has(path));
  return odd.length + gone.length === 0 ? [MANIFEST] : [...odd, ...gone].sort();
}

function linesOf(manifest: Buffer): ReadonlyMap<string, string> {
  const lines = manifest.toString('utf8').matchAll(/\{\s*"path": "([^"]*)"[^}]*\}/g);
  return new Map([...lines].map(([line, path = '']) => [path, line]));
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
