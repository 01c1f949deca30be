import { sql } from 'kysely';
import type { CountedDays } from '../../cases/court-days/counted-days.js';
import type { DayProblem } from '../../cases/court-days/day-problems.js';
import { endOf } from '../../cases/court-days/expected-days.js';
import type { LedgerDay } from '../../cases/court-days/ledger-day.js';
import type { SeenDay, Shape } from '../../cases/court-days/seen-day.js';
import { daysAfter } from '../../cases/court-days/weekday-history.js';
import { batches } from '../database/batches.js';
import { insertRows } from '../database/insert-rows.js';
import type { CourtDayRow } from '../tables/court-day.table.js';
import type { DayDueTable } from '../tables/day-due.table.js';
import type { Store } from '../tables.js';

/** A court and a day. */
export type CourtAndDay = DayDueTable;

/** What is seen of a court day: all of its row but what the ledger makes of it. */
export type SeenRow = Omit<CourtDayRow, 'expected_by' | 'problems' | 'held' | 'held_by'>;

/** Results issued more than so many days after the sitting are late. */
const LATE = 7;
/** So many of the first or last days are enough to tell misread dates from days. */
const FEW_DAYS = 40;

/** Notes that something has changed about the court days of these documents. */
export async function markDaysDue(db: Store, documentIds: readonly string[]): Promise<void> {
  for (const ids of batches(documentIds)) {
    await db
      .insertInto('day_due')
      .columns(['court', 'date'])
      .expression((from) =>
        from
          .selectFrom('document_day')
          .select(['court', 'date'])
          .distinct()
          .where('document_id', 'in', [...ids]),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export async function markDayDue(db: Store, day: CourtAndDay): Promise<void> {
  await db
    .insertInto('day_due')
    .values(day)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Where the ledgers of all courts end: the last day with results, misread dates left out. */
export async function ledgerEnd(db: Store): Promise<string | null> {
  const last: string[] = [];
  while (last.length < FEW_DAYS) {
    const row = await db
      .selectFrom('court_day')
      .select('date')
      .where('registers', '>', 0)
      .where('date', '<', last.at(-1) ?? '9999')
      .orderBy('date', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return endOf(last);
    last.push(row.date);
    const end = endOf(last);
    if (end !== null) return end;
  }
  return null;
}

/** Counts anew what documents tell of one court's days, and writes it; what the ledger made of them stays until it is made anew. */
export async function countSeen(db: Store, court: string, dates: readonly string[]): Promise<void> {
  for (const some of batches(dates)) {
    const seen = await seenRows(db, court, some);
    const stored = await db
      .selectFrom('court_day')
      .select(['date', 'expected_by', 'problems', 'held', 'held_by'])
      .where('court', '=', court)
      .where('date', 'in', [...some])
      .execute();
    const made = new Map(stored.map((row) => [row.date, row]));
    await deleteDays(db, court, some);
    const none = { expected_by: null, problems: '[]', held: 0, held_by: null } as const;
    const rows = seen.map((row): CourtDayRow => ({ ...row, ...none, ...made.get(row.date) }));
    await insertRows(db, 'court_day', rows);
  }
}

async function seenRows(db: Store, court: string, dates: readonly string[]): Promise<readonly SeenRow[]> {
  const told = await db
    .selectFrom('document_day as y')
    .innerJoin('source_document as d', 'd.id', 'y.document_id')
    .selectAll('y')
    .select(['d.kind', 'd.ingested_at'])
    .where('y.court', '=', court)
    .where('y.date', 'in', [...dates])
    .execute();
  const byDate = new Map<string, typeof told>();
  for (const row of told) byDate.set(row.date, [...(byDate.get(row.date) ?? []), row]);
  const cases = await casesOn(db, court, dates);
  const again = await sharedAgain(db, court, dates);
  return [...byDate].map(([date, all]): SeenRow => {
    const results = all.filter(({ kind }) => kind !== 'list');
    const sum = (of: (row: (typeof all)[number]) => number) => results.reduce((total, row) => total + of(row), 0);
    const issued = least(results.map(({ issued_at }) => issued_at));
    const counted = cases.get(date);
    return {
      court,
      date,
      court_house: least(all.map(({ court_house }) => court_house)) ?? court,
      local_justice_area: least(all.map(({ local_justice_area }) => local_justice_area)),
      lists: all.length - results.length,
      registers: results.length,
      cases: counted?.cases ?? 0,
      cases_listed: counted?.listed ?? 0,
      cases_resulted: counted?.resulted ?? 0,
      codes: sum(({ codes }) => codes),
      codes_out: sum(({ codes_out }) => codes_out),
      dates: sum(({ dates: of }) => of),
      dates_out: sum(({ dates_out }) => dates_out),
      shape: together(results.map(({ shape }) => shape)),
      issued_at: issued,
      late: issued !== null && issued.slice(0, 10) > daysAfter(date, LATE) ? 1 : 0,
      amended: again.has(date) || results.some(({ amended }) => amended > 0) ? 1 : 0,
      known_at: least(results.map(({ ingested_at }) => ingested_at)),
    };
  });
}

/** Each case once, however many documents tell of it: by its reference, or the source's own id of the hearing. */
async function casesOn(db: Store, court: string, dates: readonly string[]) {
  const { rows } = await sql<{ date: string; cases: number; listed: number; resulted: number }>`
    select date, count(distinct ref) as cases, count(distinct case when kind = 'list' then ref end) as listed,
      count(distinct case when kind in ('results', 'register') then ref end) as resulted
    from (
      select h.date, d.kind, coalesce(a.urn_key, a.case_number, h.source_id, h.id) as ref
      from hearing h
      join source_document d on d.id = h.document_id
      left join appearance a on a.hearing_id = h.id
      where h.court_key = ${court} and h.date in (${sql.join(dates)}) and h.jurisdiction = 'magistrates'
        and d.kind in ('list', 'results', 'register')
    ) told
    group by date`.execute(db);
  return new Map(rows.map((row) => [row.date, row]));
}

/** The days of which results were given out more than once. */
async function sharedAgain(db: Store, court: string, dates: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('hearing as h')
    .innerJoin('source_document as d', 'd.id', 'h.document_id')
    .select('h.date')
    .where('h.court_key', '=', court)
    .where('h.date', 'in', [...dates])
    .where('h.source_id', 'is not', null)
    .where('d.kind', 'in', ['results', 'register'])
    .groupBy(['h.date', 'h.source_id'])
    .having(({ fn, eb }) => eb(fn.count('h.issued_at').distinct(), '>', 1))
    .execute();
  return new Set(rows.flatMap(({ date }) => date ?? []));
}

/** Joins the fingerprints of a day's documents. */
function together(shapes: readonly string[]): string {
  const [first, ...others] = [...new Set(shapes)];
  if (first === undefined) return JSON.stringify({ has: [], left: [] } satisfies Shape);
  if (others.length === 0) return first;
  const all = [first, ...others].map(shapeOf);
  const union = (of: (shape: Shape) => readonly string[]) => [...new Set(all.flatMap(of))].sort();
  return JSON.stringify({ has: union(({ has }) => has), left: union(({ left }) => left) } satisfies Shape);
}

const shapes = new Map<string, Shape>();

/** Few shapes stand on many days: equal ones are one object. */
function shapeOf(text: string): Shape {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  const shape = JSON.parse(text) as Shape;
  if (shapes.size > 10_000) shapes.clear();
  shapes.set(text, shape);
  return shape;
}

function least(values: readonly (string | null)[]): string | null {
  return values.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

/** One court's ledger as it is stored, from a day on, in time order. */
export async function courtDaysOf(db: Store, court: string, from: string): Promise<readonly CourtDayRow[]> {
  return db
    .selectFrom('court_day')
    .selectAll()
    .where('court', '=', court)
    .where('date', '>=', from)
    .orderBy('date')
    .execute();
}

/** The first days on which a court was seen, enough of them to tell misread dates from days. */
export async function firstDays(db: Store, court: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('court_day')
    .select('date')
    .where('court', '=', court)
    .where((where) => where.or([where('lists', '>', 0), where('registers', '>', 0)]))
    .orderBy('date')
    .limit(FEW_DAYS)
    .execute();
  return rows.map(({ date }) => date);
}

/** From the first to the last day on which results of any court were seen; null where there are none. */
export async function daysSeen(db: Store): Promise<{ readonly from: string; readonly to: string } | null> {
  const { from, to } = await db
    .selectFrom('court_day')
    .select(({ fn }) => [fn.min('date').as('from'), fn.max('date').as('to')])
    .where('registers', '>', 0)
    .executeTakeFirstOrThrow();
  return from === null || to === null ? null : { from, to };
}

/** Writes what the ledger makes of a day that has a row. */
export async function writeDay(db: Store, { court, date }: CourtAndDay, made: Partial<CourtDayRow>): Promise<void> {
  await db.updateTable('court_day').set(made).where('court', '=', court).where('date', '=', date).execute();
}

/** What the ledger is made from; null of a day that was only expected. */
export function seenDay(row: CourtDayRow): SeenDay | null {
  if (row.lists + row.registers === 0) return null;
  return {
    date: row.date,
    lists: row.lists,
    registers: row.registers,
    casesListed: row.cases_listed,
    casesResulted: row.cases_resulted,
    codes: { of: row.codes, out: row.codes_out },
    dates: { of: row.dates, out: row.dates_out },
    shape: shapeOf(row.shape),
  };
}

export async function deleteDays(db: Store, court: string, dates: readonly string[]): Promise<void> {
  for (const some of batches(dates)) {
    await db
      .deleteFrom('court_day')
      .where('court', '=', court)
      .where('date', 'in', [...some])
      .execute();
  }
}

/** The ledger of every court within a period, by court and date. */
export async function ledgerBetween(
  db: Store,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): Promise<readonly LedgerDay[]> {
  let days = db.selectFrom('court_day').selectAll();
  if (from !== undefined) days = days.where('date', '>=', from);
  if (to !== undefined) days = days.where('date', '<=', to);
  const rows = await days.orderBy('court_house').orderBy('court').orderBy('date').execute();
  return rows.flatMap((row) => ledgerDay(row) ?? []);
}

/** How many court days of each court and month within a period came out alike. */
export async function countCourtDays(
  db: Store,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly CountedDays[]> {
  const { rows } = await sql<Counted>`
    select court_house as court, local_justice_area as area, substr(date, 1, 7) as month, lists > 0 as listed,
      registers > 0 as resulted, expected_by, held, count(*) as days, sum(cases) as cases
    from court_day where date between ${from} and ${to} and expected_by is not null
    group by court_house, local_justice_area, month, listed, resulted, expected_by, held`.execute(db);
  return rows.map(({ court, area, month, listed, resulted, expected_by, held, days, cases }) => ({
    court,
    localJusticeArea: area,
    month,
    seen: seenBy(listed === 1, resulted === 1),
    expectedBy: expected_by,
    held: held === 1,
    days,
    cases,
  }));
}

interface Counted extends Pick<CountedDays, 'court' | 'month' | 'days' | 'cases'> {
  readonly area: string | null;
  readonly listed: 0 | 1;
  readonly resulted: 0 | 1;
  readonly expected_by: CountedDays['expectedBy'];
  readonly held: 0 | 1;
}

function seenBy(isListed: boolean, isResulted: boolean): LedgerDay['seen'] {
  if (isListed) return isResulted ? 'both' : 'listed';
  return isResulted ? 'resulted' : 'neither';
}

/** The ledger of these court days. */
export async function ledgerOfDays(db: Store, days: readonly CourtAndDay[]): Promise<readonly LedgerDay[]> {
  const dates = new Map<string, string[]>();
  for (const { court, date } of days) dates.set(court, [...(dates.get(court) ?? []), date]);
  const found: LedgerDay[] = [];
  for (const [court, own] of dates) {
    for (const some of batches(own)) {
      const rows = await db
        .selectFrom('court_day')
        .selectAll()
        .where('court', '=', court)
        .where('date', 'in', [...some])
        .execute();
      found.push(...rows.flatMap((row) => ledgerDay(row) ?? []));
    }
  }
  return found;
}

/** Null while the ledger of the day is still to be made. */
function ledgerDay(row: CourtDayRow): LedgerDay | null {
  if (row.expected_by === null) return null;
  return {
    courtKey: row.court,
    court: row.court_house,
    localJusticeArea: row.local_justice_area,
    date: row.date,
    seen: seenBy(row.lists > 0, row.registers > 0),
    expectedBy: row.expected_by,
    lists: row.lists,
    registers: row.registers,
    cases: row.cases,
    casesListed: row.cases_listed,
    casesResulted: row.cases_resulted,
    issuedAt: row.issued_at,
    late: row.late === 1,
    amended: row.amended === 1,
    knownAt: row.known_at,
    held: row.held === 1,
    heldBy: row.held_by,
    problems: row.problems === '[]' ? [] : (JSON.parse(row.problems) as readonly DayProblem[]),
  };
}

/** The courts there is a ledger of. */
export async function courtsInLedger(
  db: Store,
): Promise<readonly { readonly court: string; readonly house: string }[]> {
  return db
    .selectFrom('court_day')
    .select(['court', 'court_house as house'])
    .distinct()
    .where((where) => where.or([where('lists', '>', 0), where('registers', '>', 0)]))
    .orderBy('court_house')
    .execute();
}

/** The formats of the documents that tell of court days. */
export async function formatsOf(db: Store, { court, date }: CourtAndDay): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('document_day as y')
    .innerJoin('source_document as d', 'd.id', 'y.document_id')
    .select('d.format')
    .distinct()
    .where('y.court', '=', court)
    .where('y.date', '=', date)
    .orderBy('d.format')
    .execute();
  return rows.flatMap(({ format }) => format ?? []);
}

/** The court days that documents tell of. */
export async function daysTold(db: Store, documentIds: readonly string[]): Promise<readonly CourtAndDay[]> {
  const days = new Map<string, CourtAndDay>();
  for (const ids of batches(documentIds)) {
    const rows = await db
      .selectFrom('document_day')
      .select(['court', 'date'])
      .distinct()
      .where('document_id', 'in', [...ids])
      .execute();
    for (const row of rows) days.set(`${row.court} ${row.date}`, row);
  }
  return [...days.values()];
}
