/** One text laid out for reading: its results, statements, zones, powers and property words, found once for all rules. */

import type { Sieve, Sifted } from '../../text/patterns/sieve.js';
import { misspelt } from '../../text/tidying/misspelt.js';
import { type Normalised, normalise } from '../../text/tidying/normalise.js';
import type { ResultToRead } from '../reading.js';
import type { Run } from '../rule.js';
import { barredValues } from './barred-values.js';
import { listedCodes } from './listed-codes.js';
import { pairedAnswers } from './paired-answers.js';
import { findActNames, findPowers, type Power } from './power.js';
import { type PropertyWord, propertyIn } from './property.js';
import { findSegments, findStatements, type Segment, withRepeated } from './segments.js';
import { type ShortFormFinder, writtenOut } from './shorthand.js';
import { findZones, type ZoneRun } from './zones.js';

export interface Page {
  readonly input: ResultToRead;
  readonly normalised: Normalised;
  /** Normalised, with a space for every line break left: same offsets as `normalised.text`. */
  readonly text: string;
  /** Which patterns may match in `text` at all. */
  readonly sifted: Sifted;
  readonly segments: readonly Segment[];
  /** As `segments`, one for each; where one is but a label that the next repeats, both as one. */
  readonly results: readonly Segment[];
  readonly statements: readonly Run[];
  readonly zones: readonly ZoneRun[];
  /** Looked for when first asked for: only orders ask. */
  powers(): readonly Power[];
  /** As `powers`. */
  property(): readonly PropertyWord[];
}

/** What a text is gone through with before any rule looks at it. */
interface Sifting {
  readonly sieve: Sieve;
  readonly shortForms: ShortFormFinder;
}

/** Lays out one text. `knownShortCodes` are upper case. */
export function layOut(input: ResultToRead, knownShortCodes: ReadonlySet<string>, search: Sifting): Page {
  const { normalised, text, sifted } = readable(input.text, knownShortCodes, search);
  const segments = findSegments(normalised.text, knownShortCodes);
  let powers: readonly Power[] | undefined;
  let property: readonly PropertyWord[] | undefined;
  return {
    input,
    normalised,
    text,
    sifted,
    segments,
    results: withRepeated(text, segments),
    statements: findStatements(normalised.text, segments),
    zones: findZones(normalised.text, sifted, segments),
    powers: () => {
      powers ??= findPowers(text, sifted);
      return powers;
    },
    property: () => {
      property ??= propertyIn(sifted, text, () => {
        powers ??= findPowers(text, sifted);
        return [...powers, ...findActNames(text)];
      });
      return property;
    },
  };
}

/** The text made plain, its shorthand written out and its slips of spelling mended, and which patterns may match in it. */
function readable(
  given: string,
  knownShortCodes: ReadonlySet<string>,
  { sieve, shortForms }: Sifting,
): Pick<Page, 'normalised' | 'text' | 'sifted'> {
  const plain = normalise(given, knownShortCodes);
  const words = plain.text.replaceAll('\n', ' ');
  const sifted = sieve.sift(words);
  // a form that holds a space goes on over no line
  const short = shortForms(sifted, plain.text);
  const normalised = writtenOut(plain, [
    ...barredValues(words),
    ...listedCodes(words),
    ...short,
    ...misspelt(words),
    ...pairedAnswers(words),
  ]);
  if (normalised === plain) return { normalised, text: words, sifted };
  const text = normalised.text.replaceAll('\n', ' ');
  return { normalised, text, sifted: sieve.sift(text) };
}

/** Of runs in text order, those that lie inside `within`. */
export function inside<R extends Run>(runs: readonly R[], within: Run): readonly R[] {
  return runs.filter(({ start, end }) => within.start <= start && end <= within.end);
}
