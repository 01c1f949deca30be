import { hash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { batches } from '../database/batches.js';
import { inBytes } from '../database/digits.js';
import type { InDigits } from '../database/insert-rows.js';
import type { PhraseTable } from '../tables/phrase.table.js';
import type { Store } from '../tables.js';

/** Bytes of an id. */
export const PHRASE_ID_LENGTH = 10;

/** The phrases of one document as they are met: each has one row, and one id that its rows share. */
export interface Phrases {
  /** In hexadecimal digits. */
  readonly idOf: (text: string) => string;
  /** In the order of their ids: programs that store the same phrases at once wait for each other in turn. */
  readonly rows: () => readonly InDigits<PhraseTable, 'id'>[];
}

export function newPhrases(): Phrases {
  const ids = new Map<string, string>();
  return {
    idOf: (text) => {
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = phraseDigits(text);
      ids.set(text, id);
      return id;
    },
    rows: () => [...ids].map(([text, id]) => ({ id, text })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

export function phraseId(text: string): Uint8Array {
  return inBytes(phraseDigits(text));
}

function phraseDigits(text: string): string {
  return hash('sha256', text).slice(0, 2 * PHRASE_ID_LENGTH);
}

/** Where rows name phrases. */
const SAID = [
  ['result_line', 'text_id'],
  ['offence_line', 'title_id'],
  ['offence_line', 'wording_id'],
  ['offence_line', 'legislation_id'],
] as const;

/** The words that the phrase named by a column has. */
export function wordsOf(column: string): RawBuilder<string | null> {
  return sql<string | null>`(select p.text from phrase p where p.id = ${sql.ref(column)})`;
}

/** The ids of the phrases that a document says. */
export async function phrasesOf(db: Store, documentId: string): Promise<readonly Uint8Array[]> {
  const heard = sql`select id from hearing where document_id = ${documentId}`;
  const selects = SAID.map(([table, column]) => {
    const whose =
      table === 'result_line'
        ? sql`sitting_at in (select number from sitting where document_id = ${documentId})`
        : sql`of_appearance in (select number from appearance where hearing_id in (${heard}))`;
    return sql`select ${sql.ref(column)} as id from ${sql.table(table)} where ${whose} and ${sql.ref(column)} is not null`;
  });
  const { rows } = await sql<{ id: Uint8Array }>`${sql.join(selects, sql` union `)}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Deletes of these phrases those that no row says any more; reads every result and offence, for nothing else asks who says one. */
export async function forgetUnsaid(db: Store, ids: readonly Uint8Array[]): Promise<void> {
  const unsaid = new Map(ids.map((id) => [Buffer.from(id).toString('hex'), id]));
  for (const some of batches([...unsaid.values()])) {
    const selects = SAID.map(
      ([table, column]) =>
        sql`select ${sql.ref(column)} as id from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(some)})`,
    );
    const { rows } = await sql<{ id: Uint8Array }>`${sql.join(selects, sql` union `)}`.execute(db);
    for (const { id } of rows) unsaid.delete(Buffer.from(id).toString('hex'));
  }
  for (const some of batches([...unsaid.values()]))
    await db
      .deleteFrom('phrase')
      .where('id', 'in', [...some])
      .execute();
}
