const MADE: RegExp[] = [];

/** Every pattern made by `cue` and `words`, so that one pass over a text can tell which of them may match. */
export function everyPattern(): readonly RegExp[] {
  return MADE;
}

function made(pattern: RegExp): RegExp {
  MADE.push(pattern);
  return pattern;
}

/** A cue from a template: a global, case-insensitive regular expression, backslashes as in a literal. */
export function cue(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return made(new RegExp(String.raw(strings, ...parts), 'gi'));
}

/** As `cue`, for one look at a run of words: neither global nor tied to case. */
export function words(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return made(new RegExp(String.raw(strings, ...parts), 'i'));
}
