import type { Defendant } from '../../listings/listing.js';
import { batches } from '../database/batches.js';
import { maybeInBytes } from '../database/digits.js';
import type { Key } from '../database/secret.js';
import { listOf } from '../database/sql-dialect.js';
import { packedMarks } from '../people/packed-marks.js';
import { personKeys } from '../people/person-keys.js';
import { personMarks } from '../people/person-marks.js';
import type { IdentityRow } from '../tables/identity.table.js';
import type { Store } from '../tables.js';
import { writeLinkKeys } from './link-records.js';

/**
 * Gives the appearances of documents stored by an earlier ordergap (2026-11-22 and before) the keys they are linked by;
 * the hashes and marks of their names too, where the names are still kept. Nothing is done for those that have keys.
 */
export async function fillLinkKeys(db: Store, appearanceIds: readonly string[], key: Key): Promise<void> {
  const missing: string[] = [];
  for (const ids of batches(appearanceIds)) {
    const rows = await db
      .selectFrom('appearance')
      .select('id')
      .where('id', 'in', listOf(db, ids))
      .where('link_keys', 'is', null)
      .execute();
    for (const { id } of rows) missing.push(id);
  }
  for (const ids of batches(missing)) await fill(db, ids, key);
}

async function fill(db: Store, ids: readonly string[], key: Key): Promise<void> {
  const people = await db.selectFrom('identity').selectAll().where('appearance_id', 'in', listOf(db, ids)).execute();
  for (const row of people) {
    const defendant = defendantOf(row);
    const { name, nameAndBirth, pnc, defendant: id } = personKeys(defendant, key);
    const marks = row.organisation === null ? personMarks(defendant, key) : null;
    await db
      .updateTable('appearance')
      .set({
        person_name: maybeInBytes(name),
        person_name_and_birth: maybeInBytes(nameAndBirth),
        person_pnc: maybeInBytes(pnc),
        person_defendant: maybeInBytes(id),
        person_marks: marks === null ? null : packedMarks(marks),
      })
      .where('id', '=', row.appearance_id)
      .execute();
  }
  await writeLinkKeys(db, ids, key);
}

function defendantOf(row: IdentityRow): Defendant {
  const name =
    row.name === null
      ? {}
      : { name: { full: row.name, ...present({ forenames: row.forenames, surname: row.surname }) } };
  const ids = present({
    dateOfBirth: row.date_of_birth,
    sex: row.sex,
    pncId: row.pnc_id,
    defendantId: row.defendant_id,
  });
  const organisation = row.organisation === null ? {} : { organisation: row.organisation };
  return { ...name, ...organisation, ...ids, offences: [], results: [] };
}

function present<Name extends string>(fields: Readonly<Record<Name, string | null>>): { [name in Name]?: string } {
  const known = Object.entries<string | null>(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as { [name in Name]?: string };
}
