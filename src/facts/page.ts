/** One text laid out for reading: its results, statements, zones, powers and property words, found once for all rules. */
import { type Normalised, normalise } from '../text/normalise.js';
import { findActNames, findPowers, type Power } from './power.js';
import { findProperty, type PropertyWord } from './property.js';
import type { ResultToRead } from './reading.js';
import type { Run } from './rule.js';
import { findSegments, findStatements, type Segment } from './segments.js';
import { findZones, type ZoneRun } from './zones.js';

export interface Page {
  readonly input: ResultToRead;
  readonly normalised: Normalised;
  /** Normalised, with a space for every line break left: same offsets as `normalised.text`. */
  readonly text: string;
  readonly lower: string;
  readonly segments: readonly Segment[];
  readonly statements: readonly Run[];
  readonly zones: readonly ZoneRun[];
  readonly powers: readonly Power[];
  readonly property: readonly PropertyWord[];
}

/** Lays out one text. `knownShortCodes` are upper case. */
export function layOut(input: ResultToRead, knownShortCodes: ReadonlySet<string>): Page {
  const normalised = normalise(input.text);
  const text = normalised.text.replaceAll('\n', ' ');
  const lower = text.toLowerCase();
  const segments = findSegments(normalised.text, knownShortCodes);
  const powers = findPowers(text);
  return {
    input,
    normalised,
    text,
    lower,
    segments,
    statements: findStatements(normalised.text, segments),
    zones: findZones(normalised.text, lower, segments),
    powers,
    property: findProperty(text, [...powers, ...findActNames(text)]),
  };
}

/** Of runs in text order, those that lie inside `within`. */
export function inside<R extends Run>(runs: readonly R[], within: Run): readonly R[] {
  return runs.filter(({ start, end }) => within.start <= start && end <= within.end);
}
