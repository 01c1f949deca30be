import type { Gaps } from '../audits/gaps/gaps-schema.js';
import { nearestName } from '../text/names/nearest-name.js';
import { UsageError } from '../usage-error.js';

/** The answer with the cases of one area alone, its table whole. UsageError for an area that is in no table. */
export function gapsIn(answer: Gaps, key: string): Gaps {
  const keys = answer.groups.flatMap(({ areas }) => areas.map((area) => area.key));
  if (!keys.includes(key)) {
    const nearest = nearestName(key, keys);
    throw new UsageError(
      `--in ${key}: there is none. ${nearest === null ? 'The keys are in the table: leave --in out to see it.' : `Did you mean “${nearest}”?`}`,
    );
  }
  const groups = answer.groups.map((group) => ({ ...group, cases: group.cases.filter((one) => one.key === key) }));
  return { ...answer, groups };
}
