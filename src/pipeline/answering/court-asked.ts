import { courtKey } from '../../cases/links/link-record.js';
import { knownCourt } from '../../law/courts/courts.js';
import { courtsInLedger } from '../../store/case-files/court-days.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';

/**
 * The court of a code, of a name as any document has it, or of a part of one that no other court's name has. Throws
 * UsageError where no document tells of it, and where there are several.
 */
export async function courtAsked(
  db: Store,
  given: string,
): Promise<{ readonly court: string; readonly house: string }> {
  const courts = await courtsInLedger(db);
  const known = courtKey({ ...knownCourt(given, null), localJusticeArea: null });
  const words = given.trim().toLowerCase();
  const exact = courts.filter(
    ({ court, house }) => court === known || court.toLowerCase() === words || house.toLowerCase() === words,
  );
  const found = exact.length > 0 ? exact : courts.filter(({ house }) => house.toLowerCase().includes(words));
  const [one] = found;
  if (one === undefined)
    throw new UsageError('No document in this database is of such a court: ordergap coverage lists the courts.');
  if (found.every(({ court }) => court === one.court)) return one;
  const names = [...new Set(found.map(({ house }) => house))];
  throw new UsageError(`More than one court is called so: ${names.slice(0, 3).join(', ')}. Give more of the name.`);
}
