import { readFileSync } from 'node:fs';

/** One table of `src/law/data/` (JSON written by `scripts/law-data.ts`), parsed. The caller states the shape that script writes, and a test holds it. */
export function readTable<Table>(name: 'offence-codes' | 'result-codes' | 'courts'): Table {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'));
}
