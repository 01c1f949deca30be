import { type RawBuilder, sql } from 'kysely';
import { inBytes } from '../database/digits.js';
import type { InDigits } from '../database/insert-rows.js';
import type { ResultRow } from '../tables/result.table.js';
import type { ResultLineTable } from '../tables/result-line.table.js';
import type { Phrases } from './phrase.js';
import type { HearingPlace } from './sitting.js';

/** Digits of an id, and bytes of its beginning, by which the index has it. */
const ID_LENGTH = 24;
const INDEXED = 4;

/** Its columns of bytes. */
export const RESULT_BYTES = ['id', 'text_id', 'text_key'] as const;

/** A result as its row keeps it, and what was read of it. Each field is named: leaving some out of a copy takes longer than all else. */
export function resultLine(
  row: ResultRow,
  { sitting_at, hearing_at }: HearingPlace,
  { unread, in_doubt }: Pick<ResultRow, 'unread' | 'in_doubt'>,
  { idOf }: Phrases,
): InDigits<ResultLineTable, (typeof RESULT_BYTES)[number]> {
  const told = row.offence_at === null ? 'defendant' : 'offence';
  return {
    appearance_at: row.appearance_at,
    offence_at: row.offence_at,
    position: row.position,
    code: row.code,
    short_code: row.short_code,
    label: row.label,
    source_id: row.source_id,
    ordered_date: row.ordered_date,
    amended: row.amended,
    deleted: row.deleted,
    unread,
    in_doubt,
    sitting_at,
    hearing_at,
    id: row.id,
    text_id: idOf(row.text),
    text_key: row.text_key,
    level: row.level === told ? null : row.level,
    qualifiers: row.qualifiers === '[]' ? null : row.qualifiers,
  };
}

/** Of a row of `result` under an alias, whether it has one of these ids: its table is asked, for `result` shows ids and cannot find them. */
export function hasId(alias: string, ids: readonly string[]): RawBuilder<boolean> {
  return isLine(alias, isOneOf('l.id', ids));
}

/** Of a row of `result` under an alias, whether its id begins in one of these ways. */
export function beginsWith(alias: string, beginnings: readonly string[]): RawBuilder<boolean> {
  const ranges = beginnings.map((digits) => {
    const [first, last] = [inBytes(digits.padEnd(ID_LENGTH, '0')), inBytes(digits.padEnd(ID_LENGTH, 'f'))];
    const [from, to] = [first.slice(0, INDEXED), last.slice(0, INDEXED)];
    return sql`(${beginning(sql.ref('l.id'))} between ${from} and ${to} and l.id between ${first} and ${last})`;
  });
  return isLine(alias, sql.join(ranges, sql` or `));
}

/** Whether an id in a column of `result_line` is one of these. */
export function isOneOf(column: string, ids: readonly string[]): RawBuilder<boolean> {
  const [begins, whole] = [ids.map((id) => inBytes(id.slice(0, 2 * INDEXED))), ids.map(inBytes)];
  return sql<boolean>`(${beginning(sql.ref(column))} in (${sql.join(begins)}) and ${sql.ref(column)} in (${sql.join(whole)}))`;
}

/** Whether an id in a column of `result_line` is that of a row beside it. */
export function isThat(column: string, id: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(${beginning(sql.ref(column))} = ${beginning(id)} and ${sql.ref(column)} = ${id})`;
}

/** As the index has it. */
function beginning(id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`substr(${id}, 1, ${sql.lit(INDEXED)})`;
}

function isLine(alias: string, where: RawBuilder<unknown>): RawBuilder<boolean> {
  const place = sql.join(['hearing_id', 'position'].map((column) => sql.ref(`${alias}.${column}`)));
  return sql<boolean>`(${place}) in (select t.id, l.position from result_line l
    join hearing_line t on t.sitting_at = l.sitting_at and t.position = l.hearing_at where ${where})`;
}
