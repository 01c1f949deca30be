import { restrictionsIn, UNNAMED_RESTRICTION } from '../entries/restrictions.js';
import { ask } from '../fields/field-plan.js';
import type { Fields } from '../fields/json-fields.js';

const DETAILS = ['reportingRestrictionDetails', 'reportingRestrictionDetail'];

/** What is asked of a case, an application or an offence of the reporting restrictions on it. */
export const RESTRICTED = {
  restrictions: ask.texts(...DETAILS),
  isRestricted: ask.flag('reportingRestriction'),
};

interface Restricted {
  readonly restrictions?: readonly string[];
  readonly isRestricted?: boolean;
  readonly opened: Fields | undefined;
}

const NONE: readonly never[] = [];
const UNNAMED: readonly string[] = [UNNAMED_RESTRICTION];

/** The reporting restrictions, in the list's own words where it has any. */
export function restrictionsOf({ restrictions, isRestricted, opened }: Restricted): readonly string[] {
  const details = opened === undefined ? (restrictions ?? NONE) : restrictionsIn(opened, ...DETAILS);
  if (details.length > 0) return details;
  if (isRestricted !== undefined) return isRestricted ? UNNAMED : NONE;
  // Words where yes or no belongs are the restriction's own.
  return opened === undefined ? NONE : restrictionsIn(opened, 'reportingRestriction');
}
