import type { Generated, Selectable } from 'kysely';
import type { PersonLevel } from '../../cases/links/join-persons.js';

/** One person in one case, its hearings joined. */
export interface DefendantCaseTable {
  /** Of this database alone: what is of the case names it in three bytes. Nothing tells it to anybody. */
  readonly number: Generated<number>;
  readonly id: string;
  readonly person_id: string;
  /** By what it was found to be this person's: his id, name and birth, or these nearly, at one court; null where that was not kept. */
  readonly person_linked_by: PersonLevel | null;
  readonly urn: string | null;
  readonly organisation: 0 | 1;
  readonly prosecutor: string | null;
  /** Whether a complainant may never be identified; null of a case concluded before this was kept. */
  readonly anonymity: 'yes' | 'no' | 'unknown' | null;
  /** Somebody under 18 at a hearing or at conviction, a youth court or a youth sentence. */
  readonly youth: 0 | 1 | null;
  /** A reporting restriction is recorded on the case, one of its hearings or one of its offences. */
  readonly restricted: 0 | 1 | null;
  /** `unknown` counts as `no`; the reasons are in `rest`. */
  readonly reportable: 'yes' | 'no' | 'unknown' | null;
  /** No document of a court tells of it: a newspaper's account alone. */
  readonly narrative_only: 0 | 1 | null;
  /** A JSON list: the days on which magistrates heard it, in order. */
  readonly heard: string;
  /** Of how many parts it is, where offences or occasions are counted. */
  readonly offences: number;
  readonly occasions: number;
  /** The offence groups it was charged or ended in, parted by commas. */
  readonly offence_groups: string;
  /** Device or images were lost by an order that stands. */
  readonly device_lost: 0 | 1;
  /** What joining found wrong, as JSON. */
  readonly details: string;
  /** What of the case, its offences and its sentences has no column: packed JSON. Null of a case stored before this was kept. */
  readonly rest: Uint8Array | null;
  /** A hash of its appearances and of what links them: a case that would be linked so again is left as it is. */
  readonly linked_as: string | null;
}

export type DefendantCaseRow = Omit<Selectable<DefendantCaseTable>, 'number'>;
