import { addDays } from './calendar.js';
import type { Cast } from './cast.js';
import { charge } from './charges.js';
import { courtAt, courtsOf } from './courts.js';
import { someDay } from './days.js';
import { heard } from './hearing.js';
import { CHARGED } from './marginals.js';
import { deprivation, phoneToBeDestroyed, restrainingOrder } from './orders.js';
import {
  adjourned,
  boundOver,
  committedForSentence,
  dismissed,
  hospitalOrderWithoutConviction,
  remitted,
  reopened,
  statutoryDeclaration,
  takenIntoConsideration,
  withdrawn,
} from './outcomes.js';
import { at, randomFor } from './random.js';
import type { Said } from './said.js';
import {
  communityOrder,
  conditionalDischarge,
  imprisonment,
  rehabilitationActivity,
  surcharge,
  suspended,
} from './sentences.js';
import { allHeard, foundNotGuilty, noPleaYet, pleadedGuilty, type Story, story } from './story.js';
import { opened } from './unsentenced.js';

const PHONE = 'a Samsung mobile phone';
const EITHER_WAY = ['SX03250', 'SX03252', 'CJ15013'];
const NO_CONTACT = 'Not to contact directly or indirectly the complainant.';

/** People charged with an offence of the group in the period who must not be counted as sentenced, whatever is printed beside them. */
export function chargedDecoys(cast: Cast): Story[] {
  return [
    ...many('sentenced_after_the_period', (i, name) => sentencedAfter(name, i, cast)),
    ...many('committed_with_an_order_recorded', (i, name) => committedWithOrder(name, i, cast)),
    ...many('committed_then_sentenced_in_the_crown_court', (i, name) => sentencedInTheCrownCourt(name, i, cast)),
    ...many('withdrawn_and_device_taken_for_harassment', (i, name) => deviceForHarassment(name, i, cast)),
    ...many('acquitted_with_a_restraining_order', (i, name) => acquittedWithOrder(name, i, cast)),
    ...many('conviction_set_aside', (i, name) => setAside(name, i, cast)),
    ...many('bound_over', (_, name) => boundOverAlone(name, cast)),
    ...many('taken_into_consideration', (_, name) => tic(name, cast)),
    ...many('hospital_order_without_conviction', (_, name) => hospital(name, cast)),
    ...many('remitted_and_not_yet_sentenced', (_, name) => remittedAndWaiting(name, cast)),
  ];
}

type Decoy = keyof typeof CHARGED;

function many(kind: Decoy, tell: (i: number, name: string) => Story): Story[] {
  return Array.from({ length: CHARGED[kind] }, (_, i) => tell(i, `${kind}/${i}`));
}

/** Heard in the period, sentenced from 17 February 2025 on; one with a phone taken. */
function sentencedAfter(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Leeds'), courtAt('Norwich'), courtAt('Coventry')], i);
  const day = at(['2025-02-17', '2025-02-18', '2025-02-20'], i);
  const one = opened(name, cast, court, '2025-01-06', '2025-01-24');
  const standing = pleadedGuilty(one.first);
  const extra = i === 0 ? [deprivation(PHONE), restrainingOrder(NO_CONTACT, { years: 2 })] : [];
  const results = [communityOrder('2026-02-16'), rehabilitationActivity(15), ...extra];
  return story('sentenced_after_the_period', name, [
    heard({
      case: one.file,
      date: one.first,
      type: 'First hearing',
      offences: allHeard(one.charges, standing, [adjourned(day, court, 'sentence', one.random)]),
    }),
    heard({ case: one.file, date: day, type: 'Sentence', offences: allHeard(one.charges, standing, results) }),
  ]);
}

function committedWithOrder(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Cardiff'), courtAt('Telford')], i);
  const one = opened(name, cast, court, '2024-09-02', '2024-12-13', EITHER_WAY);
  const results = [committedForSentence(court.crownCourt), deprivation(PHONE)];
  return story('committed_with_an_order_recorded', name, [
    heard({
      case: one.file,
      date: one.first,
      type: 'First hearing',
      offences: allHeard(one.charges, pleadedGuilty(one.first), results),
    }),
  ]);
}

function sentencedInTheCrownCourt(name: string, i: number, cast: Cast): Story {
  const court = randomFor(`${name}/court`).pick(courtsOf(i < 2 ? 'cp' : 'csv'));
  const one = opened(name, cast, court, '2024-08-05', '2024-10-31', EITHER_WAY);
  const standing = pleadedGuilty(one.first);
  const term = { n: 14 + i, unit: 'Months' } as const;
  const results: Said[] = [
    i % 2 === 0 ? imprisonment(term, term) : suspended(term, { n: 24, unit: 'Months' }),
    ...(i < 4 ? [deprivation(PHONE)] : []),
    restrainingOrder(NO_CONTACT, { years: 10 }),
  ];
  return story('committed_then_sentenced_in_the_crown_court', name, [
    heard({
      case: one.file,
      date: one.first,
      type: 'First hearing',
      offences: allHeard(one.charges, standing, [committedForSentence(court.crownCourt)]),
    }),
    heard({
      case: one.file,
      date: sittingDay(addDays(one.first, 56 + i)),
      type: 'Sentence',
      jurisdiction: 'CROWN',
      offences: allHeard(one.charges, standing, results),
    }),
  ]);
}

