import type { Store } from '../store/tables.js';
import { answerJob } from './answer-audit.js';
import { extractDocument } from './extract-document.js';
import { type IngestedDocument, ingestFile } from './ingest-file.js';
import type { Handlers } from './jobs.js';
import { linkDocuments } from './link-documents.js';
import { doReport } from './report-job.js';
import { settleWhenIdle } from './settle-days.js';
import type { Stages } from './stages.js';

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
    audit: (id) => answerJob(store, id, stages),
    report: (id) => doReport(store, id, stages),
  };
}
