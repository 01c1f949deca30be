import type { ReleaseMade } from '../../audits/releases/release.js';
import type { Release, ReleasedCell } from '../../audits/releases/release-schema.js';
import { column, countCell, textCell } from '../cells.js';
import type { Block, Section } from '../schemas/report-schema.js';
import { coverageClause } from '../sentences/coverage.js';
import { answerSentence, capital, familySentence, groupWords } from '../sentences/figures.js';
import { longDate, monthWords, periodClause, spoken } from '../words.js';
import { provisionalSentence } from './answer.js';
import { dashed } from './funnel.js';

type Group = Release['groups'][number];

/** The national totals in sentences. */
export function releasedAnswerSection({
  audit,
  period,
  groups,
  asOf,
  smallest,
  finding,
  ...days
}: ReleaseMade): Section {
  const [main] = groups;
  const words = periodClause(period.from, period.to);
  const [headline, ...others] = main?.families ?? [];
  return {
    id: 'answer',
    title: 'The answer',
    blocks: [
      ...(main === undefined || headline === undefined
        ? []
        : [
            {
              kind: 'text' as const,
              sentences: [
                `${answerSentence(main, headline, { unit: audit.unit, when: words })}; ${coverageClause(days.coverage)}.`,
              ],
            },
          ]),
      ...(days.provisional
        ? [{ kind: 'text' as const, sentences: [provisionalSentence(days.provisionalBecause)] }]
        : []),
      ...(main === undefined || main.observed === 0 || others.length === 0
        ? []
        : [{ kind: 'list' as const, items: others.map((family) => familySentence(family, main.observed)) }]),
      {
        kind: 'text',
        sentences: [
          `Data as of ${longDate(asOf.slice(0, 10))}.`,
          `Below the national totals no count from 1 to ${smallest - 1} is told.`,
          `Made of the internal finding with the SHA-256 ${finding}.`,
        ],
      },
    ],
  };
}

/** The cells that may be told, each table a partition; what may not is hidden. */
export function releasedPartsSection({ groups }: Release): Section | null {
  const blocks = groups.flatMap((group) =>
    Object.entries(group.tables)
      .filter(([, cells]) => cells.length > 0)
      .map(([name, cells]): Block => ({ kind: 'table', table: cellsTable(group, name, cells) })),
  );
  return blocks.length === 0 ? null : { id: 'parted', title: 'By place, time and sentence', blocks };
}

function cellsTable({ group, families }: Group, name: string, cells: readonly ReleasedCell[]) {
  return {
    id: `by-${dashed(name)}-${dashed(group)}`,
    caption: `By ${spoken(name)}: ${groupWords(group)}`,
    columns: [
      column('key', capital(spoken(name)), 'text'),
      column('of', 'results seen', 'count'),
      ...families.map(({ family }) => column(family, spoken(family), 'count')),
    ],
    rows: cells.map((cell) => [
      textCell(label(cell)),
      countCell(cell.of),
      ...families.map(({ family }) => {
        const shown = cell.families.find((one) => one.family === family);
        return shown === undefined ? textCell('hidden') : countCell(shown.made);
      }),
    ]),
    notes: ['Smaller places and months are merged into the next larger; “hidden” is too small to be told.'],
    read: null,
  };
}

/** The name of a cell; what was merged says so. */
function label({ level, key, merged }: ReleasedCell): string {
  const words = level === 'month' ? monthWords(key) : spoken(key);
  return merged && level !== 'rest' ? `${words}, what is not shown by itself` : words;
}
