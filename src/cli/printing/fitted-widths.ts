/** Narrower than this a column of words is not made, nor than its longest word. */
const LEAST_WORDS = 24;
/** Between two columns. */
const GAP = 2;

/**
 * How wide each column of a table may be on a screen: as wide as it wants where all of them fit, else headings are broken
 * between words, and then the widest columns of words (those not in `numbers`) give way. Numbers are never broken.
 */
export function fittedWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { numbers, width }: { readonly numbers: readonly string[]; readonly width: number },
): readonly number[] {
  const columns = head.map((title, at) => {
    const longest = Math.max(0, ...rows.map((row) => row[at]?.length ?? 0));
    const wanted = Math.max(longest, title.length);
    const heading = longestWord(title);
    const word = Math.max(heading, ...rows.map((row) => longestWord(row[at] ?? '')));
    const least = Math.max(longest, heading);
    return { wanted, least, narrowest: numbers.includes(title) ? least : Math.max(LEAST_WORDS, word) };
  });
  const total = (widths: readonly number[]) => widths.reduce((sum, one) => sum + one + GAP, 0);
  const wanted = columns.map((column) => column.wanted);
  if (total(wanted) <= width) return wanted;
  const widths = columns.map(({ least }) => least);
  while (total(widths) > width) {
    const [widest] = columns
      .flatMap(({ narrowest }, at) => ((widths[at] ?? 0) > narrowest ? [at] : []))
      .sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(' ').map((one) => one.length));
}

/** A text in lines of a width, broken between words, each as far indented as the first; a longer word stays whole. */
export function broken(text: string, width: number): string {
  if (text.length <= width) return text;
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = indent;
  for (const word of text.trim().split(' ')) {
    const longer = line === indent ? `${line}${word}` : `${line} ${word}`;
    if (longer.length > width && line !== indent) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
