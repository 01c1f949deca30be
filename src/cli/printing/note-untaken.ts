import type { Store } from '../../store/tables.js';
import { countUntaken } from '../../store/work/queue-state.js';
import { note } from './output.js';

/** Says on standard error, unless `--quiet`, that documents asked for are in no answer yet, as where a run was broken off. */
export async function noteUntaken(store: Store, { quiet }: { readonly quiet?: boolean }): Promise<void> {
  if (quiet) return;
  const left = await countUntaken(store);
  if (left === 0) return;
  const documents = left === 1 ? '1 document is' : `${left.toLocaleString('en-GB')} documents are`;
  note(
    `${documents} asked for and not yet taken in: what is answered here lacks them. ordergap jobs says what is left; the same ordergap ingest again, or a worker, goes on with it.`,
  );
}
