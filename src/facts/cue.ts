/** A cue from a template: a global, case-insensitive regular expression, backslashes as in a literal. */
export function cue(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...parts), 'gi');
}

/** As `cue`, for one look at a run of words: neither global nor tied to case. */
export function words(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...parts), 'i');
}
