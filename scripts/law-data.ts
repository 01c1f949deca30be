// Writes src/law/data/ from the Ministry of Justice's standing data (a development package): codes, titles, courts. Run: npx tsx scripts/law-data.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@moj-bichard7-developers/bichard7-next-data';
const require = createRequire(import.meta.url);

interface SourceOffence {
  readonly cjsCode: string;
  readonly offenceCategory: string;
  readonly offenceTitle: string;
}

interface SourceResult {
  readonly cjsCode: string;
  readonly description: string;
  readonly type: string;
}

interface SourceUnit {
  readonly topLevelCode: string;
  readonly secondLevelCode: string;
  readonly secondLevelName: string;
  readonly thirdLevelCode: string;
  readonly thirdLevelName: string;
  readonly thirdLevelPsaCode: string;
  readonly bottomLevelCode: string;
}

/** The files of `src/law/data/` by name, as they should read now; null where the development package is not installed. */
export function lawData(): Readonly<Record<string, string>> | null {
  const version = packageVersion();
  if (version === null) return null;
  return {
    'offence-codes.json': linesOf(offencesByCategory(read<SourceOffence>('offence-code'))),
    'result-codes.json': linesOf(resultsByCode(read<SourceResult>('result-code'))),
    'courts.json': linesOf(courtsByCode(read<SourceUnit>('organisation-unit'))),
    NOTICE: notice(version),
  };
}

function packageVersion(): string | null {
  try {
    const found: { version: string } = require(`${PACKAGE}/package.json`);
    return found.version;
  } catch {
    return null;
  }
}

function read<Row>(name: string): readonly Row[] {
  return JSON.parse(readFileSync(require.resolve(`${PACKAGE}/dist/data/${name}.json`), 'utf8'));
}

/**
 * Category, then the first four characters of the code, then the rest of the code to its title: the shape that is smallest and still diffs by line.
 * A force’s or court’s local code (it opens with a digit) is kept without its title: the document prints its own, and no two forces agree.
 */
function offencesByCategory(
  offences: readonly SourceOffence[],
): Record<string, Record<string, Record<string, string>>> {
  const table: Record<string, Record<string, Record<string, string>>> = {};
  for (const { cjsCode, offenceCategory, offenceTitle } of inOrder(offences, (offence) => offence.cjsCode)) {
    const act = cjsCode.slice(0, 4);
    table[offenceCategory] ??= {};
    const ofCategory = table[offenceCategory];
    ofCategory[act] ??= {};
    ofCategory[act][cjsCode.slice(4)] = /^\d/.test(cjsCode) ? '' : tidy(offenceTitle);
  }
  return table;
}

function resultsByCode(results: readonly SourceResult[]): Record<string, readonly [string, string]> {
  const table: Record<string, readonly [string, string]> = {};
  for (const { cjsCode, description, type } of inOrder(results, (result) => result.cjsCode)) {
    table[cjsCode] = [type, tidy(description)];
  }
  return table;
}

/** Magistrates' (B) and Crown (C) court houses: organisation unit code to name, area, and local justice area number where there is one. */
function courtsByCode(units: readonly SourceUnit[]): Record<string, readonly [string, string, string]> {
  const table: Record<string, readonly [string, string, string]> = {};
  const courts = units.filter((unit) => /^[BC]$/.test(unit.topLevelCode) && unit.thirdLevelName !== '');
  for (const unit of inOrder(courts, unitCode)) {
    table[unitCode(unit)] = [tidy(unit.thirdLevelName), tidy(unit.secondLevelName), unit.thirdLevelPsaCode];
  }
  return table;
}

function unitCode(unit: SourceUnit): string {
  return `${unit.topLevelCode}${unit.secondLevelCode}${unit.thirdLevelCode}${unit.bottomLevelCode}`;
}

function inOrder<Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** JSON with one line for each entry of the top level's values, so that a change of one code is a change of one line. */
function linesOf(table: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(table).map(([key, value]) => `${JSON.stringify(key)}:${linesOfValue(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function linesOfValue(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${JSON.stringify(inner)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

function notice(version: string): string {
  return `The tables in this folder are made by scripts/law-data.ts from the standing data of the Ministry of Justice:
npm package ${PACKAGE} ${version}
https://github.com/ministryofjustice/bichard7-next-data

What was kept: offence codes, titles and categories; result codes, descriptions and types; organisation units of courts.
What was changed: runs of white space made one space, titles of forces' local codes dropped, rows put in order.

The package declares the MIT licence ("license": "MIT" in its package.json) and carries no licence file; the licence reads:

MIT License

Copyright (c) Ministry of Justice

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = lawData();
  if (files === null)
    throw new Error(`${PACKAGE} is not installed; run npm install, then npx tsx scripts/law-data.ts again.`);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(new URL(`../src/law/data/${name}`, import.meta.url), text);
  }
}
