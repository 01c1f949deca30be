import type { ProblemCount } from '../store/problem.js';
import type { Store } from '../store/tables.js';
import { countTaken } from '../store/taken-documents.js';

/** What one run took in (contract, `ordergap ingest --json`). */
export interface IngestSummary {
  readonly documents: {
    readonly stored: number;
    /** The store had them already. */
    readonly unchanged: number;
    /** Documents all of whose hearings a later account replaced in this run. */
    readonly superseded: number;
    readonly setAside: number;
    readonly quarantined: number;
  };
  readonly hearings: number;
  readonly defendants: number;
  readonly offences: number;
  readonly results: number;
  /** By code, sorted: of documents, of extraction, of joining, and the reasons for setting aside and quarantine. */
  readonly problems: readonly ProblemCount[];
}

/** Sums up what became of the documents a run took in. */
export async function summaryOf(
  store: Store,
  ids: Iterable<string>,
  { unchanged, superseded }: { readonly unchanged: number; readonly superseded: number },
): Promise<IngestSummary> {
  const { documents, ...counts } = await countTaken(store, ids);
  const { stored, setAside, quarantined } = documents;
  return { documents: { stored, unchanged, superseded, setAside, quarantined }, ...counts };
}
