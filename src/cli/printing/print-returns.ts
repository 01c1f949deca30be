import { count, longDate, percent, plural, spoken } from '../../reports/words.js';
import type { ReturnsSummary, ReturnTable } from '../../returns/summary/summary-schema.js';
import { table } from './output.js';

const COUNTS: Readonly<Record<ReturnTable['counts'], string>> = {
  cohort: 'outcomes of the offences recorded in the period, whenever they came',
  period: 'outcomes given in the period, whenever the offence was recorded',
  not_stated:
    'the table does not say whether its outcomes are of the offences recorded in the period or were given in it',
};

const BASES: Readonly<Record<ReturnTable['base'], string>> = {
  recorded: 'recorded',
  outcomes_of_recorded: 'recorded',
  outcomes_given: 'outcomes given',
  none: 'of',
};

/** What returns come to, in words and tables. */
export function printReturns(summary: ReturnsSummary): string {
  const parts = summary.tables.map(printTable);
  if (summary.responses !== null) parts.push(printResponses(summary.responses));
  const notes = [...summary.warnings];
  if (summary.problems.length > 0)
    notes.push(`Problems: ${summary.problems.map(({ code, count: times }) => `${code} ${times}`).join(', ')}.`);
  if (notes.length > 0) parts.push(notes.join('\n'));
  return parts.join('\n\n');
}

function printTable(told: ReturnTable): string {
  const parts = [heading(told)];
  const hasCharges = told.forces.some((row) => row.count !== null);
  if (told.forces.length > 0)
    parts.push(hasCharges && told.base !== 'none' ? forcesOf(told) : oneCountOf(told, hasCharges));
  if (told.outcomes.length > 0) parts.push(outcomesOf(told));
  if (told.reasons.length > 0) parts.push(reasonsOf(told));
  if (told.steps.length > 0) parts.push(stepsOf(told));
  if (told.years.length > 0) parts.push(yearsOf(told));
  return parts.join('\n');
}

function heading({ source, publisher, counts, from, to, unit, offences, outcomes, forces }: ReturnTable): string {
  const by = publisher === null || source.startsWith(publisher) ? '' : `, ${publisher}`;
  const days = from === null || to === null ? 'period not stated' : `${longDate(from)} to ${longDate(to)}`;
  const what = unit === 'not_stated' ? 'unit not stated' : `each ${unit}`;
  const of =
    offences.length === 0 ? '' : offences.length === 1 ? `; ${offences[0]}` : `; ${plural(offences.length, 'offence')}`;
  const kind =
    outcomes.length === 0 && forces.every((row) => row.count === null) ? '' : `\nOutcomes: ${COUNTS[counts]}.`;
  return `${source}${by}\nCounted: ${what}, ${days}${of}.${kind}`;
}

interface Share {
  readonly count: number | null;
  readonly of: number | null;
  readonly rate: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly tooFew: boolean;
}

function number(value: number | null, marks: readonly string[] = []): string {
  return value === null ? marks.join(' ') || 'not given' : count(value);
}

/** A rate of under twenty is printed as what it is, and as too few to say anything by. */
function shareCells({ rate, interval, of, tooFew }: Share): readonly [string, string] {
  if (rate === null || interval === null || of === null) return ['', ''];
  const range = `${percent(interval.low, of)} to ${percent(interval.high, of)}`;
  return [tooFew ? 'too few' : percent(rate, of), range];
}

function forcesOf({ forces, overall, base }: ReturnTable): string {
  const hasPrinted = forces.some(({ printedShare }) => printedShare !== null);
  const rows = forces.map((row) => [
    row.force,
    number(row.count, row.marks),
    number(row.of, row.marks),
    ...shareCells(row),
    ...(hasPrinted ? [row.printedShare ?? ''] : []),
  ]);
  rows.push([
    plural(overall.forces, 'force'),
    number(overall.count),
    number(overall.of),
    ...shareCells(overall),
    ...(hasPrinted ? [''] : []),
  ]);
  const head = ['force', 'charged', BASES[base], 'rate', '95 % interval', ...(hasPrinted ? ['as printed'] : [])];
  return table(head, rows, ['charged', BASES[base], 'rate', '95 % interval', 'as printed']);
}

/** A table that gives charges alone, or nothing of charges. */
function oneCountOf({ forces, base }: ReturnTable, isCharged: boolean): string {
  const name = isCharged ? 'charged' : BASES[base];
  const rows = forces.map((row) => [row.force, number(isCharged ? row.count : row.of, row.marks)]);
  return table(['force', name], rows, [name]);
}

function outcomesOf({ outcomes, unexplained }: ReturnTable): string {
  const rows = outcomes.map((row) => [
    row.type ?? '',
    `${row.within === null ? '' : '  of which, or may be: '}${row.label}`,
    number(row.count),
    ...shareCells(row),
    row.printedShare ?? '',
  ]);
  if (unexplained !== null && unexplained > 0) rows.push(['', 'no outcome told', count(unexplained), '', '', '']);
  return table(['type', 'outcome', 'offences', 'share', '95 % interval', 'as printed'], rows, [
    'offences',
    'share',
    '95 % interval',
    'as printed',
  ]);
}

function reasonsOf({ reasons }: ReturnTable): string {
  const rows = reasons.map((row) => [row.title, row.types.join(', '), number(row.count), ...shareCells(row)]);
  return table(['why it went no further', 'types', 'offences', 'share', '95 % interval'], rows, [
    'offences',
    'share',
    '95 % interval',
  ]);
}

function stepsOf({ steps }: ReturnTable): string {
  const lines = steps.map(({ measure, unit, count: value, marked }) => {
    const each = unit === 'not_stated' ? '' : ` (each ${unit})`;
    return marked === 0
      ? `${spoken(measure)}: ${count(value)}${each}`
      : `${spoken(measure)}: at least ${count(value)}${each}; ${plural(marked, 'figure')} not given`;
  });
  return lines.join('\n');
}

function yearsOf({ years, base }: ReturnTable): string {
  const rows = years.map((year) => [
    `${longDate(year.from ?? '')} to ${longDate(year.to ?? '')}`,
    number(year.charged),
    number(year.recorded),
    ...shareCells({ ...year, count: year.charged, of: year.recorded }),
    year.changeOnYear === null ? '' : change(year.changeOnYear),
  ]);
  const head = ['year', 'charged', BASES[base], 'rate', '95 % interval', 'on the year before'];
  return table(head, rows, head.slice(1));
}

function change(ratio: number): string {
  const rounded = Math.round(Math.abs(ratio) * 1000) / 10;
  return `${ratio < 0 ? '−' : '+'}${rounded.toFixed(1)} %`;
}

function printResponses({
  asked,
  complete,
  limited,
  none,
  notStated,
  included,
  exceptions,
  forces,
}: NonNullable<ReturnsSummary['responses']>): string {
  const unsaid = notStated === 0 ? '' : `, ${count(notStated)} not stated`;
  const lines = [
    `Who answered: ${plural(asked, 'force')} asked, ${count(complete)} in full, ${count(limited)} in part, ${count(none)} not${unsaid}; ${count(included)} counted in.`,
  ];
  for (const name of exceptions) lines.push(`  ${name}: ${forces.find(({ force }) => force === name)?.why ?? ''}.`);
  return lines.join('\n');
}
