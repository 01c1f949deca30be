/** Documents for a trial of the queue: the bundled corpus, and as many rounds of it as are wanted, each of other cases. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const CORPUS = 'samples/observer-2025/registers';
/** Of which a further round can be written by changing their references. */
const TEXT = /\.(?:json|csv|xml)$/;
/** Ids and references: of a case, an arrest, a hearing. A date has eight digits and no letter. */
const REFERENCE = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=\w*[A-Z])(?=\w*\d{5})[0-9A-Z]{9,20})\b/g;

/** Writes so many documents into a folder. */
export function writeSoakCorpus(documents: number, to: string): string {
  const files = readdirSync(CORPUS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.filter(({ name }) => TEXT.test(name));
  for (let at = 0; at < documents; at += 1) {
    const round = at < files.length ? 0 : 1 + Math.floor((at - files.length) / texts.length);
    const file = round === 0 ? files[at] : texts[(at - files.length) % texts.length];
    if (!file) continue;
    const copy = join(to, basename(file.parentPath), `${at}-${file.name}`);
    mkdirSync(dirname(copy), { recursive: true });
    const path = join(file.parentPath, file.name);
    if (round === 0) cpSync(path, copy);
    else writeFileSync(copy, ofAnotherRound(readFileSync(path, 'utf8'), round));
  }
  return to;
}

/** The same words about other cases: each reference keeps its shape and gets other digits. */
function ofAnotherRound(text: string, round: number): string {
  return text.replace(REFERENCE, (reference) => {
    const digits = createHash('sha256').update(`${round} ${reference}`).digest();
    let at = 0;
    return reference.replace(/\d/g, () => {
      at += 1;
      return String((digits[at % digits.length] ?? 0) % 10);
    });
  });
}
