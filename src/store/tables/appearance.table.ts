import type { Generated, Selectable } from 'kysely';

/** One defendant in one case heard. Who it is, only as keyed hashes, in bytes. */
export interface AppearanceTable {
  /** Of this database alone: what is of the appearance names it in three bytes. Nothing tells it to anybody. */
  readonly number: Generated<number>;
  readonly id: string;
  readonly hearing_id: string;
  readonly position: number;
  readonly urn: string | null;
  /** The URN in capitals without spaces, for joining. */
  readonly urn_key: string | null;
  readonly case_number: string | null;
  readonly person_master: Uint8Array | null;
  readonly person_asn: Uint8Array | null;
  readonly person_name_and_birth: Uint8Array | null;
  readonly person_name: Uint8Array | null;
  readonly person_pnc: Uint8Array | null;
  readonly person_defendant: Uint8Array | null;
  /** Keyed hashes that slips of a name and a date of birth are told by, packed. */
  readonly person_marks: Uint8Array | null;
  readonly organisation: 0 | 1;
  readonly subject: 0 | 1;
  /** Whole years. */
  readonly age_at_hearing: number | null;
  /** Under 18 at the hearing, or before a youth panel; null where nothing tells. */
  readonly youth: 0 | 1 | null;
  /** What it can be joined to others by: keyed hashes in order, one after the other; null where it has none yet. */
  readonly link_keys: Uint8Array | null;
}

export type AppearanceRow = Omit<Selectable<AppearanceTable>, 'number'>;
