import { PARTS } from '../../audits/counting/parts.js';
import type { Finding } from '../../audits/findings/finding-schema.js';
import { orderFamily } from '../../law/orders/order-families.js';
import { OUTCOMES } from '../../law/results/outcome-strength.js';
import { auditedGroups } from '../../reports/audited-groups.js';
import { READINGS } from '../../reports/sections/comparison.js';
import { breakDay, breakWords } from '../../reports/sentences/breaks.js';
import { saidInterval, span } from '../../reports/sentences/interval.js';
import { ODDS_METHOD, oddsWords } from '../../reports/sentences/odds.js';
import { peopleSentences } from '../../reports/sentences/people.js';
import { adjustedApart, notAdjustedWords, togetherWords } from '../../reports/sentences/together.js';
import { TREND_READINGS, trendMethod } from '../../reports/sentences/trends.js';
import { count, longDate, plural, spoken, unitNoun } from '../../reports/words.js';
import { percentage } from '../../stats/rates/rate.js';
import { table } from './output.js';
import { printBreakdowns } from './print-breakdowns.js';
import { printSensitivity } from './print-sensitivity.js';
import { printShare } from './print-share.js';

type Group = Finding['groups'][number];
type Family = Group['families'][number];
/** Where there are units enough for decimals at all. */
const ONE_DECIMAL = { decimals: 1 };

/** A finding for a terminal: who is counted, what happened, the rates with their bounds, the comparison, what was not seen. */
export function printFinding(finding: Finding, { breakdowns = false } = {}): string {
  const { audit, period } = finding;
  const { audited, beside } = auditedGroups(finding);
  const noun = unitNoun(audit.unit);
  const blocks = [
    `${audit.asks}\nCounted: each ${spoken(audit.unit).replace(' ', '-')}, by ${spoken(period.by)}, ${longDate(period.from)} to ${longDate(period.to)}.${audit.select === 'principal_offence' ? '\nOnly where it is the principal offence: of those sentenced together, the one with the heaviest sentence.' : ''}${only(finding)}${finding.asKnown === undefined ? '' : `\n${finding.asKnown.why}`}`,
  ];
  const several = audited.length > 1;
  for (const group of audited) {
    const title = `How often an order is recorded${several ? `: ${people(group)}` : ''}`;
    blocks.push(funnel(group, noun), outcomes(group, noun), rates(group, title), ...together(group));
  }
  const [main] = audited;
  if (main) blocks.push(printShare({ ...finding, coverage: main.coverage }));
  for (const group of audited)
    blocks.push(`${several ? `${spoken(group.group)}: ` : ''}${peopleSentences(group).join('\n')}`);
  for (const other of beside) blocks.push(rates(other, `Beside ${several ? 'them' : 'it'}: ${people(other)}`));
  if (breakdowns) for (const group of audited) blocks.push(...printBreakdowns(group), ...trends(group, several));
  if (finding.sensitivity) blocks.push(...printSensitivity(finding.sensitivity), ...pairs(finding));
  blocks.push(...comparisons(finding), ...breaks(finding), ...sides(finding));
  blocks.push(...standing(finding), ...problems(finding));
  return blocks.join('\n\n');
}

function only({ audit }: Finding): string {
  const words = Object.entries(PARTS).flatMap(([name, part]) => (audit.only?.includes(name) ? [part.words] : []));
  return words.length === 0 ? '' : `\nOnly people ${words.join(', and ')}.`;
}

function people(group: Group): string {
  return `${spoken(group.group)}, ${count(group.of)} sentenced by magistrates, results seen for ${count(group.observed)}`;
}

