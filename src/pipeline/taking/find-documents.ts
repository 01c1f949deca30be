import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentsAt } from '../../sources/documents-at.js';
import type { WalkOptions } from '../../sources/folders/folder.js';
import { errorCode } from '../../store/database/error-code.js';
import type { Copy } from '../../store/documents/ingest-job.js';
import type { Retention } from '../../store/people/retention.js';
import { UsageError } from '../../usage-error.js';

/** A document to be taken in: where it was found, and its id where that is known already. */
export type FoundCopy = Copy & { readonly id?: string };

/** How documents are to be read, and when: told with each, so that whoever does the job knows. */
export type Reading = Pick<Copy, 'strict' | 'map' | 'priority'>;

/** On which terms the personal data of what is found at a path is kept; undefined where nothing is configured for it. */
export type RetentionAt = (path: string) => Retention | undefined;

/** The documents at paths, those in archives and e-mails among them; UsageError where there is nothing at one. */
export async function* filesAt(
  paths: readonly string[],
  {
    onSkip,
    isOwn,
    retentionAt = () => undefined,
    ...reading
  }: WalkOptions & Reading & { readonly retentionAt?: RetentionAt } = {},
): AsyncGenerator<FoundCopy> {
  try {
    for await (const found of documentsAt(paths, { onSkip, isOwn }))
      yield { ...found, ...reading, ...keptAt(found.path, retentionAt) };
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    const path =
      typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : 'one of the paths';
    throw new UsageError(`There is nothing at ${path}: check the path.`);
  }
}

/** The terms at a path, as a job keeps them. */
function keptAt(path: string, retentionAt: RetentionAt): Pick<Copy, 'retention'> {
  const retention = retentionAt(resolve(path));
  return retention === undefined ? {} : { retention };
}

/** A document found before, found again where it was; an archive that was refused comes with all that is now in it. */
export async function* foundAgain({ path, name }: Pick<Copy, 'path' | 'name'>): AsyncGenerator<FoundCopy> {
  if (!existsSync(path)) {
    yield { path, name };
    return;
  }
  const { above, file, inside } = splitName(path, name);
  const only = inside === '' ? {} : { only: `${file}/${inside}` };
  for await (const found of documentsAt([path], only)) yield { ...found, name: `${above}${found.name}` };
}

/** A name that is `folders/file/inside`: the path ends as its folders and file do, and what is left stands inside the file. */
function splitName(path: string, name: string) {
  const parts = name.split('/');
  const along = path.split('/');
  for (let count = Math.min(parts.length, along.length); count > 0; count -= 1) {
    if (parts.slice(0, count).join('/') !== along.slice(-count).join('/')) continue;
    const above = parts.slice(0, count - 1).map((part) => `${part}/`);
    return { above: above.join(''), file: along.at(-1) ?? '', inside: parts.slice(count).join('/') };
  }
  return { above: '', file: along.at(-1) ?? '', inside: '' };
}
