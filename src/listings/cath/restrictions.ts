import type { Fields } from '../json-fields.js';

/** What stands for a restriction where the list only says that there is one. */
const UNNAMED = 'Reporting restriction';

/** The reporting restrictions on a case, an application or an offence, in the list's own words where it has any. */
export function readRestrictions(fields: Fields): readonly string[] {
  const details = fields.texts('reportingRestrictionDetails', 'reportingRestrictionDetail');
  const isRestricted = fields.flag('reportingRestriction') ?? false;
  if (details.length > 0) return details;
  return isRestricted ? [UNNAMED] : [];
}
