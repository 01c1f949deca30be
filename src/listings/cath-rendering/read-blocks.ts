import type { Problem } from '../../problem.js';
import { parseDocumentDate, parseDocumentTime } from '../../text/figures/document-dates.js';
import { TOTAL } from '../entries/total.js';
import { allOf } from '../fields/all-of.js';
import { endsList, isBoilerplate } from './boilerplate.js';
import { courtOf, dayIn, listTitle, namesPlace, sittingAt, sittingHeading } from './headings.js';
import { type ListLabel, labelAtStart, listLabel } from './labels.js';
import type { ListBlock } from './list-block.js';
import { offenceHeading } from './offence-heading.js';
import {
  addOffence,
  addToParty,
  addValue,
  emptyParty,
  type ListedCourt,
  type ListedDay,
  type ListedParty,
} from './party.js';
import { cellsOf, columnsAmong, fillRow, type RowCells, type TableColumns, unknownCells } from './table-row.js';

export interface ReadBlocks {
  readonly parties: readonly ListedParty[];
  readonly day: ListedDay;
  /** Single justice lists are national: they name no court. */
  readonly singleJustice: boolean;
  readonly problems: readonly Problem[];
}

/** Where the reading of a list has got to. */
interface Reading {
  readonly parties: ListedParty[];
  readonly problems: Problem[];
  day: ListedDay;
  /** The day that a further list of the document is for. */
  laterDay: string | undefined;
  court: ListedCourt;
  /** Headings met since the last hearing. */
  headings: string[];
  party: ListedParty | undefined;
  columns: TableColumns | undefined;
  /** Columns of the table that nobody knows and that were told of. */
  readonly told: Set<number>;
  /** A label met without its value, which follows in blocks of its own. */
  open: ListLabel | undefined;
  singleJustice: boolean;
  over: boolean;
}

/**
 * Reads the blocks of a list in order: headings say court, room and sitting; labels and their values, or rows under a row of
 * known headings, say the hearings. What stands in or between hearings under no label is the problem `unread_line`.
 */
export function readBlocks(blocks: readonly ListBlock[]): ReadBlocks {
  const reading: Reading = {
    parties: [],
    problems: [],
    day: {},
    laterDay: undefined,
    court: {},
    headings: [],
    party: undefined,
    columns: undefined,
    told: new Set(),
    open: undefined,
    singleJustice: false,
    over: false,
  };
  for (const block of allOf(blocks, partedByLabels)) {
    const isFull = block.kind !== 'row' || !block.parts.includes('');
    const parts = isFull ? block.parts : block.parts.filter((part) => part !== '');
    // Whatever else a value may sound like, it is a value where a label or several cells of a row stand beside it.
    const isPair = parts.length > 1 && (block.kind !== 'row' || (parts.length === 2 && !reading.columns));
    const label = isPair ? listLabel(parts[0] ?? '') : undefined;
    const isRow = block.kind === 'row' && parts.length > 2;
    if (label !== undefined && label !== 'sittingAt') takeLabelled(label, parts.slice(1).join(' '), block, reading);
    else if (isRow || !aboutTheList(parts, reading)) takeBlock(block, parts, reading);
  }
  const { courtHouse } = reading.day;
  for (const party of reading.parties) {
    if (courtHouse !== undefined && party.court.courtHouse === undefined) party.court = { ...party.court, courtHouse };
  }
  return reading;
}

/** Takes what a block says of the list as a whole, or of nothing. */
function aboutTheList(parts: readonly string[], reading: Reading): boolean {
  const [first = ''] = parts;
  const whole = parts.length === 1 ? first : parts.join(' ');
  if (isBoilerplate(first) || (whole !== first && isBoilerplate(whole))) return true;
  if (endsList(first)) {
    reading.over = true;
    leave(reading);
    return true;
  }
  const said = dayIn(whole);
  if (said.date !== undefined || said.issuedAt !== undefined) {
    if (reading.parties.length > 0 && said.date !== undefined) takeLaterDay(said.date, reading);
    reading.day = { ...said, ...reading.day };
    return true;
  }
  const title = listTitle(whole);
  if (title === undefined) return false;
  reading.day = title.courtHouse === undefined ? reading.day : { courtHouse: title.courtHouse, ...reading.day };
  reading.singleJustice ||= title.of === 'single justice';
  return true;
}

/** Pages say the day of their list again; another day, below hearings, is of a list that was put behind the first. */
function takeLaterDay(date: string, reading: Reading): void {
  const { date: first } = reading.day;
  if (first === undefined) return;
  const isAnother = parseDocumentDate(date)?.iso !== parseDocumentDate(first)?.iso;
  reading.laterDay = isAnother ? date : undefined;
  leave(reading);
}

