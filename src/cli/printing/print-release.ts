import type { ReleaseMade } from '../../audits/releases/release.js';
import type { Release, ReleasedCell } from '../../audits/releases/release-schema.js';
import { breakDay } from '../../reports/sentences/breaks.js';
import { span } from '../../reports/sentences/interval.js';
import { count, longDate, spoken } from '../../reports/words.js';
import { percentage } from '../../stats/rates/rate.js';
import { table } from './output.js';
import { printShare } from './print-share.js';

type Group = Release['groups'][number];

const ONE_DECIMAL = { decimals: 1 };

/** A release for a terminal: national totals, then the cells that may be told. */
export function printRelease(release: ReleaseMade): string {
  const { audit, period, smallest } = release;
  return [
    `${audit.asks}\nFor release. Counted: each ${spoken(audit.unit).replace(' ', '-')}, by ${spoken(period.by)}, ${longDate(period.from)} to ${longDate(period.to)}. Below the national totals no count from 1 to ${smallest - 1} is told.`,
    ...release.groups.flatMap((group) => [totals(group), ...tables(group)]),
    printShare(release),
    ...(release.breaks.length === 0
      ? []
      : [`Inside the period the law or its guidance changed: ${release.breaks.map(breakDay).join('; ')}.`]),
    release.notes.join('\n'),
    `Made of the finding ${release.finding.slice(0, 16)}…, as of ${release.asOf}.`,
  ].join('\n\n');
}

function totals({ group, of, observed, families }: Group): string {
  const head = ['', 'made', 'rate', '95 % interval', 'exact', 'at most'];
  const rows = families.map(({ family, floor, made, interval, exact, upper }) => [
    spoken(family),
    `${made} of ${observed}`,
    percentage(made, observed, ONE_DECIMAL),
    span(interval, observed),
    span(exact, observed),
    floor === true ? 'not known' : `${upper.made} of ${observed}`,
  ]);
  return `${spoken(group)}: ${count(of)} sentenced by magistrates, results seen for ${count(observed)}\n${table(head, rows, head.slice(1))}`;
}

function tables({ group, families, tables: all }: Group): string[] {
  const head = ['', 'results seen', ...families.map(({ family }) => spoken(family))];
  return Object.entries(all)
    .filter(([, cells]) => cells.length > 0)
    .map(([name, cells]) => {
      const rows = cells.map((cell) => [
        label(cell),
        count(cell.of),
        ...families.map(
          ({ family }) => cell.families.find((one) => one.family === family)?.made.toString() ?? 'hidden',
        ),
      ]);
      return `${spoken(group)} by ${spoken(name)}\n${table(head, rows, head.slice(1))}`;
    });
}

function label({ level, key, merged }: ReleasedCell): string {
  if (level === 'rest') return spoken(key);
  return merged ? `${spoken(key)}, what is not shown by itself` : spoken(key);
}
