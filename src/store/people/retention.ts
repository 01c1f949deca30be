import { USUAL_TERMS } from '../../sources/configured/usual-terms.js';
import type { Store } from '../tables.js';

/** How long the personal data of a document is kept, and on whose terms. */
export interface Retention {
  /** The configured source the document came from; null where none is. */
  readonly source: string | null;
  /** After the hearing, days. */
  readonly days: number;
  /** Whether keyed hashes of people may be kept when names and words are erased. */
  readonly keepKeys: boolean;
}

/** A source as configured. */
export interface DataSource {
  readonly name: string;
  readonly licence: string;
  readonly purpose: string;
  readonly retentionDays: number;
  readonly keepKeys: boolean;
}

/** Where no source is configured: as HMCTS asks, while a case is live or six months after the verdict. */
export const DEFAULT_RETENTION: Retention = {
  source: null,
  days: USUAL_TERMS.retentionDays,
  keepKeys: USUAL_TERMS.keepKeys,
};

export function retentionOf({ name, retentionDays, keepKeys }: DataSource): Retention {
  return { source: name, days: retentionDays, keepKeys };
}

/** The terms of a document that came under several: the shortest time, and hashes kept only where all allow it. */
export function strictest(terms: readonly Retention[]): Retention {
  const [first = DEFAULT_RETENTION, ...others] = [...terms].sort(
    (a, b) => a.days - b.days || ((a.source ?? '') < (b.source ?? '') ? -1 : 1),
  );
  return { ...first, keepKeys: [first, ...others].every(({ keepKeys }) => keepKeys) };
}

/** The last day of a retention period that begins on `date`; null where it has no date. */
export function retainedUntil(date: string | null, days: number): string | null {
  if (date === null) return null;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Keeps under which terms documents came: licence and purpose, as configured last. */
export async function keepSources(db: Store, sources: readonly DataSource[]): Promise<void> {
  for (const { name, licence, purpose, retentionDays, keepKeys } of sources) {
    const row = { licence, purpose, retention_days: retentionDays, keep_keys: keepKeys ? 1 : 0 } as const;
    await db
      .insertInto('data_source')
      .values({ name, ...row })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute();
  }
}
