import { type Kysely, type Migration, sql } from 'kysely';

/** How often the process that had a job in hand ended. */
export const jobLife: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table job add column killed integer not null default 0').execute(db);
  },
};
