import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

/** Digits of a link key and of the hash of what links a case, which took 16 and 24. */
const KEY = 10;
const LINKED_AS = 12;

const SQLITE = `update appearance set link_keys =
  (select json_group_array(k) from (select distinct substr(value, 1, ${KEY}) as k from json_each(link_keys) order by 1))
where link_keys <> '[]'`;

const POSTGRES = `update appearance set link_keys = '["' || (
  select string_agg(k, '","' order by k collate "C")
  from (select distinct substr(value, 1, ${KEY}) as k from json_array_elements_text(cast(link_keys as json)) as j (value)) as d
) || '"]'
where link_keys <> '[]'`;

/** Hashes that two rows may share by chance without harm are shorter. The database writes `link_key` with the lists. */
export const shorterHashes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(isPostgres(db) ? POSTGRES : SQLITE).execute(db);
    await sql.raw(`update defendant_case set linked_as = substr(linked_as, 1, ${LINKED_AS})`).execute(db);
  },
};
