import type { GroupFinding } from '../../audits/findings/finding-schema.js';
import { column, countCell, limitCell, rateCell, textCell } from '../cells.js';
import type { Block } from '../schemas/report-schema.js';
import { capital, familyWords, groupWords } from '../sentences/figures.js';
import { dashed } from './funnel.js';

/** The rates corrected for errors of reading beside those counted; nothing where none is. */
export function correctedTables({ group, correction }: Pick<GroupFinding, 'group' | 'correction'>): readonly Block[] {
  if (correction === undefined || correction.why !== null) return [];
  const rated = correction.families.filter(({ why }) => why === null);
  if (rated.length === 0) return [];
  return [
    {
      kind: 'table',
      table: {
        id: `corrected-${dashed(group)}`,
        caption: `Rates corrected for errors of reading: ${groupWords(group)}`,
        columns: [
          column('order', 'Order', 'text'),
          column('made', 'made, as counted', 'count'),
          column('of', 'of', 'count'),
          column('rate', 'rate', 'share'),
          column('corrected', 'corrected', 'share'),
          column('low', '95 % from', 'share'),
          column('high', 'to', 'share'),
          column('found', 'people found, and so did the rules', 'count'),
          column('found_of', 'of', 'count'),
          column('passed', 'people found none, nor did the rules', 'count'),
          column('passed_of', 'of', 'count'),
        ],
        rows: rated.map(({ family, counted, rate, interval, found, passed }) => [
          textCell(capital(familyWords(family))),
          countCell(counted.made),
          countCell(counted.of),
          rateCell(counted.made, counted.of),
          limitCell(rate ?? undefined, counted.of),
          limitCell(interval?.low, counted.of),
          limitCell(interval?.high, counted.of),
          countCell(found.made),
          countCell(found.of),
          countCell(passed.made),
          countCell(passed.of),
        ]),
        notes: [
          'The rate as counted stays the answer. The exact limits of what a sample of the negatives can have missed: ordergap review.',
        ],
        read: null,
      },
    },
  ];
}
