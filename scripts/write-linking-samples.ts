// Writes samples/linking/, hearings of invented people and who each is in truth: npx tsx scripts/write-linking-samples.ts [FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf } from './linking/documents.js';
import { allSightings } from './linking/stories.js';

const [folder = 'samples/linking'] = process.argv.slice(2);
const { documents, labels } = documentsOf(allSightings());
const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'documents.jsonl'), lines(documents));
writeFileSync(join(folder, 'truth.jsonl'), lines(labels));
