/** A heading as it is compared: words alone, parted at capitals and marks, without accents. */
export function aliasKey(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Offence(s)", "Date of birth (DD/MM/YYYY)": what stands in brackets says how, not what. */
export function withoutBrackets(heading: string): string {
  return heading.replace(/[([][^)\]]{0,40}[)\]]/g, ' ');
}

/** `offences.results.text`: a field with the records around it. */
const PATH = /^[\p{L}\p{N}_@$-]{2,}(?:\.[\p{L}\p{N}_@$-]+)+$/u;

/** The words of a field and of the records around it; undefined for a heading that is none. */
export function pathOf(heading: string): readonly string[] | undefined {
  return PATH.test(heading) ? heading.split('.').map(aliasKey) : undefined;
}

/** Which of several a heading is of, and the heading without that: `Offence 2`, `offence2Code`. */
export function countedHeading(heading: string): { readonly number: number; readonly heading: string } | undefined {
  const words = aliasKey(heading.replace(/(\p{L})(\d)/gu, '$1 $2').replace(/(\d)(\p{L})/gu, '$1 $2'));
  const [found, before = '', number = '', after = ''] = /^(\p{L}.*?) (\d{1,2})(?: (.+))?$/u.exec(words) ?? [];
  return found === undefined ? undefined : { number: Number(number), heading: `${before} ${after}`.trim() };
}
