import type { Content } from '../documents/content.js';
import { cathListHtml } from './formats/cath-list-html.js';
import { cathListPdf } from './formats/cath-list-pdf.js';
import { courtRegisterPdf } from './formats/court-register-pdf.js';
import { plainWords } from './plain-words.js';

/** As many as show what a print is. */
const PAGES_TO_SEE = 3;
const ROWS_TO_SEE = 100;

/** Whether the words of a text, a print or a page read so, and it is no print or page that the courts' own systems make. With `opens`, prints are read by columns. */
export function readsAs(content: Content, is: (text: string) => boolean, opens?: (words: string) => boolean): boolean {
  switch (content.kind) {
    case 'text':
      return says(content, is, opens);
    case 'pages':
      return !isPublished(content) && says({ ...content, pages: content.pages.slice(0, PAGES_TO_SEE) }, is, opens);
    case 'html':
      return !isPublished(content) && says(content, is, opens);
    case 'table':
      return says({ ...content, rows: content.rows.slice(0, ROWS_TO_SEE) }, is, opens);
    case 'workbook':
      return says(
        { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, ROWS_TO_SEE) })) },
        is,
        opens,
      );
    default:
      return false;
  }
}

function says(content: Content, is: (text: string) => boolean, opens?: (words: string) => boolean): boolean {
  const words = plainWords(content, opens);
  return words !== undefined && is(words.text);
}

function isPublished(content: Content): boolean {
  return [cathListHtml, cathListPdf, courtRegisterPdf].some((format) => format.recognises(content));
}
