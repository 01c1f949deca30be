import { DateTime } from 'luxon';
import type { Appearance } from './appearance.js';

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
  const saysYouth = appearances.some(
    ({ hearing, results, offences }) =>
      hearing.youthPanel || [...results, ...offences.flatMap((offence) => offence.results)].some(isYouthSentence),
  );
  return saysYouth ? true : null;
}

/** Born between (age + 1) years before the hearing, exclusive, and age years before it. */
function fromAge(age: number, hearing: string | null, convictedOn: string | null): boolean | null {
  if (hearing === null || convictedOn === null) return age < ADULT;
  const heard = DateTime.fromISO(hearing);
  const eighteenAtLatest = heard.minus({ years: age }).plus({ years: ADULT });
  const eighteenAtEarliest = heard.minus({ years: age + 1 }).plus({ years: ADULT, days: 1 });
  const convicted = DateTime.fromISO(convictedOn);
  if (convicted >= eighteenAtLatest) return false;
  return convicted < eighteenAtEarliest ? true : null;
}

function isYouthSentence(result: Appearance['results'][number]): boolean {
  return result.clauses.some((clause) => clause.kind === 'sentence' && clause.type === 'youth_order');
}
