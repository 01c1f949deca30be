/** Words as HTML shows them, in an attribute too; a figure stays with its sign. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/(?<=\d) %/g, '\u00a0%');
}
