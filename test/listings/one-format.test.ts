import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LISTING_FORMATS } from '../../src/listings/formats/index.js';

const SAMPLES = 'samples/listings';

/** Every JSON sample there is. */
const samples = readdirSync(SAMPLES).flatMap((folder) =>
  readdirSync(join(SAMPLES, folder))
    .filter((name) => extname(name) === '.json' && !name.endsWith('.expected.json'))
    .map((name) => ({ format: folder, text: readFileSync(join(SAMPLES, folder, name), 'utf8') })),
);

const claimsOn = (value: unknown) =>
  LISTING_FORMATS.filter((format) => format.recognises({ kind: 'json', value })).map(({ name }) => name);

/** Leaves out the fields that `isGone` picks, wherever they stand. */
function without(value: unknown, isGone: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => without(entry, isGone));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !isGone(name));
  return Object.fromEntries(kept.map(([name, entry]) => [name, without(entry, isGone)]));
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => [name, ...namesIn(entry)]);
}

test('whatever fields a document lacks, no two formats claim it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(fc.nat(), { maxLength: 4 }), ({ text }, picks) => {
      const value: unknown = JSON.parse(text);
      const names = [...new Set(namesIn(value))];
      const gone = new Set(picks.map((pick) => names[pick % names.length]));
      expect(claimsOn(without(value, (name) => gone.has(name))).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test('a field nobody knows, anywhere at the top, changes nothing in what a document is', () => {
  for (const { format, text } of samples) {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if (format === 'reference-material') continue;
    expect({ format, claims: claimsOn({ ...value, somethingNew: { of: ['no', 'kind'] } }) }).toEqual({
      format,
      claims: [format],
    });
  }
});
