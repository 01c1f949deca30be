import type { LinkInDoubt } from '../../cases/links/link-appearances.js';
import { batches } from '../database/batches.js';
import { rowId } from '../database/row-id.js';
import { hasBirth } from '../people/packed-marks.js';
import type { LinkDecisionRow } from '../tables/link-decision.table.js';
import type { Store } from '../tables.js';

/** One of two records side by side: what may be shown of it without saying who it is. */
export interface ReviewedRecord {
  readonly appearanceId: string;
  readonly caseId: string | null;
  /** Its id: a file can be called by somebody’s name. */
  readonly document: string;
  readonly kind: string;
  readonly date: string | null;
  readonly court: string;
  readonly age: number | null;
  readonly hasDateOfBirth: boolean;
  readonly hasAsn: boolean;
  readonly offences: readonly { readonly code: string | null; readonly title: string }[];
}

/** Two appearances to be decided, or decided. */
export interface LinkPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** Null where nothing is in doubt any more. */
  readonly doubt: Pick<LinkInDoubt, 'level' | 'why'> | null;
  /** The first first; the last stands. */
  readonly decisions: readonly Pick<LinkDecisionRow, 'value' | 'reason' | 'known_at'>[];
}

/** Every pair in doubt and every pair ever decided, in the order of ids. */
export async function linkPairs(db: Store): Promise<readonly LinkPair[]> {
  const pairs = new Map<string, LinkPair>();
  const doubts = await db.selectFrom('link_doubt').selectAll().orderBy('a').orderBy('b').execute();
  for (const { a, b, level, why } of doubts) {
    const id = pairId(a, b);
    pairs.set(id, { id, a, b, doubt: { level, why }, decisions: [] });
  }
  const decided = await db.selectFrom('link_decision').selectAll().orderBy('position').execute();
  for (const { a, b, value, reason, known_at } of decided) {
    const id = pairId(a, b);
    const pair = pairs.get(id) ?? { id, a, b, doubt: null, decisions: [] };
    pairs.set(id, { ...pair, decisions: [...pair.decisions, { value, reason, known_at }] });
  }
  return [...pairs.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The id of a pair of appearances, the smaller first. */
export function pairId(a: string, b: string): string {
  return rowId(`${a} ${b}`, 'link');
}

/** The records of appearances, by id. */
export async function reviewedRecords(
  db: Store,
  appearanceIds: readonly string[],
): Promise<ReadonlyMap<string, ReviewedRecord>> {
  const records = new Map<string, ReviewedRecord>();
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('appearance as a')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .innerJoin('source_document as d', 'd.id', 'h.document_id')
      .leftJoin('case_appearance_line as c', 'c.of_appearance', 'a.number')
      .leftJoin('defendant_case as k', 'k.number', 'c.of_case')
      .select(['a.id', 'a.age_at_hearing', 'a.person_asn', 'a.person_marks', 'h.date', 'h.court_house', 'd.kind'])
      .select(['h.document_id', 'k.id as case_id'])
      .where('a.id', 'in', [...ids])
      .execute();
    const offences = await db
      .selectFrom('offence')
      .select(['appearance_id', 'code', 'title'])
      .where('appearance_id', 'in', [...ids])
      .orderBy('position')
      .execute();
    for (const row of rows) {
      records.set(row.id, {
        appearanceId: row.id,
        caseId: row.case_id,
        document: row.document_id,
        kind: row.kind,
        date: row.date,
        court: row.court_house,
        age: row.age_at_hearing,
        hasDateOfBirth: row.person_marks !== null && hasBirth(row.person_marks),
        hasAsn: row.person_asn !== null,
        offences: offences
          .filter(({ appearance_id }) => appearance_id === row.id)
          .map(({ code, title }) => ({ code, title })),
      });
    }
  }
  return records;
}
