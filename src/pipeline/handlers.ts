import type { Store } from '../store/tables.js';
import type { Handlers } from './queue/jobs.js';
import { extractDocument } from './reading/extract-document.js';
import type { Stages } from './reading/stages.js';
import { type IngestedDocument, ingestFile } from './taking/ingest-file.js';
import { linkDocuments } from './taking/link-documents.js';
import { settleWhenIdle } from './taking/settle-days.js';

/** What does each kind of job over a database. `onDocument` is told of each document read. */
export function handlersFor(
  store: Store,
  stages: Stages,
  onDocument: (document: IngestedDocument) => void = () => undefined,
): Handlers {
  return {
    ingest: async (id) => {
      const document = await ingestFile(store, id, stages);
      if (document) onDocument(document);
      // Where the last document of a run is one that nothing is linked of.
      await settleWhenIdle(store, stages.key);
    },
    extract: (documentId) => extractDocument(store, documentId, stages),
    link: async (documentIds) => {
      await linkDocuments(store, documentIds, stages.key);
    },
    // Loaded where they are asked for: who only takes documents in has 5 MB less of libraries.
    audit: async (id) => (await import('./answering/answer-audit.js')).answerJob(store, id, stages),
    report: async (id) => (await import('./answering/report-job.js')).doReport(store, id, stages),
  };
}
