// Writes a national year of invented registers, or the first days of one: npx tsx scripts/national-year/write.ts --out DIR [--days N | --year]. A day is some 336 documents, 40,000 results and 12 MB; the year 84,000 documents, ten million results and 3 GB.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DAYS, DOCUMENTS_IN_A_DAY, type Held, registerOf } from './register.js';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    days: { type: 'string', default: '1' },
    year: { type: 'boolean', default: false },
  },
});
const days = values.year ? DAYS : Number(values.days);
if (values.out === undefined || !Number.isInteger(days) || days < 1 || days > DAYS) {
  console.error(`scripts/corpus --out DIR [--days 1 to ${DAYS} | --year]: say where the registers are to be written.`);
  process.exit(2);
}
const total = { documents: 0, bytes: 0, defendants: 0, offences: 0, results: 0, sharing: 0, deprived: 0 };
for (let number = 0; number < days * DOCUMENTS_IN_A_DAY; number += 1) {
  const { day, document, held } = registerOf(number);
  const folder = join(values.out, day);
  if (number % DOCUMENTS_IN_A_DAY === 0) mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(document);
  writeFileSync(join(folder, `register-${number}.json`), text);
  total.documents += 1;
  total.bytes += Buffer.byteLength(text);
  for (const what of ['defendants', 'offences', 'results', 'sharing', 'deprived'] satisfies (keyof Held)[])
    total[what] += held[what];
}
console.log(JSON.stringify(total));
