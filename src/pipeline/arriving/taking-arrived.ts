import { stampAt } from '../../sources/folders/folder.js';
import { markTaken } from '../../store/documents/source-item.js';
import { retentionOf } from '../../store/people/retention.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { type FoundCopy, filesAt } from '../taking/find-documents.js';
import { idOfFile } from '../taking/ingest-file.js';
import { type Collecting, instantOf, type ReadyFile } from './collecting.js';
import { termsOfSource } from './terms-of-source.js';

/** Files on their way to be read: what they hold is given out one by one, and when all of it was asked for, kept as taken. */
export interface Taking {
  readonly copies: AsyncIterable<FoundCopy>;
  /** Notes that what was given out has been asked for. Returns how many documents a source had not brought before. */
  readonly finish: () => Promise<ReadonlyMap<string, number>>;
}

/** What files that are ready hold, on the terms of their source. A file that is written to meanwhile is left for a later look. */
export function takingOf(
  store: Store,
  files: readonly ReadyFile[],
  { clock, onSkip }: Pick<Collecting, 'clock' | 'onSkip'>,
): Taking {
  const whole: { readonly file: ReadyFile; readonly fileId: string; readonly documents: readonly string[] }[] = [];
  return { copies: copies(), finish };

  async function* copies(): AsyncGenerator<FoundCopy> {
    for (const file of files) {
      const fileId = await idOfFile(file.path);
      const documents: string[] = [];
      try {
        for await (const found of inside(file)) {
          const id = found.id ?? fileId;
          documents.push(id);
          yield { ...found, id };
        }
      } catch (error) {
        // Gone since it was looked at: there is nothing to read.
        if (!(error instanceof UsageError)) throw error;
        continue;
      }
      if (file.stamp === undefined || (await stampAt(file.path)) === file.stamp)
        whole.push({ file, fileId, documents });
    }
  }

  async function* inside({ source, path, name }: ReadyFile): AsyncGenerator<FoundCopy> {
    const retention = retentionOf(termsOfSource(source));
    const expected = source.web ? { expected: source.web.accept ?? [] } : {};
    const given = path.split('/').at(-1) ?? '';
    for await (const found of filesAt([path], { onSkip, retentionAt: () => retention }))
      yield { ...found, ...expected, name: name + found.name.slice(given.length) };
  }

  async function finish(): Promise<ReadonlyMap<string, number>> {
    const fresh = new Map<string, number>();
    const at = instantOf(clock.now());
    for (const { file, fileId, documents } of whole) {
      const { source, item } = file;
      const count = await markTaken(store, { source: source.name, item }, { at, fileId, documents });
      fresh.set(source.name, (fresh.get(source.name) ?? 0) + count);
    }
    return fresh;
  }
}
