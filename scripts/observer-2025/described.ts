import { addDays, addMonths } from './calendar.js';
import type { Cast } from './cast.js';
import { type Charge, charge } from './charges.js';
import { courtAt } from './courts.js';
import { someDay } from './days.js';
import { type CaseFile, heard } from './hearing.js';
import { deprivationAppliedFor, deprivedOfThePhotographs, phoneToBeDestroyed, restrainingOrder } from './orders.js';
import { adjourned } from './outcomes.js';
import { at, randomFor } from './random.js';
import type { Said } from './said.js';
import {
  costs,
  imprisonment,
  rehabilitationActivity,
  surcharge,
  suspended,
  suspendedWithOneFigure,
  unpaidWork,
} from './sentences.js';
import { allHeard, pleadedGuilty, type Story, story } from './story.js';

type Described = 'bromley' | 'hull' | 'chester' | 'swansea' | 'crawley';

interface Plan {
  readonly town: string;
  /** The article gives the month; the day is the first register of the court on or after this one. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** As printed, or any adult age where the article gives none. */
  readonly age: readonly [number, number];
  readonly codes: readonly string[];
  readonly results: (sentencedOn: string) => readonly (readonly Said[])[];
}

const NO_CONTACT = 'Not to contact directly or indirectly the complainant.';
const EIGHT_WEEKS = { n: 8, unit: 'Weeks' } as const;
const A_YEAR = { n: 12, unit: 'Months' } as const;

/**
 * The five cases the article describes. What it does not say (the offence code, the day, the terms of an order) is
 * invented; what it says in words that can be read two ways stays so.
 */
const PLANS: Readonly<Record<Described, Plan>> = {
  // 27, harassment as well; "deprived of the photographs used in the course of the offence"; eight weeks suspended
  // (eight weeks is below any operational period, so it is the term); restraining order of five years.
  bromley: {
    town: 'Bromley',
    notBefore: '2024-12-11',
    notAfter: '2024-12-12',
    age: [27, 27],
    codes: ['SX03250', 'PH97004'],
    results: () => [
      [
        suspended(EIGHT_WEEKS, A_YEAR),
        deprivedOfThePhotographs,
        restrainingOrder(NO_CONTACT, { years: 5 }),
        surcharge(154),
      ],
      [suspended({ n: 4, unit: 'Weeks' }, A_YEAR, true)],
    ],
  },
  // Jailed for 22 weeks, harassment as well; the phone to be destroyed, no power printed.
  hull: {
    town: 'Hull',
    notBefore: '2024-09-17',
    notAfter: '2024-09-19',
    age: [24, 50],
    codes: ['CJ15013', 'PH97004'],
    results: () => [
      [imprisonment({ n: 22, unit: 'Weeks' }, { n: 22, unit: 'Weeks' }), phoneToBeDestroyed, surcharge(154)],
      [imprisonment({ n: 10, unit: 'Weeks' }, { n: 22, unit: 'Weeks' }, true)],
    ],
  },
  // "A 12-month suspended sentence and 200 hours of unpaid work"; the order asked for, its fate not recorded. One
  // either-way offence could get six months at most in October 2024, so the twelve months may be the time it hangs over
  // him; the paper does not say, and neither does the document.
  chester: {
    town: 'Chester',
    notBefore: '2024-10-01',
    notAfter: '2024-10-31',
    age: [24, 50],
    codes: ['SX03250'],
    results: () => [
      [suspendedWithOneFigure('12-month'), unpaidWork(200), deprivationAppliedFor, surcharge(154), costs(85)],
    ],
  },
  // 35; six-month suspended sentence, "a rehabilitation order", restraining order of three years; nothing on devices.
  swansea: {
    town: 'Swansea',
    notBefore: '2025-02-01',
    notAfter: '2025-02-15',
    age: [35, 35],
    codes: ['SX03252'],
    results: () => [
      [
        suspendedWithOneFigure('six-month'),
        rehabilitationActivity(20),
        restrainingOrder(NO_CONTACT, { years: 3 }),
        surcharge(154),
        costs(85),
      ],
    ],
  },
  // 32; jailed for 26 weeks for sharing private sexual photos; restraining order until 2029; nothing on devices.
  crawley: {
    town: 'Crawley',
    notBefore: '2024-10-17',
    notAfter: '2024-10-18',
    age: [32, 32],
    codes: ['CJ15005'],
    results: (on) => [
      [
        imprisonment({ n: 26, unit: 'Weeks' }, { n: 26, unit: 'Weeks' }),
        restrainingOrder(NO_CONTACT, { until: addMonths(on, 60) }),
        surcharge(154),
      ],
    ],
  },
};

export const DESCRIBED: readonly Described[] = ['bromley', 'hull', 'chester', 'swansea', 'crawley'];

export function describedCase(which: Described, cast: Cast): Story {
  const plan = PLANS[which];
  const name = `described/${which}`;
  const random = randomFor(name);
  const court = courtAt(plan.town);
  const file: CaseFile = cast.newCase(court, plan.age);
  const sentencedOn = someDay(court, plan.notBefore, plan.notAfter, random);
  const first = someDay(court, addDays(sentencedOn, -49), addDays(sentencedOn, -20), random);
  const charges: Charge[] = plan.codes.map((code) => charge(code, file.urn, court.town, first, random));
  const standing = pleadedGuilty(first);
  return story('sentenced', name, [
    heard({
      case: file,
      date: first,
      type: 'First hearing',
      offences: allHeard(charges, standing, [adjourned(sentencedOn, court, 'sentence', random)]),
    }),
    heard({
      case: file,
      date: sentencedOn,
      type: 'Sentence',
      offences: plan.results(sentencedOn).map((results, i) => ({ charge: at(charges, i), ...standing, results })),
    }),
  ]);
}
