import { allOf } from '../fields/all-of.js';
import { extended } from '../fields/present.js';
import type { Defendant, Hearing, Listing, Offence } from '../listing.js';
import { type Matter, resultsOf } from './matter.js';
import type { ReadOffence } from './offence.js';
import type { ReadResult } from './result.js';
import type { SittingDay } from './sitting-days.js';

export type Court = Pick<
  Listing,
  'courtHouse' | 'courtHouseCode' | 'localJusticeArea' | 'localJusticeAreaCode' | 'courtRoom'
>;

/**
 * Listings of a hearing: one for the day it was held; where it was held over several, one for each day that has results, each with the
 * results ordered on it. A result ordered on no day of the hearing goes with the last day before it, else the first. Without results at all
 * the hearing stands on `sharedOn` where it sat that day, else on its last day.
 */
export function layOnDays(
  court: Court,
  matters: readonly Matter[],
  days: readonly SittingDay[],
  sharedOn: string | undefined,
): readonly Listing[] {
  if (days.length === 1) return days.map((day) => listingOn(court, matters, day, () => true));
  const dayOf = (result: ReadResult): SittingDay | undefined =>
    days.findLast(({ date }) => date !== null && date <= (result.orderedDate ?? '')) ?? days[0];
  const decided = new Set(allOf(matters, resultsOf).map(dayOf));
  const quiet = days.find(({ date }) => date === sharedOn) ?? days.at(-1);
  const listed = decided.size > 0 ? days.filter((day) => decided.has(day)) : [quiet];
  return listed
    .filter((day) => day !== undefined)
    .map((day) => listingOn(court, matters, day, (result) => dayOf(result) === day));
}

function listingOn(
  court: Court,
  matters: readonly Matter[],
  day: SittingDay,
  isOfDay: (result: ReadResult) => boolean,
): Listing {
  return {
    ...court,
    sittingDate: day.date,
    ...(day.asPrinted === undefined ? {} : { sittingDateAsPrinted: day.asPrinted }),
    hearings: matters.map((matter) => hearingOn(matter, day, isOfDay)),
  };
}

function hearingOn(matter: Matter, day: SittingDay, isOfDay: (result: ReadResult) => boolean): Hearing {
  const lines = (results: readonly ReadResult[]) => ofOneDay(results, isOfDay).map(({ result }) => result);
  const offences = (read: readonly ReadOffence[]) =>
    read.flatMap((offence, index) => offencesOn(offence, index, isOfDay));
  return extended(matter.heading, {
    startTime: day.startTime,
    applications: matter.applications.map((application) =>
      extended(application.heading, {
        results: lines(application.results),
        offences: offences(application.offences),
      }),
    ),
    defendants: matter.defendants.map(
      (defendant): Defendant =>
        extended(defendant.identity, {
          offences: offences(defendant.offences),
          results: lines(defendant.results),
        }),
    ),
  });
}

/** An offence whose verdict names another is two: the one charged, and the one found in its place, which the results are of. */
function offencesOn(read: ReadOffence, index: number, isOfDay: (result: ReadResult) => boolean): readonly Offence[] {
  if (read.alternative === undefined) return [offenceOn(read, index, isOfDay)];
  const { sequence, reportingRestrictions, startDate } = read.offence;
  const found = { ...read.alternative, sequence, reportingRestrictions, startDate };
  return [offenceOn({ ...read, results: [] }, index, isOfDay), offenceOn({ ...read, offence: found }, index, isOfDay)];
}

function offenceOn(
  { offence, results }: ReadOffence,
  index: number,
  isOfDay: (result: ReadResult) => boolean,
): Offence {
  const ofDay = ofOneDay(results, isOfDay);
  const adjournedTo = ofDay.find((result) => result.adjournedTo !== undefined)?.adjournedTo;
  return extended(offence, {
    sequence: offence.sequence ?? index + 1,
    adjournedTo,
    results: ofDay.map(({ result }) => result),
  });
}

/** Nearly always all of them: a list filtered has room for many more than it holds. */
function ofOneDay(results: readonly ReadResult[], isOfDay: (result: ReadResult) => boolean): readonly ReadResult[] {
  return results.every(isOfDay) ? results : results.filter(isOfDay);
}