function funnel(group: Group, noun: string): string {
  const rows = group.funnel.flatMap((step, index) => {
    const gone = step.gone.filter((one) => one.count > 0);
    const kept = [step.kept, count(step.left)];
    // Before the first step there is nothing to take from: what is left out there is in no figure at all.
    return index === 0
      ? [kept, ...gone.map((one) => [`    beside them, and in no figure: ${one.words}`, count(one.count)])]
      : [...gone.map((one) => [`    less: ${one.words}`, `−${count(one.count)}`]), kept];
  });
  return `Who is counted: ${spoken(group.group)}\n${table(['', noun], rows, [noun])}`;
}

function outcomes(group: Group, noun: string): string {
  const rows = Object.entries(group.outcomes)
    .filter(([, value]) => value > 0)
    .map(([outcome, value]) => [OUTCOMES.find((one) => one.outcome === outcome)?.title ?? outcome, count(value)]);
  return `What is recorded of the device or the images: ${people(group)}\n${table(['', noun], rows, [noun])}`;
}

function rates(group: Group, title: string): string {
  const head = ['', 'made', 'rate', '95 % interval', 'exact', 'at most'];
  const rows = group.families.map((family) => [
    label(family),
    `${family.made} of ${group.observed}`,
    percentage(family.made, group.observed, ONE_DECIMAL),
    span(family.interval, group.observed),
    span(family.exact, group.observed),
    family.floor === true ? 'not known' : `${family.upper.made} of ${group.observed}`,
  ]);
  const notes = group.families.flatMap((family) => [...within(family), ...elsewhere(family)]);
  const how =
    'Intervals: Wilson, then exact (Clopper–Pearson); chance variation only, not missing records. “At most” adds the cases the record leaves open.';
  return [title, table(head, rows, head.slice(1)), ...notes, how].join('\n');
}

/** The intervals for units that go together; none where no family could be adjusted. */
function together({ families, observed }: Group): string[] {
  const first = families[0]?.clusters;
  if (first === undefined || observed === 0) return [];
  const { adjusted, said } = adjustedApart(families);
  if (adjusted.length === 0) return [[togetherWords(first), ...said].join('\n')];
  const head = ['', 'by case reference', 'by court'];
  const rows = adjusted.map(({ family, clusters }) => [
    spoken(family),
    ...(['urn', 'court'] as const).map((by) => {
      const one = clusters.find((cluster) => cluster.by === by);
      return one === undefined ? '–' : (notAdjustedWords(one) ?? span(one.interval, observed));
    }),
  ]);
  const title = `${togetherWords(first)} 95 % intervals that allow for it, never narrower:`;
  return [[title, table(head, rows, head.slice(1)), ...said].join('\n')];
}

/** From month to month, where the law stood still. */
function trends({ group, trends: all = [] }: Group, several: boolean): string[] {
  if (all.length === 0) return [];
  const head = ['', 'from', 'to', 'months', 'made', 'p', 'adjusted p', 'reading'];
  const rows = all.map(({ family, from, to, months, made, of, p, adjusted, reading }) => [
    spoken(family),
    longDate(from),
    longDate(to),
    count(months),
    `${count(made)} of ${count(of)}`,
    p === null ? 'not testable' : pValue(p.value),
    adjusted === null ? '–' : pValue(adjusted.value),
    TREND_READINGS[reading],
  ]);
  return [
    `From month to month, between changes of the law${several ? `: ${spoken(group)}` : ''}\n${table(head, rows, head.slice(3, -1))}\n${trendMethod(all)}`,
  ];
}

function label({ family, floor: isFloor }: Family): string {
  return isFloor === true ? (orderFamily(family)?.title ?? spoken(family)) : spoken(family);
}

function within({ family, within }: Family): string[] {
  if (!within || within.rate === null) return [];
  return [
    `${spoken(family)}: ${within.made} of ${within.of} with a ${spoken(within.family)}, ${percentage(within.made, within.of, ONE_DECIMAL)} (${span(saidInterval(within, within.of), within.of)})`,
  ];
}

function elsewhere({ family, onOtherOffence }: Family): string[] {
  return onOtherOffence > 0 ? [`${spoken(family)}: of which recorded on another offence: ${onOtherOffence}`] : [];
}

