import { ask } from '../field-plan.js';
import type { Fields } from '../json-fields.js';
import { restrictionsIn, UNNAMED_RESTRICTION } from '../restrictions.js';

const DETAILS = ['reportingRestrictionDetails', 'reportingRestrictionDetail'];

/** What a plan asks of them. */
export const RESTRICTIONS = {
  restrictions: ask.texts(...DETAILS),
  isRestricted: ask.flag('reportingRestriction'),
};

interface Said {
  readonly restrictions: readonly string[] | undefined;
  readonly isRestricted: boolean | undefined;
}

/**
 * The reporting restrictions on a case, an application or an offence, in the list's own words where it has any. The fields are asked for
 * what is no words and no yes or no.
 */
export function restrictionsOf({ restrictions, isRestricted }: Said, fields: Fields | undefined): readonly string[] {
  const details = restrictions ?? (fields ? restrictionsIn(fields, ...DETAILS) : NONE);
  if (details.length > 0) return details;
  if (isRestricted !== undefined) return isRestricted ? [UNNAMED_RESTRICTION] : NONE;
  // Words where yes or no belongs are the restriction's own.
  return fields ? restrictionsIn(fields, 'reportingRestriction') : NONE;
}

const NONE: readonly string[] = [];
