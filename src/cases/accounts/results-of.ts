import { gathered } from '../../gathered.js';
import type { Appearance, ResultHeard } from './appearance.js';

/** Every result of an appearance: those of its offences, then those of none. */
export function resultsOf({ offences, results }: Pick<Appearance, 'offences' | 'results'>): readonly ResultHeard[] {
  return gathered([...offences, { results }], (one) => one.results);
}
