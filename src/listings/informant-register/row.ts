import type { TableRow } from '../../documents/content.js';
import type { Problem } from '../../problem.js';
import { parseBirthDate, parseDocumentDate, parseDocumentTime } from '../../text/figures/document-dates.js';
import { tidy, tidyLines } from '../../text/tidying/whitespace.js';
import { type Present, present } from '../fields/present.js';
import type { Defendant, Offence, Result } from '../listing.js';
import type { Column } from './columns.js';

/** One row of the register: what it says of the sitting, the case, the defendant, the offence and one result. */
export interface RegisterRow {
  readonly line: number;
  readonly sitting: Present<{
    courtHouse: string;
    localJusticeArea: string | undefined;
    courtRoom: string | undefined;
    sittingDate: string | null;
    sittingDateAsPrinted: string | undefined;
  }>;
  readonly startTime?: string;
  readonly panel?: string;
  readonly prosecutor?: string;
  readonly urn?: string;
  readonly caseNumber?: string;
  readonly defendant: Omit<Defendant, 'offences' | 'results'>;
  readonly offence?: Omit<Offence, 'results' | 'sequence'> & { readonly sequence?: number };
  readonly result?: Result;
}

/** Reads one row; `columns` says which column holds which field. */
export function readRow(row: TableRow, columns: ReadonlyMap<Column, string>, problems: Problem[]): RegisterRow {
  const value = (column: Column): string | undefined => {
    const words = tidy(row.values[columns.get(column) ?? ''] ?? '');
    return words === '' || words === '-' ? undefined : words;
  };
  const raise = (code: Problem['code'], message: string, column: Column) => {
    const name = columns.get(column);
    problems.push({ code, message, at: name === undefined ? { line: row.line } : { line: row.line, column: name } });
  };
  const date = (column: Column) => {
    const printed = value(column);
    const read = (column === 'dateOfBirth' ? parseBirthDate : parseDocumentDate)(printed)?.iso;
    if (printed !== undefined && !read) raise('date_unreadable', 'The value is no date.', column);
    return read;
  };
  const heldAt = value('heldAt');
  // London wall-clock time with a literal Z (defect D9 of the registers): read as moments in UTC, late hearings would change their day.
  const wallClock = heldAt?.replace(/Z$/i, '');
  const sittingDate = parseDocumentDate(wallClock)?.iso ?? null;
  const courtHouse = value('courtHouse');
  if (courtHouse === undefined) raise('missing_field', 'The row names no court house.', 'courtHouse');
  if (sittingDate === null) raise('date_unreadable', 'The hearing has no date that can be read.', 'heldAt');
  const offence = value('offenceCode') ?? value('offenceTitle') ?? value('sequence');
  const hasOffence = offence !== undefined;
  const urn = value('urn');
  const caseNumber = value('caseNumber');
  const caseLevel = urn !== undefined || caseNumber !== undefined;

  return present({
    line: row.line,
    sitting: present({
      courtHouse: courtHouse ?? '',
      localJusticeArea: value('localJusticeArea'),
      courtRoom: value('courtRoom'),
      sittingDate,
      sittingDateAsPrinted: sittingDate === heldAt ? undefined : heldAt,
    }),
    startTime: parseDocumentTime(wallClock) ?? undefined,
    panel: value('session'),
    prosecutor: value('prosecutor'),
    urn,
    caseNumber,
    defendant: readPerson(value, date),
    offence: hasOffence ? readOffence(value, raise) : undefined,
    result: readResult(value, row, columns, hasOffence ? 'offence' : caseLevel ? 'case' : 'defendant'),
  });
}

type ValueOf = (column: Column) => string | undefined;

function readPerson(value: ValueOf, date: ValueOf): RegisterRow['defendant'] {
  const title = value('title');
  const forenames = value('forenames');
  const surname = value('surname');
  const dateOfBirth = date('dateOfBirth');
  const hasBirth = dateOfBirth !== undefined || value('dateOfBirth') !== undefined;
  const address = [value('address'), value('postcode')].filter((part) => part !== undefined).join(', ') || undefined;
  const common = { dateOfBirth, address, asn: value('asn') };
  // A company stands in the surname's column and has nothing that a person has.
  const isOrganisation = title === undefined && forenames === undefined && !hasBirth;
  if (surname !== undefined && isOrganisation) return present({ organisation: surname, ...common });
  const full = [forenames, surname].filter((part) => part !== undefined).join(' ');
  return present({ name: full === '' ? undefined : present({ full, title, forenames, surname }), ...common });
}

/** `GUILTY, 29/05/2020` */
const DATED_PLEA = /^(.{1,60}?), ?(\d.{5,20})$/;

function readOffence(value: ValueOf, raise: (code: Problem['code'], message: string, column: Column) => void) {
  const pleaPrinted = value('plea');
  const [, plea = pleaPrinted, pleaOn] = (pleaPrinted?.includes(',') && DATED_PLEA.exec(pleaPrinted)) || [];
  const pleaDate = parseDocumentDate(pleaOn)?.iso;
  const printed = value('sequence');
  const sequence = printed !== undefined && /^\d{1,4}$/.test(printed) ? Number(printed) : undefined;
  if (printed !== undefined && sequence === undefined)
    raise('number_unreadable', 'The sequence is no number.', 'sequence');
  return present({
    sequence,
    code: value('offenceCode'),
    title: value('offenceTitle') ?? '',
    reportingRestrictions: [],
    plea: pleaOn === undefined || pleaDate ? plea : pleaPrinted,
    pleaDate,
    verdict: value('verdict'),
  });
}

function readResult(
  value: ValueOf,
  { line, values }: TableRow,
  columns: ReadonlyMap<Column, string>,
  level: NonNullable<Result['level']>,
): Result | undefined {
  const code = value('resultCode');
  const text = value('resultText') && tidyLines(values[columns.get('resultText') ?? ''] ?? '');
  if (code === undefined && text === undefined) return undefined;
  const column = columns.get(text === undefined ? 'resultCode' : 'resultText');
  return present({ code, text: text ?? '', level, at: present({ line, column }) });
}
