import type { Appearance } from '../accounts/appearance.js';
import { resultsOf } from '../accounts/results-of.js';

const ADULT = 18;

/**
 * Whether a person was under 18 when convicted: by the age at conviction where a document allows it, else by the ages at the hearings; where they give none,
 * a youth panel or a youth sentence at the case says youth. Null where it cannot be told: an age of 18 at a later hearing
 * leaves 17 or 18 at the conviction.
 */
export function youthAtConviction(
  convictedOn: string | null,
  appearances: readonly Appearance[],
  ageAtConviction: number | null = null,
): boolean | null {
  if (ageAtConviction !== null) return ageAtConviction < ADULT;
  const told = appearances.flatMap(({ ageAtHearing, hearing }) =>
    ageAtHearing === null ? [] : (fromAge(ageAtHearing, hearing.date, convictedOn) ?? []),
  );
  if (told.length > 0) return told.some((youth) => youth);
  const saysYouth = appearances.some((at) => at.hearing.youthPanel || resultsOf(at).some(isYouthSentence));
  return saysYouth ? true : null;
}

/** Born between (age + 1) years before the hearing, exclusive, and age years before it. */
function fromAge(age: number, hearing: string | null, convictedOn: string | null): boolean | null {
  if (hearing === null || convictedOn === null) return age < ADULT;
  const eighteenAtLatest = yearsLater(yearsLater(hearing, -age), ADULT);
  const beforeEarliest = yearsLater(yearsLater(hearing, -age - 1), ADULT);
  if (convictedOn >= eighteenAtLatest) return false;
  return convictedOn <= beforeEarliest ? true : null;
}

/** Of dates as ISO text, which compare as they are; 29 February is the 28th in other years. */
function yearsLater(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const day = date.slice(5, 10);
  return `${String(year).padStart(4, '0')}-${day === '02-29' && !isLeap ? '02-28' : day}`;
}

/** Whether a result is a sentence that only those under 18 at conviction are given. */
export function isYouthSentence(result: Appearance['results'][number]): boolean {
  return result.clauses.some((clause) => clause.kind === 'sentence' && clause.type === 'youth_order');
}
