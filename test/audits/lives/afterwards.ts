import { addDays, addYears, ageOn, printed } from '../../../scripts/observer-2025/calendar.js';
import { charge } from '../../../scripts/observer-2025/charges.js';
import { type Appearance, heard, type OffenceHeard } from '../../../scripts/observer-2025/hearing.js';
import { restrainingOrderExtended, restrainingOrderVaried } from '../../../scripts/observer-2025/orders.js';
import {
  adjourned,
  communityOrderRevoked,
  dealtWithForTheOriginalOffence,
  reopened,
  statutoryDeclaration,
  withdrawn,
} from '../../../scripts/observer-2025/outcomes.js';
import type { Said } from '../../../scripts/observer-2025/said.js';
import { fine, imprisonment } from '../../../scripts/observer-2025/sentences.js';
import { noPleaYet, pleadedGuilty } from '../../../scripts/observer-2025/story.js';
import { GROUPS, sentence, TWO_MONTHS } from './draw.js';
import type { Life, OrderDrawn } from './drawn.js';
import { line, type OrderName, ordered, PHONE } from './ordered.js';

/** Something that happens after the sentence: it adds what documents say and changes what happened; false where it does not fit the life. */
type Afterwards = (life: Life) => boolean;

/** What is ordered of things and people at a later hearing. */
const LATER: readonly OrderName[] = [
  'phone',
  'photographs',
  'destroyed',
  'refused',
  'notMade',
  'car',
  'restraining',
  'asked',
  'putOff',
];

/** All of it fits a life in which everything was sentenced here. */
const AFTERWARDS: Readonly<Record<string, Afterwards>> = {
  'ordered later': orderedLater,
  'applied for later': appliedForLater,
  'register repeats the sentence': registerRepeats,
  'community order broken': communityOrderBroken,
  'suspended sentence activated': suspendedSentenceActivated,
  'set aside': setAside,
  'reopened and sentenced again': reopenedAndSentencedAgain,
  'reopened and withdrawn': reopenedAndWithdrawn,
  'sentence varied': sentenceVaried,
  'order quashed': orderQuashed,
  'appeal dismissed': appealDismissed,
  'sentence changed on appeal': sentenceChangedOnAppeal,
  'conviction quashed': convictionQuashed,
  'restraining order changed': restrainingOrderChanged,
  'told again': toldAgain,
};

/** What can be anybody’s, whatever became of the charges. */
const BESIDE: Readonly<Record<string, Afterwards>> = {
  'another case sentenced together': anotherCaseTogether,
  'another case on another day': anotherCaseOnAnotherDay,
  'co-defendant, withdrawn': coDefendantWithdrawn,
  'co-defendant of the name, sentenced': coDefendantOfTheName,
};

/** Lets up to three things happen after the sentence. */
export function drawAfterwards(life: Life): void {
  const { random } = life;
  for (const [kinds, share] of [
    [AFTERWARDS, 0.6],
    [AFTERWARDS, 0.25],
    [BESIDE, 0.25],
  ] as const) {
    if (!random.chance(share)) continue;
    const [name, happens] = random.pick(Object.entries(kinds));
    if (kinds === AFTERWARDS && !isAllSentenced(life)) continue;
    if (happens(life)) life.tale.push(name);
  }
}

function isAllSentenced({ charges, youth }: Life): boolean {
  return !youth && charges.every(({ fate }) => fate === 'sentenced');
}

function later(life: Life, days = 30): string {
  life.now = addDays(life.now, days);
  return life.now;
}

/** Charges again, each with the same lines. */
function again({ charges }: Life, results: readonly Said[], which = charges): OffenceHeard[] {
  return which.map((one) => ({ charge: one.charge, ...pleadedGuilty(one.on), results }));
}

function lastSentence({ charges }: Life): string {
  return (
    charges
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? ''
  );
}

function order(life: Life, name: OrderName, on: string, more: Partial<OrderDrawn> = {}): Said {
  life.orders.push({ name, on, charge: 0, ...more });
  return ordered(name).said;
}

/** Every order drawn so far falls with its sentence. */
function fall(life: Life): void {
  life.orders = life.orders.map((one) => (one.gone === undefined ? { ...one, gone: 'set aside' } : one));
}

function orderedLater(life: Life): boolean {
  const on = later(life);
  const said = order(life, life.random.pick(LATER), on);
  life.appearances.push(
    heard({ case: life.file, date: on, type: 'Sentence', offences: again(life, [said], life.charges.slice(0, 1)) }),
  );
  return true;
}

