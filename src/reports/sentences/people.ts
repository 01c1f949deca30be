import type { GroupFinding } from '../../audits/findings/finding-schema.js';
import { percentage } from '../../stats/rates/rate.js';
import { count, plural, spoken } from '../words.js';
import { correctionSentences } from './corrected.js';

/** How much of a figure people have looked at, and how answers agree with it. */
export function peopleSentences({ review, correction, answers }: GroupFinding): readonly string[] {
  const { decided, changed, noLongerFit, read, toRead } = review;
  const reading = [
    `Read by people: ${count(read)} of ${count(toRead)} to be read in full${decided === 0 ? '.' : `; ${plural(decided, 'reading')} decided by people, ${count(changed)} of them other than the rules read.`}`,
    ...(noLongerFit > 0
      ? [`Decisions newer rules have left behind, which change nothing: ${count(noLongerFit)} (ordergap review).`]
      : []),
    ...(correction === undefined ? [] : correctionSentences(correction)),
  ];
  if (answers.units === 0) return reading;
  const { units, agree, differ, fill } = answers;
  const rates = answers.families.map(
    ({ family, made, observed }) =>
      `${spoken(family)} ${made} of ${observed}, ${percentage(made, observed, { decimals: 1 })}`,
  );
  return [
    ...reading,
    `Answers of courts, the CPS or the police, beside the documents: ${count(units)}; ${count(agree)} agree, ${count(fill)} say what the documents leave open, ${count(differ)} differ.`,
    `Were the answers right: ${rates.join('; ')}.`,
    'An answer names an outcome and no power, so that it makes no deprivation.',
  ];
}
