import type { Content, Sheet } from '../../documents/content.js';
import type { Problem } from '../../problem.js';
import { readSheet } from '../cath-rendering/read-sheet.js';
import { columnsOfSheet, isOtherCourts, listsIn } from '../cath-rendering/sheet-columns.js';
import type { ListingFormat, Parsed } from '../format.js';

/**
 * The standard and the public list of Court and Tribunal Hearings as workbooks, one row an offence, headings in English or in Welsh
 * (hmcts/cath-service, excel-generator), and the same saved as CSV. Daily cause lists of civil and appeal courts, sent in as workbooks, are set aside.
 */
export const cathListXlsx: ListingFormat = {
  name: 'cath-list-xlsx',
  title: 'Court and Tribunal Hearings list, download (XLSX, or saved as ODS or CSV)',
  kind: 'list',
  completeResults: false,
  gives: ['names', 'codes'],
  recognises: (content) =>
    sheetsIn(content).some((sheet) => columnsOfSheet(sheet) !== undefined || isOtherCourts(sheet)),
  read: (content) => readWorkbook(sheetsIn(content).flatMap(listsIn)),
};

/** The sheets of a workbook; a sheet saved as a file of values is one without a name. */
function sheetsIn(content: Content): readonly Sheet[] {
  if (content.kind === 'workbook') return content.sheets;
  if (content.kind !== 'table') return [];
  const { line, above = [], header, rows } = content;
  const cells = rows.map(({ line: at, values }) => ({ line: at, cells: header.map((name) => values[name] ?? '') }));
  return [{ name: '', rows: [...above, { line, cells: header }, ...cells] }];
}

function isList(sheet: Sheet): boolean {
  return columnsOfSheet(sheet) !== undefined;
}

function unreadSheet({ rows }: Sheet): readonly Problem[] {
  const [first] = rows;
  if (!first) return [];
  const message = `A sheet of ${rows.length} rows beside the list has no headings of one, and is not read.`;
  return [{ code: 'unread_line', message, at: { line: first.line } }];
}

function readWorkbook(sheets: readonly Sheet[]): Parsed {
  const [lists, others] = [sheets.filter(isList), sheets.filter((sheet) => !isList(sheet))];
  const read = lists.map(readSheet);
  const listings = read.flatMap((one) => one.listings);
  const problems = [...read.flatMap((one) => one.problems), ...(lists.length > 0 ? others.flatMap(unreadSheet) : [])];
  if (listings.length > 0) return { listings, problems };
  const message = 'The daily cause list of a civil or appeal court: no magistrates’ business.';
  return sheets.some(isOtherCourts)
    ? { listings, problems, setAside: { code: 'not_criminal', message } }
    : { listings, problems, setAside: { code: 'no_hearings', message: 'The workbook holds no hearing.' } };
}