/** An application listed by itself, as Common Platform has it: no offence is listed with it. */
function appliedForLater(life: Life): boolean {
  if (life.format !== 'cp') return false;
  const on = later(life);
  const said = order(life, life.random.pick(['phone', 'photographs', 'notMade', 'refused'] as const), on, {
    charge: null,
  });
  const application = { type: 'Application for a deprivation order', results: [said], offences: [] };
  life.appearances.push(
    heard({ case: life.file, date: on, type: 'Application', offences: [], applications: [application] }),
  );
  return true;
}

/** A later register prints the sentence again, word for word, beside what was ordered that day. */
function registerRepeats(life: Life): boolean {
  const at = life.appearances.findLast(
    ({ date, jurisdiction }) => date === lastSentence(life) && jurisdiction === 'MAGISTRATES',
  );
  if (at === undefined || at.offences.length !== life.charges.length) return false;
  const name = life.random.pick(LATER);
  if (life.orders.some((one) => one.name === name && one.on === at.date)) return false;
  const on = later(life);
  const said = order(life, name, on);
  const offences = at.offences.map((one, i) => (i === 0 ? { ...one, results: [...one.results, said] } : one));
  life.appearances.push(heard({ case: life.file, date: on, type: 'Application', offences }));
  return true;
}

/** Resentenced, with a phone taken: no new unit, and the order is in no family. */
function communityOrderBroken(life: Life): boolean {
  const on = later(life);
  const { file, court, random } = life;
  const breach = charge('CJ03510', file.urn, court.town, on, random);
  const taken = life.charges.map((_, at) => order(life, 'phone', on, { charge: at, atBreach: true })).slice(0, 1);
  const results = [communityOrderRevoked(court, lastSentence(life)), imprisonment(TWO_MONTHS, TWO_MONTHS), ...taken];
  const offences = [
    { charge: breach, ...pleadedGuilty(on), results: [dealtWithForTheOriginalOffence] },
    ...again(life, results),
  ];
  life.appearances.push(heard({ case: file, date: on, type: 'Breach of Order', offences }));
  return true;
}

function suspendedSentenceActivated(life: Life): boolean {
  const on = later(life);
  const words = `Suspended sentence of imprisonment of 8 weeks imposed on ${printed(lastSentence(life))} activated: committed to prison for 8 weeks.`;
  const activated: Said = { ...line(words), code: '1507', category: 'FINAL' };
  const results = [activated, order(life, life.random.pick(['phone', 'photographs'] as const), on, { atBreach: true })];
  life.appearances.push(heard({ case: life.file, date: on, type: 'Breach of Order', offences: again(life, results) }));
  return true;
}

function setAside(life: Life): boolean {
  const on = later(life);
  const results = [
    life.random.pick([statutoryDeclaration, reopened])(lastSentence(life)),
    adjourned('2025-06-10', life.court, 'trial', life.random),
  ];
  const offences = life.charges.map((one) => ({ charge: one.charge, ...noPleaYet, results }));
  life.appearances.push(heard({ case: life.file, date: on, type: 'Application', offences }));
  life.charges = life.charges.map((one) => ({ ...one, fate: 'set aside', on }));
  fall(life);
  return true;
}

/** On the day itself or some weeks later, with an order or without. */
function reopenedAndSentencedAgain(life: Life): boolean {
  const { random, file, court } = life;
  const on = later(life);
  const line142 = reopened(lastSentence(life));
  fall(life);
  const isAtOnce = random.chance(0.5);
  const sentencedOn = isAtOnce ? on : later(life, 21);
  life.charges = life.charges.map((one) => ({ ...one, on: sentencedOn }));
  const made = random.chance(0.5)
    ? [order(life, random.pick(['phone', 'noPosting', 'asked'] as const), sentencedOn)]
    : [];
  const offences = (first: readonly Said[], all: readonly Said[]) =>
    life.charges.map((one, at) => ({
      charge: one.charge,
      ...pleadedGuilty(on),
      results: [...first, ...all, ...(at === 0 ? made : [])],
    }));
  if (isAtOnce)
    life.appearances.push(
      heard({ case: file, date: on, type: 'Application', offences: offences([line142], [fine(90)]) }),
    );
  else {
    const put = [line142, adjourned(sentencedOn, court, 'sentence', random)];
    life.appearances.push(
      heard({
        case: file,
        date: on,
        type: 'Application',
        offences: life.charges.map((one) => ({ charge: one.charge, ...noPleaYet, results: put })),
      }),
      heard({ case: file, date: sentencedOn, type: 'Sentence', offences: offences([], sentence(random)) }),
    );
  }
  return true;
}

function reopenedAndWithdrawn(life: Life): boolean {
  const on = later(life);
  const results = [reopened(lastSentence(life)), withdrawn];
  life.appearances.push(
    heard({
      case: life.file,
      date: on,
      type: 'Application',
      offences: again(life, results).map((one) => ({ charge: one.charge, results })),
    }),
  );
  life.charges = life.charges.map((one) => ({ ...one, fate: 'withdrawn', on }));
  fall(life);
  return true;
}

