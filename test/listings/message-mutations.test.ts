import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentOf } from '../../src/documents/document.js';
import { readDocument } from '../../src/listings/read-document.js';

const FOLDER = 'samples/listings/common-platform-hearing';
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .map((name): [string, unknown] => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))]);

async function read(value: unknown) {
  const { listings, problems, setAside, quarantined } = await readDocument(
    documentOf('message.json', Buffer.from(JSON.stringify(value))),
  );
  return { listings, problems, setAside, quarantined };
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same value with the keys of every object in the order `sort` gives. */
function reordered(value: unknown, sort: (names: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => reordered(entry, sort));
  if (!isFields(value)) return value;
  return Object.fromEntries(sort(Object.keys(value)).map((name) => [name, reordered(value[name], sort)]));
}

/** Every defendant, offence and result of a message. */
function partsOf(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (!isFields(value)) return [];
  const isPart = ['offenceCode', 'judicialResultId', 'personDefendant'].some((name) => name in value);
  return [...(isPart ? [value] : []), ...Object.values(value).flatMap(partsOf)];
}

function resultTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(resultTexts);
  if (!isFields(value)) return [];
  const own = typeof value.resultText === 'string' ? [value.resultText] : [];
  return [...own, ...Object.values(value).flatMap(resultTexts)];
}

describe.each(samples)('%s', (_name, message) => {
  test('reads the same whatever the order of its keys', async () => {
    const before = await read(message);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat({ max: 99 })), async (weights) => {
        const shuffled = reordered(message, (names) =>
          names
            .map((name) => ({ name, weight: weights.next().value }))
            .sort((a, b) => a.weight - b.weight)
            .map(({ name }) => name),
        );
        expect(await read(shuffled)).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });

  test('has one problem more, and nothing else changed, for a field nobody knows', async () => {
    const before = await read(message);
    const parts = partsOf(message).length;
    expect(parts).toBeGreaterThan(0);
    const name = fc.stringMatching(/^[a-z]{3,8}$/).map((word) => `zz${word}`);
    const value = fc.oneof(
      fc.string({ minLength: 2 }).map((word) => `x${word}`),
      fc.integer(),
      fc.constant({ a: 'b' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: parts - 1 }), name, value, async (at, unknown, held) => {
        const copy: unknown = structuredClone(message);
        const part = partsOf(copy)[at];
        if (part) part[unknown] = held;
        const after = await read(copy);
        const added = after.problems.filter(({ message: said }) => said.includes(`/${unknown} is not read`));
        expect(added.map(({ code }) => code)).toEqual(['unread_field']);
        const rest = after.problems.filter((problem) => !added.includes(problem));
        expect({ ...after, problems: rest }).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  test('has each of its results in exactly one place', async () => {
    let count = 0;
    const copy: unknown = JSON.parse(
      JSON.stringify(message, (key, value: unknown) =>
        key === 'resultText' && typeof value === 'string' ? `${value} mark${++count}.` : value,
      ),
    );
    const told = JSON.stringify((await read(copy)).listings);
    const marks = resultTexts(copy).flatMap((text) => /mark\d+\.$/.exec(text) ?? []);
    expect(marks.length).toBe(count);
    expect(marks.map((mark) => [mark, told.split(mark).length - 1])).toEqual(marks.map((mark) => [mark, 1]));
  });
});
