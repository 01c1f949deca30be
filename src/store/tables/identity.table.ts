import type { Selectable } from 'kysely';

/** Who an appearance is of, as `identity_line` keeps it. */
export interface IdentityTable {
  readonly appearance_id: string;
  /** As printed. */
  readonly name: string | null;
  readonly title: string | null;
  readonly forenames: string | null;
  readonly surname: string | null;
  readonly organisation: string | null;
  readonly date_of_birth: string | null;
  readonly sex: string | null;
  readonly address: string | null;
  readonly asn: string | null;
  readonly pnc_id: string | null;
  readonly master_id: string | null;
  readonly defendant_id: string | null;
  /** The day its keeping ends; null counts from the day it came in. */
  readonly delete_after: string | null;
}

export type IdentityRow = Selectable<IdentityTable>;
