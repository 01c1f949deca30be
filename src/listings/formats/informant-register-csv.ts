import type { TableRow } from '../../documents/content.js';
import { unreadAbove } from '../../documents/csv/csv.js';
import type { Problem } from '../../problem.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { type Table, tablesOf } from '../entries/document-tables.js';
import type { ListingFormat, Parsed } from '../format.js';
import { areOfRegister, type Column, columnsOf } from '../informant-register/columns.js';
import { groupRows } from '../informant-register/group.js';
import { type RegisterRow, readRow } from '../informant-register/row.js';

/** The register a court sends each prosecutor after a day's hearings, one row a result (hmcts/cpp-context-results, informantRegister.csv), or the same saved as a workbook. */
export const informantRegisterCsv: ListingFormat = {
  name: 'informant-register-csv',
  title: 'Informant register (CSV, or saved as a workbook)',
  kind: 'register',
  completeResults: true,
  gives: ['names', 'results', 'codes'],
  recognises: (content) =>
    content.kind === 'table'
      ? isHeadings(content.header)
      : content.kind === 'workbook' &&
        content.sheets.some(({ rows }) => rows.slice(0, ROWS_TO_SEE).some(({ cells }) => isHeadings(cells))),
  read: (content) => readTables(tablesOf(content, (cells) => columnsOf(cells).size) ?? []),
};

/** Headings further down a sheet are none. */
const ROWS_TO_SEE = 10;

function isHeadings(cells: readonly string[]): boolean {
  return areOfRegister(columnsOf(cells));
}

/** The registers among the tables of a document: the file itself, or sheets of a workbook it was saved as. */
function readTables(tables: readonly Table[]): Parsed {
  const registers = tables.filter(({ header }) => isHeadings(header));
  const read = registers.map(readRegister);
  const listings = read.flatMap((one) => one.listings);
  const others = tables.filter((table) => !registers.includes(table)).map(unreadTable);
  const problems = [
    ...registers.flatMap(({ above }) => unreadAbove(above.map(({ line }) => line))),
    ...read.flatMap((one) => one.problems),
  ];
  if (listings.length > 0) return { listings, problems: [...problems, ...others] };
  return { listings, problems, setAside: { code: 'no_hearings', message: 'The register has no rows.' } };
}

function unreadTable({ line, rows }: Table): Problem {
  const message = `A sheet of ${rows.length} rows beside the register has other headings, and is not read.`;
  return { code: 'unread_line', message, at: { line } };
}

function readRegister(table: Table): Pick<Parsed, 'listings' | 'problems'> {
  const columns = columnsOf(table.header);
  const problems: Problem[] = [...unknownColumns(table, columns)];
  const rows: RegisterRow[] = [];
  for (const row of table.rows) {
    if (!isFilled(row) || isHeading(row)) continue;
    if (isAboutNobody(row, columns)) {
      problems.push({
        code: 'unread_line',
        message: 'The row names no defendant and no case.',
        at: { line: row.line },
      });
      continue;
    }
    const read = readRow(row, columns, problems);
    rows.push(read);
    if (!read.defendant.name && read.defendant.organisation === undefined) {
      problems.push({ code: 'missing_field', message: 'The row names no defendant.', at: { line: row.line } });
    }
  }
  return { listings: groupRows(rows), problems };
}

function isFilled({ values }: TableRow): boolean {
  for (const name in values) if (tidy(values[name] ?? '') !== '') return true;
  return false;
}

/** The headings again: registers put one below the other are one table. */
function isHeading({ values }: TableRow): boolean {
  for (const name in values) if (values[name]?.trim() !== name) return false;
  return true;
}

/** A total or a note below a register. */
function isAboutNobody({ values }: TableRow, columns: ReadonlyMap<Column, string>): boolean {
  return !OF_A_CASE.some((column) => (values[columns.get(column) ?? ''] ?? '').trim() !== '');
}

const OF_A_CASE: readonly Column[] = [
  'surname',
  'forenames',
  'urn',
  'caseNumber',
  'offenceCode',
  'offenceTitle',
  'resultCode',
  'resultText',
];

function unknownColumns(table: Table, columns: ReadonlyMap<Column, string>): readonly Problem[] {
  const known = new Set(columns.values());
  return table.header.flatMap((name): Problem[] => {
    const filled = known.has(name) ? [] : table.rows.filter(({ values }) => (values[name] ?? '').trim() !== '');
    const [first] = filled;
    if (!first) return [];
    const message = `A column that no reader knows has values in ${filled.length} rows.`;
    return [{ code: 'unread_field', message, at: { line: first.line, column: name } }];
  });
}
