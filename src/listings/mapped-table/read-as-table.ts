import { readCsv } from '../../documents/csv.js';
import type { SourceDocument } from '../../documents/document.js';
import { type OpenedDocument, readContent } from '../../documents/read-content.js';
import { LISTING_FORMATS } from '../formats/index.js';

/**
 * Opens a document that somebody says is a table: text is read as one where no format knows it and its first line has two
 * columns or more, for people’s headings are longer, fewer and fuller of stops than those a table is told by.
 * Throws as `readContent` does.
 */
export async function readTable(source: SourceDocument): Promise<OpenedDocument> {
  const opened = await readContent(source);
  const { content } = opened;
  if (content.kind !== 'text' || LISTING_FORMATS.some((format) => format.recognises(content))) return opened;
  const table = readCsv(source.bytes);
  return table.content.header.length > 1 ? table : opened;
}
