import { printed } from './calendar.js';
import type { Appearance, OffenceHeard } from './hearing.js';
import { type Said, wordsOf } from './said.js';

const HEADINGS = [
  'Court',
  'Hearing date',
  'Case number',
  'Surname',
  'Forename',
  'DOB',
  'ASN',
  'Offence no',
  'Offence code',
  'Offence',
  'Plea',
  'Verdict',
  'Convicted on',
  'Result code',
  'Result',
] as const;

/** What a row of a reporter's own table is: a result with its code, or an offence with all that was decided of it in one cell, typed without codes. */
export type OwnRow = 'result' | 'offence';

/** Court days as a reporter types them into a table of one's own, in rows of so many cells. */
export function ownTable(appearances: readonly Appearance[], row: OwnRow): readonly (readonly string[])[] {
  return [HEADINGS, ...appearances.flatMap((one) => rowsOf(one, row))];
}

/** The table as CSV. */
export function ownCsv(appearances: readonly Appearance[], row: OwnRow): string {
  const lines = ownTable(appearances, row).map((cells) => cells.map(quoted).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** The mapping that says which column is what. */
export function ownMapping(row: OwnRow): string {
  return `row: ${row}
completeResults: true
because: typed line by line from the whole registers
columns:
  court: Court
  date: Hearing date
  urn: Case number
  surname: Surname
  forenames: Forename
  dateOfBirth: DOB
  asn: ASN
  sequence: Offence no
  offenceCode: Offence code
  offence: Offence
  plea: Plea
  verdict: Verdict
  convictionDate: Convicted on
  resultCode: Result code
  resultText: Result
`;
}

function rowsOf(one: Appearance, row: OwnRow): readonly (readonly string[])[] {
  const { person, urn, asn } = one.case;
  const start = [
    one.court.name,
    printed(one.date),
    urn,
    person.surname,
    person.forename,
    printed(person.dateOfBirth),
    asn,
  ];
  const rows = (offence: readonly string[], results: readonly Said[]): string[][] => {
    if (row === 'offence') {
      return [[...start, ...offence, '', results.map((said) => wordsOf(said, 'libra')).join('\n')]];
    }
    const said = results.map((each) => [each.code ?? '', wordsOf(each, 'common_platform')]);
    return (said.length === 0 ? [['', '']] : said).map((result) => [...start, ...offence, ...result]);
  };
  return [
    ...one.offences.flatMap((offence, at) => rows(offenceCells(offence, at), offence.results)),
    ...(one.results.length === 0 ? [] : rows(['', '', '', '', '', ''], one.results)),
  ];
}

function offenceCells({ charge, plea, verdict, convictionDate }: OffenceHeard, at: number): readonly string[] {
  return [
    String(at + 1),
    charge.code,
    charge.title,
    plea === undefined ? '' : plea === 'GUILTY' ? 'Guilty' : 'Not guilty',
    verdict === undefined ? '' : verdict === 'guilty' ? 'Found guilty' : 'Found not guilty',
    convictionDate === undefined ? '' : printed(convictionDate),
  ];
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
