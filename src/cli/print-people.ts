import type { Finding } from '../audits/finding-schema.js';
import { percentage } from '../stats/rate.js';
import type { SaidOfCase } from '../store/said-of-case.js';
import { count, plural } from './output.js';
import { decisionLine } from './print-readings.js';
import { longDate, spoken } from './words.js';

type Group = Finding['groups'][number];

/** How much of a figure people have looked at, and how answers agree with it. */
export function printPeople({ review, answers }: Group): string {
  const { decided, changed, noLongerFit, read, toRead } = review;
  const lines = [
    `Read by people: ${count(read)} of ${count(toRead)} to be read in full${decided === 0 ? '.' : `; ${plural(decided, 'reading')} decided by people, ${count(changed)} of them other than the rules read.`}`,
    ...(noLongerFit > 0
      ? [`Decisions newer rules have left behind, which change nothing: ${count(noLongerFit)} (ordergap review).`]
      : []),
  ];
  if (answers.units === 0) return lines.join('\n');
  const { units, agree, differ, fill } = answers;
  const rates = answers.families.map(
    ({ family, made, observed }) =>
      `  ${spoken(family)}: ${made} of ${observed}, ${percentage(made, observed, { decimals: 1 })}`,
  );
  return [
    ...lines,
    `Answers of courts, the CPS or the police, beside the documents: ${count(units)}; ${count(agree)} agree, ${count(fill)} say what the documents leave open, ${count(differ)} differ. Were the answers right:`,
    ...rates,
    'An answer names an outcome and no power, so that it makes no deprivation.',
  ].join('\n');
}

/** What people decided of a case's readings and were answered about it, for `explain`: both values, and why. */
export function saidLines({ decisions, answers }: SaidOfCase): string[] {
  const readings = decisions.flatMap(({ subject, resultId, fits, stands, history }) => [
    `  ${subject.slice(0, 12)}, on result ${resultId.slice(0, 12)}${stands && !fits ? ': read otherwise by newer rules, so that it changes nothing' : ''}`,
    ...history.map((one) => `  ${decisionLine(one)}`),
  ]);
  const said = answers.map(
    ({ source, outcome, on, note, stands }) =>
      `  ${source === 'cps' ? 'the CPS' : `the ${source}`}, ${on === null ? 'no date' : longDate(on)}: ${spoken(outcome)}${note === null ? '' : `. ${note}`}${stands ? '' : ' (no longer stands)'}`,
  );
  return [
    ...(readings.length > 0 ? ['', 'What people decided of readings', ...readings] : []),
    ...(said.length > 0 ? ['', 'What was answered, beside the documents', ...said] : []),
  ];
}
