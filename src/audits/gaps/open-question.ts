import { DateTime } from 'luxon';
import type { OrderFamily } from '../../law/orders/order-families.js';
import { longDate } from '../../text/figures/long-date.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';

/** A unit with no order of a family recorded: what can still be asked, and by which route it could still change. Ids only, no names. */
export interface OpenQuestion {
  /** The id that `ordergap explain` takes. */
  readonly case: string;
  readonly key: string;
  readonly sentencedOn: string;
  readonly daysSinceSentence: number;
  /** `open` where the record speaks of an order and leaves it open, or has words that no rule read. */
  readonly recorded: 'none' | 'open';
  readonly outcome: string;
  readonly variation: { readonly route: string; readonly words: string };
  readonly confirm: {
    /** The last conviction on the offences; null where no document gives it. */
    readonly verdictOn: string | null;
    /** Six months after it, or after the sentence where the conviction is not known: the first day on which an answer is discretionary. */
    readonly until: string;
    readonly must: 'must' | 'discretionary' | 'unknown';
  };
  readonly question: string;
}

/** s.142 has no time limit of its own, and no deadline is ever printed for it (counting.md 6). */
const ROUTE = 's.142 Magistrates’ Courts Act 1980';
const ROUTE_WORDS =
  'Magistrates may vary a sentence or order where that is in the interests of justice; there is no fixed period; not after an appeal is determined.';
const CROWN_SEEN = ' A later Crown Court hearing is on record: ask whether an appeal was determined.';

export interface OpenOn {
  readonly family: OrderFamily;
  readonly key: string;
  /** The day it is asked, in London. */
  readonly today: string;
}

export function openQuestion(unit: CountedUnit, { family, key, today }: OpenOn): OpenQuestion {
  const recorded = membershipOf(unit, family) === 'possible' ? 'open' : 'none';
  return {
    case: unit.id,
    key,
    sentencedOn: unit.on,
    daysSinceSentence: Math.round((Date.parse(today) - Date.parse(unit.on)) / 86_400_000),
    recorded,
    outcome: unit.outcome,
    variation: { route: ROUTE, words: `${ROUTE_WORDS}${unit.laterCrown ? CROWN_SEEN : ''}` },
    confirm: confirmation(unit, today),
    question: questionOf(family, { recorded, unit }),
  };
}

/** Courts confirm outcomes to the media where the verdict is less than six months old (Criminal Procedure Rules 5.8). */
function confirmation({ verdictOn, on }: CountedUnit, today: string): OpenQuestion['confirm'] {
  const until = sixMonthsAfter(verdictOn ?? on);
  if (today >= until) return { verdictOn, until, must: 'discretionary' };
  return { verdictOn, until, must: verdictOn === null ? 'unknown' : 'must' };
}

function sixMonthsAfter(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months: 6 }).toISODate() ?? day;
}

/** Asks what is on record; never says that anybody should have asked or ordered. */
function questionOf(
  { about }: OrderFamily,
  { recorded, unit }: { readonly recorded: OpenQuestion['recorded']; readonly unit: CountedUnit },
): string {
  const sentence = `the sentence of ${longDate(unit.on)}${unit.court.house === '' ? '' : ` at ${unit.court.house}`}`;
  switch (about) {
    case 'device_or_images':
      return recorded === 'open'
        ? `The record of ${sentence} leaves an order over a device or images open. What did the court decide, under which power, and over what?`
        : `Does the court’s record of ${sentence} show any application for an order over a device or images (s.153 Sentencing Act 2020 or another power), any decision on it, and the reasons given?`;
    case 'protection':
      return recorded === 'open'
        ? `The record of ${sentence} leaves a restraining order, or its terms, open. What did the court decide, on what terms, and until when?`
        : `Does the court’s record of ${sentence} show any application for a restraining order (s.360 Sentencing Act 2020), any decision on it, its terms, and the reasons given?`;
  }
}
