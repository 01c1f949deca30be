import { type Content, placeIn, type TableRow } from '../../documents/content.js';
import { unreadAbove } from '../../documents/csv/csv.js';
import type { ScoreHeadings } from '../../documents/csv/csv-headings.js';
import { QuarantineError } from '../../documents/quarantine-error.js';
import type { Problem } from '../../problem.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { type Table, tablesOf } from '../entries/document-tables.js';
import type { Parsed } from '../format.js';
import { filledDown, withoutDittos } from './fill-down.js';
import { groupRows } from './group.js';
import type { Mapping, UsedMapping } from './mapping.js';
import { headingKey, namedColumns } from './named-columns.js';
import { readingsOf } from './readings-of-row.js';
import { isOfCase, readRow } from './row.js';
import { offencesApart } from './several-in-cell.js';
import { type Titled, taken, titledAbove, titleIn, titleOfRow } from './titles.js';

/**
 * Reads a table of one’s own as a mapping says; content that is none has no listings. Columns neither mapped nor
 * ignored are problems where they hold anything. Throws `QuarantineError` `mapping_mismatch` where a mapped column is not there.
 */
export function readMappedTable(content: Content, used: UsedMapping): Parsed {
  const { mapping } = used;
  const wanted = wantedBy(used);
  const tables = tablesOf(content, mappedHeadings(used));
  if (tables === undefined) return { listings: [], problems: [] };
  const named = mapping.sheet === undefined ? tables : tables.filter(({ sheet }) => sheet === mapping.sheet);
  const [first] = named;
  if (!first) throw noSuchSheet(used, tables);
  const fitting = named.filter((table) => missingIn(table, used).length === 0);
  if (fitting.length === 0) throw mismatch(first, used);
  const problems: Problem[] = tables.filter((table) => !fitting.includes(table)).map(unreadSheet);
  const rows = fitting.flatMap((table) => {
    const untold = table.above.filter(({ words }) => !says(titleIn(words), mapping));
    problems.push(...unreadAbove(untold.map(({ line }) => line)), ...unknownColumns(table, wanted));
    const headings = headingsOf(table);
    const reading = { mapping, headingOf: (name: string) => headings.get(headingKey(name)), problems };
    const filling = { ...reading, header: table.header };
    const { rows: below, another } = rowsBelow(table);
    problems.push(...another);
    let said = titledAbove(table);
    const filled = filledDown(withoutDittos(below), mapping.fillDown, filling);
    return filled.flatMap((row, at) => {
      const title = titleOfRow(row);
      said = { ...said, ...title };
      if (says(title, mapping)) return [];
      if (title !== undefined || !isOfCase(row, reading)) {
        problems.push(title === undefined ? unreadRow(row) : unreadTitle(row));
        return [];
      }
      const fixed = { ...mapping.fixed, ...taken(said, mapping) };
      const titled = { ...reading, mapping: { ...mapping, fixed } };
      const between = { row, above: filled[at - 1], below: filled[at + 1] };
      return readingsOf(between, titled.mapping, reading.headingOf).flatMap((by) =>
        offencesApart(row, { ...titled, mapping: by }).map((one) => readRow(one, { ...titled, mapping: by })),
      );
    });
  });
  const { completeResults } = mapping;
  if (rows.length === 0) {
    const setAside = { code: 'no_hearings', message: 'The table has no rows.' } as const;
    return { listings: [], problems, setAside, completeResults };
  }
  return { listings: groupRows(rows, mapping.row), problems, completeResults };
}

/** The filled rows of a table. The same headings again are passed over; others, or in another order, begin a table that the mapping does not describe. */
function rowsBelow({ header, rows }: Table): {
  readonly rows: readonly TableRow[];
  readonly another: readonly Problem[];
} {
  const keys = new Set(header.map(headingKey));
  const below: TableRow[] = [];
  for (const [at, row] of rows.entries()) {
    const filled = Object.entries(row.values).filter(([, value]) => tidy(value) !== '');
    if (filled.length === 0) continue;
    const again = filled.filter(([, value]) => keys.has(headingKey(value)));
    const isHeader = again.length >= FEWEST_HEADINGS && again.length >= filled.length * MOST_HEADINGS;
    const isSame = ([heading, value]: readonly [string, string]) =>
      headingKey(heading.replace(TOLD_APART, '')) === headingKey(value);
    if (!isHeader) below.push(row);
    else if (!filled.every(isSame)) {
      const message = `Another table begins here, with other columns or in another order: its ${rows.length - at - 1} rows are not read; save it as a file of its own.`;
      return { rows: below, another: [{ code: 'unread_line', message, at: placeIn(row) }] };
    }
  }
  return { rows: below, another: [] };
}

