import type { Finding } from '../audits/findings/finding-schema.js';
import type { Gaps } from '../audits/gaps/gaps-schema.js';
import { OUTCOMES } from '../law/results/outcome-strength.js';
import type { Brief, Card, CardReporting, DraftQuestion, Rate } from './schemas/answers/brief-schema.js';
import { coverageClause, coverageWords } from './sentences/coverage.js';
import { answerSentence, capital, familyWords, rateWords } from './sentences/figures.js';
import { count, countedWords, longDate, periodClause, plural, spoken } from './words.js';

const DEFINITIONS = 3;
/** From this share on, missing court days are not what a figure is weakest at (counting.md 4). */
const ENOUGH_SEEN = 0.95;
const FEW = 5;

type Cards = Omit<Card, 'reportable'>;

/** `reportable` tells of each case; unknown counts as no. */
export function briefOf(
  finding: Finding,
  gaps: Gaps,
  cards: readonly Cards[],
  { reportable, warning }: { readonly reportable: ReadonlyMap<string, CardReporting>; readonly warning: string | null },
): Brief {
  const { audit, period, asOf, provisional, provisionalBecause, notes } = finding;
  const compared = new Set(finding.comparisons.map(({ b }) => b));
  const groups = finding.groups.filter(({ group }) => !compared.has(group));
  const when = periodClause(period.from, period.to);
  return {
    audit: audit.name,
    asks: audit.asks,
    asOf,
    warning,
    provisional,
    provisionalBecause,
    definitions: groups.flatMap((group) =>
      group.families.slice(0, DEFINITIONS).map((family) => ({
        group: group.group,
        family: family.family,
        sentence: `${answerSentence(group, family, { unit: audit.unit, when })}; ${coverageClause(group.coverage)}.`,
      })),
    ),
    weakest: groups[0] === undefined ? 'Nothing is counted.' : weakestPoint(groups[0]),
    cannotBeSaid: [...notes, ...NEVER],
    rates: groups.flatMap(({ families, observed }) =>
      families.map((family) => ({
        label: familyWords(family.family),
        made: family.made,
        of: observed,
        rate: family.rate,
        low: family.exact?.low ?? null,
        high: family.exact?.high ?? null,
        words: `${count(family.made)} of ${count(observed)} (${rateWords(family, observed)})`,
      })),
    ),
    cards: cards.map((card) => ({ ...card, reportable: reportable.get(card.case) ?? NOT_KNOWN })),
    questions: gaps.groups
      .filter(({ group }) => !compared.has(group))
      .flatMap(({ cases }) => cases.flatMap(questionsOn)),
  };
}

const NOT_KNOWN: CardReporting = { value: 'unknown', reasons: [] };

/** What no record of a court shows (counting.md 6). */
const NEVER: readonly string[] = [
  'Why an order was or was not recorded: the records give no reasons, and no rate tells of any.',
  'How often an order was asked for: requests are seldom recorded, so there is no share of them that was granted.',
  'That nobody asked, or that the court turned an order down: only where the record says so, and then in its words.',
  'Anything of a court, a month or an area with fewer than five made or not made: chance alone is larger than what would be said.',
];

type Group = Finding['groups'][number];

/** What would move the figure most, in one sentence. */
function weakestPoint({ of, observed, coverage, families: [headline] }: Group): string {
  if (of === 0) return 'Nothing is counted: the funnel shows where the cases leave.';
  if (observed === 0) return `The results of none of the ${count(of)} were seen.`;
  const open = headline === undefined ? 0 : headline.upper.made - headline.made;
  const { courtDaysExpected: expected, courtDaysSeen: seen } = coverage;
  if (expected === null || seen / expected < ENOUGH_SEEN) {
    return `What was not seen: ${coverageWords(coverage)} A case on a day that was not seen is in no figure.`;
  }
  if (of - observed > open) return `The results of ${count(of - observed)} of ${count(of)} were not seen.`;
  if (open > 0) {
    return `The record leaves ${plural(open, 'case')} open: with ${open === 1 ? 'it' : 'them'} there would be ${count(headline?.upper.made ?? 0)} of ${count(observed)}.`;
  }
  if ((headline?.made ?? 0) < FEW)
    return `Small numbers: ${count(headline?.made ?? 0)} recorded. One case more or less is a large part of it.`;
  return 'The reading of the words: check the cases below before the figure is printed (ordergap review --units).';
}