function takeBlock(block: ListBlock, parts: readonly string[], reading: Reading): void {
  if (block.kind === 'row' && takeRow(block, reading)) return;
  const [first = ''] = parts;
  const whole = parts.length === 1 ? first : parts.join(' ');
  const isHeading = isPlaceOrHeading(block, whole);
  if (isHeading) reading.columns = undefined;
  const sitting = block.kind === 'row' ? undefined : (sittingHeading(first) ?? sittingHeading(whole));
  if (sitting !== undefined) {
    settle(reading);
    const { sequence: _before, ...court } = reading.court;
    reading.court = { ...court, ...sitting };
    reading.over = false;
    leave(reading);
    return;
  }
  const label = parts.length > 1 ? listLabel(first) : undefined;
  const glued = label === undefined ? labelAtStart(whole) : undefined;
  const alone = listLabel(whole);
  if (label !== undefined) takeLabelled(label, parts.slice(1).join(' '), block, reading);
  else if (glued !== undefined && glued.value !== '') takeLabelled(glued.label, glued.value, block, reading);
  else if (reading.party !== undefined && alone !== undefined)
    reading.open = isLabelOfNothing(block) ? undefined : alone;
  else if (reading.party !== undefined) takeUnlabelled(reading.party, block, whole, reading);
  else if (isHeading) reading.headings.push(whole);
  else if (reading.parties.length > 0 && !reading.over) unread(block, reading);
}

/** Pages made by word processors set a court's name apart by its letters alone. */
function isPlaceOrHeading({ kind }: ListBlock, whole: string): boolean {
  return kind === 'heading' || (kind === 'text' && namesPlace(whole));
}

/** A row in which several labels stand, each with its value, is as many blocks: `Plea: …` and `Date of Plea: …` share one. */
function partedByLabels(block: ListBlock): readonly ListBlock[] {
  const { kind, parts } = block;
  if (kind !== 'row' || parts.length < 2 || !isLabelled(parts[0] ?? '') || columnsAmong(parts)) return [block];
  const starts = parts.flatMap((_part, at) => (at === 0 || beginsPair(parts, at) ? [at] : []));
  if (starts.length < 2) return [block];
  return starts.map((start, at) => {
    const own = parts.slice(start, starts[at + 1]);
    return { ...block, parts: own.length === 1 ? [...own, ''] : own };
  });
}

/** A cell with a label and a colon, or with a label's words alone where a value still follows it. */
function beginsPair(parts: readonly string[], at: number): boolean {
  const part = parts[at] ?? '';
  const hasValue = at % 2 === 0 && at + 1 < parts.length;
  return labelAtStart(part) !== undefined || (listLabel(part) !== undefined && (hasValue || part.trim().endsWith(':')));
}

function isLabelled(part: string): boolean {
  return listLabel(part) !== undefined || labelAtStart(part) !== undefined;
}

/** The cell beside the label is there, and empty. */
function isLabelOfNothing({ kind, parts }: ListBlock): boolean {
  return kind === 'row' && parts.length > 1;
}

/** Whether words below a label can be its value: what is no plea or no day belongs to no label for one, but to what was left empty. */
function maySay(label: ListLabel, words: string): boolean {
  if (label === 'plea') return words.length <= LONGEST_PLEA && PLEA.test(words);
  if (label === 'pleaDate' || label === 'convictedOn') return parseDocumentDate(words) !== null;
  return label !== 'adjournedFrom' || /^\d/.test(words);
}

const PLEA = /guilty|euog|plea|\bple|none|admit|den(?:y|ies|ied)|consent|oppos|autrefois|unfit|^-$/i;
const LONGEST_PLEA = 50;

/** Rows under known headings; false for any other row. */
function takeRow(block: ListBlock, reading: Reading): boolean {
  const columns = columnsAmong(block.parts);
  if (columns) {
    settle(reading);
    reading.columns = columns;
    reading.told.clear();
    leave(reading);
    return true;
  }
  const cells = reading.columns && cellsOf(block, reading.columns);
  if (!cells || !reading.columns) return false;
  if (block.parts.some((part) => TOTAL.test(part))) {
    reading.problems.push({ code: 'unread_line', message: 'A row of totals is no hearing.', at: block.at });
    return true;
  }
  for (const column of unknownCells(block, reading.columns)) {
    if (reading.told.has(column)) continue;
    reading.told.add(column);
    const message = `Column ${column + 1} of the table stands under a heading no list is known to have, and is not read.`;
    reading.problems.push({ code: 'unread_field', message, at: block.at });
  }
  settle(reading);
  if (reading.party && isMoreOf(reading.party, cells)) fillRow(reading.party, newsIn(cells, reading.party), block.at);
  else fillRow(begin(block, reading), cells, block.at);
  return true;
}

