import type { DayProblem } from './day-problems.js';
import type { ExpectedBy } from './expected-days.js';

/** One line of the coverage ledger: a magistrates' court on a day, as everything that asks about coverage sees it. */
export interface LedgerDay {
  /** By which courts are compared: the code, else the name in small letters. */
  readonly courtKey: string;
  readonly court: string;
  readonly localJusticeArea: string | null;
  readonly date: string;
  readonly seen: 'both' | 'listed' | 'resulted' | 'neither';
  readonly expectedBy: ExpectedBy;
  /** Documents. */
  readonly lists: number;
  readonly registers: number;
  /** Cases, each once: in any document, in lists, in registers and results. */
  readonly cases: number;
  readonly casesListed: number;
  readonly casesResulted: number;
  /** When the first account of results was issued, as it says itself. */
  readonly issuedAt: string | null;
  readonly late: boolean;
  readonly amended: boolean;
  /** When the first results came in. */
  readonly knownAt: string | null;
  readonly held: boolean;
  readonly heldBy: 'rule' | 'person' | 'released' | null;
  readonly problems: readonly DayProblem[];
}
