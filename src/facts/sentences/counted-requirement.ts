/** Requirements that are counted: so many hours of work, so many days of activity. */
import { readNumber } from '../../text/figures/numbers.js';
import type { SentenceFields, SentenceRule } from '../rule.js';
import { after, field, saidElsewhere } from '../surroundings.js';
import { NOT_IMPOSED, type Requirement, requirementRule } from './requirement-rule.js';

interface Counted extends Requirement {
  /** What is counted: the group of `full` that holds the number, and the field it is printed as. */
  readonly unit: 'hours' | 'days';
  /** The requirement with its number, global patterns. */
  readonly full: readonly RegExp[];
  /** The requirement by its name alone: a decision only where no number is said for it. */
  readonly bare: RegExp;
}

/** A rule for a requirement with a number of hours or days. */
export function countedRequirement(counted: Counted): SentenceRule {
  const { requirement, unit, full, bare } = counted;
  return {
    ...requirementRule(counted),
    cues: [...full, bare],
    unless: NOT_IMPOSED,
    read(match, window) {
      const count = match.groups?.[unit];
      if (!count && full.some((pattern) => saidElsewhere(match, window, pattern))) return null;
      // a notice of how long there is to do it
      if (!count && /^ (?:must|should|is to|has to) be (?:completed|done|finished)\b/i.test(after(match, window)))
        return null;
      if (readNumber(count ?? '') === 0) return null;
      const fields: SentenceFields = { requirement, ...field(unit, readNumber(count ?? '')) };
      return { fields };
    },
  };
}