/** Another sentence in its place: the unit keeps its day, and what is ordered with it counts as ordered later. */
function sentenceVaried(life: Life): boolean {
  const on = later(life, 20);
  const words = `Sentence imposed on ${printed(lastSentence(life))} varied under Section 142 of the Magistrates' Courts Act 1980.`;
  const made = life.random.chance(0.5)
    ? [order(life, life.random.pick(['phone', 'photographs', 'restraining'] as const), on)]
    : [];
  const offences = again(life, [line(words), fine(60)]).map((one, at) =>
    at === 0 ? { ...one, results: [...one.results, ...made] } : one,
  );
  life.appearances.push(heard({ case: life.file, date: on, type: 'Application', offences }));
  return true;
}

function atTheCrownCourt(life: Life, words: string): boolean {
  const date = later(life);
  life.appearances.push(
    heard({ case: life.file, date, type: 'Sentence', jurisdiction: 'CROWN', offences: again(life, [line(words)]) }),
  );
  return true;
}

function orderQuashed(life: Life): boolean {
  const stands = (one: OrderDrawn) => one.gone === undefined && one.atBreach !== true && one.quashed !== true;
  const which = life.orders.find((one) => stands(one) && (one.name === 'phone' || one.name === 'noPosting'));
  if (which === undefined) return false;
  const { kind, property } = ordered(which.name);
  life.orders = life.orders.map((one) => {
    const is = ordered(one.name);
    if (!stands(one) || is.kind !== kind) return one;
    if (is.status === 'made') return is.property === property ? { ...one, quashed: true } : one;
    const isOpen = is.status === 'applied for' || is.status === 'pending';
    return isOpen && (is.property ?? property) === property ? { ...one, answered: true } : one;
  });
  const what = which.name === 'phone' ? `deprivation order in respect of ${PHONE}` : 'restraining order';
  return atTheCrownCourt(life, `Appeal against sentence allowed in part: ${what} quashed.`);
}

function appealDismissed(life: Life): boolean {
  return atTheCrownCourt(
    life,
    life.random.pick([
      'Appeal against sentence dismissed.',
      'Appeal against conviction dismissed.',
      'Appeal abandoned.',
    ]),
  );
}

/** What the Crown Court puts in its place is still the magistrates’ sentence. */
function sentenceChangedOnAppeal(life: Life): boolean {
  return atTheCrownCourt(life, 'Appeal against sentence allowed. Sentence varied: committed to prison for 4 weeks.');
}

function convictionQuashed(life: Life): boolean {
  const words = life.random.pick([
    'Appeal against conviction allowed. Conviction quashed.',
    'Appeal against conviction allowed. Conviction and sentence set aside.',
  ]);
  life.charges = life.charges.map((one) => ({ ...one, fate: 'set aside' }));
  fall(life);
  return atTheCrownCourt(life, words);
}

/** A variation or extension leaves what was made as it was, and makes nothing. */
function restrainingOrderChanged(life: Life): boolean {
  const stands = life.orders.some(
    ({ name, gone, quashed }) => ordered(name).made?.includes('restraining_order') && gone === undefined && !quashed,
  );
  if (!stands) return false;
  const on = later(life);
  const change = life.random.pick([restrainingOrderVaried, restrainingOrderExtended]);
  const said = change(life.court.name, lastSentence(life), '2027-01-01');
  life.appearances.push(
    heard({ case: life.file, date: on, type: 'Application', offences: again(life, [said], life.charges.slice(0, 1)) }),
  );
  return true;
}

/** The court gives its results of a hearing out again, with one order more or one fewer; only these two say which account is the later. */
function toldAgain(life: Life): boolean {
  if (life.format !== 'cp' && life.format !== 'pdf') return false;
  const at = life.appearances.findLast(
    ({ date, jurisdiction }) => date === lastSentence(life) && jurisdiction === 'MAGISTRATES',
  );
  const [first] = at?.offences ?? [];
  if (at === undefined || first === undefined || at.account.number > 1) return false;
  const charge = life.charges.findIndex((one) => one.charge.code === first.charge.code);
  const before = life.orders.find(
    (one) => one.on === at.date && one.charge === charge && one.gone === undefined && one.quashed === undefined,
  );
  const account = { number: 2, sharedOn: addDays(at.date, life.random.int(1, 9)) };
  const told = (results: readonly Said[]): Appearance => ({
    ...at,
    account,
    offences: [{ ...first, results }, ...at.offences.slice(1)],
  });
  if (before !== undefined && life.random.chance(0.6)) {
    const { said } = ordered(before.name);
    const isIt = (one: Said) => one.body === said.body && one.label === said.label;
    const without = life.random.chance(0.5)
      ? first.results.filter((one) => !isIt(one))
      : first.results.flatMap((one): Said[] =>
          !isIt(one) ? [one] : life.format === 'cp' ? [{ ...one, deleted: true, amended: true }] : [],
        );
    life.orders = life.orders.map((one) => (one === before ? { ...one, gone: 'taken out' } : one));
    life.appearances.push(told(without));
    return true;
  }
  const name = life.random.pick(['phone', 'refused', 'noPosting'] as const);
  if (life.orders.some((one) => one.name === name && one.on === at.date)) return false;
  life.appearances.push(told([...first.results, { ...order(life, name, at.date, { charge }), amended: true }]));
  return true;
}

