import type { GapArea, Gaps } from '../../audits/gaps/gaps-schema.js';
import { AREA_VERDICTS, TITLES } from '../../reports/sections/parted.js';
import { breakDay, breakWords } from '../../reports/sentences/breaks.js';
import { span } from '../../reports/sentences/interval.js';
import { count, longDate, plural, spoken } from '../../reports/words.js';
import { percentage } from '../../stats/rates/rate.js';
import { table } from './output.js';
import { printShare } from './print-share.js';

type Group = Gaps['groups'][number];

const ONE_DECIMAL = { decimals: 1 };
/** Cases printed before the rest is left to --json. */
const CASES = 20;

/**
 * Gaps for a terminal: every area that can be tested beside the rest, those too small, and the cases with no order recorded in the
 * areas found lower, or in the one area asked for. UsageError for an area that is none.
 */
export function printGaps(gaps: Gaps, only?: string): string {
  const { audit, period, by, family } = gaps;
  const head = `${audit.asks}\nOrder: ${spoken(family)}. Each ${TITLES[by] ?? spoken(by)} beside the rest, ${longDate(period.from)} to ${longDate(period.to)}.${gaps.asKnown === undefined ? '' : `\n${gaps.asKnown.why}`}`;
  return [
    head,
    ...gaps.groups.flatMap((group) => [...areas(group, TITLES[by] ?? spoken(by)), ...cases(group, only)]),
    printShare(gaps),
    ...breaks(gaps),
    gaps.notes.join('\n'),
  ].join('\n\n');
}

function areas({ group, nation, areas: all, tests, notStated = 0 }: Group, by: string): string[] {
  const whole = `All of ${spoken(group)}: ${nation.made} of ${nation.observed} made, ${percentage(nation.made, nation.observed, ONE_DECIMAL)} (${span(nation.exact, nation.observed)}, exact)`;
  const tested = all.filter(({ verdict }) => verdict !== 'too_few');
  const small = all.filter(({ verdict }) => verdict === 'too_few');
  const adjusted = tests.earlier > 0 ? `, and over ${plural(tests.earlier, 'test')} of earlier looks` : '';
  return [
    whole,
    ...(tested.length === 0
      ? [`No ${by} has cases enough to be tested.`]
      : [
          `${tested.length} of ${plural(all.length, by)} could be tested; p is adjusted over all of those (Holm)${adjusted}.\n${testedTable(tested)}`,
        ]),
    ...(small.length === 0 ? [] : [smallTable(small, by)]),
    ...(notStated === 0
      ? []
      : [`No ${by} is stated of ${plural(notStated, 'case')}: in the whole and in every rest, and none of its own.`]),
  ];
}

function testedTable(areas: readonly GapArea[]): string {
  const head = ['', 'made', 'rate', '95 % interval', 'the rest', 'chance allows', 'adjusted p', 'reading'];
  const rows = areas.map(({ key, made, observed, exact, rest, limits: [inner], adjusted, verdict }) => [
    spoken(key),
    `${made} of ${observed}`,
    percentage(made, observed, ONE_DECIMAL),
    span(exact, observed),
    percentage(rest.made, rest.observed, ONE_DECIMAL),
    inner === undefined ? '–' : `${inner.low} to ${inner.high}`,
    adjusted === null ? 'not testable' : adjusted.value < 0.0001 ? 'under 0.0001' : adjusted.value.toFixed(4),
    AREA_VERDICTS[verdict],
  ]);
  const words = areas.filter(({ verdict }) => verdict === 'lower' || verdict === 'higher').map(inWords);
  const warnings = [...new Set(areas.flatMap(({ warnings: own }) => own))].map((warning) => `Note: ${warning}`);
  return [
    table(head, rows, head.slice(1, -1)),
    'Intervals are exact (Clopper–Pearson). “Chance allows”: the exact 95 % limits of a funnel plot about the rest’s rate, in orders made.',
    ...words,
    ...warnings,
  ].join('\n');
}

