import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { PDFParse } from 'pdf-parse';
import readXlsx from 'read-excel-file/node';
import type { Report, Table } from '../../src/reports/schemas/report-schema.js';
import { tablesOf } from '../../src/reports/tables-of.js';
import { REPORT_FORMATS } from '../../src/reports/writers/index.js';
import { hostileReport } from './hostile.js';
import { sampleReport } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('Skipped: LibreOffice is not installed, so no workbook is opened in it.');

const REPORTS: readonly (readonly [string, Report])[] = [
  ['internal', sampleReport('observer-2025')],
  ['release', sampleReport('observer-2025-release')],
  ['hostile', hostileReport(sampleReport('observer-2025'))],
];

const written = new Map<string, ReadonlyMap<string, string | Buffer>>();

beforeAll(async () => {
  for (const [name, report] of REPORTS) {
    for (const format of REPORT_FORMATS) written.set(`${name} ${format.name}`, await format.write(report));
  }
}, 120_000);

function file(report: string, format: string, name: string): string | Buffer {
  return written.get(`${report} ${format}`)?.get(name) ?? '';
}

/** The rows of a table that a reader sees. */
function read({ rows, read: cut }: Table): readonly (readonly string[])[] {
  return rows.slice(0, cut ?? rows.length).map((row) => row.map(({ text }) => squeezed(text)));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The sheets of a workbook. */
type Sheets = Awaited<ReturnType<typeof readXlsx>>;

describe.each(REPORTS)('of the %s report', (name, report) => {
  const tables = tablesOf(report);

  test('there are tables to look at', () => {
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(60);
  });

  test('the page shows every cell of every table as it is told', () => {
    const page = load(String(file(name, 'html', 'report.html')));
    for (const table of tables) {
      const rows = page(`#${table.id} tbody tr`)
        .toArray()
        .map((row) =>
          page(row)
            .find('th, td')
            .toArray()
            .map((cell) => squeezed(page(cell).text())),
        );
      expect(rows).toEqual(read(table));
    }
  });

  test('the JSON is the report', () => {
    expect(JSON.parse(String(file(name, 'json', 'report.json')))).toEqual(report);
  });

  test('a CSV has every value of its table, and no cell that a spreadsheet would compute', () => {
    for (const { id, columns, rows } of tables) {
      const read = parse(String(file(name, 'csv', `csv/${id}.csv`)), { bom: true }) as string[][];
      expect(read[0]).toEqual(columns.map(({ key }) => key));
      expect(read.slice(1)).toEqual(
        rows.map((row) =>
          row.map(({ value }) => {
            if (value === null) return '';
            return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
          }),
        ),
      );
      for (const cell of read.slice(1).flat())
        if (/^[=+\-@\t\r]/.test(cell)) expect(Number.isNaN(Number(cell))).toBe(false);
    }
  });

  test('the CSVs load into SQLite and give the same sums', () => {
    const database = new Database(':memory:');
    for (const { id, columns, rows } of tables) {
      const [, ...lines] = parse(String(file(name, 'csv', `csv/${id}.csv`)), { bom: true }) as string[][];
      const names = columns.map((_, index) => `c${index}`);
      database.exec(
        `create table "${id}" (${names.map((one, index) => `${one} ${columns[index]?.type === 'text' ? 'text' : 'numeric'}`).join(', ')})`,
      );
      const insert = database.prepare(`insert into "${id}" values (${names.map(() => '?').join(', ')})`);
      for (const line of lines) insert.run(line.map((cell) => (cell === '' ? null : cell)));
      columns.forEach(({ type }, index) => {
        if (type === 'text' || type === 'day') return;
        const numbers = rows.flatMap((row) =>
          typeof row[index]?.value === 'number' ? [row[index].value as number] : [],
        );
        const { sum } = database
          .prepare(`select total(c${index}) as sum from "${id}" where typeof(c${index}) in ('integer', 'real')`)
          .get() as { sum: number };
        expect(sum).toBeCloseTo(
          numbers.reduce((all, one) => all + one, 0),
          9,
        );
      });
    }
    database.close();
  });

  test('the workbook has a sheet of notes and one a table, with real numbers and dates', async () => {
    sameSheets(await readXlsx(file(name, 'xlsx', 'report.xlsx') as Buffer), tables);
  });

  (hasOffice ? test : test.skip)(
    'LibreOffice opens the workbook and computes the same values',
    async () => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, file(name, 'xlsx', 'report.xlsx'));
      const office = spawnSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${join(folder, 'office')}`,
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          join(folder, 'opened'),
          path,
        ],
        { encoding: 'utf8', timeout: 120_000 },
      );
      expect(office.status).toBe(0);
      sameSheets(await readXlsx(readFileSync(join(folder, 'opened', `${name}.xlsx`))), tables);
    },
    150_000,
  );

  test('the Markdown has every row', () => {
    const lines = String(file(name, 'md', 'report.md')).split('\n');
    const rows = lines
      .filter((line) => line.startsWith('| '))
      .map((line) =>
        line
          .slice(2, -2)
          .split(/(?<=(?<!\\)(?:\\\\)*) \| /)
          .map(unescaped),
      );
    const expected = tables.flatMap((table) => [
      table.columns.map(({ title }) => squeezedOnly(title)),
      table.columns.map(({ type }) => (type === 'text' || type === 'day' ? '---' : '---:')),
      ...table.rows.slice(0, table.read ?? table.rows.length).map((row) => row.map(({ text }) => squeezedOnly(text))),
    ]);
    expect(rows).toEqual(expected);
  });

  test('the PDF is tagged and has every figure', async () => {
    const bytes = file(name, 'pdf', 'report.pdf') as Buffer;
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.includes('/StructTreeRoot')).toBe(true);
    const parser = new PDFParse({ data: new Uint8Array(bytes) });
    const { text } = await parser.getText();
    await parser.destroy();
    const words = new Set(text.split(/\s+/));
    const missing = tables.flatMap((table) =>
      table.rows
        .slice(0, table.read ?? table.rows.length)
        .flatMap((row) => row.filter(({ value }) => typeof value === 'number').map((cell) => cell.text))
        .filter((figure) => figure.split(/\s/).some((part) => !words.has(part))),
    );
    expect(missing).toEqual([]);
  }, 60_000);
});

function squeezedOnly(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]<>#|~&+\-.)])/g, '$1');
}

function sameSheets(sheets: Sheets, tables: readonly Table[]): void {
  expect(sheets[0]?.sheet).toBe('Notes');
  expect(sheets).toHaveLength(tables.length + 1);
  tables.forEach(({ columns, rows }, index) => {
    const [head, ...body] = sheets[index + 1]?.data ?? [];
    expect(head).toHaveLength(columns.length);
    const values = body.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
    );
    rows.forEach((row, at) => {
      row.forEach(({ value }, column) => {
        const cell = values[at]?.[column] ?? null;
        if (typeof value === 'number') expect(cell).toBeCloseTo(value, 10);
        else if (value === null) expect(cell ?? null).toBeNull();
        else expect(asText(cell)).toBe(asText(value));
      });
    });
  });
}

/** What XML keeps of a text: one kind of line end, no space at the ends. */
function asText(value: unknown): string {
  return String(value).replace(/\s+/g, ' ').trim();
}
