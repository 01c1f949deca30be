import type { Store } from '../store/tables.js';
import { answerJob } from './answering/answer-audit.js';
import { doReport } from './answering/report-job.js';
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
    audit: (id) => answerJob(store, id, stages),
    report: (id) => doReport(store, id, stages),
  };
}
