import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ClaimsFile } from '../../src/claims/claims-file.js';
import { findClaims } from '../../src/claims/find-claims.js';
import { readClaims } from '../../src/claims/read-claims.js';

/** The published texts the bundled claims are about; they are no part of the project. */
const SEEDS = '../shared/seeds';
const PAIRS = [
  ['000_', 'prosecutions-2020'],
  ['001_', 'lancashire-2017'],
  ['002_', 'refuge-2023'],
  ['003_', 'attrition-reasons'],
  ['004_', 'observer-2025'],
] as const;

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  twenty: 20,
};
const WORD = new RegExp(`\\b(?:half|double|${Object.keys(WORDS).join('|')})\\b`, 'gi');
const value = (token: string): string =>
  String(WORDS[token.toLowerCase()] ?? token.toLowerCase())
    .replaceAll(',', '')
    .replace(/\s*%$/, '');

/** Every number of a text, in figures or words, and no year of this century or the last. */
function numbersIn(text: string): readonly string[] {
  const plain = text
    .replace(/\S*data:image\S*|s3:\S*/g, ' ')
    .replace(/Police forceNumber[\s\S]*?Grand Total[^\n]*/, ' ')
    .replace(/OutcomeNumber[\s\S]*?Total13,860100%/, ' ');
  const figures = plain.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  const words = plain.match(WORD) ?? [];
  return [...new Set([...figures, ...words].map(value))].filter((number) => !/^(?:19|20)\d\d$/.test(number));
}

/** Every figure of a claims file: in its quantities, checks, tables, the returns it reads, and among those passed over. */
function typedIn({ quantities, claims, tables, passed_over }: ClaimsFile, folder: string): ReadonlySet<string> {
  const typed = [
    ...Object.values(quantities).map(({ is }) => is),
    ...Object.values(tables).flatMap(({ rows = {}, total = [] }) => [...Object.values(rows).flat(), ...total]),
    ...Object.values(tables).flatMap(({ returns }) =>
      returns === undefined ? [] : (readFileSync(join(folder, returns), 'utf8').match(/\d+(?:,\d{3})*/g) ?? []),
    ),
    ...passed_over.flatMap(({ figures }) => figures),
    ...claims.flatMap(({ check }) =>
      check === undefined
        ? []
        : [check.is, check.about, check.more_than, check.less_than, check.at_least, check.at_most],
    ),
    ...claims.flatMap(({ check }) => [check?.where ?? []].flat().flatMap(({ more_than, is }) => [more_than, is])),
    // A statement that cannot be checked carries its figure in its words.
    ...claims
      .filter(({ cannot }) => cannot !== undefined)
      .flatMap(({ statement }) => [
        ...(statement.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []),
        ...(statement.match(WORD) ?? []),
      ]),
  ];
  return new Set(
    typed.flatMap((one) =>
      one === undefined || one === null
        ? []
        : [
            value(String(one)),
            ...String(one)
              .split(/[^\d.,]+/)
              .map(value),
          ],
    ),
  );
}

describe.each(PAIRS)('%s', (prefix, name) => {
  const found = existsSync(SEEDS) ? readdirSync(SEEDS).find((file) => file.startsWith(prefix)) : undefined;
  const of = found === undefined ? test.skip : test;
  const { text, source, folder } = findClaims(name);
  const file = readClaims(text, source);

  of(
    `every figure of the published text is in samples/claims/${name}.yaml, checked or passed over (skipped where ${SEEDS} is not there)`,
    () => {
      const typed = typedIn(file, folder);
      const numbers = numbersIn(readFileSync(join(SEEDS, found ?? ''), 'utf8'));
      expect(numbers.filter((number) => !typed.has(number))).toEqual([]);
    },
  );

  of(`no statement copies a sentence of it (skipped where ${SEEDS} is not there)`, () => {
    const plain = (words: string) =>
      words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
        .split(' ');
    const runs = (words: readonly string[]) => words.slice(0, -6).map((_, at) => words.slice(at, at + 7).join(' '));
    const published = new Set(runs(plain(readFileSync(join(SEEDS, found ?? ''), 'utf8'))));
    const copied = file.claims.flatMap(({ statement }) =>
      runs([...plain(statement), '']).filter((run) => published.has(run)),
    );
    expect(copied).toEqual([]);
  });
});
