import type { Cast } from './cast.js';
import { charge, resentencedCharge } from './charges.js';
import { courtAt } from './courts.js';
import { someDay } from './days.js';
import { heard } from './hearing.js';
import { DECOYS } from './marginals.js';
import {
  deprivation,
  restrainingOrder,
  restrainingOrderContinues,
  restrainingOrderExtended,
  restrainingOrderVaried,
} from './orders.js';
import { communityOrderRevoked, dealtWithForTheOriginalOffence } from './outcomes.js';
import { at, randomFor } from './random.js';
import {
  communityOrder,
  fine,
  imprisonment,
  rehabilitationActivity,
  surcharge,
  youthRehabilitationOrder,
} from './sentences.js';
import { allHeard, noPleaYet, pleadedGuilty, type Story, story } from './story.js';

const PHONE = 'an Apple iPhone';
const NO_CONTACT = 'Not to contact directly or indirectly the complainant.';

/** People outside the question altogether: too early, too young, an old order, another offence. */
export function otherDecoys(cast: Cast): Story[] {
  return [
    ...many('sentenced_before_the_period', (i, name) => sentencedBefore(name, i, cast)),
    ...many('old_offence_resentenced_for_breach', (i, name) => resentenced(name, i, cast)),
    ...many('youths', (i, name) => youth(name, i, cast)),
    ...many('restraining_order_varied_extended_or_continued', (i, name) => orderChanged(name, i, cast)),
    ...many('cyberflashing_sentenced', (i, name) => cyberflashing(name, i, cast)),
  ];
}

function many(kind: keyof typeof DECOYS, tell: (i: number, name: string) => Story): Story[] {
  return Array.from({ length: DECOYS[kind] }, (_, i) => tell(i, `${kind}/${i}`));
}

/** The last of them on 31 July 2024, the day before the period. */
function sentencedBefore(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Luton'), courtAt('Portsmouth'), courtAt('Leeds')], i);
  const day = at(['2024-07-31', '2024-07-30', '2024-07-24'], i);
  const random = randomFor(name);
  const file = cast.newCase(court, [22, 60]);
  const charges = [charge('SX03250', file.urn, court.town, day, random)];
  const extra = i === 0 ? [deprivation(PHONE), restrainingOrder(NO_CONTACT, { years: 3 })] : [];
  const results = [communityOrder('2025-07-30'), rehabilitationActivity(15), surcharge(114), ...extra];
  return story('sentenced_before_the_period', name, [
    heard({ case: file, date: day, type: 'First hearing', offences: allHeard(charges, pleadedGuilty(day), results) }),
  ]);
}

/** An offence of 2023 listed again because its community order was broken; the second repeats the old code and date. */
function resentenced(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Luton'), courtAt('Truro')], i);
  const random = randomFor(name);
  const file = cast.newCase(court, [24, 60]);
  const day = someDay(court, '2024-10-07', '2024-12-13', random);
  const made = '2023-09-12';
  const old = charge('CJ15013', file.urn, court.town, made, random);
  const term = { n: 8, unit: 'Weeks' } as const;
  const results = [
    communityOrderRevoked(court, made),
    imprisonment(term, term),
    ...(i === 0 ? [deprivation(PHONE)] : []),
  ];
  if (i === 1) {
    const breach = charge('CJ03510', file.urn, court.town, day, random);
    return story('old_offence_resentenced_for_breach', name, [
      heard({
        case: file,
        date: day,
        type: 'Breach of Order',
        offences: [
          ...allHeard([breach], pleadedGuilty(day), [dealtWithForTheOriginalOffence]),
          ...allHeard([old], pleadedGuilty(made), results),
        ],
      }),
    ]);
  }
  const theft = charge('TH68010', file.urn, court.town, day, random);
  return story('old_offence_resentenced_for_breach', name, [
    heard({
      case: file,
      date: day,
      type: 'Breach of Order',
      offences: allHeard([theft], pleadedGuilty(day), [fine(80), surcharge(32)]),
      applications: [
        {
          type: 'Conviction of an offence while a community order is in force',
          results: [communityOrderRevoked(court, made)],
          offences: allHeard(
            [resentencedCharge(old, `${file.court.forceCode}ZX9990123`)],
            pleadedGuilty(made),
            results,
          ),
        },
      ],
    }),
  ]);
}

/** Sixteen and seventeen, one of them in the adult list by mistake of listing; a phone taken from one. */
function youth(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Cardiff'), courtAt('Oxford'), courtAt('Warrington')], i);
  const random = randomFor(name);
  const file = cast.newCase(court, [16, 16]);
  const day = someDay(court, '2024-09-02', '2025-01-31', random);
  const charges = [charge('SX03249', file.urn, court.town, day, random)];
  const results = [youthRehabilitationOrder('2025-12-01'), ...(i === 0 ? [deprivation(PHONE)] : [])];
  return story('youths', name, [
    heard({
      case: file,
      date: day,
      type: 'First hearing',
      youth: i !== 2,
      offences: allHeard(charges, pleadedGuilty(day), results),
    }),
  ]);
}

function orderChanged(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Bromley'), courtAt('Hull'), courtAt('Leicester')], i);
  const random = randomFor(name);
  const file = cast.newCase(court, [24, 60]);
  const day = someDay(court, '2024-09-02', '2025-01-31', random);
  const made = '2023-05-16';
  const line = at(
    [
      restrainingOrderVaried(court.name, made, '2026-05-16'),
      restrainingOrderExtended(court.name, made, '2027-05-16'),
      restrainingOrderContinues(made),
    ],
    i,
  );
  const application = {
    type: 'Application to vary restraining order made on conviction',
    code: 'SE20559',
    results: [line],
    offences: [],
  };
  const asOffence = {
    ...charge('PH97004', file.urn, court.town, day, random),
    code: 'SE20559',
    title: application.type,
    wording: application.type,
    legislation: 'Section 361 of the Sentencing Act 2020.',
  };
  return story('restraining_order_varied_extended_or_continued', name, [
    heard(
      i === 0
        ? { case: file, date: day, type: 'Application', offences: [], applications: [application] }
        : { case: file, date: day, type: 'Application', offences: allHeard([asOffence], noPleaYet, [line]) },
    ),
  ]);
}

/** Section 66A is another offence; a phone taken from the first. */
function cyberflashing(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Swansea'), courtAt('Coventry'), courtAt('Harrogate')], i);
  const random = randomFor(name);
  const file = cast.newCase(court, [22, 60]);
  const day = someDay(court, '2024-09-02', '2025-02-10', random);
  const charges = [charge('SX03248', file.urn, court.town, day, random)];
  const results = [communityOrder('2026-01-31'), rehabilitationActivity(20), ...(i === 0 ? [deprivation(PHONE)] : [])];
  return story('cyberflashing_sentenced', name, [
    heard({ case: file, date: day, type: 'First hearing', offences: allHeard(charges, pleadedGuilty(day), results) }),
  ]);
}
