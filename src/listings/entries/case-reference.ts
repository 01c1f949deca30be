import type { Hearing } from '../listing.js';

/** Libra numbers its cases in nine or ten digits; whatever else stands there came from the prosecutor. */
export function isLibraNumber(printed: string): boolean {
  return /^\d{9,10}$/.test(printed);
}

/** What a reference printed beside a case is: the court's own number of it, or the prosecutor's. */
export function caseReference(printed: string | undefined): Pick<Hearing, 'urn' | 'caseNumber'> {
  if (printed === undefined) return {};
  return isLibraNumber(printed) ? { caseNumber: printed } : { urn: printed };
}
