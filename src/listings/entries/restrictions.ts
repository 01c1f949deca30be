import type { Fields } from '../fields/json-fields.js';

/** What stands for a restriction where a document only says that there is one. */
export const UNNAMED_RESTRICTION = 'Reporting restriction';

/**
 * The reporting restrictions in the lists of these names: words, one or several, or objects with their words under a label.
 * One that says nothing of itself is a restriction all the same.
 */
export function restrictionsIn(fields: Fields, ...names: readonly string[]): readonly string[] {
  const listed = fields.objects(...names);
  if (listed.length === 0) return fields.texts(...names);
  return listed.map((restriction) => {
    restriction.ignore(UNUSED);
    return restriction.text(...WORDS) ?? UNNAMED_RESTRICTION;
  });
}

const WORDS = ['label', 'description', 'text', 'reason', 'title', 'name'];
const UNUSED = ['id', 'judicialResultId', 'orderedDate'];
