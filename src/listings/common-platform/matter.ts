import type { Application, Hearing } from '../listing.js';
import type { Identity } from './defendant.js';
import type { ReadOffence } from './offence.js';
import type { ReadResult } from './result.js';

/** What one hearing decided of one case or one application, before its results are laid on the days they were ordered. */
export interface Matter {
  readonly heading: Omit<Hearing, 'defendants' | 'applications'>;
  readonly applications: readonly MatterApplication[];
  readonly defendants: readonly MatterDefendant[];
}

export interface MatterDefendant {
  readonly identity: Identity;
  readonly offences: readonly ReadOffence[];
  readonly results: readonly ReadResult[];
}

export interface MatterApplication {
  readonly applicationId?: string;
  readonly heading: Omit<Application, 'results' | 'offences'>;
  readonly offences: readonly ReadOffence[];
  readonly results: readonly ReadResult[];
}

export function resultsOf({ applications, defendants }: Matter): readonly ReadResult[] {
  const all: ReadResult[] = [];
  for (const holders of [applications, defendants]) {
    for (const { offences, results } of holders) {
      for (const offence of offences) all.push(...offence.results);
      all.push(...results);
    }
  }
  return all;
}
