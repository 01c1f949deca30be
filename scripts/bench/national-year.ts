import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Defendant, Hearing, Offence } from '../../src/listings/listing.js';
import type { ReadDocument } from '../../src/listings/read-document.js';
import { settleUnits } from '../../src/pipeline/taking/settle-units.js';
import type { Store } from '../../src/store/tables.js';
import { word } from './synthetic-days.js';

/** In a million results of a national year there are about so many defendants. */
const DEFENDANTS_IN_A_MILLION = 130_000;
const COURTS = 150;
/** Those of the cases stored, and the days on which they sat, four weeks apart from February 2024. */
const OWN_COURTS = 30;
const DAYS = 13;

/**
 * Who a national year is of: so many invented cases that are stored and linked, and how many there are of them in a million
 * results. Image-based offences are few and nobody counts without them; most of the rest is of no offence group.
 */
const KINDS = [
  { name: 'sharing', cases: 130, inMillion: 130, code: 'SX03250', title: 'Share an intimate photograph or film' },
  { name: 'child images', cases: 200, inMillion: 650, code: 'PK78008', title: 'Make indecent photograph of a child' },
  { name: 'harassment', cases: 100, inMillion: 3_000, code: 'PH97004', title: 'Harassment without violence' },
  { name: 'other', cases: 400, inMillion: 0, code: 'TH68010', title: 'Theft from a shop' },
] as const;
const OTHER_IN_MILLION = DEFENDANTS_IN_A_MILLION - 130 - 650 - 3_000;

type Kind = (typeof KINDS)[number];

const line = (text: string, code: string, at: number) => ({ code, text, at: { pointer: `/${at}` } });

/** Registers of every kind, their cases heard twice where they do not end at the first hearing. */
export function nationalRegisters(): readonly ReadDocument[] {
  const hearings = new Map<string, Hearing[]>();
  let number = 0;
  for (const kind of KINDS) {
    for (let at = 0; at < kind.cases; at += 1) {
      number += 1;
      const court = number % OWN_COURTS;
      const day = (number * 7) % DAYS;
      const ending = at % 10;
      add(hearings, { court, day }, hearingOf(kind, number, { at, lines: ending < 2 ? AT_ONCE[ending] : ADJOURNED }));
      if (ending > 2) add(hearings, { court, day: day + 1 }, hearingOf(kind, number, { at, lines: null }));
    }
  }
  return [...hearings].map(([place, own]) => {
    const [court = 0, day = 0] = place.split(' ').map(Number);
    return registerOf(own, court, dayOf(day));
  });
}

const ADJOURNED = ['Adjourned for sentence. To Testham.'];
const AT_ONCE = [['Sent to the Crown Court for trial.'], ['Withdrawn.']];

function add(
  hearings: Map<string, Hearing[]>,
  { court, day }: { readonly court: number; readonly day: number },
  hearing: Hearing,
): void {
  const key = `${court} ${day}`;
  const own = hearings.get(key);
  if (own === undefined) hearings.set(key, [hearing]);
  else own.push(hearing);
}

function sentenceOf({ name }: Kind, at: number): readonly string[] {
  const fines = [
    `Fined £${100 + (at % 50)}.`,
    'To pay costs of £85.',
    'To pay a surcharge of £48.',
    'Collection order made.',
  ];
  if (name === 'child images' && at % 5 < 3)
    return [
      ...fines,
      'Deprivation order under section 153 Sentencing Act 2020: one mobile phone and the images on it.',
    ];
  if (name === 'sharing' && at % 40 === 5) return [...fines, 'Forfeiture and destruction of one mobile phone.'];
  if (name === 'sharing' || name === 'harassment')
    return at % 2 === 0 ? [...fines, 'Restraining order until 4 May 2028: not to contact the complainant.'] : fines;
  return fines;
}

