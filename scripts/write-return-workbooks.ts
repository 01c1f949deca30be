import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import writeExcelFile from 'write-excel-file/node';

/**
 * Writes the workbooks of samples/returns from the tables of values beside them, so that both hold the same figures:
 * `npx tsx scripts/write-return-workbooks.ts`. Percentages are kept as workbooks keep them, as fractions.
 */
const FOLDER = 'samples/returns/police-outcome-table';
const SHEETS = ['refuge-table-1', 'refuge-table-2', 'refuge-table-3'];

function cell(value: string) {
  const percentage = /^(\d+)%$/.exec(value)?.[1];
  if (percentage !== undefined) return { value: Number(percentage) / 100, type: Number, format: '0%' };
  const plain = value.replaceAll(',', '');
  return /^\d+$/.test(plain) ? { value: Number(plain), type: Number } : { value, type: String };
}

const sheets = SHEETS.map((name) => {
  const rows: string[][] = parse(readFileSync(`${FOLDER}/${name}.csv`));
  return { sheet: name, data: rows.map((row) => row.map(cell)) };
});
await writeExcelFile(sheets).toFile(`${FOLDER}/refuge-tables.xlsx`);
