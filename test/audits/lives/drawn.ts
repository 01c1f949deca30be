import type { Cast } from '../../../scripts/observer-2025/cast.js';
import type { Charge } from '../../../scripts/observer-2025/charges.js';
import type { Court } from '../../../scripts/observer-2025/courts.js';
import type { Telling } from '../../../scripts/observer-2025/documents.js';
import type { Appearance, CaseFile } from '../../../scripts/observer-2025/hearing.js';
import type { Random } from '../../../scripts/observer-2025/random.js';
import type { OrderName } from './ordered.js';

/** How a charge ends, as it was drawn; `sentenced` is by magistrates. */
export type Fate =
  | 'sentenced'
  | 'withdrawn'
  | 'discontinued'
  | 'dismissed'
  | 'acquitted'
  | 'replaced'
  | 'pending'
  | 'warrant'
  | 'committed'
  | 'sentenced by the Crown Court'
  | 'sent'
  | 'remitted'
  | 'deferred'
  | 'bound over'
  | 'taken into consideration'
  | 'hospital'
  | 'set aside';

export interface ChargeDrawn {
  /** Of the offence it came to. */
  readonly code: string;
  readonly charge: Charge;
  readonly fate: Fate;
  /** The day it ended so. */
  readonly on: string;
}

export interface OrderDrawn {
  readonly name: OrderName;
  readonly on: string;
  /** Which of the charges it was recorded on; null for the case or the person. */
  readonly charge: number | null;
  /** Printed as of the case, though it stands on a charge: Libra’s message has no other place for it than the first offence. */
  readonly printedOfCase?: true;
  /** At a hearing about breach of an order. */
  readonly atBreach?: true;
  /** Left out of a later account of the hearing, or fallen with the sentence that was set aside: no order any more. */
  readonly gone?: 'taken out' | 'set aside';
  /** Quashed on appeal. */
  readonly quashed?: true;
  /** Asked for or put off, and decided since by what was quashed: a later decision like any other. */
  readonly answered?: true;
}

/** One person’s case while it is drawn: what the documents are to say, and beside it what happened, which is all the second count sees. */
export interface Life {
  readonly number: number;
  readonly format: Telling;
  readonly random: Random;
  readonly cast: Cast;
  readonly file: CaseFile;
  readonly court: Court;
  readonly youth: boolean;
  appearances: Appearance[];
  charges: ChargeDrawn[];
  orders: OrderDrawn[];
  /** The cases of this person that are with it one unit, if any is. */
  urns: string[];
  /** Other people and cases, counted by themselves. */
  others: Life[];
  /** In a line, for whoever looks for the reason of a difference. */
  tale: string[];
  /** The last day anything happened. */
  now: string;
}
