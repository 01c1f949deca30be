import { CHARGED, COMPARATORS, DECOYS, PERIOD, UNRELATED } from './marginals.js';
import type { Story } from './story.js';

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
const words = (kind: string): string => kind.replaceAll('_', ' ');
const table = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([kind, n]) => `| ${words(kind)} | ${n} |`)
    .join('\n');

/** The README that stands beside the corpus. */
export function readmeOf(stories: readonly Story[], files: number): string {
  const appearances = stories.reduce((n, one) => n + one.appearances.length, 0);
  return `# samples/observer-2025

**Invented documents built to published totals; this shows the method and proves nothing about courts.**

${files} files in \`registers/\`, ${stories.length} invented people, ${appearances} appearances in court. The names of courts, forces and offences are real;
everything about people is not: first names are rocks, last names birds, plants and minerals, addresses are in
"under-Example", postcodes begin with ZZ, case references have the letters ZX.

The published totals are those of the Observer's analysis of intimate image abuse cases (22 February 2025): about 600
charged, 98 sentenced by magistrates, 54 restraining orders of one to five years, 17 of them forbidding posts about the
person, fines of £100 to £450, 50 to 250 hours of unpaid work, and five cases described one by one. The article gives no
exact first and last day. Here the period is ${PERIOD.from} to ${PERIOD.to}, both days included, by date of sentence.

Written by \`npx tsx scripts/observer-2025/write.ts\` from the tables in \`scripts/observer-2025/marginals.ts\`; the same
bytes every time. \`expected.json\` holds what is true by that plan; nothing in it is worked out by reading the documents.

## Adults charged with sharing or threatening to share, heard in the period: ${sum(CHARGED)}

| what became of them by ${PERIOD.to} | people |
|---|---|
${table(CHARGED)}

## The comparison group: indecent images of children, sentenced by magistrates: ${sum(COMPARATORS)}

The article says only that orders were made "consistently". These numbers are invented.

| what is recorded | people |
|---|---|
${table(COMPARATORS)}

## Decoys outside the question

| what | people |
|---|---|
${table(DECOYS)}
| people charged with theft, assault and the like | ${UNRELATED} |

Among the 98 are traps too: a vehicle deprived under 3055, cannabis forfeited under 3135, one restraining order printed on
fourteen lines, two cases of one person sentenced together, a restraining order corrected and a deprivation order taken
out in a later account of the hearing, a case remitted to another court, one sent back by the Crown Court, a conviction of
the lesser offence, a restraining order made a fortnight after sentence, an older restraining order that continues, a
co-defendant acquitted, and sentences on the first and on the last day of the period. Bail conditions and sexual harm
prevention orders speak of devices and deleting; they are no order about either.

\`damaged/\` holds an empty file and a PDF cut short; \`sent-twice/\` a copy of another file under a second name.

## The five described cases

Bromley, Hull, Chester, Swansea and Crawley are as the article describes them; the day, the offence code and the terms of
a restraining order, which it does not give, are invented. "A 12-month suspended sentence" (Chester) and "a six-month
suspended sentence" (Swansea) can be the term or the time it hangs over the person. The documents keep those words: to
choose would be to say more than was published. "Eight-week" (Bromley) is below any operational period and is the term.
For Swansea and Crawley the documents say nothing about devices or images; the article's "no deprivation order" is read
from that silence.

Nobody here is convicted of offences of both groups.
`;
}