/** So many of a row’s cells are headings of the table where headings stand again. */
const MOST_HEADINGS = 0.6;
const FEWEST_HEADINGS = 2;
/** What is put behind a heading that stands twice. */
const TOLD_APART = / \(\d+\)$/;

/** Whether a document has a table with all the columns that a mapping names. */
export function fits(content: Content, used: UsedMapping): boolean {
  return tablesOf(content, mappedHeadings(used))?.some((table) => missingIn(table, used).length === 0) === true;
}

/** How many of a row’s cells are headings that a mapping names. */
export function mappedHeadings(used: UsedMapping): ScoreHeadings {
  const wanted = wantedBy(used);
  return (cells) => cells.filter((cell) => wanted.has(headingKey(cell))).length;
}

function wantedBy({ mapping }: UsedMapping): ReadonlySet<string> {
  return new Set(namedColumns(mapping).map(({ heading }) => headingKey(heading)));
}

function headingsOf({ header }: Table): ReadonlyMap<string, string> {
  return new Map([...header].reverse().map((heading) => [headingKey(heading), heading]));
}

function missingIn(table: Table, { mapping }: UsedMapping) {
  const headings = headingsOf(table);
  return namedColumns(mapping).filter(
    ({ heading, path }) => path[0] !== 'ignore' && !headings.has(headingKey(heading)),
  );
}

function mismatch(table: Table, used: UsedMapping): QuarantineError {
  const says = missingIn(table, used).map(({ heading, field }) => {
    const nearest = nearestName(heading, table.header);
    const place = used.lines[field] === undefined ? used.source : `${used.source}:${used.lines[field]}`;
    return `${place}: ${field}: the table has no column “${heading}”.${nearest === null ? '' : ` Did you mean “${nearest}”?`}`;
  });
  return new QuarantineError('mapping_mismatch', says.join(' '), { line: table.line });
}

function noSuchSheet({ mapping, source }: UsedMapping, tables: readonly Table[]): QuarantineError {
  const sheets = tables.flatMap(({ sheet }) => sheet ?? []);
  const message =
    sheets.length === 0
      ? `${source}: the file holds no table.`
      : `${source}: sheet: there is no sheet “${mapping.sheet ?? ''}”. Expected one of: ${sheets.join(', ')}.`;
  return new QuarantineError('mapping_mismatch', message);
}

function unreadRow(row: TableRow): Problem {
  const message = 'The row names no defendant and no offence: a total or a note, and is not read.';
  return { code: 'unread_line', message, at: placeIn(row) };
}

function unreadTitle(row: TableRow): Problem {
  const message =
    'The row names a court or a day and nothing else: what it says of the rows below is not read; titles in a mapping says that it holds.';
  return { code: 'unread_line', message, at: placeIn(row) };
}

/** Whether a title says anything that the mapping takes from titles. */
function says(title: Titled | undefined, mapping: Mapping): boolean {
  return title !== undefined && Object.keys(taken(title, mapping)).length > 0;
}

function unreadSheet({ sheet, line, rows }: Table): Problem {
  return {
    code: 'unread_line',
    message: `${sheet === undefined ? 'A table' : `The sheet “${sheet}”`} has other headings than the mapping, or is not the one it names: its ${rows.length} rows are not read.`,
    at: { line },
  };
}

function unknownColumns(table: Table, wanted: ReadonlySet<string>): readonly Problem[] {
  return table.header.flatMap((heading): Problem[] => {
    if (wanted.has(headingKey(heading))) return [];
    const filled = table.rows.filter(({ values }) => tidy(values[heading] ?? '') !== '');
    const [first] = filled;
    if (!first) return [];
    const message = `A column that the mapping neither maps nor ignores has values in ${filled.length} rows.`;
    return [{ code: 'unread_field', message, at: placeIn(first, heading) }];
  });
}
