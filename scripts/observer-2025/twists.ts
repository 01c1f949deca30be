import { addDays } from './calendar.js';
import type { Cast } from './cast.js';
import { charge } from './charges.js';
import { courtAt } from './courts.js';
import { someDay } from './days.js';
import { plannedOrder } from './decision.js';
import { heard } from './hearing.js';
import { PERIOD } from './marginals.js';
import {
  DRUGS_POWER,
  deprivation,
  forfeitedAndDestroyed,
  restrainingOrderContinues,
  restrainingOrderPutOff,
  vehicleDeprived,
} from './orders.js';
import { committedForSentence, dismissed, noEvidenceOffered, remitted, remittedByTheCrownCourt } from './outcomes.js';
import { at, randomFor } from './random.js';
import type { Said } from './said.js';
import { decided, plainSentenced, type Sentencing, sentenceHearing, sentencing } from './sentenced.js';
import type { Planned } from './sentenced-plan.js';
import { noSeparatePenalty } from './sentences.js';
import { allHeard, foundNotGuilty, pleadedGuilty, pleadedNotGuilty, type Story, story } from './story.js';

/** One of the 98 that carries a trap: still one unit, and the trap changes no figure but the one it is there for. */
export function twistedSentenced(plan: Planned, name: string, cast: Cast): Story[] {
  if (plan.twist === undefined) return [plainSentenced(plan, name, cast)];
  switch (plan.twist) {
    case 'vehicle_deprived':
      return [withLeadLine(plan, name, cast, vehicleDeprived)];
    case 'older_restraining_order_continues':
      return [withLeadLine(plan, name, cast, restrainingOrderContinues('2024-03-04'))];
    case 'cannabis_forfeited':
      return [cannabisForfeited(plan, name, cast)];
    case 'seven_offences_fourteen_lines':
      return [sevenOffences(plan, name, cast)];
    case 'two_cases_sentenced_together':
      return [twoCases(plan, name, cast)];
    case 'restraining_order_corrected_in_a_later_account':
      return [orderCorrected(plan, name, cast)];
    case 'deprivation_taken_out_in_a_later_account':
      return [deprivationTakenOut(plan, name, cast)];
    case 'remitted_to_another_court':
      return [remittedElsewhere(plan, name, cast)];
    case 'back_from_the_crown_court':
      return [backFromTheCrownCourt(plan, name, cast)];
    case 'convicted_of_the_lesser_offence':
      return [lesserOffence(plan, name, cast)];
    case 'restraining_order_at_a_later_hearing':
      return [orderLater(plan, name, cast)];
    case 'first_day_of_the_period':
      return [onDay(plan, name, cast, PERIOD.from)];
    case 'last_day_of_the_period':
      return [onDay(plan, name, cast, PERIOD.to)];
    case 'co_defendant_acquitted':
      return coDefendantAcquitted(plan, name, cast);
  }
}

function withLeadLine(plan: Planned, name: string, cast: Cast, line: Said): Story {
  const one = sentencing(plan, name, cast);
  const decision = { ...one.decision, lead: [...one.decision.lead, line] };
  return story('sentenced', name, [...one.before, sentenceHearing({ ...one, decision })]);
}

function onDay(plan: Planned, name: string, cast: Cast, day: string): Story {
  const one = sentencing(plan, name, cast, day);
  return story('sentenced', name, [...one.before, sentenceHearing(one)]);
}

function cannabisForfeited(plan: Planned, name: string, cast: Cast): Story {
  const one = sentencing(plan, name, cast);
  const drug = charge('MD71530', one.file.urn, one.file.court.town, one.sentencedOn, one.random);
  const results = [noSeparatePenalty, forfeitedAndDestroyed('cannabis', DRUGS_POWER)];
  const offences = [...decided(one), { charge: drug, ...one.standing, results }];
  return story('sentenced', name, [...one.before, sentenceHearing(one, { offences })]);
}

