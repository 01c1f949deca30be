/** An offence title made comparable: lower case, shorthand for without and with intent written out, slashes, hyphens and stops made spaces. */
export function tidyTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bw\/(?:out|o)\b/g, 'without')
    .replace(/\bw\/i\b/g, 'with intent to')
    .replace(/[^a-z0-9£&]+/g, ' ')
    .trim();
}