/** The offence of the group is withdrawn; a phone goes for the harassment that stays. */
function deviceForHarassment(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Bristol'), courtAt('Sheffield')], i);
  const random = randomFor(name);
  const file = cast.newCase(court, [22, 60]);
  const day = someDay(court, '2024-09-01', '2025-01-31', random);
  const group = charge('SX03252', file.urn, court.town, day, random);
  const harassment = charge('PH97004', file.urn, court.town, day, random);
  return story('withdrawn_and_device_taken_for_harassment', name, [
    heard({
      case: file,
      date: day,
      type: 'First hearing',
      offences: [
        { charge: group, results: [withdrawn] },
        {
          charge: harassment,
          ...pleadedGuilty(day),
          results: [
            communityOrder('2025-12-31'),
            rehabilitationActivity(20),
            i === 0 ? deprivation(PHONE) : phoneToBeDestroyed,
            restrainingOrder(NO_CONTACT, { years: 3 }),
          ],
        },
      ],
    }),
  ]);
}

function acquittedWithOrder(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Worcester'), courtAt('York'), courtAt('Medway'), courtAt('Exeter')], i);
  const random = randomFor(name);
  const file = cast.newCase(court, [22, 60]);
  const day = someDay(court, '2024-09-01', '2025-02-10', random);
  const charged = charge(random.pick(EITHER_WAY), file.urn, court.town, day, random);
  const results = [
    dismissed,
    restrainingOrder(
      `${NO_CONTACT} Not to post anything about the complainant on the internet.`,
      { years: 2 },
      'acquittal',
    ),
  ];
  return story('acquitted_with_a_restraining_order', name, [
    heard({ case: file, date: day, type: 'Trial', offences: allHeard([charged], foundNotGuilty(day, day), results) }),
  ]);
}

/** Sentenced with a phone taken, then the conviction set aside: by section 142, and by statutory declaration. */
function setAside(name: string, i: number, cast: Cast): Story {
  const court = at([courtAt('Croydon'), courtAt('Ipswich')], i);
  const random = randomFor(name);
  const file = cast.newCase(court, [22, 60]);
  const day = someDay(court, '2024-09-02', '2024-10-11', random);
  const reopenedOn = someDay(court, '2024-11-11', '2024-12-13', random);
  const charges = [charge('SX03249', file.urn, court.town, day, random)];
  const results = [communityOrder('2025-09-30'), rehabilitationActivity(10), deprivation(PHONE), surcharge(114)];
  const line = i === 0 ? reopened(day) : statutoryDeclaration(day);
  const again = adjourned('2025-04-10', court, 'trial', random);
  const application = {
    type: i === 0 ? 'Application to reopen case' : 'Appearance to make statutory declaration (other than SJP)',
    results: [line],
    offences: [],
  };
  return story('conviction_set_aside', name, [
    heard({ case: file, date: day, type: 'First hearing', offences: allHeard(charges, pleadedGuilty(day), results) }),
    i === 0
      ? heard({
          case: file,
          date: reopenedOn,
          type: 'Application',
          offences: allHeard(charges, noPleaYet, [again]),
          applications: [application],
        })
      : heard({
          case: file,
          date: reopenedOn,
          type: 'Application',
          offences: allHeard(charges, noPleaYet, [line, again]),
        }),
  ]);
}

function boundOverAlone(name: string, cast: Cast): Story {
  const one = opened(name, cast, courtAt('Poole'), '2024-09-01', '2025-01-31', ['SX03252']);
  return story('bound_over', name, [
    heard({
      case: one.file,
      date: one.first,
      type: 'Trial',
      offences: allHeard(one.charges.slice(0, 1), noPleaYet, [withdrawn, boundOver]),
    }),
  ]);
}

function tic(name: string, cast: Cast): Story {
  const one = opened(name, cast, courtAt('Crewe'), '2024-09-01', '2025-01-31', ['SX03252']);
  const damage = charge('CD71039', one.file.urn, 'Crewe', one.first, one.random);
  return story('taken_into_consideration', name, [
    heard({
      case: one.file,
      date: one.first,
      type: 'First hearing',
      offences: [
        { charge: damage, ...pleadedGuilty(one.first), results: [conditionalDischarge(12), surcharge(26)] },
        ...allHeard(one.charges.slice(0, 1), noPleaYet, [takenIntoConsideration]),
      ],
    }),
  ]);
}

function hospital(name: string, cast: Cast): Story {
  const one = opened(name, cast, courtAt('Colchester'), '2024-09-01', '2025-01-31', ['SX03249']);
  return story('hospital_order_without_conviction', name, [
    heard({
      case: one.file,
      date: one.first,
      type: 'Trial',
      offences: allHeard(one.charges.slice(0, 1), noPleaYet, [hospitalOrderWithoutConviction]),
    }),
  ]);
}

function remittedAndWaiting(name: string, cast: Cast): Story {
  const one = opened(name, cast, courtAt('Preston'), '2024-12-02', '2025-01-31', ['SX03249']);
  const results = [remitted(courtAt('Carlisle'), '2025-03-06')];
  return story('remitted_and_not_yet_sentenced', name, [
    heard({
      case: one.file,
      date: one.first,
      type: 'First hearing',
      offences: allHeard(one.charges, pleadedGuilty(one.first), results),
    }),
  ]);
}

function sittingDay(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
