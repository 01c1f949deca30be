import { sql } from 'kysely';
import { HASHES_OF_PERSON } from '../tables/identity-columns.js';
import type { Store } from '../tables.js';
import { unpacked } from './packed.js';
import { tablesOf } from './tables-of.js';

/** State of the program rather than of the data, answers kept as of an instant, and when things came in: left out when two databases are compared. */
const LEFT_OUT_TABLES = [
  'job',
  'lease',
  'duty',
  'schedule',
  'schedule_run',
  'source_look',
  'source_day',
  'source_item',
  'source_arrival',
  'web_host',
  'finding',
  'day_due',
  'unit_due',
];
/** By which rules the units were made last: they are made anew where others are in force. */
const LEFT_OUT_SETTINGS = ['unit_rules'];
const LEFT_OUT_COLUMNS = ['ingested_at', 'known_at', 'identity_erased_at', 'number'];

/**
 * The whole database as text, one JSON object a row, tables, rows and columns in alphabetical order: two databases that were
 * given the same documents, in whatever order and however often, give the same text.
 */
export async function dump(db: Store): Promise<string> {
  const names = (await tablesOf(db)).map(({ name }) => name).sort();
  const parts: string[] = [];
  const named = await namedByNumber(db);
  for (const name of names) {
    if (LEFT_OUT_TABLES.includes(name)) continue;
    const rows = await rowsOf(db, name, named);
    parts.push(`-- ${name}: ${rows.length}\n`, ...rows.map((row) => `${row}\n`));
  }
  return parts.join('');
}

/** What a row is called wherever it is stored, by the column that names it by its number, which is of one database. */
type Named = Readonly<Record<string, ReadonlyMap<number, string>>>;

async function namedByNumber(db: Store): Promise<Named> {
  const sittings = await db.selectFrom('sitting').select(['number', 'document_id', 'position']).execute();
  const cases = await db.selectFrom('defendant_case').select(['number', 'id']).execute();
  const appearances = await db.selectFrom('appearance').select(['number', 'id']).execute();
  const ids = (rows: typeof cases) => new Map(rows.map(({ number, id }) => [Number(number), id]));
  return {
    sitting_at: new Map(
      sittings.map(({ number, document_id, position }) => [Number(number), `${document_id}/${position}`]),
    ),
    of_case: ids(cases),
    of_appearance: ids(appearances),
  };
}

async function rowsOf(db: Store, table: string, named: Named): Promise<readonly string[]> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
  return rows
    .filter(({ name }) => table !== 'setting' || !LEFT_OUT_SETTINGS.includes(String(name)))
    .map((row) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(row)
            .filter(([name]) => !LEFT_OUT_COLUMNS.includes(name))
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, value]) => [
              name,
              value instanceof Uint8Array
                ? readable(name, value)
                : name in named
                  ? named[name]?.get(Number(value))
                  : value,
            ]),
        ),
      ),
    )
    .sort();
}

/** Columns of hashes. */
const HASHES: readonly string[] = [
  'id',
  'text_key',
  'text_id',
  'title_id',
  'wording_id',
  'legislation_id',
  'person_marks',
  ...HASHES_OF_PERSON,
  'link_keys',
  'key',
];

/** Packed words as they are, hashes as digits. */
function readable(column: string, bytes: Uint8Array): string {
  return HASHES.includes(column) ? Buffer.from(bytes).toString('hex') : unpacked(bytes);
}
