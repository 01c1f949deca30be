import type { Sheet, SheetRow } from '../../documents/content.js';
import { unreadAbove } from '../../documents/csv/csv.js';
import type { Problem } from '../../problem.js';
import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { tidy, tidyLines } from '../../text/tidying/whitespace.js';
import { TOTAL } from '../entries/total.js';
import type { Parsed } from '../format.js';
import { endsList, isBoilerplate } from './boilerplate.js';
import { readCell } from './displayed.js';
import { dayWithin, listTitle, sittingIn } from './headings.js';
import type { ListLabel } from './labels.js';
import { listingsOfParties } from './listings.js';
import { addValue, type ListedDay, type ListedFields, type ListedParty } from './party.js';
import { columnsOfSheet } from './sheet-columns.js';

/** Columns that are of the offence where one is named in the row, and tell hearings apart where none is. */
const OF_OFFENCE: ReadonlySet<ListLabel> = new Set([
  'offenceCode',
  'offenceTitle',
  'offenceDetails',
  'legislation',
  'plea',
  'pleaDate',
  'convictedOn',
  'adjournedFrom',
  'maxPenalty',
]);

/** Reads a sheet of a list, one row an offence; rows that say the same of court, sitting and defendant are one hearing. */
export function readSheet(sheet: Sheet): Parsed {
  const columns = columnsOfSheet(sheet);
  if (!columns) return { listings: [], problems: [] };
  const problems: Problem[] = [];
  const heading = sheet.rows.find(({ line }) => line === columns.line);
  const below = sheet.rows.filter(({ line, cells }) => line > columns.line && !isAboutList(cells));
  const rows = below.filter(({ cells }) => !cells.some((cell) => TOTAL.test(cell)));
  for (const { line } of below.filter((row) => !rows.includes(row))) {
    problems.push({ code: 'unread_line', message: 'A row of totals is no hearing.', at: { line } });
  }
  const unknown = columns.labels.flatMap((label, at) => (label === undefined ? [at] : []));
  for (const at of unknown) {
    const filled = rows.filter(({ cells }) => readCell(cells[at] ?? '') !== '');
    const [first] = filled;
    if (!first) continue;
    const message = `A column that no reader knows has values in ${filled.length} rows.`;
    problems.push({
      code: 'unread_field',
      message,
      at: { line: first.line, column: heading?.cells[at] || `column ${at + 1}` },
    });
  }
  const parties = new Map<string, ListedParty>();
  for (const row of rows) addRow(row, columns.labels, parties);
  if (parties.size === 0) return { listings: [], problems };
  const above = sheet.rows.filter(({ line }) => line < columns.line);
  const { day, unread } = dayOf(above, sheet.name);
  problems.push(...unreadAbove(unread));
  const all = [...parties.values()];
  const listings = listingsOfParties(all, day, { surnameFirst: true, namesCourt: true }, problems);
  return { listings, problems };
}

/** A row that only says where the list comes from, or to handle it with care. */
function isAboutList(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.length > 0 && said.length <= 2 && endsList(tidy(said[0] ?? ''));
}

function addRow(
  { line, cells }: SheetRow,
  labels: readonly (ListLabel | undefined)[],
  parties: Map<string, ListedParty>,
) {
  const at = { line };
  const inHearing: ListedFields = {};
  const inOffence: ListedFields = {};
  labels.forEach((label, index) => {
    const words = tidyLines(readCell(cells[index] ?? ''));
    if (label !== undefined) addValue(OF_OFFENCE.has(label) ? inOffence : inHearing, label, words, at);
  });
  const { offenceDetails, ...otherwise } = inOffence;
  // The public list has no title apart from the details.
  const isTitle = offenceDetails !== undefined && !labels.includes('offenceTitle');
  const ofOffence: ListedFields = isTitle ? { ...otherwise, offenceTitle: offenceDetails } : inOffence;
  const { reportingRestrictions: restrictions, ...ofHearing }: ListedFields = inHearing;
  const key = JSON.stringify(Object.entries(ofHearing).map(([label, { words }]) => [label, words]));
  const value = (label: Exclude<ListLabel, 'reportingRestrictions'>) => ofHearing[label]?.words;
  const court = courtIn(value);
  const party: ListedParty = parties.get(key) ?? { court, fields: ofHearing, offences: [], at };
  parties.set(key, party);
  if (restrictions && !(party.fields.reportingRestrictions?.words ?? '').split('\n').includes(restrictions.words)) {
    addValue(party.fields, 'reportingRestrictions', restrictions.words, restrictions.at);
  }
  if (Object.keys(ofOffence).length > 0) party.offences.push({ fields: ofOffence, at });
}

function courtIn(value: (label: Exclude<ListLabel, 'reportingRestrictions'>) => string | undefined) {
  const courtHouse = value('courtHouse');
  const courtRoom = value('courtRoom');
  const localJusticeArea = value('localJusticeArea');
  const startTime = value('sittingAt');
  // Of a cell that holds a moment, and not only a time, the day is the sitting's.
  const date = value('date') ?? (parseDocumentDate(startTime) ? startTime : undefined);
  return {
    ...(courtHouse === undefined ? {} : { courtHouse }),
    ...(courtRoom === undefined ? {} : { courtRoom: courtRoom.replace(/ ?:.*$/s, '') }),
    ...(localJusticeArea === undefined ? {} : { localJusticeArea }),
    ...(startTime === undefined ? {} : sittingIn(startTime)),
    ...(date === undefined ? {} : { date }),
  };
}

/** The day, where the rows above the headings or the sheet's own name say it; the rows that say nothing known. */
function dayOf(
  above: readonly SheetRow[],
  name: string,
): { readonly day: ListedDay; readonly unread: readonly number[] } {
  let day: ListedDay = {};
  const unread: number[] = [];
  const take = (words: string): boolean => {
    const said = dayWithin(words);
    const title = listTitle(words);
    day = { ...(title?.courtHouse === undefined ? {} : { courtHouse: title.courtHouse }), ...said, ...day };
    return title !== undefined || said.date !== undefined || said.issuedAt !== undefined || isBoilerplate(words);
  };
  for (const { line, cells } of above) {
    const words = tidy(cells.filter((cell) => cell.trim() !== '').join(' '));
    if (!take(words)) unread.push(line);
  }
  take(name);
  return { day, unread };
}
