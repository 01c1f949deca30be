import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { corpusFiles } from '../samples.js';

/** What a national year has (84,000 documents, 3 GB of JSON) over its 250 days of sitting. */
const CHARACTERS = 36_000;
export const DOCUMENTS_IN_A_DAY = 336;

interface Message {
  readonly hearing: { readonly prosecutionCases?: readonly unknown[] };
}

/** So many hearings as shared, of the size hearings have on average: the cases of the bundled corpus, each time under other ids. */
export function nationalDay(count: number): readonly Buffer[] {
  const messages = corpusFiles('.json').map((path) => JSON.parse(readFileSync(path, 'utf8')) as Message);
  const parts = partsOf(messages.flatMap(({ hearing }) => hearing.prosecutionCases ?? []));
  return Array.from({ length: count }, (_, at) => {
    const { hearing } = messages[at % messages.length] as Message;
    const message = { hearing: { ...hearing, prosecutionCases: parts[at % parts.length] } };
    return Buffer.from(renumbered(JSON.stringify(message), at));
  });
}

function partsOf(cases: readonly unknown[]): readonly (readonly unknown[])[] {
  const parts: unknown[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const one of cases) {
    if (size >= CHARACTERS) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(one);
    size += JSON.stringify(one).length;
  }
  return size < CHARACTERS ? parts.slice(0, -1) : parts;
}

/** Other ids, and other numbers of cases. */
function renumbered(text: string, number: number): string {
  return text
    .replace(/\b[0-9a-f]{8}(?=(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)/g, (start) =>
      createHash('sha256').update(`${number} ${start}`).digest('hex').slice(0, 8),
    )
    .replace(/("caseURN":"\d\d[A-Z]{2})\d{3}/g, (_, before) => before + String(number).padStart(3, '0'))
    .replace(
      /("arrestSummonsNumber":"\d{4}[A-Z]{2}\d\d)\d{4}/g,
      (_, before) => before + String(number).padStart(4, '0'),
    );
}
