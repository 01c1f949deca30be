import type { Hearing } from '../listing.js';

/** Libra numbers its cases in nine or ten digits; whatever else stands there came from the prosecutor. */
export function isLibraNumber(printed: string): boolean {
  if (printed.length !== 9 && printed.length !== 10) return false;
  for (let at = 0; at < printed.length; at += 1) {
    const code = printed.charCodeAt(at);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

const ZERO = 0x30;
const NINE = 0x39;

/** What a reference printed beside a case is: the court's own number of it, or the prosecutor's. */
export function caseReference(printed: string | undefined): Pick<Hearing, 'urn' | 'caseNumber'> {
  if (printed === undefined) return {};
  return isLibraNumber(printed) ? { caseNumber: printed } : { urn: printed };
}
