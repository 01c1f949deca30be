import { addDays, addMonths } from './calendar.js';
import type { Cast } from './cast.js';
import { charge } from './charges.js';
import { courtsOf, type Format } from './courts.js';
import { dayBetween, someDay } from './days.js';
import { heard } from './hearing.js';
import { FORMAT_SHARE, UNRELATED } from './marginals.js';
import { DRUGS_POWER, forfeitedAndDestroyed, restrainingOrder } from './orders.js';
import { adjourned, withdrawn } from './outcomes.js';
import { at, type Random, randomFor, spread } from './random.js';
import type { Said } from './said.js';
import {
  communityOrder,
  compensation,
  conditionalDischarge,
  costs,
  fine,
  rehabilitationActivity,
  surcharge,
  unpaidWork,
} from './sentences.js';
import { allHeard, noPleaYet, pleadedGuilty, type Story, story } from './story.js';

const CODES = ['TH68010', 'TH68010', 'CJ88116', 'CD71039', 'CJ67001', 'MD71530', 'RT88191'];

/** The rest of the court's day: theft, assault, drink and the like. */
export function unrelated(cast: Cast): Story[] {
  const formats = randomFor('plan/unrelated').shuffle(spread<Format>(FORMAT_SHARE.unrelated));
  return Array.from({ length: UNRELATED }, (_, i) => somebodyElse(`unrelated/${i}`, at(formats, i), cast));
}

function somebodyElse(name: string, format: Format, cast: Cast): Story {
  const random = randomFor(name);
  const court = random.pick(courtsOf(format));
  const file = cast.newCase(court, [19, 64]);
  const day = someDay(court, '2024-07-15', '2025-02-21', random);
  const code = random.pick(CODES);
  const charges = [charge(code, file.urn, court.town, day, random)];
  const then = random.chance(0.3) ? dayBetween(court, addDays(day, 14), '2025-02-21', random) : null;
  const end = random.chance(0.1)
    ? allHeard(charges, noPleaYet, [withdrawn])
    : allHeard(charges, pleadedGuilty(then ?? day), resultsFor(code, then ?? day, random));
  return story('unrelated', name, [
    ...(then === null
      ? []
      : [
          heard({
            case: file,
            date: day,
            type: 'First hearing',
            offences: allHeard(charges, noPleaYet, [adjourned(then, court, 'plea', random)]),
          }),
        ]),
    heard({ case: file, date: then ?? day, type: then === null ? 'First hearing' : 'Plea', offences: end }),
  ]);
}

function resultsFor(code: string, day: string, random: Random): Said[] {
  const money = [surcharge(48), costs(85)];
  switch (code) {
    case 'MD71530':
      return [fine(120), forfeitedAndDestroyed('cannabis', DRUGS_POWER), ...money];
    case 'CJ88116':
      return random.chance(0.4)
        ? [
            communityOrder(addMonths(day, 12)),
            unpaidWork(80),
            restrainingOrder('Not to contact directly or indirectly the complainant.', { years: 2 }),
            surcharge(114),
          ]
        : [communityOrder(addMonths(day, 12)), rehabilitationActivity(15), surcharge(114)];
    case 'TH68010':
      return random.chance(0.5) ? [fine(80), compensation(24), ...money] : [conditionalDischarge(12), surcharge(26)];
    default:
      return [fine(random.pick([60, 90, 120, 200])), ...money];
  }
}
