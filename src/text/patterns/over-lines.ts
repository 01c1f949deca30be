/**
 * The source of a regular expression written over several lines, each alternative where it can be seen and changed by itself:
 * line breaks and the indentation after them are no part of it. Backslashes stand as in a regular expression.
 */
export function sourceOf(lines: TemplateStringsArray, ...named: readonly string[]): string {
  return lines.raw.map((words, at) => words.replaceAll(/\n\s*/g, '') + (named[at] ?? '')).join('');
}

/** The regular expression that is written over several lines as in `sourceOf`. */
export function regexOf(flags: string): (lines: TemplateStringsArray, ...named: readonly string[]) => RegExp {
  return (lines, ...named) => new RegExp(sourceOf(lines, ...named), flags);
}