/** Seven offences of the group, and the one order printed twice on each. */
function sevenOffences(plan: Planned, name: string, cast: Cast): Story {
  const { other: _, ...alone } = plan;
  const one = sentencing(alone, name, cast);
  const { lead, whole } = one.decision;
  const order = at([...lead, ...whole].filter(isRestraining), 0);
  const twice: Said[] = [order, order].map((line) => ({ ...line, level: 'offence' }));
  const more = Array.from({ length: 6 }, () =>
    charge(plan.code, one.file.urn, one.file.court.town, one.sentencedOn, one.random),
  );
  const offences = [
    {
      charge: at(one.charges, 0),
      ...one.standing,
      results: [...lead.filter((line) => !isRestraining(line)), ...twice],
    },
    ...more.map((charged) => ({ charge: charged, ...one.standing, results: [noSeparatePenalty, ...twice] })),
  ];
  const results = whole.filter((line) => !isRestraining(line));
  return story('sentenced', name, [sentenceHearing(one, { offences, results })]);
}

function isRestraining(line: Said): boolean {
  return line.code === '3047';
}

function twoCases(plan: Planned, name: string, cast: Cast): Story {
  const one = sentencing(plan, name, cast);
  const second = cast.anotherCase(one.file);
  const charged = charge(plan.code, second.urn, second.court.town, one.sentencedOn, one.random);
  const hearingKey = `${one.file.urn}/together`;
  return story('sentenced', name, [
    ...one.before,
    sentenceHearing(one, { hearingKey }),
    heard({
      case: second,
      date: one.sentencedOn,
      type: 'Sentence',
      hearingKey,
      offences: [{ charge: charged, ...one.standing, results: one.decision.lead }],
    }),
  ]);
}

/** The first account prints ten years; the one given out next day has the years of the plan. */
function orderCorrected(plan: Planned, name: string, cast: Cast): Story {
  const one = sentencing(plan, name, cast);
  const printedFirst = (line: Said): Said => ({ ...line, body: line.body.replace(/for \d Years/, 'for 10 Years') });
  const corrected = (line: Said): Said => (line.code === '3047' ? { ...line, amended: true } : line);
  const account = (number: number, change: (line: Said) => Said): ReturnType<typeof sentenceHearing> =>
    sentenceHearing(
      {
        ...one,
        decision: {
          lead: one.decision.lead.map(change),
          other: one.decision.other.map(change),
          whole: one.decision.whole.map(change),
        },
      },
      { account: { number, sharedOn: addDays(one.sentencedOn, number - 1) } },
    );
  return story('sentenced', name, [
    ...one.before,
    account(1, (line) => (line.code === '3047' ? printedFirst(line) : line)),
    account(2, corrected),
  ]);
}

/** The first account has an order that was entered in error; the next one marks it deleted. */
function deprivationTakenOut(plan: Planned, name: string, cast: Cast): Story {
  const one = sentencing(plan, name, cast);
  const wrong = deprivation('a Samsung mobile phone');
  const account = (number: number, line: Said): ReturnType<typeof sentenceHearing> =>
    sentenceHearing(
      { ...one, decision: { ...one.decision, lead: [...one.decision.lead, line] } },
      { account: { number, sharedOn: addDays(one.sentencedOn, number - 1) } },
    );
  return story('sentenced', name, [
    ...one.before,
    account(1, wrong),
    account(2, { ...wrong, deleted: true, amended: true }),
  ]);
}

/** Convicted in one court, sentenced in another: one unit, where sentenced. */
function remittedElsewhere(plan: Planned, name: string, cast: Cast): Story {
  const there = courtAt('Chester');
  const day = someDay(there, '2024-10-01', '2024-11-30', randomFor(`${name}/moved`));
  const one = sentencing(plan, name, cast, day);
  const convictedOn = addDays(day, -21);
  const moved: Sentencing = { ...one, before: [], standing: pleadedGuilty(convictedOn) };
  return story('sentenced', name, [
    heard({
      case: one.file,
      date: convictedOn,
      type: 'First hearing',
      offences: allHeard(one.charges, moved.standing, [remitted(there, day)]),
    }),
    sentenceHearing(moved, { court: there, type: 'Sentence' }),
  ]);
}

