import type { SensitivityRow } from '../../audits/findings/finding-schema.js';
import { spoken } from '../../reports/words.js';
import { percentage } from '../../stats/rates/rate.js';
import { table } from './output.js';

/** Rates counted otherwise for a terminal: a row for each way of counting, and in each cell the rate and how it differs from the answer's. */
export function printSensitivity(rows: readonly SensitivityRow[]): readonly string[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.map((group) => {
    const own = rows.filter((row) => row.group === group);
    const families = own[0]?.families.map(({ family }) => family) ?? [];
    const head = ['', ...families.map(spoken)];
    const cells = own.map(({ words, variation, families: counted }) => [
      words,
      ...counted.map((one) => cell(one, variation === 'answer')),
    ]);
    return [
      `Counted otherwise: ${spoken(group)}`,
      table(head, cells, head.slice(1)),
      'In brackets: the rate less that of the audit’s own count, in percentage points.',
    ].join('\n');
  });
}

function cell({ made, observed, change }: SensitivityRow['families'][number], isAnswer: boolean): string {
  const rate = `${made} of ${observed}, ${percentage(made, observed, { decimals: 1 })}`;
  return isAnswer || change === null ? rate : `${rate} (${points(change)})`;
}

function points(change: number): string {
  const tenths = Math.round(change * 1000) / 10;
  return tenths === 0 ? 'same' : `${tenths > 0 ? '+' : '−'}${Math.abs(tenths).toFixed(1)}`;
}
