import type { FieldAudit } from '../fields/json-fields.js';
import type { Offence } from '../listing.js';

/** A charge is known by its code or its title, of which a list gives one at least. */
export function checkCharge(
  charge: Pick<Offence, 'code' | 'title'>,
  at: { readonly pointer: string },
  audit: Pick<FieldAudit, 'raise'>,
): void {
  if (isNamed(charge)) return;
  audit.raise('missing_field', 'An offence has neither code nor title.', at.pointer);
}

export function isNamed({ code, title }: Pick<Offence, 'code' | 'title'>): boolean {
  return code !== undefined || title !== '';
}