/** Sentenced that day with an order for the same offence again: one unit, with the orders of both. */
function anotherCaseTogether(life: Life): boolean {
  const { cast, file, court, random, charges } = life;
  const [lead] = charges;
  const on = lastSentence(life);
  const at = life.appearances.find(({ date, jurisdiction }) => date === on && jurisdiction === 'MAGISTRATES');
  if (!isAllSentenced(life) || lead === undefined || at === undefined || charges.some((one) => one.on !== on))
    return false;
  const second = cast.anotherCase(file);
  const charged = charge(random.chance(0.5) ? lead.code : 'PH97004', second.urn, court.town, on, random);
  const name = random.pick(['phone', 'restraining', 'destroyed'] as const);
  if (life.orders.some((one) => one.name === name && one.on === on)) return false;
  life.charges = [...charges, { code: charged.code, charge: charged, fate: 'sentenced', on }];
  const results = [fine(80), order(life, name, on, { charge: charges.length })];
  life.urns.push(second.urn);
  life.appearances.push(
    heard({
      case: second,
      date: on,
      type: 'Sentence',
      hearingKey: at.hearingKey,
      offences: [{ charge: charged, ...pleadedGuilty(on), results }],
    }),
  );
  return true;
}

/** A life of its own, of the same person. */
function anotherCaseOnAnotherDay(life: Life): boolean {
  return beside(life, life.cast.anotherCase(life.file), addDays(life.now, 45));
}

/** In the same case a twin, or a parent of the same name: sentenced on the same day, with orders of their own. */
function coDefendantOfTheName(life: Life): boolean {
  const { file, cast, random } = life;
  const other = cast.coDefendant(file);
  const { surname, forename, address, postcode, gender, title, dateOfBirth } = file.person;
  const like = random.chance(0.5)
    ? { surname, address, postcode, dateOfBirth }
    : { surname, forename, gender, title, address, postcode, dateOfBirth: addYears(dateOfBirth, -24) };
  return beside(life, { ...other, person: { ...other.person, ...like } }, lastSentence(life));
}

function beside(life: Life, file: Life['file'], on: string): boolean {
  const { court, random } = life;
  const code = random.pick([...GROUPS.intimate_image_sharing]);
  const charged = charge(code, file.urn, court.town, on, random);
  const other: Life = {
    ...life,
    file,
    youth: ageOn(file.person.dateOfBirth, on) < 18,
    charges: [{ code, charge: charged, fate: 'sentenced', on }],
    orders: [],
    appearances: [],
    urns: [file.urn],
    others: [],
    tale: [`beside ${life.file.urn}`],
    now: on,
  };
  const made = random.chance(0.6)
    ? [order(other, random.pick(['phone', 'restraining', 'asked', 'drugs'] as const), on)]
    : [];
  const together =
    file.urn === life.file.urn
      ? life.appearances.find(({ date, jurisdiction }) => date === on && jurisdiction === 'MAGISTRATES')?.hearingKey
      : undefined;
  other.appearances.push(
    heard({
      case: file,
      date: on,
      type: 'Sentence',
      ...(together === undefined ? {} : { hearingKey: together }),
      offences: [{ charge: charged, ...pleadedGuilty(on), results: [...sentence(random), ...made] }],
    }),
  );
  life.others.push(other);
  return true;
}

/** Somebody else in the case, against whom it is withdrawn. */
function coDefendantWithdrawn({ cast, file, charges, appearances }: Life): boolean {
  const [first] = appearances;
  if (first === undefined) return false;
  const offences = charges.slice(0, 1).map((one) => ({ charge: one.charge, ...noPleaYet, results: [withdrawn] }));
  appearances.push(
    heard({
      case: cast.coDefendant(file),
      date: first.date,
      type: 'First hearing',
      hearingKey: first.hearingKey,
      offences,
    }),
  );
  return true;
}
