/** Whatever happens to people, the pipeline counts what the rules of counting say, worked out apart from what was drawn. */
import { expect, test } from '@jest/globals';
import { type CorpusFile, documentsIn, listsOf, type Telling } from '../../../scripts/observer-2025/documents.js';
import { type JudgedUnit, judgeUnit } from '../../../src/audits/judging/judged-unit.js';
import { sortCases } from '../../../src/audits/judging/sort-cases.js';
import { casesOfFiles } from '../case-documents.js';
import { GROUPS } from './draw.js';
import type { Life } from './drawn.js';
import { lives } from './lives.js';
import { type Counted, counted } from './second-count.js';

const EACH = Number(process.env.ORDERGAP_LIVES ?? 60);
const FROM = Number(process.env.ORDERGAP_FROM ?? 0);

interface Told {
  readonly words: string;
  /** Drawn as the first can tell them, and told in all of them. */
  readonly ways: readonly [Telling, ...Telling[]];
  readonly lists?: true;
}

const TOLD: readonly Told[] = [
  { words: 'Common Platform’s messages', ways: ['cp'] },
  { words: 'messages to the police', ways: ['spi'] },
  { words: 'the informant register, CSV', ways: ['csv'] },
  { words: 'registers in print', ways: ['pdf'] },
  { words: 'court registers as JSON', ways: ['court-register'] },
  { words: 'informant registers as JSON', ways: ['informant-register'] },
  { words: 'messages, and the registers printed of them', ways: ['cp', 'pdf'] },
  { words: 'a register in both its forms, with lists before', ways: ['csv', 'informant-register'], lists: true },
];

test.each(TOLD)(
  'people whose cases are drawn at random are counted as the rules say: $words',
  async ({ ways, lists }) => {
    const drawn = lives(ways[0], FROM, FROM + EACH);
    const cases = await casesOfFiles(await documentsOf(drawn, ways, lists === true));
    for (const group of ['intimate_image_sharing', 'child_images'] as const) {
      const differs = new Map<string, { tale: string[]; expected: string[]; found: string[] }>();
      let counts = 0;
      for (const one of drawn) {
        const [urn = ''] = one.urns;
        const entry = differs.get(urn) ?? { tale: [], expected: [], found: [] };
        differs.set(urn, entry);
        entry.tale.push(`${one.number}: ${one.tale.join(', ')}`);
        const is = counted(GROUPS[group], one);
        if (is === null) continue;
        counts += 1;
        entry.expected.push(JSON.stringify(is));
      }
      for (const unit of sortCases(cases, group, 'defendant_case').units.map(judgeUnit)) {
        const entry = unit.urns.map((urn) => differs.get(urn)).find((one) => one !== undefined);
        entry?.found.push(JSON.stringify(foundIn(unit)));
        expect(entry).toBeDefined();
      }
      for (const [urn, { expected, found }] of differs) {
        if (expected.sort().join() === found.sort().join()) differs.delete(urn);
      }
      expect([...differs.values()]).toEqual([]);
      expect(counts).toBeGreaterThan(EACH / 8);
    }
  },
  600_000,
);

async function documentsOf(
  drawn: readonly Life[],
  ways: readonly Telling[],
  lists: boolean,
): Promise<{ name: string; bytes: Buffer }[]> {
  const appearances = drawn.flatMap((one) => one.appearances);
  const told = await Promise.all(ways.map((way) => documentsIn(way, appearances)));
  const files: CorpusFile[] = [...told.flat(), ...(lists ? listsOf(appearances) : [])];
  return [...new Map(files.map(({ path, bytes }) => [path, { name: path.replaceAll('/', '-'), bytes }])).values()];
}

function foundIn(unit: JudgedUnit): Counted {
  const { on, youth, outcome, made, possible, onOtherOffence, madeThenQuashed, onBreach } = unit;
  const { daysAfterSentence, alsoRefused, alsoReturned } = unit;
  const sorted = (names: readonly string[]): string[] => [...names].sort();
  return {
    ...{ on, youth, outcome, made: sorted(made), possible: sorted(possible) },
    ...{ onOtherOffence: sorted(onOtherOffence), madeThenQuashed: sorted(madeThenQuashed) },
    ...{ daysAfterSentence, alsoRefused, alsoReturned, onBreach },
  };
}
