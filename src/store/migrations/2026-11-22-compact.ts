import { type Kysely, type Migration, sql } from 'kysely';
import type { PersonMarks } from '../../cases/accounts/person-marks.js';
import { packed } from '../database/packed.js';
import { isPostgres } from '../database/sql-dialect.js';
import { marksAsText } from './marks-as-text.js';

/** Rows read at a time. */
const MANY = 1000;
const OF_DOCUMENT = '  document_id text not null references source_document (id) on delete cascade,\n';

/** What of a table’s own statement SQLite is to read otherwise: it can take no column with a reference out of a table. */
const REWRITTEN: readonly (readonly [table: string, edits: readonly (readonly [from: string, to: string])[]])[] = [
  ['appearance', [[OF_DOCUMENT, '']]],
  [
    'offence',
    [
      [OF_DOCUMENT, ''],
      ['id text primary key', 'id text not null'],
      ['\n)', ',\n  primary key (appearance_id, position)\n) without rowid'],
    ],
  ],
  [
    'result',
    [
      [OF_DOCUMENT, ''],
      // An offence goes with its appearance, and so do its results.
      ['offence_id text references offence (id) on delete cascade', 'offence_id text'],
      [',\n  place text not null', ''],
    ],
  ],
  [
    'clause',
    [
      [OF_DOCUMENT, ''],
      ['id text primary key', 'id text not null'],
      ['details text not null,', 'details text not null,\n  primary key (result_id, position),'],
      ['\n)', '\n) without rowid'],
    ],
  ],
  [
    'identity',
    [
      [OF_DOCUMENT, ''],
      ['\n)', '\n) without rowid'],
    ],
  ],
  [
    'case_appearance',
    [
      ['  document_id text not null,\n', ''],
      ['details text not null, ', ''],
      ['\n)', '\n) without rowid'],
    ],
  ],
  ['case_hearing', [['\n)', '\n) without rowid']]],
  ['case_sentence', [['\n)', '\n) without rowid']]],
  ['case_order_offence', [['\n)', '\n) without rowid']]],
];

/** Indexes of columns that are gone, or that a primary key begins with. */
const NO_MORE = /\((?:document_id|offence_id)\)|^create index (?:offence_appearance|clause_result) /i;

const IN_POSTGRES = [
  ...['appearance', 'offence', 'result', 'clause', 'identity', 'case_appearance'].map(
    (table) => `alter table ${table} drop column document_id`,
  ),
  'alter table case_appearance drop column details',
  'alter table result drop column place',
  'alter table result drop constraint result_offence_id_fkey',
  'drop index result_offence',
];

/** What people are found by over cases. Few documents print all of them. */
const PERSON_COLUMNS = ['master', 'asn', 'pnc', 'name_and_birth'];

/** Asked by nothing. */
const UNASKED = ['hearing_date', 'case_offence_charged_code', 'link_key_appearance'];

const KEYS_KEPT = [
  // Half as long: a key that two share by chance brings two together to be compared, and joins nobody.
  'create table link_key_before as select distinct substr(key, 1, 16) as key, appearance_id from link_key',
  'drop table link_key',
  `create table link_key (
  key text not null,
  appearance_id text not null,
  primary key (key, appearance_id)
) without rowid`,
  'alter table appearance add column link_keys text',
];

const SQLITE_TRIGGERS = [
  `create trigger appearance_keyed after insert on appearance when new.link_keys is not null begin
  insert into link_key (key, appearance_id) select value, new.id from json_each(new.link_keys);
end`,
  `create trigger appearance_keyed_anew after update of link_keys on appearance begin
  delete from link_key where appearance_id = old.id and key in (select value from json_each(coalesce(old.link_keys, '[]')));
  insert into link_key (key, appearance_id) select value, new.id from json_each(coalesce(new.link_keys, '[]'));
end`,
  `create trigger appearance_keyed_no_more after delete on appearance when old.link_keys is not null begin
  delete from link_key where appearance_id = old.id and key in (select value from json_each(old.link_keys));
end`,
];

