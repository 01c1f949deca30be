import { type RawBuilder, sql } from 'kysely';
import type { Store } from '../../src/store/tables.js';

/** State of the program, and what is one for the whole database. */
const LEFT_OUT =
  /^(?:kysely_|sqlite_|setting$|job$|lease$|court_day$|day_due$|counted_unit$|charged_part$|heard_count$|unit_due$|document_day$|data_source$|link_key$|phrase$)/;

/** More rows than any table of a database to be multiplied has. */
const ROWS = 100_000_000;
/** Columns that name a row by its number, and its own. */
const NUMBERS = ['number', 'sitting_at', 'of_case', 'of_appearance'];
/** Of a person, in bytes. */
const HASH = /^person_(?!marks$|id$|linked_by$)/;
/** Where an id stands as bytes. */
const IN_BYTES = ['result_line', 'offence_line', 'case_offence_line'];

/**
 * Writes every row of a database again, `times` in all, under other ids: each hash is turned by so many digits, wherever it
 * stands, so that the rows of a copy belong together, share no key with another copy's, and lie as scattered as hashes do.
 * A hash has 24 digits, and so there can be 24.
 */
export async function multiplyDatabase(db: Store, times: number): Promise<void> {
  if (times > 24) throw new Error('A hash of 24 digits has no more than 24 turns.');
  await sql`pragma foreign_keys = off`.execute(db);
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' order by name`.execute(db);
  const kept = tables.map(({ name }) => name).filter((name) => !LEFT_OUT.test(name));
  for (const name of kept) {
    const { rows: columns } = await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(db);
    const names = columns.map((column) => column.name);
    await sql`create temp table template as select * from ${sql.table(`main.${name}`)}`.execute(db);
    for (let turn = 1; turn < times; turn += 1) {
      const turned = names.map((column) =>
        column === 'link_keys'
          ? keysTurned(turn)
          : NUMBERS.includes(column)
            ? sql`${sql.ref(column)} + ${turn * ROWS}`
            : (IN_BYTES.includes(name) && column === 'id') || HASH.test(column)
              ? bytesTurned(column, turn)
              : sql`case when typeof(${sql.ref(column)}) = 'text' and length(${sql.ref(column)}) in (24, 64)
          and ${sql.ref(column)} not glob '*[^0-9a-f]*'
          then substr(${sql.ref(column)}, ${turn + 1}) || substr(${sql.ref(column)}, 1, ${turn}) else ${sql.ref(column)} end`,
      );
      await sql`insert into ${sql.table(name)} (${sql.join(names.map((column) => sql.ref(column)))})
        select ${sql.join(turned)} from temp.template`.execute(db);
    }
    await sql`drop table temp.template`.execute(db);
  }
  await sql`pragma foreign_keys = on`.execute(db);
}

/** A hash that stands as bytes. */
function bytesTurned(column: string, turn: number): RawBuilder<Uint8Array> {
  const digits = sql`hex(${sql.ref(column)})`;
  return sql`case when ${sql.ref(column)} is null then null
    else unhex(substr(${digits}, ${turn + 1}) || substr(${digits}, 1, ${turn})) end`;
}

/** The list of an appearance's keys: of each the first eight digits turned, and the turn in the place of the last two. */
function keysTurned(turn: number): RawBuilder<Uint8Array | null> {
  const by = turn % 8;
  return sql`case when link_keys is null then null else (
    with recursive place (at) as (select 1 union all select at + 5 from place where at + 5 < length(link_keys))
    select unhex(coalesce(group_concat(substr(k, ${by + 1}) || substr(k, 1, ${by}) || printf('%02x', ${turn}), ''), ''))
    from (select hex(substr(link_keys, at, 4)) as k from place where length(link_keys) > 0)) end`;
}