/** Whether a row is of the hearing above: it names nobody, or says of hearing and defendant the same as that, as merged cells do. */
function isMoreOf({ fields, court }: ListedParty, cells: Readonly<RowCells>): boolean {
  if (cells.name === undefined && cells.reference === undefined) return true;
  if (cells.offenceCode === undefined && cells.offenceTitle === undefined) return false;
  const { sittingAt: time } = cells;
  if (time !== undefined && sittingAt(time, court).startTime !== court.startTime) return false;
  return WHO.every((label) => cells[label] === fields[label]?.words);
}

/** What a row says that was not said of the hearing. */
function newsIn(cells: Readonly<RowCells>, { fields }: ListedParty): Readonly<RowCells> {
  const said: ReadonlyMap<string, { readonly words: string }> = new Map(Object.entries(fields));
  return Object.fromEntries(Object.entries(cells).filter(([label, words]) => said.get(label)?.words !== words));
}

/** Columns that tell one hearing of one defendant from another. */
const WHO = ['name', 'reference', 'dateOfBirth', 'address', 'hearingType'] as const;

function takeLabelled(label: ListLabel, words: string, { at }: ListBlock, reading: Reading): void {
  reading.open = undefined;
  if (COURT_LABELS[label] !== undefined) {
    reading.headings.push(`${COURT_LABELS[label]}: ${words}`);
    leave(reading);
    return;
  }
  settle(reading);
  if (label === 'sittingAt') {
    const isTime = parseDocumentTime(words) !== null;
    reading.court = { ...reading.court, ...(isTime ? { startTime: words } : { courtHouse: words }) };
    leave(reading);
    return;
  }
  const begins = reading.party === undefined || (label === 'name' && reading.party.fields.name !== undefined);
  const party = begins || reading.party === undefined ? begin({ at }, reading) : reading.party;
  // A row of its own below a row of hearings is of the hearing, whichever offence stands above it.
  if (reading.columns && label === 'reportingRestrictions') addValue(party.fields, label, words, at);
  else addToParty(party, label, words, at);
}

/** Labels said once above hearings, and how they stand among the headings. */
const COURT_LABELS: Readonly<Partial<Record<ListLabel, string>>> = {
  courtHouse: 'Court House',
  courtRoom: 'Court Room',
  localJusticeArea: 'LJA',
  sessionStart: 'Session start',
};

function takeUnlabelled(party: ListedParty, block: ListBlock, whole: string, reading: Reading): void {
  const { at } = block;
  if (reading.open !== undefined && maySay(reading.open, whole)) {
    addToParty(party, reading.open, whole, at);
    return;
  }
  reading.open = undefined;
  const offence = party.offences.at(-1);
  const heading = block.kind === 'row' ? undefined : offenceHeading(whole);
  if (CODE_ALONE.test(whole)) addOffence(party, { code: whole }, at);
  else if (heading !== undefined) addOffence(party, heading, at);
  else if (isPlaceOrHeading(block, whole) && !reading.singleJustice) {
    reading.headings.push(whole);
    leave(reading);
  } else if (block.kind === 'heading' || (offence === undefined && reading.singleJustice)) {
    addOffence(party, { title: whole }, at);
  } else if (offence !== undefined) addToParty(party, 'offenceDetails', whole, at);
  else unread(block, reading);
}

/** An offence as the national list codes it, standing alone. */
const CODE_ALONE = /^[A-Z]{2}\d{5}[A-Z]?$/;

function begin({ at }: Pick<ListBlock, 'at'>, reading: Reading): ListedParty {
  const { court, laterDay } = reading;
  const party = emptyParty(laterDay === undefined ? court : { ...court, date: court.date ?? laterDay }, at);
  reading.parties.push(party);
  reading.party = party;
  reading.open = undefined;
  reading.over = false;
  return party;
}

function leave(reading: Reading): void {
  reading.party = undefined;
  reading.open = undefined;
}

function settle(reading: Reading): void {
  if (reading.headings.length > 0) reading.court = courtOf(reading.headings, reading.court);
  reading.headings = [];
}

function unread({ at }: ListBlock, { problems }: Reading): void {
  problems.push({ code: 'unread_line', message: 'Words stand here under no label a list is known to have.', at });
}