/** The same, as PostgreSQL has triggers. */
const POSTGRES_TRIGGERS = [
  `create function ordergap_key_appearance() returns trigger language plpgsql as $$ begin
  if tg_op <> 'INSERT' and old.link_keys is not null then
    delete from link_key where appearance_id = old.id
      and key in (select value from json_array_elements_text(cast(old.link_keys as json)) as k (value));
  end if;
  if tg_op <> 'DELETE' and new.link_keys is not null then
    insert into link_key (key, appearance_id)
    select value, new.id from json_array_elements_text(cast(new.link_keys as json)) as k (value);
  end if;
  return null;
end $$`,
  `create trigger appearance_keyed after insert or delete or update of link_keys on appearance
  for each row execute function ordergap_key_appearance()`,
];

const V_RESULT = `create view v_result as
select r.id as result_id, c.case_id, h.document_id, r.hearing_id, h.court_house as court, h.date as hearing_date,
  f.code as offence_code, r.level, r.code, r.short_code, r.label, r.text, r.ordered_date, r.amended, r.deleted, r.unread,
  case when c.superseded_by is null then 0 else 1 end as superseded, d.reportable
from result r
join hearing h on h.id = r.hearing_id
left join appearance a on a.id = r.appearance_id
left join case_appearance c on c.appearance_id = r.appearance_id
left join defendant_case d on d.id = c.case_id
left join offence f on f.id = r.offence_id and f.appearance_id = r.appearance_id
where coalesce(a.youth, 0) = 0 and h.youth_panel = 0 and coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance inside join appearance youth on youth.id = inside.appearance_id
      and inside.case_id = c.case_id where youth.youth = 1
  )`;

const V_LINK = `create view v_link as
select c.case_id, c.appearance_id, h.document_id, h.date, h.court_house as court, d.kind, c.linked_by, c.link_score,
  case when c.superseded_by is null then 0 else 1 end as superseded
from case_appearance c
join defendant_case k on k.id = c.case_id
join appearance a on a.id = c.appearance_id
join hearing h on h.id = a.hearing_id
join source_document d on d.id = h.document_id
where coalesce(k.youth, 0) = 0
  and not exists (
    select 1 from case_appearance inside join appearance youth on youth.id = inside.appearance_id
      and inside.case_id = c.case_id where youth.youth = 1
  )`;

/**
 * Half the room: a row says of which document it is by the hearing or appearance it hangs on, printed words and places are
 * packed, and nothing is kept a second time that another table has. Foreign keys are to be off in SQLite, where tables are
 * written anew.
 */
export const compact: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run('drop view v_result');
    await run('drop view v_link');
    await packWords(db);
    await packPlaces(db);
    await packMarks(db);
    for (const index of UNASKED) await run(`drop index ${index}`);
    if (isPostgres(db)) for (const statement of IN_POSTGRES) await run(statement);
    else await rewriteTables(db);
    for (const statement of KEYS_KEPT) await run(statement);
    await listKeys(db);
    if (!isPostgres(db)) await run('create index clause_id on clause (id)');
    for (const column of PERSON_COLUMNS) await indexPresent(db, column);
    for (const statement of isPostgres(db) ? POSTGRES_TRIGGERS : SQLITE_TRIGGERS) await run(statement);
    await run('drop table link_key_before');
    await run(V_RESULT);
    await run(V_LINK);
  },
};

/** Each table written anew as its statement now is, and its indexes with it; views stand aside meanwhile. */
async function rewriteTables(db: Kysely<unknown>): Promise<void> {
  const { rows: views } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'view' order by rowid`.execute(db);
  for (const { name } of views) await sql`drop view ${sql.ref(name)}`.execute(db);
  for (const [table, edits] of REWRITTEN) {
    const { rows: written } = await sql<{ name: string; type: string; sql: string }>`
      select name, type, sql from sqlite_master where tbl_name = ${table} and sql is not null order by rowid`.execute(
      db,
    );
    const before = `${table}_before`;
    const own = written.find(({ type }) => type === 'table')?.sql ?? '';
    const statement = edits.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The table ${table} is not as it is known.`);
      return text.replace(from, to);
    }, own);
    await sql`create table ${sql.ref(before)} as select * from ${sql.ref(table)}`.execute(db);
    await sql`drop table ${sql.ref(table)}`.execute(db);
    await sql.raw(statement).execute(db);
    const { rows: columns } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db);
    const all = sql.join(columns.map(({ name }) => sql.ref(name)));
    await sql`insert into ${sql.ref(table)} (${all}) select ${all} from ${sql.ref(before)}`.execute(db);
    await sql`drop table ${sql.ref(before)}`.execute(db);
    for (const index of written.filter(({ type }) => type === 'index')) {
      if (!NO_MORE.test(index.sql)) await sql.raw(index.sql).execute(db);
    }
  }
  for (const view of views) await sql.raw(view.sql).execute(db);
}

