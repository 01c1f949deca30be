import type { Sheet } from '../../documents/content.js';
import { readSheet } from '../cath-rendering/read-sheet.js';
import { columnsOfSheet, isOtherCourts } from '../cath-rendering/sheet-columns.js';
import type { ListingFormat, Parsed } from '../format.js';

/**
 * The standard and the public list of Court and Tribunal Hearings as workbooks, one row an offence, headings in English or in Welsh
 * (hmcts/cath-service, excel-generator). Daily cause lists of civil and appeal courts, sent in as workbooks, are set aside.
 */
export const cathListXlsx: ListingFormat = {
  name: 'cath-list-xlsx',
  title: 'Court and Tribunal Hearings list, download (XLSX)',
  kind: 'list',
  completeResults: false,
  gives: ['names', 'codes'],
  recognises: (content) =>
    content.kind === 'workbook' &&
    content.sheets.some((sheet) => columnsOfSheet(sheet) !== undefined || isOtherCourts(sheet)),
  read: (content) => (content.kind === 'workbook' ? readWorkbook(content.sheets) : { listings: [], problems: [] }),
};

function readWorkbook(sheets: readonly Sheet[]): Parsed {
  const read = sheets.filter((sheet) => columnsOfSheet(sheet) !== undefined).map(readSheet);
  const listings = read.flatMap((one) => one.listings);
  const problems = read.flatMap((one) => one.problems);
  if (listings.length > 0) return { listings, problems };
  const message = 'The daily cause list of a civil or appeal court: no magistrates’ business.';
  return sheets.some(isOtherCourts)
    ? { listings, problems, setAside: { code: 'not_criminal', message } }
    : { listings, problems, setAside: { code: 'no_hearings', message: 'The workbook holds no hearing.' } };
}
