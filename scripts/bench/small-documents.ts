import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { corpusFiles } from './samples.js';

/** Writes `count` small hearings, each of another invented person in another case, 500 to a folder. */
export function writeSmallDocuments(folder: string, count: number): void {
  let number = 0;
  for (const text of smallDocuments(count)) {
    const own = join(folder, String(Math.floor(number / 500)));
    if (number % 500 === 0) mkdirSync(own, { recursive: true });
    writeFileSync(join(own, `${number}.json`), text);
    number += 1;
  }
}

/** The texts of so many small hearings, one after another. */
export function* smallDocuments(count: number): Generator<string> {
  const template = smallest(corpusFiles('.json').map((path) => readFileSync(path, 'utf8')));
  for (let number = 0; number < count; number += 1) yield renamed(template, number);
}

function smallest(texts: readonly string[]): string {
  return texts.reduce((least, text) => (text.length < least.length ? text : least));
}

/** The same hearing with every id, case number and name another one. */
function renamed(template: string, number: number): string {
  const digits = String(number).padStart(7, '0');
  const letters = [...digits].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
  return template
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, (id) => anotherId(`${number} ${id}`))
    .replace(/("caseURN": "|"applicationReference": ")[^"]*/g, (_, before) => `${before}01ZX${digits}24`)
    .replace(/("arrestSummonsNumber": ")[^"]*/g, (_, before) => `${before}2401ZX0100${digits}0A`)
    .replace(/("dateOfBirth": ")[^"]*/g, (_, before) => `${before}${birthOf(number)}`)
    .replace(/("lastName": ")[^"]*/g, (_, before) => `${before}Test${letters}`);
}

/** Of so many people few are born on one day. */
function birthOf(number: number): string {
  return DateTime.fromISO('1950-01-01', { zone: 'utc' })
    .plus({ days: (number * 37) % 18_000 })
    .toFormat('yyyy-MM-dd');
}

function anotherId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
