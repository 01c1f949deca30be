import { type Kysely, type Migration, sql } from 'kysely';
import { packedMarks } from '../people/packed-marks.js';
import { marksFromText } from './marks-as-text.js';

/** Rows read at a time. */
const MANY = 1000;

/** Marks of people take half the room as bytes: they were hexadecimal digits. */
export const marksInBytes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table appearance add column marks_in_bytes blob').execute(db);
    for (let last = ''; ; ) {
      const { rows } = await sql<{ id: string; person_marks: string }>`
        select id, person_marks from appearance where person_marks is not null and id > ${last}
        order by id limit ${sql.lit(MANY)}`.execute(db);
      for (const { id, person_marks: marks } of rows)
        await sql`update appearance set marks_in_bytes = ${packedMarks(marksFromText(marks))} where id = ${id}`.execute(
          db,
        );
      const end = rows.at(-1);
      if (end === undefined) break;
      last = end.id;
    }
    await sql.raw('alter table appearance drop column person_marks').execute(db);
    await sql.raw('alter table appearance rename column marks_in_bytes to person_marks').execute(db);
  },
};
