import type { Content, TableRow } from '../../documents/content.js';
import type { Problem } from '../../problem.js';
import { tidy } from '../../text/whitespace.js';
import type { ListingFormat, Parsed } from '../format.js';
import { areOfRegister, type Column, columnsOf } from '../informant-register/columns.js';
import { groupRows } from '../informant-register/group.js';
import { type RegisterRow, readRow } from '../informant-register/row.js';

type Table = Content & { kind: 'table' };

/** The register a court sends each prosecutor after a day's hearings, one row a result (hmcts/cpp-context-results, informantRegister.csv). */
export const informantRegisterCsv: ListingFormat = {
  name: 'informant-register-csv',
  title: 'Informant register (CSV)',
  kind: 'register',
  completeResults: true,
  gives: ['names', 'results', 'codes'],
  recognises: (content) => content.kind === 'table' && areOfRegister(columnsOf(content.header)),
  read: (content) => (content.kind === 'table' ? readRegister(content) : { listings: [], problems: [] }),
};

function readRegister(table: Table): Parsed {
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
  if (rows.length === 0) {
    return { listings: [], problems, setAside: { code: 'no_hearings', message: 'The register has no rows.' } };
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