function hearingOf(
  kind: Kind,
  number: number,
  { at, lines }: { readonly at: number; readonly lines: readonly string[] | null | undefined },
): Hearing {
  const said = (lines ?? sentenceOf(kind, at)).map((text, index) => line(text, lines ? '4027' : '1015', index));
  const offence = (sequence: number, code: string, title: string): Offence => ({
    sequence,
    code,
    title,
    startDate: '2024-01-05',
    plea: 'GUILTY',
    convictionDate: '2024-01-20',
    reportingRestrictions: [],
    results: said,
  });
  // Every twelfth defendant has a second case, sentenced with the first.
  const person = number % 12 === 1 ? number - 1 : number;
  const defendant: Defendant = {
    name: { full: `${word(person * 7)} ${word(person * 13)}`, forenames: word(person * 7), surname: word(person * 13) },
    dateOfBirth: `${1950 + (person % 55)}-0${(person % 9) + 1}-1${person % 9}`,
    asn: `24ZX01${String(number).padStart(9, '0')}T`,
    offences: [
      offence(1, kind.code, kind.title),
      ...(number % 3 === 0 ? [offence(2, kind.name === 'sharing' ? 'PH97004' : 'TH68010', 'Another offence')] : []),
    ],
    results: [],
  };
  return {
    urn: `01ZX${String(number).padStart(7, '0')}24`,
    reportingRestrictions: [],
    applications: [],
    defendants: [defendant],
  };
}

function registerOf(hearings: readonly Hearing[], court: number, date: string): ReadDocument {
  return {
    document: {
      id: createHash('sha256').update(`national ${court} ${date}`).digest('hex'),
      name: `register-${court}-${date}`,
      format: 'synthetic',
      kind: 'register',
      mediaType: 'application/json',
      bytes: 1,
      completeResults: true,
    },
    listings: [
      {
        courtHouse: `Testham ${word(court)} Magistrates' Court`,
        localJusticeArea: `Testshire ${court % 40}`,
        sittingDate: date,
        hearings: [...hearings],
      },
    ],
    returns: [],
    problems: [],
    setAside: null,
    quarantined: null,
  };
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2024, 1, 1 + number * 28)).toISOString().slice(0, 10);
}

/** Tables of a case, with the columns by which its rows belong together. What neither an audit nor its floor reads is left out. */
const OF_A_CASE: Readonly<Record<string, string>> = {
  hearing_line:
    'id in (select a.hearing_id from appearance a join case_appearance_line c on c.of_appearance = a.number join kind on kind.number = c.of_case)',
  appearance: 'number in (select c.of_appearance from case_appearance_line c join kind on kind.number = c.of_case)',
  case_appearance_line: 'of_case in (select number from kind)',
  case_hearing_line: 'of_case in (select number from kind)',
  case_offence_line: 'of_case in (select number from kind)',
  case_order: 'case_id in (select id from kind)',
  case_order_offence: 'case_id in (select id from kind)',
  defendant_case: 'id in (select id from kind)',
};
const BELONGING: Readonly<Record<string, readonly string[]>> = {
  hearing_line: ['id'],
  appearance: ['id', 'hearing_id'],
  defendant_case: ['id', 'person_id'],
};
/** More than the registers have of cases or appearances. */
const ROWS = 100_000;
const NUMBERS = ['number', 'of_case', 'of_appearance'];
const FOUND_BY = /^person_|^linked_as$|^link_keys$/;

/**
 * Fills the database that holds the registers up to so many million results: every row of a case again under other ids, its
 * references too, as often as its kind is in a national year. The units are then made as they are of any case. Returns the
 * number of defendants.
 */
