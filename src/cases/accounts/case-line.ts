import { fieldsSaid } from '../../facts/clause-said.js';
import type { Appearance, ClauseHeard, ResultHeard } from './appearance.js';

/** One clause of one result line that stands, with where and when it was decided and the case's offence it was recorded on. */
export interface CaseLine {
  readonly result: ResultHeard;
  readonly clause: ClauseHeard;
  readonly at: Appearance;
  /** The case's own id of the offence; null for a result of the case, the defendant or an application. */
  readonly offenceId: string | null;
  /** The day it was ordered, else the day of the hearing. */
  readonly on: string | null;
}

/** What a clause says, without where it was found: equal for the same decision said twice. */
export function meaning(clause: ClauseHeard): string {
  return JSON.stringify(fieldsSaid(clause));
}

/** Names one court however its documents name it: by code where any document of the case gives one, else by its house. */
export function courtNamer(appearances: readonly Appearance[]): (court: Appearance['hearing']['court']) => string {
  const codes = new Map<string, string>();
  for (const { hearing } of appearances) {
    if (hearing.court.code !== null) codes.set(hearing.court.house.toLowerCase(), hearing.court.code);
  }
  return ({ code, house }) => code ?? codes.get(house.toLowerCase()) ?? house.toLowerCase();
}
