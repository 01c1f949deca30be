/**
 * A plea or verdict as a source prints it, made comparable: upper case, a trailing date and full stop gone,
 * runs of anything but letters, digits and brackets one space (`CHANGE_TO_GUILTY_NO JURY` = `Change to guilty, no jury`).
 * Empty for the marks that mean nothing was given: `-`, `N/A`, blank.
 */
export function sourceValue(value: string): string {
  const words = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\b(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}(?:T[\d:.]*Z?)?)\s*$/, '')
    .replace(/[’']/g, '')
    .replace(/[^A-Z0-9À-Ž()]+/g, ' ')
    .trim();
  return words === 'N A' || words === 'NULL' || words === 'UNDEFINED' ? '' : words;
}
