import type { FieldAudit, Fields } from './json-fields.js';

/** What a charge is known by: its code and its title, of which a list gives one at least. */
export function readCharge(
  fields: Fields,
  names: { readonly code: readonly string[]; readonly title: readonly string[] },
  audit: Pick<FieldAudit, 'raise'>,
): { readonly code: string | undefined; readonly title: string } {
  const code = fields.text(...names.code);
  const title = fields.text(...names.title);
  if (code === undefined && title === undefined) {
    audit.raise('missing_field', 'An offence has neither code nor title.', fields.pointer);
  }
  return { code, title: title ?? '' };
}
