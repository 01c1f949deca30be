import { OUTCOMES } from '../../law/results/outcome-strength.js';
import { instantWords, longDate, spoken } from '../../reports/words.js';
import type { SaidOfCase } from '../../store/case-files/said-of-case.js';
import { decisionLine } from './print-readings.js';

/** What people decided of a case's readings and were answered about it, for `explain`: both values, and why. */
export function saidLines({ decisions, answers, readings: unitReadings }: SaidOfCase): string[] {
  const readings = decisions.flatMap(({ subject, resultId, fits, stands, history }) => [
    `  ${subject.slice(0, 12)}, on result ${resultId.slice(0, 12)}${stands && !fits ? ': read otherwise by newer rules, so that it changes nothing' : ''}`,
    ...history.map((one) => `  ${decisionLine(one)}`),
  ]);
  const said = answers.map(
    ({ source, outcome, on, note, stands }) =>
      `  ${source === 'cps' ? 'the CPS' : `the ${source}`}, ${on === null ? 'no date' : longDate(on)}: ${spoken(outcome)}${note === null ? '' : `. ${note}`}${stands ? '' : ' (no longer stands)'}`,
  );
  const read = unitReadings.map(
    ({ group, value, outcome, reason, knownAt, stands }) =>
      `  ${instantWords(knownAt)}, under ${spoken(group)}: ${value === 'confirmed' ? `read in full and found right, ${titleOf(outcome)}` : 'taken back'}. ${reason}${stands ? '' : ' (no longer stands)'}`,
  );
  return [
    ...(read.length > 0 ? ['', 'Read in full by people', ...read] : []),
    ...(readings.length > 0 ? ['', 'What people decided of readings', ...readings] : []),
    ...(said.length > 0 ? ['', 'What was answered, beside the documents', ...said] : []),
  ];
}

function titleOf(name: string): string {
  return OUTCOMES.find(({ outcome }) => outcome === name)?.title ?? spoken(name);
}
