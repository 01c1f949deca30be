import type { Fields } from '../fields/json-fields.js';
import { type Present, present } from '../fields/present.js';
import { UNUSED } from './unused.js';

/** A case's URN and prosecutor. Prosecutors other than the police give their own reference in place of a URN. */
export function readCaseIdentifier(
  fields: Fields,
): Present<{ urn: string | undefined; prosecutor: string | undefined }> {
  const identifier = fields.object('prosecutionCaseIdentifier');
  identifier?.ignore(UNUSED.caseIdentifier);
  const prosecutor = fields.object('prosecutor');
  prosecutor?.ignore(UNUSED.caseIdentifier);
  prosecutor?.ignore(['prosecutorId', 'prosecutorCode']);
  return present({
    urn: identifier?.text('caseURN', 'prosecutionAuthorityReference'),
    prosecutor:
      prosecutor?.text('prosecutorName') ?? identifier?.text('prosecutionAuthorityName', 'prosecutionAuthorityCode'),
  });
}
