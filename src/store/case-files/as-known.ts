import { type RawBuilder, sql } from 'kysely';
import { cameBy } from '../database/sql-dialect.js';
import { type TableWithClock, tablesWithClocks } from '../database/table-clock.js';
import { candidatesOf } from '../links/candidates.js';
import { storedLinks } from '../links/stored-links.js';
import { unsettledWithout } from '../links/unsettled.js';
import type { Store } from '../tables.js';

/** What a database knew at an instant, and what came to it later. */
export interface KnownThen {
  readonly documents: number;
  readonly laterDocuments: number;
  readonly laterDecisions: number;
  /** When the first document came; null where there is none at all. */
  readonly firstDocumentAt: string | null;
}

/** What has to be joined anew in a copy without what came later. Ids. */
interface Unsettled {
  readonly appearances: readonly string[];
  readonly persons: readonly string[];
}

/** Which appearances the decisions of a table bear on, over an alias `d` of it: those whose cases they change. */
const BEARS_ON: Readonly<Record<string, string>> = {
  link_decision: 'select d.a as id from d union select d.b from d',
  reading_decision: 'select d.appearance_id as id from d',
  unit_reading: 'select null as id where false',
  answer: 'select null as id where false',
  // The ledger of their days is made anew, and joins what is held no more.
  day_decision: 'select null as id where false',
};
/** Of a table that is not named above: slower, and never wrong. */
const EVERYTHING = 'select id from whole.appearance where exists (select 1 from d)';

/** Counts what came by an instant and what came after it. */
export async function knownThen(db: Store, instant: string): Promise<KnownThen> {
  const known = cameBy(db, 'ingested_at', instant);
  const documents = await sql<{ known: number; later: number; first: string | null }>`
    select coalesce(sum(case when ${known} then 1 else 0 end), 0) as known,
      coalesce(sum(case when ${known} then 0 else 1 end), 0) as later, min(ingested_at) as first
    from source_document`.execute(db);
  let laterDecisions = 0;
  for (const { name, clock } of await tablesWithClocks(db)) {
    if (clock !== 'decision') continue;
    const { rows } = await sql<{ later: number }>`
      select count(*) as later from ${sql.table(name)} where not ${cameBy(db, 'known_at', instant)}`.execute(db);
    laterDecisions += rows[0]?.later ?? 0;
  }
  const [counted] = documents.rows;
  return {
    documents: counted?.known ?? 0,
    laterDocuments: counted?.later ?? 0,
    laterDecisions,
    firstDocumentAt: counted?.first ?? null,
  };
}

/**
 * Fills an empty database with what another, the file at `path`, knew at an instant: the facts of the documents that had
 * come and the decisions that had been made, as they stood at one moment, with the cases that nothing later touched. The
 * other cases are left to be joined from what is told back. No name, date of birth, address or printed text is copied.
 */
export async function copyAsKnown(copy: Store, path: string, instant: string): Promise<Unsettled> {
  const tables = await tablesWithClocks(copy);
  // The copy is thrown away, so it need outlive no crash.
  await sql`pragma journal_mode = memory`.execute(copy);
  await sql`pragma synchronous = off`.execute(copy);
  await sql`pragma foreign_keys = off`.execute(copy);
  await sql`attach database ${path} as whole`.execute(copy);
  try {
    // One view of the whole database; its writers go on.
    await sql`begin`.execute(copy);
    const unsettled = await copyTables(copy, tables, instant);
    await sql`commit`.execute(copy);
    return unsettled;
  } finally {
    await sql`detach database whole`.execute(copy);
    await sql`pragma foreign_keys = on`.execute(copy);
  }
}

