import { stringify } from 'csv-stringify/sync';
import type { Report, Table } from '../schemas/report-schema.js';
import { tablesOf } from '../tables-of.js';

/**
 * One CSV a table, by file name. Figures are numbers and days ISO dates; a text that a spreadsheet would take for a formula
 * (it begins with = + - @ or a tab) is led by an apostrophe.
 */
export function writeCsv(report: Report): ReadonlyMap<string, string> {
  return new Map(tablesOf(report).map((table) => [`${table.id}.csv`, csvOf(table)]));
}

function csvOf({ columns, rows }: Table): string {
  const head = columns.map(({ key }) => key);
  return stringify([head, ...rows.map((row) => row.map(({ value }) => value))], {
    record_delimiter: '\r\n',
    bom: true,
    escape_formulas: true,
    // A negative number stays a number.
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}
