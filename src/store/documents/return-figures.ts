import { QuarantineError } from '../../documents/quarantine-error.js';
import { groupOfClass } from '../../law/offences/police-offence-classes.js';
import type { Place } from '../../place.js';
import type { Problem } from '../../problem.js';
import type { Return } from '../../returns/return.js';
import { streamedReturns } from '../../returns/stream-returns.js';
import { insertRows } from '../database/insert-rows.js';
import type { ReturnFigureRow } from '../tables/return-figure.table.js';
import type { Store } from '../tables.js';

/** A document's figures as rows, from a position on. */
export function returnFigureRows(documentId: string, returns: readonly Return[], first = 0): ReturnFigureRow[] {
  return returns.map((figure, at) => ({
    document_id: documentId,
    position: first + at,
    source: figure.source,
    publisher: figure.publisher,
    police_force: figure.force,
    area: figure.area,
    period_from: figure.from,
    period_to: figure.to,
    counts: figure.counts,
    measure: figure.measure,
    outcome: figure.outcome,
    label: figure.label,
    unit: figure.unit,
    offence: figure.offence,
    offence_class: figure.offenceClass,
    offence_group: figure.offenceClass === null ? null : groupOfClass(figure.offenceClass),
    count: figure.count,
    mark: figure.mark,
    printed: figure.printed,
    printed_share: figure.printedShare,
    is_total: figure.isTotal ? 1 : 0,
    completeness: figure.completeness.state,
    reason: figure.completeness.reason,
    part_of: figure.within,
    included: figure.included === null ? null : figure.included ? 1 : 0,
    place: JSON.stringify(figure.at),
  }));
}

/**
 * Stores the figures of a return too long to be held, as they are read from its file. Throws `QuarantineError` where a row cannot
 * stand: the transaction it runs in is to be rolled back. Gives what problems the rows had.
 */
export async function saveStreamed(db: Store, documentId: string, path: string): Promise<readonly Problem[]> {
  const streamed = await streamedReturns(path);
  if (streamed === undefined)
    throw new QuarantineError(
      'unreadable_file',
      'The file is not there any more, or holds something else: give it again.',
    );
  let first = 0;
  for await (const part of 'length' in streamed.returns ? [streamed.returns] : streamed.returns) {
    await insertRows(db, 'return_figure', returnFigureRows(documentId, part, first));
    first += part.length;
  }
  return streamed.problems;
}

const PAGE = 5_000;

/** The figures of a stored document in its order, page by page: there can be millions. */
export async function* storedReturns(db: Store, documentId: string): AsyncGenerator<readonly Return[]> {
  for (let from = 0; ; from += PAGE) {
    const rows = await db
      .selectFrom('return_figure')
      .selectAll()
      .where('document_id', '=', documentId)
      .where('position', '>=', from)
      .where('position', '<', from + PAGE)
      .orderBy('position')
      .execute();
    if (rows.length === 0) return;
    yield rows.map(figureOf);
  }
}

/** The returns that are stored: by name. */
export async function storedReturnFiles(
  db: Store,
): Promise<readonly { readonly id: string; readonly name: string; readonly format: string }[]> {
  const rows = await db
    .selectFrom('source_document')
    .select(['id', 'name', 'format'])
    .where('kind', '=', 'return')
    .where('status', '=', 'stored')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, format }) => ({ id, name, format: format ?? 'unknown' }));
}

function figureOf(row: ReturnFigureRow): Return {
  return {
    source: row.source,
    publisher: row.publisher,
    force: row.police_force,
    area: row.area,
    from: row.period_from,
    to: row.period_to,
    counts: row.counts,
    measure: row.measure,
    outcome: row.outcome,
    label: row.label,
    unit: row.unit,
    offence: row.offence,
    offenceClass: row.offence_class,
    count: row.count === null ? null : Number(row.count),
    mark: row.mark,
    printed: row.printed,
    printedShare: row.printed_share,
    isTotal: row.is_total === 1,
    completeness: { state: row.completeness, reason: row.reason },
    within: row.part_of,
    included: row.included === null ? null : row.included === 1,
    at: JSON.parse(row.place) as Place,
  };
}
