import type { Charge } from './charges.js';
import type { Appearance, CaseFile, OffenceHeard } from './hearing.js';
import type { Said } from './said.js';

/** Everything that happens to one person, over all hearings; `kind` is a key of the marginals. */
export interface Story {
  readonly kind: string;
  readonly name: string;
  readonly cases: readonly CaseFile[];
  readonly appearances: readonly Appearance[];
}

export function story(kind: string, name: string, appearances: readonly Appearance[]): Story {
  return { kind, name, cases: [...new Set(appearances.map((one) => one.case))], appearances };
}

/** How somebody pleaded and was found, carried from hearing to hearing. */
export type Standing = Omit<OffenceHeard, 'charge' | 'results'>;

export const noPleaYet: Standing = {};

export function pleadedGuilty(on: string): Standing {
  return { plea: 'GUILTY', pleaDate: on, convictionDate: on };
}

export function pleadedNotGuilty(on: string): Standing {
  return { plea: 'NOT_GUILTY', pleaDate: on };
}

export function foundGuilty(pleaOn: string, on: string): Standing {
  return { plea: 'NOT_GUILTY', pleaDate: pleaOn, verdict: 'guilty', verdictDate: on, convictionDate: on };
}

export function foundNotGuilty(pleaOn: string, on: string): Standing {
  return { plea: 'NOT_GUILTY', pleaDate: pleaOn, verdict: 'not_guilty', verdictDate: on };
}

/** Every charge with the same standing and the same results. */
export function allHeard(charges: readonly Charge[], standing: Standing, results: readonly Said[]): OffenceHeard[] {
  return charges.map((charge) => ({ charge, ...standing, results }));
}
