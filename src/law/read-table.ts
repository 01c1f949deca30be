import { readFileSync } from 'node:fs';
import { programFile } from '../package-folder.js';

/** One table of `src/law/data/` (JSON written by `scripts/law-data.ts`), parsed. The caller states the shape that script writes, and a test holds it. */
export function readTable<Table>(name: 'offence-codes' | 'result-codes' | 'courts'): Table {
  return JSON.parse(readFileSync(programFile(`src/law/data/${name}.json`), 'utf8'));
}
