import type { Finding } from '../../audits/findings/finding-schema.js';
import { TITLES } from '../../reports/sections/parted.js';
import { count, spoken } from '../../reports/words.js';
import { percentage } from '../../stats/rates/rate.js';
import { table } from './output.js';

type Group = Finding['groups'][number];
type Row = NonNullable<Group['breakdowns'][keyof Group['breakdowns']]>[number];

/** Rates of fewer than this many units are not printed: the counts are. */
const RATE_FROM = 20;

/** The breakdowns of a group for a terminal, one table each: `made of observed`, and the rate where there are enough to speak of one. */
export function printBreakdowns(group: Group): readonly string[] {
  const families = group.families.map(({ family }) => family);
  const heads = (isCovered: boolean) => [
    '',
    'sentenced',
    ...(isCovered ? ['court days seen'] : []),
    ...families.map(spoken),
  ];
  return Object.entries(group.breakdowns)
    .filter(([, rows]) => rows.length > 0)
    .map(([by, rows]) => {
      const isCovered = rows.some((row) => row.coverage && row.coverage.share !== null);
      const cells = rows.map((row) => [
        `${spoken(row.key)}${row.provisional === true ? ' (provisional)' : ''}`,
        count(row.of),
        ...(isCovered ? [days(row.coverage)] : []),
        ...row.families.map(({ made }) => cell(made, row.observed)),
      ]);
      return `By ${TITLES[by] ?? spoken(by)}: ${spoken(group.group)}, made of those whose results were seen\n${table(heads(isCovered), cells, heads(isCovered).slice(1))}`;
    });
}

/** Court days seen of those expected. */
function days(coverage: Row['coverage']): string {
  if (!coverage || coverage.courtDaysExpected === null) return 'not known';
  return `${count(coverage.courtDaysSeen)} of ${count(coverage.courtDaysExpected)}`;
}

function cell(made: number, observed: number): string {
  const counts = `${count(made)} of ${count(observed)}`;
  return observed < RATE_FROM ? counts : `${counts}, ${percentage(made, observed, { decimals: 1 })}`;
}