function questionsOn({
  case: id,
  question,
  recorded,
  sentencedOn,
  key,
}: Gaps['groups'][number]['cases'][number]): DraftQuestion[] {
  const court: DraftQuestion = { case: id, to: 'court', question };
  if (recorded !== 'open') return [court];
  const sentence = `the sentence of ${longDate(sentencedOn)} at ${key}`;
  return [
    court,
    {
      case: id,
      to: 'cps',
      question: `Does the file of ${sentence} show that an order over a device or images was asked for, under which power, and what became of it?`,
    },
    {
      case: id,
      to: 'police',
      question: `Of ${sentence}: was a device seized, and is it held, returned or disposed of, on which day and under which power?`,
    },
  ];
}

const BAR = 40;

/** One page of plain text. */
export function briefText(brief: Brief, worksheet: string | null): string {
  const open = brief.questions.filter(({ to }) => to !== 'court').map((one) => one.case);
  const first = brief.questions.filter((one) => open.includes(one.case));
  return [
    ...(brief.warning === null ? [] : [brief.warning]),
    brief.asks,
    ...(brief.provisional
      ? [`PROVISIONAL: these figures may still change (${brief.provisionalBecause.join('; ')}).`]
      : []),
    [
      'Safe to print, under each definition',
      ...brief.definitions.map(({ family, sentence }) => `  ${capital(familyWords(family))}: ${sentence}`),
    ].join('\n'),
    `Weakest point\n  ${brief.weakest}`,
    ['Cannot be said', ...brief.cannotBeSaid.map((one) => `  ${one}`)].join('\n'),
    ['Recorded, 0 to 100 %; the line is the exact 95 % interval', ...brief.rates.map(bar)].join('\n'),
    ['Cases behind it, for the team', ...(brief.cards.length === 0 ? ['  none'] : brief.cards.map(cardLine))].join(
      '\n',
    ),
    [
      `Draft questions: ${plural(brief.questions.length, 'question')}, ${plural(new Set(open).size, 'case')} left open by the record`,
      ...first.map(({ case: id, to, question }) => `  ${id}, to the ${to === 'cps' ? 'CPS' : to}: ${question}`),
      worksheet === null
        ? '  All of them as a worksheet to fill in: add --worksheet FILE.xlsx'
        : `  All of them are in ${worksheet}; fill in what is answered, then: ordergap answer --worksheet ${worksheet}`,
    ].join('\n'),
    `Data as of ${longDate(brief.asOf.slice(0, 10))}. For the team: a case is named by its reference, and ordergap explain shows the words behind it.`,
  ].join('\n\n');
}

function bar({ label, rate, low, high, words }: Rate): string {
  if (rate === null || low === null || high === null) return `  ${label}: ${words}`;
  const at = (share: number) => Math.min(BAR - 1, Math.floor(share * BAR));
  const cells = Array.from({ length: BAR }, (_, cell) =>
    cell === at(rate) ? '●' : cell >= at(low) && cell <= at(high) ? '─' : '·',
  );
  return `  ${cells.join('')}  ${label}: ${words}`;
}

function cardLine({ case: id, court, sentencedOn, outcome, families, reportable }: Card): string {
  const words = OUTCOMES.find((one) => one.outcome === outcome)?.title ?? spoken(outcome);
  const counted = countedWords(outcome, families) ?? 'counted in none';
  const names =
    reportable.value === 'yes'
      ? 'nothing known against names'
      : `no names (${reportable.reasons.map(spoken).join(', ') || 'not known'})`;
  return `  ${id}  ${longDate(sentencedOn)}, ${court}: ${words}; ${counted}; ${names}`;
}