function comparisons({ comparisons: all }: Finding): string[] {
  const pairs = new Map<string, (typeof all)[number][]>();
  for (const one of all) {
    const pair = `${one.a} ${one.b}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), one]);
  }
  return [...pairs.values()].flatMap(comparison);
}

function comparison(all: Finding['comparisons']): string[] {
  const [first] = all;
  if (!first) return [];
  const head = ['', 'difference', '95 % interval (Newcombe)', 'p (Fisher)', 'odds ratio', '95 % limits', 'reading'];
  const rows = all.map(({ family, difference, interval, p, oddsRatio, reading }) => [
    spoken(family),
    difference === null ? 'not calculable' : points(difference),
    interval === null ? '–' : `${points(interval.low)} to ${points(interval.high)}`,
    p === null ? 'not testable' : pValue(p.value),
    oddsWords(oddsRatio).ratio,
    oddsWords(oddsRatio).limits,
    READINGS[reading],
  ]);
  const warnings = [...new Set(all.flatMap((one) => one.warnings))].map((warning) => `Note: ${warning}`);
  const title = `${spoken(first.a)} less ${spoken(first.b)}, in percentage points (in both groups, left out: ${first.inBoth})`;
  return [[title, table(head, rows, head.slice(1, -1)), ODDS_METHOD, ...warnings].join('\n')];
}

function points(difference: number): string {
  return (Math.round(difference * 1000) / 10).toFixed(1);
}

function breaks(finding: Finding): string[] {
  if (finding.breaks.length === 0) return [];
  const lines = finding.breaks.map((one) => `  ${breakDay(one)}: ${breakWords(one)}`);
  return [
    `Inside the period the law or its guidance changed; --split-at-breaks counts either side apart:\n${lines.join('\n')}`,
  ];
}

/** The rates on either side of every break. */
function sides({ parts = [] }: Finding): string[] {
  return parts.flatMap((part) =>
    auditedGroups(part).audited.map((group) =>
      rates(group, `${longDate(part.period.from)} to ${longDate(part.period.to)}: ${people(group)}`),
    ),
  );
}

/** Which families can be told apart on these units. */
function pairs(finding: Finding): string[] {
  return auditedGroups(finding).audited.flatMap(pairsOf);
}

function pairsOf({ group, pairs: all }: Group): string[] {
  if (all.length === 0) return [];
  const head = ['', '', 'both', 'only the first', 'only the second', 'p (McNemar)'];
  const rows = all.map(({ a, b, both, onlyA, onlyB, p }) => [
    spoken(a),
    spoken(b),
    count(both),
    count(onlyA),
    count(onlyB),
    p === null ? 'not testable' : pValue(p.value),
  ]);
  return [`The families on the same units, two by two: ${spoken(group)}\n${table(head, rows, head.slice(2))}`];
}

function pValue(value: number): string {
  return value < 0.0001 ? 'under 0.0001' : value.toFixed(4);
}

function standing({ notes }: Finding): string[] {
  return notes.length === 0 ? [] : [notes.join('\n')];
}

function problems({ problems: raised, erased }: Finding): string[] {
  const notJoined = raised.find(({ code }) => code === 'not_joined')?.count ?? 0;
  return [
    ...(notJoined > 0
      ? [
          `Could not be joined: ${count(notJoined)}. Cases with too little identity to join, or that fit two people (ordergap review), or whose hashes retention erased.`,
        ]
      : []),
    ...(erased
      ? [
          `Retention has erased the names and words of ${plural(erased.documents, 'document')}: what was read of them stands in these figures, and cannot be read anew.`,
        ]
      : []),
    ...(raised.length > 0
      ? [`Problems raised: ${raised.map(({ code, count: times }) => `${code} ${times}`).join(', ')}`]
      : []),
  ];
}