export async function fillNationalYear(db: Store, millions: number): Promise<number> {
  await sql`pragma foreign_keys = off`.execute(db);
  await sql`pragma synchronous = off`.execute(db);
  // The offences heard are not copied, and so the offences of cases say their titles themselves.
  await sql`
    update case_offence_line as o set appearance_at = null, offence_at = null, title = coalesce(title, (
      select p.text from case_appearance_line c
      join offence_line f on f.of_appearance = c.of_appearance and f.position = o.offence_at
      join phrase p on p.id = f.title_id
      where c.of_case = o.of_case and c.position = o.appearance_at))`.execute(db);
  for (const kind of KINDS) {
    const wanted = (kind.name === 'other' ? OTHER_IN_MILLION : kind.inMillion) * millions;
    await copyKind(db, kind, Math.max(0, Math.round(wanted / kind.cases) - 1));
  }
  await db.transaction().execute(settleUnits);
  await sql`analyze`.execute(db);
  const { rows } = await sql<{ cases: number }>`select count(*) as cases from defendant_case`.execute(db);
  return rows[0]?.cases ?? 0;
}

async function copyKind(db: Store, kind: Kind, copies: number): Promise<void> {
  await sql`drop table if exists temp.kind`.execute(db);
  await sql`create temp table kind as select d.id, d.number from defendant_case d where length(d.urn) = 13
    and exists (select 1 from case_offence_line o where o.of_case = d.number and o.sequence = 1 and o.code = ${kind.code})`.execute(
    db,
  );
  await sql`create index temp.kind_id on kind (id)`.execute(db);
  await sql`create index temp.kind_number on kind (number)`.execute(db);
  for (const [table, whose] of Object.entries(OF_A_CASE)) {
    const { rows: columns } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
    const names = columns.map(({ name }) => name);
    await sql`create temp table template as select * from main.${sql.table(table)} where ${sql.raw(whose)}`.execute(db);
    await sql`
      with recursive copy (k) as (select ${first(kind)} where ${copies} > 0 union all select k + 1 from copy where k + 1 < ${first(kind) + copies})
      insert into main.${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
      select ${sql.join(names.map((name) => turned(table, name)))} from copy cross join temp.template`.execute(db);
    await sql`drop table temp.template`.execute(db);
  }
}

/** Copies of each kind have numbers of their own. */
function first(kind: Kind): number {
  return (KINDS.indexOf(kind) + 1) * 1_000_000;
}

function turned(table: string, column: string): RawBuilder<unknown> {
  const value = sql.ref(column);
  const ids = BELONGING[table] ?? ['case_id'];
  if (NUMBERS.includes(column)) return sql`${value} + k * ${ROWS}`;
  // The first eight digits of an id are the copy's, scattered as a hash is.
  if (ids.includes(column)) return sql`printf('%08x', (k * 2654435761) & 4294967295) || substr(${value}, 9)`;
  // Beside the one that it is of, in the same sitting.
  if (table === 'hearing_line' && column === 'position') return sql`${value} + k * 1000`;
  if (column === 'urn') return sql`${value} || '/' || k`;
  if (table === 'appearance' && FOUND_BY.test(column)) return sql`null`;
  return value;
}

/** A ledger of every court and day, so many courts to the million results. */
export async function fillLedger(db: Store, millions: number): Promise<void> {
  const courts = Math.max(1, Math.round((COURTS / 10) * millions));
  await sql`
    with recursive court (c) as (select 0 union all select c + 1 from court where c + 1 < ${courts}),
      day (d) as (select 0 union all select d + 1 from day where d + 1 < 250)
    insert or replace into court_day (court, date, court_house, local_justice_area, lists, registers, cases, cases_listed,
      cases_resulted, codes, codes_out, dates, dates_out, shape, late, amended, expected_by, problems, held)
    select 'testham ' || c, date('2024-02-01', '+' || (d * 7 / 5) || ' days'), 'Testham ' || c || ' Magistrates'' Court', 'Testshire ' || (c % 40),
      1, d % 20 <> 0, 30, 30, 30, 0, 0, 0, 0, '{}', 0, 0, 'listed', '[]', 0 from court cross join day`.execute(db);
}
