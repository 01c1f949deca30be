import type { FieldAudit } from './json-fields.js';

/** A charge is known by its code or its title, of which a list gives one at least. */
export function checkCharge(
  { code, title }: { readonly code?: string | undefined; readonly title?: string | undefined },
  pointer: string,
  audit: Pick<FieldAudit, 'raise'>,
): void {
  if (code !== undefined || (title !== undefined && title !== '')) return;
  audit.raise('missing_field', 'An offence has neither code nor title.', pointer);
}
