/** What is printed where there is no number. */
const NONE = /^(?:N\/?A|NONE|NIL|NULL|UNKNOWN|NOT ?KNOWN|NOT ?GIVEN|NOT ?RECORDED|TBC|TBA|X+|0+)$/;
/** Force, unit, serial number and year: `01AA0000124`. */
const URN = /^\d{2}[A-Z0-9]{2}\d{7}$/;

/** A URN whose digits were scanned: its serial number and year may hold letters that look like them. */
const SCANNED_URN = /^\d{2}[A-Z0-9]{2}[\dOIL]{7}$/;

/**
 * A reference for comparing: capitals, without spaces, strokes and hyphens, and in a URN the digits that scanning made
 * letters of; null for none and for what stands for none.
 */
export function comparableReference(printed: string | undefined): string | null {
  const plain = printed?.trim().toUpperCase() ?? '';
  if (NONE.test(plain)) return null;
  const joined = plain.replace(/[\s/.-]+/g, '');
  if (!SCANNED_URN.test(joined)) return joined || null;
  return joined.slice(0, 4) + joined.slice(4).replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Whether a comparable reference has the shape of a URN: some documents print it as the case's number. */
export function isUrn(reference: string | null): boolean {
  return reference !== null && URN.test(reference);
}
