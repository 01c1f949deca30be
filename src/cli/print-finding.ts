import type { Finding } from '../audits/finding-schema.js';
import { OUTCOMES } from '../law/outcome-strength.js';
import { percentage } from '../stats/rate.js';
import { count, table } from './output.js';
import { longDate, percent, spoken } from './words.js';

type Group = Finding['groups'][number];
type Family = Group['families'][number];
/** Where there are units enough for decimals at all. */
const ONE_DECIMAL = { decimals: 1 };

type Interval = { readonly low: number; readonly high: number } | null;

/** A finding for a terminal: who is counted, what happened, the rates with their bounds, the comparison, what was not seen. */
export function printFinding(finding: Finding): string {
  const { audit, period } = finding;
  const [main, ...others] = finding.groups;
  const blocks = [
    `${audit.asks}\nCounted: each ${spoken(audit.unit).replace(' ', '-')}, by ${spoken(period.by)}, ${longDate(period.from)} to ${longDate(period.to)}.`,
  ];
  if (main) blocks.push(funnel(main), outcomes(main), rates(main, 'How often an order is recorded'));
  for (const other of others) blocks.push(rates(other, `Beside it: ${people(other)}`));
  blocks.push(...comparisons(finding), ...breaks(finding), ...problems(finding));
  return blocks.join('\n\n');
}

function people(group: Group): string {
  return `${spoken(group.group)}, ${count(group.of)} sentenced by magistrates, results seen for ${count(group.observed)}`;
}

function funnel(group: Group): string {
  const rows = group.funnel.flatMap((step, index) => {
    const gone = step.gone.filter((one) => one.count > 0);
    const kept = [step.kept, count(step.left)];
    // Before the first step there is nothing to take from: what is left out there is in no figure at all.
    return index === 0
      ? [kept, ...gone.map((one) => [`    beside them, and in no figure: ${one.words}`, count(one.count)])]
      : [...gone.map((one) => [`    less: ${one.words}`, `−${count(one.count)}`]), kept];
  });
  return `Who is counted: ${spoken(group.group)}\n${table(['', 'people’s cases'], rows, ['people’s cases'])}`;
}

function outcomes(group: Group): string {
  const rows = Object.entries(group.outcomes)
    .filter(([, value]) => value > 0)
    .map(([outcome, value]) => [OUTCOMES.find((one) => one.outcome === outcome)?.title ?? outcome, count(value)]);
  return `What is recorded of the device or the images: ${people(group)}\n${table(['', 'people’s cases'], rows, ['people’s cases'])}`;
}

function rates(group: Group, title: string): string {
  const head = ['', 'made', 'rate', '95 % interval', 'exact', 'at most'];
  const rows = group.families.map((family) => [
    spoken(family.family),
    `${family.made} of ${group.observed}`,
    percentage(family.made, group.observed, ONE_DECIMAL),
    span(family.interval, group.observed),
    span(family.exact, group.observed),
    `${family.upper.made} of ${group.observed}`,
  ]);
  const notes = group.families.flatMap((family) => [...within(family), ...elsewhere(family)]);
  const how =
    'Intervals: Wilson, then exact (Clopper–Pearson); chance variation only, not missing records. “At most” adds the cases the record leaves open.';
  return [title, table(head, rows, head.slice(1)), ...notes, how].join('\n');
}

function within({ family, within }: Family): string[] {
  if (!within || within.rate === null) return [];
  return [
    `${spoken(family)}: ${within.made} of ${within.of} with a ${spoken(within.family)}, ${percentage(within.made, within.of, ONE_DECIMAL)} (${span(within.interval, within.of)})`,
  ];
}

function elsewhere({ family, onOtherOffence }: Family): string[] {
  return onOtherOffence > 0 ? [`${spoken(family)}: of which recorded on another offence: ${onOtherOffence}`] : [];
}

function span(interval: Interval, of: number): string {
  return interval === null ? '–' : `${percent(interval.low, of)} to ${percent(interval.high, of)}`;
}

function comparisons({ comparisons: all }: Finding): string[] {
  const [first] = all;
  if (!first) return [];
  const head = ['', 'difference', '95 % interval (Newcombe)', 'p (Fisher)'];
  const rows = all.map(({ family, difference, interval, p }) => [
    spoken(family),
    difference === null ? 'not calculable' : points(difference),
    interval === null ? '–' : `${points(interval.low)} to ${points(interval.high)}`,
    p === null ? 'not testable' : p.value < 0.0001 ? 'under 0.0001' : p.value.toFixed(4),
  ]);
  const warnings = [...new Set(all.flatMap((one) => one.warnings))].map((warning) => `Note: ${warning}`);
  const title = `${spoken(first.a)} less ${spoken(first.b)}, in percentage points (in both groups, left out: ${first.inBoth})`;
  return [[title, table(head, rows, head.slice(1)), ...warnings].join('\n')];
}

function points(difference: number): string {
  return (Math.round(difference * 1000) / 10).toFixed(1);
}

function breaks(finding: Finding): string[] {
  if (finding.breaks.length === 0) return [];
  const lines = finding.breaks.map(({ date, what }) => `  ${longDate(date)}: ${what}`);
  return [`Inside the period the law or its guidance changed:\n${lines.join('\n')}`];
}

function problems(finding: Finding): string[] {
  if (finding.problems.length === 0) return [];
  return [`Problems raised: ${finding.problems.map(({ code, count: times }) => `${code} ${times}`).join(', ')}`];
}
