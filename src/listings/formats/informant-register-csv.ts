import type { Content, TableRow } from '../../documents/content.js';
import type { Problem } from '../../problem.js';
import { tidy } from '../../text/whitespace.js';
import type { ListingFormat, Parsed } from '../format.js';
import { areOfRegister, type Column, columnsOf } from '../informant-register/columns.js';
import { groupRows } from '../informant-register/group.js';
import { readRow } from '../informant-register/row.js';

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
  const rows = table.rows.filter(isFilled).map((row) => readRow(row, columns, problems));
  for (const { line, defendant } of rows) {
    if (defendant.name || defendant.organisation) continue;
    problems.push({ code: 'missing_field', message: 'The row names no defendant.', at: { line } });
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
