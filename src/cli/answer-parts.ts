import { outcomeNamed } from '../pipeline/deciding/outcome-as-clause.js';
import { UsageError } from '../usage-error.js';

const SOURCES = ['court', 'cps', 'police'] as const;
export const ANSWER_SOURCES = SOURCES.join(', ');

/** The outcome somebody answered; UsageError for a word that is none. */
export function answeredOutcome(said: string) {
  const outcome = outcomeNamed(said);
  if (outcome !== 'not_observable') return outcome;
  throw new UsageError('not_observable is no answer: somebody who answers has seen the results, or says unclear.');
}

/** Who answered, or was asked; null where nobody is named. UsageError for another. */
export function answerSource(given: string | undefined, option = '--source'): (typeof SOURCES)[number] | null {
  if (given === undefined || given === '') return null;
  const source = SOURCES.find((one) => one === given.toLowerCase());
  if (source !== undefined) return source;
  throw new UsageError(`${option} ${given}: expected ${ANSWER_SOURCES}.`);
}
