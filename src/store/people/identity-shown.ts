import { batches } from '../database/batches.js';
import { rowId } from '../database/row-id.js';
import type { Store } from '../tables.js';

/** Who an appearance is of, as printed. */
export interface ShownIdentity {
  readonly name: string | null;
  readonly dateOfBirth: string | null;
  readonly address: string | null;
}

/** What was asked about, by which command and what for. */
export interface AskedFor {
  readonly command: string;
  readonly subject: string;
  readonly purpose: string;
  readonly now: string;
}

/** Keeps that something of people was asked for, and what for. */
export async function noteShown(db: Store, { command, subject, purpose, now }: AskedFor): Promise<void> {
  const id = rowId(`${command} ${subject} ${purpose}`, now);
  await db
    .insertInto('identity_shown')
    .values({ id, known_at: now, command, subject, purpose })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Who appearances are of, for somebody who says what for: that it was asked is kept, with the purpose. */
export async function showIdentities(
  store: Store,
  appearanceIds: readonly string[],
  asked: AskedFor,
): Promise<ReadonlyMap<string, ShownIdentity>> {
  return store.transaction().execute(async (db) => {
    await noteShown(db, asked);
    const shown = new Map<string, ShownIdentity>();
    for (const ids of batches(appearanceIds)) {
      const rows = await db
        .selectFrom('identity')
        .select(['appearance_id', 'name', 'organisation', 'date_of_birth', 'address'])
        .where('appearance_id', 'in', [...ids])
        .execute();
      for (const row of rows) {
        shown.set(row.appearance_id, {
          name: row.name ?? row.organisation,
          dateOfBirth: row.date_of_birth,
          address: row.address,
        });
      }
    }
    return shown;
  });
}