function inWords({ key, made, observed, rest, limits: [inner], verdict, adjusted }: GapArea): string {
  const allowed =
    inner === undefined ? '' : ` Were its rate the rest’s, chance would leave ${inner.low} to ${inner.high}.`;
  const p =
    adjusted === null ? '' : ` Adjusted p ${adjusted.value < 0.0001 ? 'under 0.0001' : adjusted.value.toFixed(4)}.`;
  return `${spoken(key)}: ${made} of ${observed} made (${percentage(made, observed, ONE_DECIMAL)}), in the rest ${rest.made} of ${rest.observed} (${percentage(rest.made, rest.observed, ONE_DECIMAL)}): ${AREA_VERDICTS[verdict]}.${allowed}${p}`;
}

function smallTable(areas: readonly GapArea[], by: string): string {
  const head = ['', 'made', 'would need'];
  const rows = areas.map(({ key, made, observed, needed }) => [
    spoken(key),
    `${made} of ${observed}`,
    needed === null ? 'no number would do' : count(needed),
  ]);
  return `Too few to tell (made and not made must each be expected five times), so nothing is said of ${plural(areas.length, by)}:\n${table(head, rows, head.slice(1))}`;
}

function cases({ areas: all, cases: open, group }: Group, only?: string): string[] {
  const lower = new Set(
    only === undefined ? all.filter(({ verdict }) => verdict === 'lower').map(({ key }) => key) : [only],
  );
  if (open.length === 0) return [];
  const wanted = open.filter(({ key }) => lower.has(key));
  const total = `${plural(open.length, 'case')} of ${spoken(group)} with results seen and no such order recorded${leftOpen(open)}; --json has what to ask in each, --in KEY prints those of one.`;
  if (wanted.length === 0) return [total];
  const route = [...wanted].sort((a, b) => a.variation.words.length - b.variation.words.length)[0]?.variation;
  const besideRoute = (words: string) => words.slice(route?.words.length ?? 0).trim();
  const blocks = wanted
    .slice(0, CASES)
    .map((one) =>
      [
        `${one.case}  ${one.key}`,
        `  sentenced ${longDate(one.sentencedOn)}, ${plural(one.daysSinceSentence, 'day')} ago; ${one.recorded === 'open' ? 'the record leaves it open' : 'no order recorded'}`,
        `  ${confirmation(one.confirm)}`,
        ...(besideRoute(one.variation.words) === '' ? [] : [`  ${besideRoute(one.variation.words)}`]),
        `  Ask: ${one.question}`,
      ].join('\n'),
    );
  return [
    total,
    `Route in each: ${route?.route ?? ''}. ${route?.words ?? ''}`,
    ...blocks,
    ...(wanted.length > CASES ? [`and ${plural(wanted.length - CASES, 'more case')}: --json has them all.`] : []),
  ];
}

/** An order that may have been made is not “no order recorded”. */
function leftOpen(open: Group['cases']): string {
  const some = open.filter(({ recorded }) => recorded === 'open').length;
  return some === 0 ? '' : `, or left open (${count(some)})`;
}

function confirmation({ verdictOn, until, must }: Group['cases'][number]['confirm']): string {
  const verdict = verdictOn === null ? 'day of verdict not recorded' : `verdict ${longDate(verdictOn)}`;
  switch (must) {
    case 'must':
      return `${verdict}: the court must confirm the outcome to a reporter until ${longDate(until)}`;
    case 'unknown':
      return `${verdict}: if it was under six months ago the court must confirm the outcome; from ${longDate(until)} that is discretionary`;
    case 'discretionary':
      return `${verdict}: confirming the outcome has been discretionary since ${longDate(until)}`;
  }
}

function breaks({ breaks: all }: Gaps): string[] {
  if (all.length === 0) return [];
  const lines = all.map((one) => `  ${breakDay(one)}: ${breakWords(one)}`);
  return [
    `Inside the period the law or its guidance changed; choose --from and --to on one side of it:\n${lines.join('\n')}`,
  ];
}
