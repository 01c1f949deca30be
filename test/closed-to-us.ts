import { chmodSync, chownSync } from 'node:fs';

const NOBODY = 65_534;

/** Does work while a folder has another mode (closed, unless said); root, whom no mode keeps out, is somebody else meanwhile, whose `home` is. */
export async function withClosed<Answer>(
  home: string,
  folder: string,
  work: () => Promise<Answer>,
  mode = 0,
): Promise<Answer> {
  const isRoot = process.geteuid?.() === 0;
  chmodSync(folder, mode);
  if (isRoot) for (const own of [home, folder]) chownSync(own, NOBODY, NOBODY);
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o755);
  }
}
