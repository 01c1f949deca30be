import { sql } from 'kysely';
import type { Clause, OrderStatus } from '../../facts/clause.js';
import { gathered } from '../../gathered.js';
import type { Problem } from '../../problem.js';
import { batches } from '../database/batches.js';
import { insertRows } from '../database/insert-rows.js';
import { packed, unpacked } from '../database/packed.js';
import { sideBySide } from '../database/side-by-side.js';
import { listOf } from '../database/sql-dialect.js';
import type { HearingClauseTable } from '../tables/hearing-clause.table.js';
import type { ProblemRow } from '../tables/problem.table.js';
import type { PutOffTable } from '../tables/put-off.table.js';
import type { ResultRow } from '../tables/result.table.js';
import type { Store } from '../tables.js';
import { addJob, endJobs } from '../work/job.js';
import { clauseId } from './clause-id.js';
import { problemRows, replaceProblems } from './problem.js';
import { isOneOf } from './result-line.js';
import type { HearingPlace } from './sitting.js';

/** How many hearings' clauses are packed together: a third less than each by itself, and few to unpack for one of them. */
const HEARINGS_TOGETHER = 16;

/** What extraction made of one stored result. */
export interface ResultRead {
  readonly resultId: string;
  readonly clauses: readonly Clause[];
  readonly problems: readonly Problem[];
}

/** What the rules made of a document. */
export interface Extracted {
  readonly readings: readonly ResultRead[];
  readonly rulesVersion: string;
}

/** A clause as it is stored; its quote is masked. */
export type StoredClause = Clause & { readonly id: string };

/** What is asked of a result to keep its clauses. */
type ResultAt = Pick<ResultRow, 'id' | 'position'> & HearingPlace & { readonly of_appearance: number | null };

/** Writes a document's clauses in the place of its earlier ones, and leaves it to be linked: one transaction. */
export async function saveReadings(
  store: Store,
  documentId: string,
  readings: readonly ResultRead[],
  rulesVersion: string,
): Promise<void> {
  await sideBySide(store, async (db) => {
    const heard = db.selectFrom('hearing').select('id').where('document_id', '=', documentId);
    const sittings = db.selectFrom('sitting').select('number').where('document_id', '=', documentId);
    await db.deleteFrom('hearing_clause').where('sitting_at', 'in', sittings).execute();
    await db
      .deleteFrom('put_off')
      .where('of_appearance', 'in', db.selectFrom('appearance').select('number').where('hearing_id', 'in', heard))
      .execute();
    await db
      .updateTable('result_line')
      .set({ unread: 0, in_doubt: 0 })
      .where('sitting_at', 'in', sittings)
      .where('in_doubt', '=', 1)
      .execute();
    const results = await db
      .selectFrom('result as r')
      .innerJoin('hearing_line as h', 'h.id', 'r.hearing_id')
      .leftJoin('appearance as a', (join) =>
        join.onRef('a.hearing_id', '=', 'r.hearing_id').onRef('a.position', '=', 'r.appearance_at'),
      )
      .select(['r.id', 'r.position', 'h.sitting_at', 'h.position as hearing_at', 'a.number as of_appearance'])
      .where('r.hearing_id', 'in', heard)
      .orderBy('r.position')
      .execute();
    const rows = readingRows(documentId, { readings, rulesVersion }, results);
    await insertRows(db, 'hearing_clause', rows.clauses);
    await insertRows(db, 'put_off', rows.putOff);
    await replaceProblems(db, documentId, 'extract', rows.problems);
    await mark(db, [...rows.inDoubt], 'in_doubt');
    await mark(db, [...rows.unread], 'unread');
    await db.updateTable('source_document').set({ rules_version: rulesVersion }).where('id', '=', documentId).execute();
    await addJob(db, 'link', documentId);
    await endJobs(db, 'extract', [documentId]);
  });
}

