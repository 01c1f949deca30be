import type { Store } from '../tables.js';
import { batches } from './batches.js';

/** What came to a case after an instant. */
export interface ChangedSince {
  /** People decided on its readings, its joining or its days. */
  readonly decided: boolean;
  /** A later document tells again of a hearing that an earlier one told of. */
  readonly amended: boolean;
  readonly newDocument: boolean;
}

/** Of these cases, by id, those the database holds, and what came to each after an instant. */
export async function changedSince(
  db: Store,
  caseIds: readonly string[],
  instant: string,
): Promise<ReadonlyMap<string, ChangedSince>> {
  const since = Date.parse(instant);
  const isLater = (knownAt: string) => Date.parse(knownAt) > since;
  const decided = await decidedSince(db, isLater);
  const told = new Map<
    string,
    { readonly appearance: string; readonly document: string; readonly replacedBy: string | null }[]
  >();
  for (const batch of batches([...new Set(caseIds)])) {
    const rows = await db
      .selectFrom('case_appearance as c')
      .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .select(['c.case_id', 'a.id as appearance', 'h.document_id as document', 'c.superseded_by as replacedBy'])
      .where('c.case_id', 'in', [...batch])
      .execute();
    for (const { case_id: id, ...row } of rows) told.set(id, [...(told.get(id) ?? []), row]);
  }
  const later = new Set<string>();
  for (const batch of batches([
    ...new Set([...told.values()].flatMap((rows) => rows.map(({ document }) => document))),
  ])) {
    const rows = await db
      .selectFrom('source_document')
      .select(['id', 'ingested_at'])
      .where('id', 'in', [...batch])
      .execute();
    for (const { id, ingested_at } of rows) if (isLater(ingested_at)) later.add(id);
  }
  return new Map(
    [...told].map(([id, rows]) => [
      id,
      {
        decided: rows.some(
          ({ appearance, document }) => decided.appearances.has(appearance) || decided.documents.has(document),
        ),
        amended:
          rows.some(({ document, replacedBy }) => replacedBy !== null && !later.has(document)) &&
          rows.some(({ document }) => later.has(document)),
        newDocument: rows.some(({ document }) => later.has(document)),
      },
    ]),
  );
}

/** The appearances and the documents of the days that people decided on. */
async function decidedSince(
  db: Store,
  isLater: (knownAt: string) => boolean,
): Promise<{ readonly appearances: ReadonlySet<string>; readonly documents: ReadonlySet<string> }> {
  const readings = await db.selectFrom('reading_decision').select(['appearance_id', 'known_at']).execute();
  const links = await db.selectFrom('link_decision').select(['a', 'b', 'known_at']).execute();
  const days = await db
    .selectFrom('day_decision as d')
    .innerJoin('document_day as t', (join) => join.onRef('t.court', '=', 'd.court').onRef('t.date', '=', 'd.date'))
    .select(['t.document_id', 'd.known_at'])
    .execute();
  return {
    appearances: new Set([
      ...readings.filter(({ known_at }) => isLater(known_at)).map(({ appearance_id }) => appearance_id),
      ...links.filter(({ known_at }) => isLater(known_at)).flatMap(({ a, b }) => [a, b]),
    ]),
    documents: new Set(days.filter(({ known_at }) => isLater(known_at)).map(({ document_id }) => document_id)),
  };
}