async function copyTables(copy: Store, tables: readonly TableWithClock[], instant: string): Promise<Unsettled> {
  const ofClock = (clock: TableWithClock['clock']) => tables.filter((table) => table.clock === clock);
  const known = sql`document_id in (select id from main.source_document)`;
  for (const table of ofClock('setting')) await copyRows(copy, table, sql`true`);
  for (const table of ofClock('document')) await copyRows(copy, table, cameBy(copy, 'ingested_at', instant));
  for (const table of inTurn(ofClock('fact'))) await copyRows(copy, table, ofKnownParent(table));
  for (const table of ofClock('decision')) {
    const ofKnown = table.columns.includes('document_id') ? sql`(document_id is null or ${known})` : sql`true`;
    await copyRows(copy, table, sql`${cameBy(copy, 'known_at', instant)} and ${ofKnown}`);
  }

  for (const table of ofClock('ledger')) await copyRows(copy, table, sql`true`);
  await markDays(copy, instant);

  const whole: Store = copy.withSchema('whole');
  const gone = await idsOf(
    copy,
    sql`select a.id from whole.appearance a join whole.hearing h on h.id = a.hearing_id
      where h.document_id not in (select id from main.source_document)`,
  );
  const changed = await decidedLater(copy, ofClock('decision'), instant);
  const without = await unsettledWithout(whole, gone);
  const near = (await candidatesOf(whole, changed)).ids;
  const links = [...(await storedLinks(whole, changed)).values()];
  await listIn(copy, 'touched_case', [...without.caseIds, ...links.map(({ caseId }) => caseId)]);
  await listIn(copy, 'near_appearance', [...gone, ...without.appearances, ...near]);
  for (const table of ofClock('case')) {
    const untouched = table.columns.includes('of_case')
      ? sql`of_case in (select number from main.defendant_case)`
      : sql`${sql.ref(table.columns.includes('case_id') ? 'case_id' : 'id')} not in (select id from temp.touched_case)`;
    await copyRows(copy, table, untouched);
  }
  for (const table of ofClock('doubt')) {
    const isNear = sql`in (select id from temp.near_appearance)`;
    await copyRows(copy, table, sql`not (a ${isNear} or b ${isNear})`);
  }
  return {
    appearances: await idsOf(
      copy,
      sql`select id from temp.near_appearance where id in (select id from main.appearance)`,
    ),
    persons: [...new Set([...without.persons, ...links.map(({ personId }) => personId)])],
  };
}

/** What facts hang on, by the columns that say so, each after what it hangs on itself. */
const PARENTS = [
  ['document_id', 'source_document', 'id'],
  ['sitting_at', 'sitting', 'number'],
  ['hearing_id', 'hearing', 'id'],
  ['appearance_id', 'appearance', 'id'],
  ['of_appearance', 'appearance', 'number'],
  ['result_id', 'result', 'id'],
] as const;

function parentOf({ name, columns }: TableWithClock): (typeof PARENTS)[number] {
  const parent = PARENTS.find(([column]) => columns.includes(column));
  if (parent === undefined) throw new Error(`Nothing says what a row of ${name} hangs on.`);
  return parent;
}

/** Tables of facts, each after those that its rows hang on. */
function inTurn(tables: readonly TableWithClock[]): readonly TableWithClock[] {
  return PARENTS.flatMap((parent) => tables.filter((table) => parentOf(table) === parent));
}

/** Rows of a table of facts that hang on what was copied already. */
function ofKnownParent(table: TableWithClock): RawBuilder<unknown> {
  const [column, parent, id] = parentOf(table);
  return sql`${sql.ref(column)} in (select ${sql.ref(id)} from ${sql.table(`main.${parent}`)})`;
}

/** Appearances that later decisions bear on. */
async function decidedLater(
  copy: Store,
  decisions: readonly TableWithClock[],
  instant: string,
): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const { name } of decisions) {
    const later = sql`select * from whole.${sql.ref(name)} where not ${cameBy(copy, 'known_at', instant)}`;
    const bearsOn = sql.raw(BEARS_ON[name] ?? EVERYTHING);
    const known = sql`select id from main.appearance`;
    for (const id of await idsOf(copy, sql`with d as (${later}) select id from (${bearsOn}) where id in (${known})`))
      ids.add(id);
  }
  return [...ids];
}

async function idsOf(copy: Store, select: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`${select}`.execute(copy);
  return rows.map(({ id }) => id);
}

/** Notes the court days of which later documents told, or that were decided on later: their ledgers are to be made anew. */
async function markDays(copy: Store, instant: string): Promise<void> {
  await sql`
    insert or ignore into main.day_due (court, date)
    select court, date from whole.document_day where document_id not in (select id from main.source_document)
    union select court, date from whole.day_decision where not ${cameBy(copy, 'known_at', instant)}`.execute(copy);
}

async function copyRows(copy: Store, { name, columns }: TableWithClock, kept: RawBuilder<unknown>): Promise<void> {
  const all = sql.join(columns.map((column) => sql.ref(column)));
  const table = sql.ref(name);
  await sql`insert into main.${table} (${all}) select ${all} from whole.${table} where ${kept}`.execute(copy);
}

async function listIn(copy: Store, name: string, ids: readonly string[]): Promise<void> {
  const table = sql.ref(name);
  await sql`create temp table ${table} (id text primary key)`.execute(copy);
  await sql`insert or ignore into temp.${table} select value from json_each(${JSON.stringify(ids)})`.execute(copy);
}
