import { type RawBuilder, sql } from 'kysely';
import { inBytes } from '../database/digits.js';
import type { ResultRow } from '../tables/result.table.js';
import type { ResultLineTable } from '../tables/result-line.table.js';
import type { Phrases } from './phrase.js';
import type { HearingPlace } from './sitting.js';

/** Digits of an id. */
const ID_LENGTH = 24;

/** A result as its row keeps it. */
export function resultLine(
  { id, hearing_id: _byItsPlace, text, text_key, level, ...row }: ResultRow,
  place: HearingPlace,
  { idOf }: Phrases,
): ResultLineTable {
  const told = row.offence_at === null ? 'defendant' : 'offence';
  return {
    ...row,
    ...place,
    id: inBytes(id),
    text_id: idOf(text),
    text_key: inBytes(text_key),
    level: level === told ? null : level,
  };
}

/** Of a row of `result` under an alias, whether it has one of these ids: its table is asked, for `result` shows ids and cannot find them. */
export function hasId(alias: string, ids: readonly string[]): RawBuilder<boolean> {
  return isLine(alias, sql`l.id in (${sql.join(ids.map(inBytes))})`);
}

/** Of a row of `result` under an alias, whether its id begins in one of these ways. */
export function beginsWith(alias: string, beginnings: readonly string[]): RawBuilder<boolean> {
  const ranges = beginnings.map((digits) => {
    const [first, last] = [inBytes(digits.padEnd(ID_LENGTH, '0')), inBytes(digits.padEnd(ID_LENGTH, 'f'))];
    return sql`l.id between ${first} and ${last}`;
  });
  return isLine(alias, sql.join(ranges, sql` or `));
}

function isLine(alias: string, where: RawBuilder<unknown>): RawBuilder<boolean> {
  const place = sql.join(['hearing_id', 'position'].map((column) => sql.ref(`${alias}.${column}`)));
  return sql<boolean>`(${place}) in (select t.id, l.position from result_line l
    join hearing_line t on t.sitting_at = l.sitting_at and t.position = l.hearing_at where ${where})`;
}