/** Committed for sentence, sent back by the Crown Court, sentenced by magistrates. */
function backFromTheCrownCourt(plan: Planned, name: string, cast: Cast): Story {
  const one = sentencing(plan, name, cast, '2025-01-16');
  const back: Sentencing = { ...one, before: [], standing: pleadedGuilty('2024-10-03') };
  return story('sentenced', name, [
    heard({
      case: one.file,
      date: '2024-10-03',
      type: 'First hearing',
      offences: allHeard(one.charges, back.standing, [committedForSentence(one.file.court.crownCourt)]),
    }),
    heard({
      case: one.file,
      date: '2024-12-10',
      type: 'Sentence',
      jurisdiction: 'CROWN',
      offences: allHeard(one.charges, back.standing, [remittedByTheCrownCourt]),
    }),
    sentenceHearing(back, { type: 'Sentence' }),
  ]);
}

/** Charged under section 66B(2), convicted under 66B(1), which a court may do by section 66B(12). */
function lesserOffence(plan: Planned, name: string, cast: Cast): Story {
  const one = sentencing(plan, name, cast);
  const graver = charge('SX03250', one.file.urn, one.file.court.town, one.sentencedOn, one.random);
  const offences = [
    { charge: graver, ...foundNotGuilty(one.sentencedOn, one.sentencedOn), results: [dismissed] },
    ...decided({ ...one, standing: pleadedGuilty(one.sentencedOn) }),
  ];
  return story('sentenced', name, [sentenceHearing({ ...one, before: [] }, { offences })]);
}

/** The order is put off on the day of sentence and made a fortnight or more later: it belongs to the sentence. */
function orderLater(plan: Planned, name: string, cast: Cast): Story {
  const { order, ...without } = plan;
  if (order === undefined) throw new Error('This trap needs a restraining order.');
  const random = randomFor(`${name}/later`);
  const court = courtAt('Leicester');
  const first = sentencing(without, name, cast, someDay(court, PERIOD.from, '2024-12-20', random), court);
  const later = someDay(first.file.court, addDays(first.sentencedOn, 14), addDays(first.sentencedOn, 45), random);
  const one: Sentencing = {
    ...first,
    decision: { ...first.decision, lead: [...first.decision.lead, restrainingOrderPutOff(later)] },
  };
  return story('sentenced', name, [
    ...one.before,
    sentenceHearing(one),
    heard({
      case: one.file,
      date: later,
      type: 'Sentence',
      offences: allHeard(one.charges.slice(0, 1), one.standing, [plannedOrder(order, later, random)]),
    }),
  ]);
}

/** Two people in one case: one is sentenced, of the other nothing is proved. */
function coDefendantAcquitted(plan: Planned, name: string, cast: Cast): Story[] {
  const one = sentencing(plan, name, cast);
  const other = cast.coDefendant(one.file);
  const charged = one.charges.slice(0, 1);
  const [first] = one.before;
  const together = `${one.file.urn}/${one.sentencedOn}`;
  const day = first?.date ?? one.sentencedOn;
  return [
    story('sentenced', name, [...one.before, sentenceHearing(one, { hearingKey: together })]),
    story('dismissed', `${name}/co-defendant`, [
      ...(first === undefined
        ? []
        : [
            heard({
              ...first,
              case: other,
              offences: allHeard(charged, pleadedNotGuilty(day), first.offences[0]?.results ?? []),
            }),
          ]),
      heard({
        case: other,
        date: one.sentencedOn,
        type: 'Trial',
        hearingKey: together,
        offences: allHeard(charged, pleadedNotGuilty(day), [noEvidenceOffered]),
      }),
    ]),
  ];
}