/** What was read of a document's results, as rows. `results` are its own, as stored, in their order. */
export function readingRows(
  documentId: string,
  { readings }: Extracted,
  results: readonly ResultAt[],
): {
  readonly clauses: readonly HearingClauseTable[];
  readonly putOff: readonly PutOffTable[];
  readonly problems: readonly ProblemRow[];
  /** The results in which words were left over, by id. */
  readonly unread: ReadonlySet<string>;
  /** These, and the results with a clause that a person should look at. */
  readonly inDoubt: ReadonlySet<string>;
} {
  const read = new Map(readings.map((reading) => [reading.resultId, reading]));
  const together = new Map<string, Omit<HearingClauseTable, 'clauses'> & { readonly own: KeptClauses[] }>();
  const putOff = new Map<string, PutOffTable>();
  const unread = new Set<string>();
  const inDoubt = new Set<string>();
  for (const { id, sitting_at, hearing_at, of_appearance, position } of results) {
    const { clauses = [], problems = [] } = read.get(id) ?? {};
    if (problems.some(({ code }) => code === 'unread_text')) unread.add(id);
    if (unread.has(id) || clauses.some(isInDoubt)) inDoubt.add(id);
    if (clauses.length === 0) continue;
    const hearing_from = hearing_at - (hearing_at % HEARINGS_TOGETHER);
    const place = `${sitting_at} ${hearing_from}`;
    const row = together.get(place) ?? { sitting_at, hearing_from, own: [] };
    together.set(place, row);
    row.own.push([position, ...clauses.map(kept)]);
    for (const clause of clauses) {
      if (of_appearance === null || clause.type !== 'adjourned' || clause.to === undefined) continue;
      putOff.set(`${of_appearance} ${clause.to}`, { of_appearance, date: clause.to });
    }
  }
  const problems = readings.flatMap(({ resultId, problems }) => problems.map((problem) => ({ problem, resultId })));
  return {
    clauses: [...together.values()].map(({ own, ...place }) => ({ ...place, clauses: packed(JSON.stringify(own)) })),
    putOff: [...putOff.values()],
    problems: problemRows(documentId, 'extract', problems),
    unread,
    inDoubt,
  };
}

/** The clauses of these results, those of each in their order, by the result's id; of one without any there is none. */
export async function loadClauses(
  db: Store,
  results: readonly Pick<ResultRow, 'id' | 'hearing_id' | 'position' | 'text'>[],
): Promise<ReadonlyMap<string, readonly StoredClause[]>> {
  const together = new Map<string, ReadonlyMap<number, readonly KeptClause[]>>();
  const ofHearing = new Map<string, ReadonlyMap<number, readonly KeptClause[]>>();
  const from = sql<number>`h.position - h.position % ${sql.lit(HEARINGS_TOGETHER)}`;
  for (const ids of batches([...new Set(results.map((result) => result.hearing_id))])) {
    const rows = await db
      .selectFrom('hearing_line as h')
      .innerJoin('hearing_clause as c', (join) =>
        join.onRef('c.sitting_at', '=', 'h.sitting_at').on('c.hearing_from', '=', from),
      )
      .select(['h.id as hearing_id', 'c.sitting_at', 'c.hearing_from', 'c.clauses'])
      .where('h.id', 'in', listOf(db, ids))
      .execute();
    for (const { hearing_id, sitting_at, hearing_from, clauses } of rows) {
      const place = `${sitting_at} ${hearing_from}`;
      const own = together.get(place) ?? clausesByPosition(clauses);
      together.set(place, own);
      ofHearing.set(hearing_id, own);
    }
  }
  return new Map(
    gathered(results, (result) => {
      const own = ofHearing.get(result.hearing_id)?.get(result.position);
      return own === undefined ? [] : [[result.id, own.map((one, at) => clauseOf(one, at, result))] as const];
    }),
  );
}

/** What a row keeps, by the positions of the results: no two of a document have the same. */
function clausesByPosition(clauses: Uint8Array): ReadonlyMap<number, readonly KeptClause[]> {
  const own = JSON.parse(unpacked(clauses)) as readonly KeptClauses[];
  return new Map(own.map(([position, ...read]) => [position, read]));
}

/** A clause without the words that its span tells of. */
type KeptClause = Omit<Clause, 'quote'>;
type KeptClauses = readonly [position: number, ...clauses: KeptClause[]];

/** In the order in which the usual words have them. */
function kept({ kind, type, found, span, quote: _unmasked, rule, ...said }: Clause): KeptClause {
  return { kind, type, ...said, found, span, rule } as KeptClause;
}

function clauseOf(
  { found, span, rule, ...said }: KeptClause,
  position: number,
  { id, text }: Pick<ResultRow, 'id' | 'text'>,
): StoredClause {
  const quote = span === null ? null : text.slice(...span);
  return { id: clauseId(id, position), ...said, found, span, quote, rule } as StoredClause;
}

const OPEN: ReadonlySet<OrderStatus> = new Set(['unclear', 'pending', 'applied_for']);

/** Whether a person should look at it: its words and its code conflict, or what it asks for or leaves open came to something. */
function isInDoubt(clause: Clause): boolean {
  if (clause.found === 'conflict' || clause.type === 'unspecified_application') return true;
  return clause.kind === 'order' && OPEN.has(clause.status);
}

async function mark(db: Store, resultIds: readonly string[], column: 'unread' | 'in_doubt'): Promise<void> {
  for (const ids of batches(resultIds))
    await db
      .updateTable('result_line')
      .set({ [column]: 1 })
      .where(isOneOf('id', ids))
      .execute();
}