/** An index of those that have a value. */
async function indexPresent(db: Kysely<unknown>, kind: string): Promise<void> {
  await sql.raw(`drop index appearance_${kind}`).execute(db);
  await sql
    .raw(`create index appearance_${kind} on appearance (person_${kind}) where person_${kind} is not null`)
    .execute(db);
}

/** The printed words of each document, packed. */
async function packWords(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table source_text rename to source_text_before').execute(db);
  await sql
    .raw(
      `create table source_text (
  document_id text primary key references source_document (id) on delete cascade,
  listings blob not null,
  delete_after text
)`,
    )
    .execute(db);
  for await (const id of idsOf(db, 'source_text_before', 'document_id')) {
    const { rows } = await sql<{ listings: string; delete_after: string | null }>`
      select listings, delete_after from source_text_before where document_id = ${id}`.execute(db);
    for (const { listings, delete_after: until } of rows)
      await sql`insert into source_text (document_id, listings, delete_after)
        values (${id}, ${packed(listings)}, ${until})`.execute(db);
  }
  await sql.raw('drop table source_text_before').execute(db);
}

/** Where the results of each document stand in it, in their order, packed together. */
async function packPlaces(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table document_place (
  document_id text primary key references source_document (id) on delete cascade,
  places blob not null
)`,
    )
    .execute(db);
  for await (const id of idsOf(db, 'source_document', 'id')) {
    const { rows } = await sql<{ place: string }>`
      select place from result where document_id = ${id} order by position`.execute(db);
    if (rows.length === 0) continue;
    const places = packed(`[${rows.map(({ place }) => place).join()}]`);
    await sql`insert into document_place (document_id, places) values (${id}, ${places})`.execute(db);
  }
}

async function packMarks(db: Kysely<unknown>): Promise<void> {
  for await (const id of idsOf(db, 'appearance', 'id')) {
    const { rows } = await sql<{ person_marks: string }>`
      select person_marks from appearance where id = ${id} and person_marks is not null`.execute(db);
    for (const { person_marks: marks } of rows)
      await sql`update appearance set person_marks = ${marksAsText(JSON.parse(marks) as PersonMarks)}
        where id = ${id}`.execute(db);
  }
}

/** The keys of each appearance, kept with it; those in `link_key` follow from them. */
async function listKeys(db: Kysely<unknown>): Promise<void> {
  const all = isPostgres(db) ? 'string_agg' : 'group_concat';
  await sql.raw('create index link_key_before_of on link_key_before (appearance_id)').execute(db);
  await sql
    .raw(
      `update appearance set link_keys = (select '["' || ${all}(b.key, '","' order by b.key) || '"]'
  from link_key_before b where b.appearance_id = appearance.id)`,
    )
    .execute(db);
  await sql
    .raw('insert into link_key (key, appearance_id) select key, appearance_id from link_key_before order by 1, 2')
    .execute(db);
}

/** The ids of a table’s rows in their order, some at a time. */
async function* idsOf(db: Kysely<unknown>, table: string, column: string): AsyncGenerator<string> {
  for (let last = ''; ; ) {
    const { rows } = await sql<{ id: string }>`
      select ${sql.ref(column)} as id from ${sql.table(table)} where ${sql.ref(column)} > ${last}
      order by 1 limit ${sql.lit(MANY)}`.execute(db);
    for (const { id } of rows) yield id;
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}
