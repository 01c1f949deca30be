import { readCsv } from './csv/csv.js';
import { decode } from './decode.js';
import type { SourceDocument } from './document.js';
import { fileInPage } from './html/file-in-page.js';
import { readHtml } from './html/html.js';
import { readJson } from './json/json.js';
import { LIMITS } from './limits.js';
import { readOfficeFile } from './office/index.js';
import { readRtf } from './office/rtf.js';
import type { OpenedDocument } from './opened-document.js';
import { readPdf, scannedPages } from './pdf/pdf.js';
import { QuarantineError } from './quarantine-error.js';
import { sniff } from './sniff.js';
import { unreadBinary } from './unread-binary.js';
import { readXml } from './xml/xml.js';

/** Opens a document: bytes to content, with places kept. Throws `QuarantineError` where the document as a whole cannot be read. */
export async function readContent({ bytes }: Pick<SourceDocument, 'bytes'>): Promise<OpenedDocument> {
  if (bytes.length > LIMITS.fileBytes) {
    const size = `The document has ${bytes.length} bytes; at most ${LIMITS.fileBytes} are read.`;
    throw new QuarantineError('file_too_large', size);
  }
  if (isBlank(bytes)) throw new QuarantineError('empty_file', 'The file holds nothing; ask the sender for it again.');
  const kind = sniff(bytes);
  switch (kind) {
    case 'json':
      assertTreeSize(bytes);
      return { content: readJson(bytes), problems: [] };
    case 'xml':
      assertTreeSize(bytes);
      return { content: readXml(bytes), problems: [] };
    case 'html': {
      assertTreeSize(bytes);
      const page = decode(bytes);
      const file = fileInPage(page);
      return file === undefined ? { content: readHtml(page), problems: [] } : readContent({ bytes: Buffer.from(file) });
    }
    case 'workbook':
    case 'docx':
    case 'odt':
    case 'ods':
      return readOfficeFile(kind, bytes);
    case 'rtf':
      assertTreeSize(bytes);
      return readRtf(bytes);
    case 'table':
      return readCsv(bytes);
    case 'pages': {
      const content = await readPdf(bytes);
      return { content, problems: scannedPages(content.pages) };
    }
    case 'text':
      return { content: { kind: 'text', text: decode(bytes) }, problems: [] };
    case 'binary':
      throw unreadBinary(bytes);
  }
}

function assertTreeSize(bytes: Uint8Array): void {
  if (bytes.length <= LIMITS.treeBytes) return;
  const size = `The JSON, XML, HTML or rich text has ${bytes.length} bytes; at most ${LIMITS.treeBytes} are read.`;
  throw new QuarantineError('text_too_large', size);
}

function isBlank(bytes: Uint8Array): boolean {
  if (bytes.length >= 4096 || (isInk(bytes[0]) && isInk(bytes[1]))) return false;
  return decode(bytes).replace(/\0/g, '').trim() === '';
}

/** A character of ASCII that can be seen. */
function isInk(byte = 0): boolean {
  return byte > 0x20 && byte < 0x7f;
}
