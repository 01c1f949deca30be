import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../../src/documents/document.js';
import { orderRules } from '../../src/facts/orders/index.js';
import { outcomeRules } from '../../src/facts/outcomes/index.js';
import type { ResultToRead } from '../../src/facts/reading.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';
import { type ReadDocument, readDocument, readFileAt } from '../../src/listings/read-document.js';
import { packageFolder } from '../../src/package-folder.js';
import { locateResults } from '../../src/store/documents/split-document.js';
import { registerOf } from '../national-year/register.js';

const SAMPLES = join(packageFolder(), 'samples');
/** Samples of every format, a folder each. */
export const SAMPLE_LISTINGS = join(SAMPLES, 'listings');
export const CORPUS = join(SAMPLES, 'observer-2025', 'registers');
const LABELLED = join(SAMPLES, 'wording');

/** The documents of the bundled corpus that end so, in alphabetical order; none of those made to be damaged. */
export function corpusFiles(extension: string): readonly string[] {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension) && !/^(?:damaged|sent-twice)\b/.test(name))
    .sort()
    .map((name) => join(CORPUS, name));
}

/** The result texts of the bundled corpus as its documents give them, repetitions included. */
export async function streamedTexts(): Promise<readonly ResultToRead[]> {
  const texts: ResultToRead[] = [];
  for (const path of ['.json', '.xml', '.csv', '.pdf'].flatMap(corpusFiles)) {
    texts.push(...textsIn(await readFileAt(path)));
  }
  return texts;
}

/** The result texts of so many registers of a national day as they give them, repetitions included. */
export async function textsOfTheDay(registers: number): Promise<readonly ResultToRead[]> {
  const texts: ResultToRead[] = [];
  for (let number = 0; number < registers; number += 1) {
    const bytes = Buffer.from(JSON.stringify(registerOf(number).document));
    texts.push(...textsIn(await readDocument(documentOf(`${number}`, bytes))));
  }
  return texts;
}

function textsIn({ document, listings }: ReadDocument): readonly ResultToRead[] {
  return locateResults(document.id, listings).map(({ result: { text, code, shortCode }, date }) => ({
    text,
    ...(code ? { code } : {}),
    ...(shortCode ? { shortCode } : {}),
    ...(date ? { date } : {}),
  }));
}

/** Every distinct result text there is to read: of the bundled corpus, of the labelled texts, of the rules' own examples. */
export async function distinctTexts(): Promise<readonly ResultToRead[]> {
  const texts = new Map<string, ResultToRead>();
  const add = (input: ResultToRead) => {
    if (!texts.has(input.text)) texts.set(input.text, input);
  };
  for (const input of await streamedTexts()) add(input);
  for (const line of labelledLines()) add((JSON.parse(line) as { readonly input: ResultToRead }).input);
  for (const { examples } of [...orderRules, ...sentenceRules, ...outcomeRules]) {
    for (const { text, code, shortCode } of examples) {
      add({ text, ...(code ? { code } : {}), ...(shortCode ? { shortCode } : {}) });
    }
  }
  return [...texts.values()];
}

function labelledLines(): readonly string[] {
  if (!existsSync(LABELLED)) return [];
  const files = readdirSync(LABELLED).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) => readFileSync(join(LABELLED, name), 'utf8').split('\n').filter(Boolean));
}
