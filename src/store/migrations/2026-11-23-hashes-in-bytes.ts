import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

const HASHES = ['master', 'asn', 'name_and_birth', 'name', 'pnc', 'defendant'].map((kind) => `person_${kind}`);
const OF_APPEARANCE = `number, id, hearing_id, position, urn, urn_key, case_number, person_marks, link_keys, organisation, subject,
  age_at_hearing, youth`;
const OF_RESULT = `id, sitting_at, hearing_at, appearance_at, offence_at, position, level, code, short_code, label, text_id,
  text_key, source_id, ordered_date, amended, deleted, unread, in_doubt`;

const SQLITE = [
  'create table appearance_before as select * from appearance',
  'drop table appearance',
  `create table appearance (
  number integer primary key,
  id text not null unique,
  hearing_id text not null references hearing_line (id) on delete cascade,
  position integer not null,
  urn text,
  urn_key text,
  case_number text,
  ${HASHES.map((column) => `${column} blob,`).join('\n  ')}
  person_marks blob,
  link_keys blob,
  organisation integer not null check (organisation in (0, 1)),
  subject integer not null check (subject in (0, 1)),
  age_at_hearing integer,
  youth integer check (youth in (0, 1))
)`,
  `insert into appearance (${OF_APPEARANCE}, ${HASHES.join(', ')})
select ${OF_APPEARANCE}, ${HASHES.map((column) => `unhex(${column})`).join(', ')} from appearance_before order by number`,
  'drop table appearance_before',
  'create index appearance_hearing on appearance (hearing_id)',
  ...['master', 'asn', 'pnc', 'name_and_birth'].map(
    (kind) => `create index appearance_${kind} on appearance (person_${kind}) where person_${kind} is not null`,
  ),
  'create table result_before as select * from result_line',
  'drop table result_line',
  `create table result_line (
  id blob not null,
  sitting_at integer not null references sitting (number) on delete cascade,
  hearing_at integer not null,
  appearance_at integer,
  offence_at integer,
  position integer not null,
  level text check (level in ('offence', 'case', 'defendant', 'application')),
  code text,
  short_code text,
  label text,
  text_id blob not null,
  text_key blob not null,
  source_id text,
  qualifiers text,
  ordered_date text,
  amended integer not null check (amended in (0, 1)),
  deleted integer not null check (deleted in (0, 1)),
  unread integer not null check (unread in (0, 1)),
  in_doubt integer not null default 0 check (in_doubt in (0, 1)),
  primary key (sitting_at, hearing_at, position)
) without rowid`,
  `insert into result_line (${OF_RESULT}, qualifiers)
select ${OF_RESULT}, nullif(qualifiers, '[]') from result_before order by sitting_at, hearing_at, position`,
  'drop table result_before',
  'create index result_line_in_doubt on result_line (sitting_at) where in_doubt = 1',
  'create index result_line_id on result_line (substr(id, 1, 4))',
];

const POSTGRES = [
  ...HASHES.map((column) => `alter table appearance alter column ${column} type bytea using decode(${column}, 'hex')`),
  'alter table result_line alter column qualifiers drop not null',
  "update result_line set qualifiers = null where qualifiers = '[]'",
];

/** What views show otherwise, as they say it: a result’s qualifiers, and with what code an offence was charged. */
const SHOWN: Readonly<Record<string, readonly [said: RegExp, instead: string]>> = {
  result: [/\br\.qualifiers\b/, "coalesce(r.qualifiers, '[]') as qualifiers"],
  case_offence: [/\bl\.charged_code\b/, 'coalesce(l.charged_code, l.code) as charged_code'],
  v_offence: [/\bo\.charged_code\b/, 'coalesce(o.charged_code, o.code) as charged_code'],
};

/** Hashes of people stand as bytes, results are found by the beginning of their ids, and what most rows say alike is said by none. */
export const hashesInBytes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { rows: views } = await (isPostgres(db) ? VIEWS_ON_POSTGRES : VIEWS_IN_SQLITE).execute(db);
    const { rows: triggers } = isPostgres(db) ? { rows: [] } : await TRIGGERS_OF_APPEARANCES.execute(db);
    for (const { name } of [...views].reverse()) await sql`drop view ${sql.ref(name)}`.execute(db);
    const tables = isPostgres(db) ? POSTGRES : [...SQLITE, ...triggers.map((one) => one.statement)];
    for (const statement of tables) await sql.raw(statement).execute(db);
    await sql`update case_offence_line set charged_code = null where charged_code = code`.execute(db);
    for (const { name, statement } of views) {
      const [said, instead] = SHOWN[name] ?? [/$^/, ''];
      await sql.raw(statement.replace(said, instead)).execute(db);
    }
  },
};

interface Statement {
  readonly name: string;
  readonly statement: string;
}

const TRIGGERS_OF_APPEARANCES = sql<Statement>`
  select name, sql as statement from sqlite_master where type = 'trigger' and tbl_name = 'appearance' order by rowid`;
/** In the order in which they were made: none shows a later one. */
const VIEWS_IN_SQLITE = sql<Statement>`select name, sql as statement from sqlite_master where type = 'view' order by rowid`;
const VIEWS_ON_POSTGRES = sql<Statement>`
  select cast(c.relname as text) as name, 'create view ' || c.relname || ' as ' || pg_get_viewdef(c.oid) as statement
  from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'v' order by c.oid`;
