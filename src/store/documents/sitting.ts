import type { Insertable } from 'kysely';
import type { FlatRows } from '../database/insert-rows.js';
import type { HearingRow } from '../tables/hearing.table.js';
import type { HearingLineTable } from '../tables/hearing-line.table.js';
import type { SittingTable } from '../tables/sitting.table.js';
import type { Store } from '../tables.js';

/** Where a hearing stands in its document: the position of its sitting, and its own. */
export type HearingPlace = Pick<HearingLineTable, 'sitting_at'> & { readonly hearing_at: number };

/** A document’s hearings as their rows keep them. Each `sitting_at` is the position of a sitting, until it has a number. */
export interface HearingLines {
  readonly sittings: readonly Insertable<SittingTable>[];
  readonly lines: readonly HearingLineTable[];
  /** Of the hearing of an id. */
  readonly placeOf: (hearingId: string) => HearingPlace;
}

export function hearingLines(hearings: readonly HearingRow[]): HearingLines {
  const sittings = new Map<string, Insertable<SittingTable>>();
  const lines: HearingLineTable[] = [];
  const places = new Map<string, HearingPlace>();
  for (const row of hearings) {
    const said = sittingOf(row, sittings.size);
    const key = JSON.stringify({ ...said, position: 0 });
    const sitting = sittings.get(key) ?? said;
    sittings.set(key, sitting);
    lines.push(hearingLine(row, sitting.position));
    places.set(row.id, { sitting_at: sitting.position, hearing_at: row.position });
  }
  const placeOf = (hearingId: string) => {
    const place = places.get(hearingId);
    if (place === undefined) throw new Error('A result is of no hearing of its document.');
    return place;
  };
  return { sittings: [...sittings.values()], lines, placeOf };
}

/** Each field is named, here and below: leaving some out of a copy takes many times as long. */
function sittingOf(row: HearingRow, position: number): Insertable<SittingTable> {
  return {
    document_id: row.document_id,
    position,
    court_house: row.court_house,
    court_code: row.court_code,
    court_key: row.court_key,
    local_justice_area: row.local_justice_area,
    court_room: row.court_room,
    jurisdiction: row.jurisdiction,
    date: row.date,
    date_as_printed: row.date_as_printed,
    issued_at: row.issued_at,
  };
}

function hearingLine(row: HearingRow, sittingAt: number): HearingLineTable {
  return {
    id: row.id,
    position: row.position,
    source_id: row.source_id,
    start_time: row.start_time,
    type: row.type,
    panel: row.panel,
    youth_panel: row.youth_panel,
    prosecutor: row.prosecutor,
    reporting_restricted: row.reporting_restricted,
    reporting_restrictions: row.reporting_restrictions,
    case_markers: row.case_markers,
    sitting_at: sittingAt,
  };
}

/** The numbers of a document’s sittings, by their positions. */
export async function sittingNumbers(db: Store, documentId: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('sitting')
    .select('number')
    .where('document_id', '=', documentId)
    .orderBy('position')
    .execute();
  return rows.map(({ number }) => number);
}

/** The numbers of a document’s appearances, by their positions. */
export async function appearanceNumbers(db: Store, documentId: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('sitting as s')
    .innerJoin('hearing_line as h', 'h.sitting_at', 's.number')
    .innerJoin('appearance as a', 'a.hearing_id', 'h.id')
    .select('a.number')
    .where('s.document_id', '=', documentId)
    .orderBy('a.position')
    .execute();
  return rows.map(({ number }) => number);
}

/** The numbers of rows that were inserted in the order of their positions, where the last one’s is told. */
export function numbersUpTo(last: bigint | undefined, { columns, values }: FlatRows): readonly number[] | undefined {
  if (last === undefined) return undefined;
  const count = values.length / columns.length;
  return Array.from({ length: count }, (_, at) => Number(last) - count + 1 + at);
}

/** The same rows with numbers in the place of positions, in the column that names a sitting or an appearance. */
export function numbered(rows: FlatRows, column: 'sitting_at' | 'of_appearance', numbers: readonly number[]): FlatRows {
  const at = rows.columns.indexOf(column);
  if (at === -1) return rows;
  const values = [...rows.values];
  for (let index = at; index < values.length; index += rows.columns.length)
    values[index] = numbers[Number(values[index])];
  return { ...rows, values };
}
