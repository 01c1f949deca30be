import { readCsv } from '../../documents/csv/csv.js';
import type { ScoreHeadings } from '../../documents/csv/csv-headings.js';
import type { SourceDocument } from '../../documents/document.js';
import type { OpenedDocument } from '../../documents/opened-document.js';
import { readContent } from '../../documents/read-content.js';
import { LISTING_FORMATS } from '../formats/index.js';

/**
 * Opens a document that somebody says is a table, with headings that `score` tells: text is read as one where no format knows it and
 * its headings are two or more, for people’s are longer, fewer and fuller of stops than those a table is told by. Throws as `readContent` does.
 */
export async function readTable(source: SourceDocument, score: ScoreHeadings): Promise<OpenedDocument> {
  const opened = await readContent(source);
  const { content } = opened;
  const isOpen = content.kind === 'text' || (content.kind === 'table' && score(content.header) === 0);
  if (!isOpen || LISTING_FORMATS.some((format) => format.recognises(content))) return opened;
  const table = readCsv(source.bytes, score);
  return table.content.header.length > 1 ? table : opened;
}
