/** Requirements that are counted: so many hours of work, so many days of activity. */
import { readNumber } from '../../text/numbers.js';
import type { SentenceFields, SentenceRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';
import { NOT_IMPOSED } from './requirement-rule.js';

interface Counted {
  readonly name: string;
  readonly requirement: string;
  readonly provision: string;
  readonly codes: readonly string[];
  readonly shortCodes: readonly string[];
  readonly anyOf: readonly string[];
  /** What is counted: the group of `full` that holds the number, and the field it is printed as. */
  readonly unit: 'hours' | 'days';
  /** The requirement with its number, global patterns. */
  readonly full: readonly RegExp[];
  /** The requirement by its name alone: a decision only where no number is said for it. */
  readonly bare: RegExp;
  readonly examples: SentenceRule['examples'];
}

/** A rule for a requirement with a number of hours or days. */
export function countedRequirement(counted: Counted): SentenceRule {
  const { name, requirement, provision, codes, shortCodes, anyOf, unit, full, bare, examples } = counted;
  return {
    kind: 'sentence',
    name,
    type: 'requirement',
    says: { requirement },
    provision,
    codes: codes.map((code) => ({ code })),
    shortCodes,
    anyOf,
    cues: [...full, bare],
    unless: NOT_IMPOSED,
    read(match, window) {
      const count = match.groups?.[unit];
      if (!count && full.some((pattern) => saidElsewhere(match, window, pattern))) return null;
      const fields: SentenceFields = { requirement, ...field(unit, readNumber(count ?? '')) };
      return { fields };
    },
    examples,
  };
}
