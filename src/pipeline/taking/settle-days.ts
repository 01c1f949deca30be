import { DAY_PROBLEMS, type DayProblem, dayProblems, REGISTERS_TAKE } from '../../cases/court-days/day-problems.js';
import { expectedDays, reachesBackTo, startOf } from '../../cases/court-days/expected-days.js';
import { daysAfter, REACH } from '../../cases/court-days/weekday-history.js';
import {
  type CourtAndDay,
  countSeen,
  courtDaysOf,
  deleteDays,
  firstDays,
  ledgerEnd,
  seenDay,
  writeDay,
} from '../../store/case-files/court-days.js';
import { appearancesOn, giveKeysBack } from '../../store/case-files/held-days.js';
import { insertRows } from '../../store/database/insert-rows.js';
import type { Key } from '../../store/database/secret.js';
import { dayDecisions } from '../../store/said/day-decision.js';
import type { CourtDayRow } from '../../store/tables/court-day.table.js';
import type { Store } from '../../store/tables.js';
import { leaveOut } from './leave-out.js';
import { relink } from './relink.js';

/** Court days whose appearances leave the cases, and those whose appearances come back. */
interface Changes {
  readonly held: CourtAndDay[];
  readonly freed: CourtAndDay[];
}

/** Settles the court days that are due when no more documents are about to come: the ledger is made once a run. */
export async function settleWhenIdle(store: Store, key: Key): Promise<void> {
  if (!(await isAnyDueAndNoneComing(store))) return;
  if (store.isTransaction) await settleDays(store, key);
  else await store.transaction().execute((db) => settleDays(db, key));
}

/**
 * Makes the ledger anew of every court about which something has changed: what was seen, what was to be expected, what is
 * wrong with a day and whether it is held back. The appearances of a day newly held leave their cases as though they had
 * never come; those of a day that is held no more are linked. The ledger follows from the documents and the decisions
 * alone, in whatever order they came. Called in a transaction.
 */
export async function settleDays(db: Store, key: Key): Promise<void> {
  const due = new Map<string, string[]>();
  for (const { court, date } of await db.selectFrom('day_due').selectAll().orderBy('court').orderBy('date').execute())
    due.set(court, [...(due.get(court) ?? []), date]);
  if (due.size === 0) return;
  const endBefore = await ledgerEnd(db);
  for (const [court, dates] of due) await countSeen(db, court, dates);
  const end = await ledgerEnd(db);
  const moved = end === endBefore ? null : [end ?? '', endBefore ?? ''].sort()[0];
  const courts = moved === null ? [...due.keys()] : await everyCourt(db);
  const changes: Changes = { held: [], freed: [] };
  for (const court of courts) {
    const dates = [...(due.get(court) ?? []), ...(moved ? [daysAfter(moved, -REGISTERS_TAKE)] : [])].sort();
    await settleCourt(db, court, { end, changed: moved === '' ? '' : (dates[0] ?? '') }, changes);
  }
  await db.deleteFrom('day_due').execute();
  await holdAndRelease(db, changes, key);
}

/** One query, for it is asked of every document. */
async function isAnyDueAndNoneComing(db: Store): Promise<boolean> {
  const coming = db
    .selectFrom('job')
    .select('id')
    .where('kind', 'in', ['ingest', 'extract', 'link'])
    .where('state', 'in', ['waiting', 'running'])
    .limit(1);
  const due = db
    .selectFrom('day_due')
    .select('date')
    .where(({ exists, not }) => not(exists(coming)))
    .limit(1);
  return (await due.executeTakeFirst()) !== undefined;
}

async function everyCourt(db: Store): Promise<readonly string[]> {
  const rows = await db.selectFrom('court_day').select('court').distinct().orderBy('court').execute();
  return rows.map(({ court }) => court);
}

/** Makes one court's ledger anew from the first day that a change can bear on. `changed` is the first day changed. */
async function settleCourt(
  db: Store,
  court: string,
  { end, changed }: { readonly end: string | null; readonly changed: string },
  changes: Changes,
): Promise<void> {
  const start = startOf(await firstDays(db, court));
  const from = reachesBackTo(changed, start);
  const rows = await courtDaysOf(db, court, from === '' ? '' : daysAfter(from, -REACH));
  const earlier = rows.filter(({ date }) => date < from);
  const stored = new Map(rows.filter(({ date }) => date >= from).map((row) => [row.date, row]));
  const seenDays = rows.flatMap((row) => seenDay(row) ?? []);
  const ledger = expectedDays(seenDays, { start, end, from });
  const lastSeen = earlier.findLastIndex((row) => row.lists + row.registers > 0);
  const problems = dayProblems(seenDays, ledger, { end, quiet: earlier.length - 1 - lastSeen });
  const decided = new Map((await dayDecisions(db, court)).map(({ date, value }) => [date, value]));
  let names: Names = nameOf(earlier[lastSeen]);
  const fresh: CourtDayRow[] = [];
  for (const { date, expectedBy, seen } of ledger) {
    const own = problems.get(date) ?? [];
    const row = stored.get(date);
    if (seen !== null) names = nameOf(row);
    stored.delete(date);
    const made = {
      ...names,
      expected_by: expectedBy,
      problems: own.length === 0 ? '[]' : JSON.stringify(own),
      ...holdOf(seen === null ? undefined : decided.get(date), seen === null ? [] : own),
    };
    if (row === undefined) {
      fresh.push({ ...UNSEEN, court, date, ...made });
      continue;
    }
    if (row.held !== made.held) (made.held === 1 ? changes.held : changes.freed).push({ court, date });
    if (differs(row, made)) await writeDay(db, { court, date }, made);
  }
  await deleteDays(db, court, [...stored.keys()]);
  await insertRows(db, 'court_day', fresh);
}

/** A person's word stands before the rules'. */
function holdOf(
  decided: 'hold' | 'release' | undefined,
  problems: readonly DayProblem[],
): Pick<CourtDayRow, 'held' | 'held_by'> {
  if (decided === 'hold') return { held: 1, held_by: 'person' };
  if (decided === 'release') return { held: 0, held_by: 'released' };
  return problems.some(({ code }) => DAY_PROBLEMS[code].holds)
    ? { held: 1, held_by: 'rule' }
    : { held: 0, held_by: null };
}

type Names = Pick<CourtDayRow, 'court_house' | 'local_justice_area'>;

/** A day on which nothing was seen is called as the court was called before it. */
function nameOf(row: CourtDayRow | undefined): Names {
  return { court_house: row?.court_house ?? '', local_justice_area: row?.local_justice_area ?? null };
}

const UNSEEN = {
  lists: 0,
  registers: 0,
  cases: 0,
  cases_listed: 0,
  cases_resulted: 0,
  codes: 0,
  codes_out: 0,
  dates: 0,
  dates_out: 0,
  shape: '{"has":[],"left":[]}',
  issued_at: null,
  late: 0,
  amended: 0,
  known_at: null,
} as const;

function differs(row: CourtDayRow, made: Partial<CourtDayRow>): boolean {
  return Object.entries(made).some(([name, value]) => row[name as keyof CourtDayRow] !== value);
}

async function holdAndRelease(db: Store, { held, freed }: Changes, key: Key): Promise<void> {
  if (held.length + freed.length === 0) return;
  const left = await leaveOut(db, await appearancesOn(db, held));
  const back = await appearancesOn(db, freed);
  await giveKeysBack(db, back, key);
  await relink(db, { changed: back, ...left }, key);
}
