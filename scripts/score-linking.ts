import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { linkAppearances } from '../src/cases/links/link-appearances.js';
import type { LinkRecord } from '../src/cases/links/link-record.js';
import type { ReadDocument } from '../src/listings/read-document.js';
import { keyFrom } from '../src/store/database/secret.js';
import { rowIds } from '../src/store/documents/row-ids.js';
import { splitDocument } from '../src/store/documents/split-document.js';
import { linkRecordsOf } from '../src/store/links/link-records.js';
import type { Label, LabelledDocument } from './linking/documents.js';
import { readSightings } from './linking/read-sightings.js';

/** How well hearings were joined to defendant-cases: pairs of appearances in one case, against the truth. */
export interface LinkingScore {
  readonly appearances: number;
  readonly defendantCases: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs joined that are one defendant's case, joined and are not, and not joined that are. */
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  /** Pairs left for a person to decide. */
  readonly inDoubt: number;
  /** Pairs joined wrongly or missed, by what is peculiar to the case. */
  readonly wrong: Readonly<Record<string, number>>;
  readonly missed: Readonly<Record<string, number>>;
}

export const LINKING = 'samples/linking';

/** The documents of the labelled set as a reader would give them, and the truth by the id of each appearance. */
export function labelledSet(folder = LINKING): {
  readonly documents: readonly ReadDocument[];
  readonly truth: ReadonlyMap<string, Label>;
} {
  const { documents: labelled, labels } = readSet(folder);
  const ids = new Map(
    labelled.map((one) => [one.name, createHash('sha256').update(JSON.stringify(one)).digest('hex')]),
  );
  const documents = labelled.map(
    ({ name, kind, listings }): ReadDocument => ({
      document: {
        id: ids.get(name) ?? '',
        name,
        format: 'linking-sample',
        kind,
        mediaType: 'application/json',
        bytes: 1,
        completeResults: kind !== 'list',
      },
      listings: [...listings],
      returns: [],
      problems: [],
      setAside: null,
      quarantined: null,
    }),
  );
  const truth = labels.map((label) => [rowIds(ids.get(label.document) ?? '')(label.path), label] as const);
  return { documents, truth: new Map(truth) };
}

/** A folder holds `documents.jsonl` and `truth.jsonl`, or `sightings.psv`, a table written by hand. */
function readSet(folder: string): {
  readonly documents: readonly LabelledDocument[];
  readonly labels: readonly Label[];
} {
  const byHand = join(folder, 'sightings.psv');
  if (existsSync(byHand)) return readSightings(readFileSync(byHand, 'utf8'));
  const rows = <Row>(name: string): readonly Row[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);
  return { documents: rows<LabelledDocument>('documents.jsonl'), labels: rows<Label>('truth.jsonl') };
}

/** Links the labelled set and counts the pairs. */
export function scoreLinking(folder = LINKING): LinkingScore {
  const { documents, truth } = labelledSet(folder);
  const key = keyFrom('the labelled set of linking');
  const records: readonly LinkRecord[] = documents.flatMap((read) =>
    linkRecordsOf(splitDocument(read, key), read.document.id),
  );
  const { groups, inDoubt } = linkAppearances(records);
  const joined = groups.map(({ appearances }) => appearances.map(({ id }) => id));
  const missed: Record<string, number> = {};
  const wrong: Record<string, number> = {};
  const caseOf = new Map(joined.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
  let tp = 0;
  for (const ids of joined) {
    for (const [a, b] of pairs(ids)) {
      const [one, other] = [truth.get(a), truth.get(b)];
      if (one?.defendantCase === other?.defendantCase) tp += 1;
      else note(wrong, one);
    }
  }
  const cases = new Map<string, string[]>();
  for (const [id, { defendantCase }] of truth) cases.set(defendantCase, [...(cases.get(defendantCase) ?? []), id]);
  for (const ids of cases.values()) {
    for (const [a, b] of pairs(ids)) if (caseOf.get(a) !== caseOf.get(b)) note(missed, truth.get(a));
  }
  const [fp, fn] = [wrong, missed].map((counts) => Object.values(counts).reduce((sum, count) => sum + count, 0));
  return {
    appearances: truth.size,
    defendantCases: cases.size,
    precision: share(tp, tp + (fp ?? 0)),
    recall: share(tp, tp + (fn ?? 0)),
    tp,
    fp: fp ?? 0,
    fn: fn ?? 0,
    inDoubt: inDoubt.length,
    wrong,
    missed,
  };
}

function note(counts: Record<string, number>, label: Label | undefined): void {
  const trait = label?.traits[0] ?? 'unlabelled';
  counts[trait] = (counts[trait] ?? 0) + 1;
}

function share(part: number, of: number): number {
  return of === 0 ? Number.NaN : Number((part / of).toFixed(4));
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

// `npx tsx scripts/score-linking.ts [FOLDER]` prints the score; exit 1 under precision 0.999 or recall 0.97.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const score = scoreLinking(process.argv[2]);
  console.log(JSON.stringify(score, null, 1));
  process.exitCode = score.precision >= 0.999 && score.recall >= 0.97 ? 0 : 1;
}
