import { existsSync, renameSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../fault.js';
import { leftBehind, passingFolder, removePassing } from '../sources/passing-folder.js';
import { MissingPart } from './missing-part.js';
import type { WrittenReport } from './schemas/answers/runs-schema.js';
import type { Report } from './schemas/report-schema.js';
import type { ReportFormat } from './writers/index.js';

interface Written {
  readonly formats: readonly ReportFormat[];
  readonly onFormat?: (name: string) => void;
  /** Puts a file on the disk. */
  readonly put?: (path: string, content: string | Buffer) => Promise<void>;
}

/**
 * Writes a report into a folder of its own in `out`: whole, or not at all. It is made beside, and takes the place of an earlier
 * report of the same days only when every file is there. Fault where the folder cannot be written or the disk is full.
 */
export async function writeReport(
  report: Report,
  out: string,
  { formats, onFormat, put = putFile }: Written,
): Promise<WrittenReport> {
  const folder = join(resolve(out), folderName(report));
  const files: string[] = [];
  const notes: string[] = [];
  let made: string | null = null;
  try {
    await makeFolder(resolve(out));
    await putBack(resolve(out), folderName(report));
    made = passingFolder(resolve(out), `.${folderName(report)}`);
    const inside = join(made, 'report');
    await mkdir(inside);
    for (const { name, write } of formats) {
      onFormat?.(name);
      const written = await write(report).catch((error: unknown) => {
        if (!(error instanceof MissingPart)) throw error;
        notes.push(error.message);
        return new Map<string, string>();
      });
      for (const [path, content] of written) {
        await makeFolder(dirname(join(inside, path)));
        await put(join(inside, path), content);
        files.push(path);
      }
    }
    if (files.length > 0) exchange(inside, folder, join(made, 'earlier'));
  } catch (error) {
    throw inWords(error, folder);
  } finally {
    if (made !== null) removePassing(made);
  }
  return { folder, files, notes };
}

/** Of the audit and its days, one for each: `observer-2025-2025-01`. What may leave the team never lies with what may not. */
export function folderName({ audit, period, kind }: Report): string {
  const isMonth = !period.words.includes(' to ');
  const days = isMonth ? period.from.slice(0, 7) : `${period.from}-to-${period.to}`;
  return `${audit}-${days}${kind === 'release' ? '-release' : ''}`;
}

/** Level by level: asked for all at once, Node never returns where a file system refuses with ENOENT, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}

function putFile(path: string, content: string | Buffer): Promise<void> {
  return writeFile(path, content, { flush: true });
}

/** A process killed between the two renames of an exchange left the earlier report aside. */
async function putBack(out: string, name: string): Promise<void> {
  if (existsSync(join(out, name))) return;
  const earlier = leftBehind(out, `.${name}`)
    .map((left) => join(left, 'earlier'))
    .find((aside) => existsSync(aside));
  if (earlier !== undefined) await rename(earlier, join(out, name));
}

/**
 * The new folder in the place of the earlier one; where that fails the earlier one is put back. In one go: a signal that came
 * between the two would have the earlier one removed with the passing folder.
 */
function exchange(made: string, folder: string, aside: string): void {
  if (!existsSync(folder)) {
    renameSync(made, folder);
    return;
  }
  renameSync(folder, aside);
  try {
    renameSync(made, folder);
  } catch (error) {
    renameSync(aside, folder);
    throw error;
  }
}

function inWords(error: unknown, folder: string): unknown {
  const code = String(Object(error).code);
  const why = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (why === undefined) return error;
  const fault = new Fault(`No report was written to ${folder}: ${why}. What was there before is untouched.`);
  return Object.assign(fault, { code });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'the folder may not be written; check who owns it',
  EPERM: 'the folder may not be written; check who owns it',
  EROFS: 'the disk is read-only',
  ENOENT: 'the folder cannot be made there',
  ENOTDIR: 'a part of the path is a file and no folder',
  EEXIST: 'a file stands where the folder is to be',
  ENAMETOOLONG: 'the path is too long',
  EIO: 'the disk reported an error',
};
