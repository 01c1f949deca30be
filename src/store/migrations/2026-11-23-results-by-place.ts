import { type Kysely, type Migration, sql } from 'kysely';
import { packed, unpacked } from '../database/packed.js';
import { inDigitsOf } from '../database/sql-dialect.js';
import { clauseAt } from '../documents/clause-id.js';

/** How many cases are held in memory at a time. */
const MANY = 1_000;

/** The packed rest of a case names its results and clauses by their places among the results of its appearances, and by no ids. */
export const resultsByPlace: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (let last = 0; ; ) {
      const { rows } = await sql<{ number: number; rest: Uint8Array }>`
        select number, rest from defendant_case where rest is not null and number > ${last} order by number limit ${sql.lit(MANY)}`.execute(
        db,
      );
      for (const { number, rest } of rows) {
        const column = packed(JSON.stringify(byPlace(JSON.parse(unpacked(rest)), await resultsOf(db, number))));
        await sql`update defendant_case set rest = ${column} where number = ${number}`.execute(db);
      }
      const end = rows.at(-1);
      if (end === undefined) return;
      last = Number(end.number);
    }
  },
};

interface Rest {
  readonly offences: readonly { readonly resultIds: readonly string[] }[];
  readonly sentences: readonly { readonly clauseIds: readonly string[] }[];
}

function byPlace({ offences, sentences, ...rest }: Rest, results: readonly string[]): unknown {
  const result = (id: string) => (results.includes(id) ? results.indexOf(id) : id);
  const clause = (id: string) => {
    const place = results.findIndex((own) => clauseAt(id, own) !== null);
    const position = clauseAt(id, results[place] ?? '');
    if (position === null) return id;
    return position === 0 ? place : [place, position];
  };
  return {
    ...rest,
    offences: offences.map(({ resultIds, ...offence }) => ({ ...offence, results: resultIds.map(result) })),
    sentences: sentences.map(({ clauseIds, ...sentence }) => ({ ...sentence, clauses: clauseIds.map(clause) })),
  };
}

/** The ids of the results of a case in the order of its appearances, of each those of its offences first. */
async function resultsOf(db: Kysely<unknown>, caseNumber: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select ${inDigitsOf(db, 'l.id')} as id from case_appearance_line c
    join appearance a on a.number = c.of_appearance
    join hearing_line h on h.id = a.hearing_id
    join result_line l on l.sitting_at = h.sitting_at and l.hearing_at = h.position and l.appearance_at = a.position
    where c.of_case = ${caseNumber} order by c.position, l.offence_at nulls last, l.position`.execute(db);
  return rows.map(({ id }) => id);
}
