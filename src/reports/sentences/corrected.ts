import type { GroupFinding } from '../../audits/findings/finding-schema.js';
import { count, percent, plural, spoken } from '../words.js';
import { span } from './interval.js';

type Correction = NonNullable<GroupFinding['correction']>;

/** Whether the rates of a group are corrected for errors of reading, by what sample, and else why not. */
export function correctionSentences({ why, sample, families }: Correction): readonly string[] {
  if (why !== null) return [`No rate is corrected for errors of reading: ${whyNot(why, sample)}.`];
  if (sample === null) return [];
  const not = families.flatMap((one) =>
    one.why === null ? [] : [`${spoken(one.family)} (${NOT_CALCULABLE[one.why]})`],
  );
  return [
    `Rates corrected for errors of reading (Rogan–Gladen, 95 % interval of Lang and Reiczigel): ${plural(sample.size, 'case')} drawn at random from all whose results were seen (seed “${sample.seed}”) and read by people who did not see what the program reads.`,
    ...families.flatMap((one) => (one.why === null ? [familyCorrected(one)] : [])),
    ...(not.length === 0 ? [] : [`Not calculable: ${not.join('; ')}.`]),
  ];
}

function familyCorrected({ family, counted, rate, interval, found, passed }: Correction['families'][number]): string {
  const corrected = `${percent(rate ?? 0, counted.of)} (${span(interval, counted.of)})`;
  return `Corrected, ${spoken(family)}: ${corrected}; counted ${count(counted.made)} of ${count(counted.of)}. Of ${plural(found.of, 'case')} in which people found it the rules found ${count(found.made)}; of ${count(passed.of)} without it they passed ${count(passed.made)}.`;
}

function whyNot(why: NonNullable<Correction['why']>, sample: Correction['sample']): string {
  switch (why) {
    case 'all_are_to_be_read':
      return 'of no more than 200 cases people read every one';
    case 'no_sample':
      return 'no random sample of these cases was read blind (ordergap review --blind)';
    case 'sample_of_other_days':
      return 'the sample was drawn for another question or other days';
    case 'sample_unread':
      return `of the ${count(sample?.size ?? 0)} cases drawn at random ${count(sample?.read ?? 0)} are read as they stand`;
    case 'people_changed_others':
      return 'people have decided on readings outside the sample, so that the count has no longer the errors it tells';
  }
}

const NOT_CALCULABLE: Readonly<Record<NonNullable<Correction['families'][number]['why']>, string>> = {
  not_read_for: 'not every case of the sample was read for it',
  none_in_sample: 'the sample has no case with it, or none without',
  contradicted: 'sample and count contradict each other',
};
