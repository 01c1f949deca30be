import { restrictionsIn, UNNAMED_RESTRICTION } from '../entries/restrictions.js';
import type { Fields } from '../fields/json-fields.js';

/** The reporting restrictions on a case, an application or an offence, in the list's own words where it has any. */
export function readRestrictions(fields: Fields): readonly string[] {
  const details = restrictionsIn(fields, 'reportingRestrictionDetails', 'reportingRestrictionDetail');
  const isRestricted = fields.flag('reportingRestriction');
  if (details.length > 0) return details;
  if (isRestricted !== undefined) return isRestricted ? [UNNAMED_RESTRICTION] : [];
  // Words where yes or no belongs are the restriction's own.
  return restrictionsIn(fields, 'reportingRestriction');
}
