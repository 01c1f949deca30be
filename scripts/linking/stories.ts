import { addDays, dateIn, nearPair, otherSurname, type Person, person, twoForenames } from './people.js';
import { type Random, randomFor, uuidFor } from './random.js';
import type { Charge, Sighting, System } from './sighting.js';
import { scan, slip, slippedDate } from './slips.js';

const COURTS = [
  "Fernleigh Magistrates' Court",
  "Sedgemouth Magistrates' Court",
  "Mossbridge Magistrates' Court",
  "Heronsgate Magistrates' Court",
  "Brackenford Magistrates' Court",
  "Marlwick Magistrates' Court",
];
const OFFENCES: readonly (readonly [string, string])[] = [
  ['SX03250', 'Share photograph or film of person in intimate state intending to cause alarm, distress or humiliation'],
  ['CJ15005', 'Disclose private sexual photographs and films with intent to cause distress'],
  ['TH68010', 'Theft from a shop'],
  ['PH97001', 'Harassment without violence'],
  ['CJ88116', 'Assault by beating'],
  ['MC80502', 'Criminal damage'],
];
/** Systems that tell of one hearing: what lists it, and what says what became of it. */
const LISTS: readonly System[] = ['public-list', 'press-list'];
const REGISTERS: readonly System[] = ['share', 'printed-register', 'informant-register'];

/** What one defendant's case is before anything is printed of it. */
interface Case {
  readonly truth: string;
  readonly court: string;
  readonly urn: string;
  readonly number: string;
  readonly asn: string;
  readonly offences: readonly Charge[];
  readonly hearings: readonly string[];
}

type Printed = Pick<Sighting, 'forenames' | 'surname'> & Partial<Sighting>;

/** Every sighting of the set, story by story. */
export function allSightings(): readonly Sighting[] {
  return [
    ...each(110, 'plain', plain),
    ...each(50, 'slip', (id, random) => changed(id, random, 'slip')),
    ...each(30, 'scan', (id, random) => changed(id, random, 'scan')),
    ...each(20, 'order', (id, random) => changed(id, random, 'order')),
    ...each(16, 'initial', (id, random) => changed(id, random, 'initial')),
    ...each(20, 'hyphen', (id, random) => changed(id, random, 'hyphen')),
    ...each(16, 'birth', (id, random) => changed(id, random, 'birth')),
    ...each(16, 'alias', alias),
    ...each(12, 'twins', twins),
    ...each(8, 'near-names', nearNames),
    ...each(12, 'father-and-son', fatherAndSon),
    ...each(14, 'again', chargedAgain),
    ...each(14, 'homonyms', homonyms),
    ...each(14, 'number-again', numberAgain),
    ...each(24, 'no-reference', withoutReference),
    ...each(10, 'organisation', organisation),
  ];
}

function each(
  count: number,
  trait: string,
  story: (id: string, random: Random) => readonly Sighting[],
): readonly Sighting[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${trait}-${String(index + 1).padStart(3, '0')}`;
    return story(id, randomFor(id)).map((one) => ({ ...one, traits: [trait, ...one.traits] }));
  }).flat();
}

function caseOf(truth: string, over: Partial<Case> = {}): Case {
  const random = randomFor(`case ${truth}`);
  const first = over.hearings?.[0] ?? dateIn(random, 2024, 2024);
  const hearings = over.hearings ?? adjourned(first, random.int(1, 3), random);
  const count = random.int(1, 2);
  return {
    truth,
    court: random.pick(COURTS),
    urn: `${random.int(10, 52)}ZX0${String(random.int(100_000, 999_999))}24`,
    number: `24${random.int(10_000_000, 99_999_999)}`,
    asn: `24${random.int(10, 99)}ZX0100000${String(random.int(100_000, 999_999))}T`,
    offences: Array.from({ length: count }, (_, index) => {
      const [code, title] = random.pick(OFFENCES);
      return { id: uuidFor(`offence ${truth} ${index}`), code, title, startDate: addDays(first, -random.int(30, 200)) };
    }),
    ...over,
    hearings,
  };
}

function adjourned(first: string, times: number, random: Random): readonly string[] {
  const dates = [first];
  for (let time = 0; time < times; time += 1) dates.push(addDays(dates.at(-1) ?? first, random.int(7, 60)));
  return dates;
}

/** Sightings of a person in a case: each hearing listed, resulted, or both. `print` says how each is printed. */
function follow(
  whose: Person,
  of: Case,
  random: Random,
  print: (system: System, at: number) => Printed = () => ({ forenames: whose.forenames, surname: whose.surname }),
  systems: { readonly lists?: readonly System[]; readonly registers?: readonly System[] } = {},
): readonly Sighting[] {
  const { lists = LISTS, registers = REGISTERS } = systems;
  return of.hearings.flatMap((date, at) => {
    const seen = random.int(0, 3);
    const own = [...(seen !== 1 ? [random.pick(registers)] : []), ...(seen !== 0 ? [random.pick(lists)] : [])];
    return own.map(
      (system): Sighting => ({
        truth: of.truth,
        traits: [],
        system,
        date,
        court: of.court,
        person: whose,
        urn: of.urn,
        number: of.number,
        asn: of.asn,
        offences: of.offences,
        ...print(system, at),
      }),
    );
  });
}

function plain(id: string, random: Random): readonly Sighting[] {
  return follow(person(id), caseOf(id), random);
}

type Change = 'slip' | 'scan' | 'order' | 'initial' | 'hyphen' | 'birth';

/** The same person printed otherwise at about every third sighting. */
function changed(id: string, random: Random, change: Change): readonly Sighting[] {
  const named = person(id);
  const whose: Person =
    change === 'hyphen'
      ? random.chance(0.5)
        ? { ...named, surname: `${named.surname}-${otherSurname(random, named.surname)}` }
        : { ...named, forenames: [named.forenames.slice(0, 1).concat('Elm').join('-')] }
      : change === 'order'
        ? { ...named, forenames: [named.forenames[0] ?? '', named.forenames[1] ?? 'Elm'] }
        : named;
  return follow(whose, caseOf(id), random, () => {
    const asIs = { forenames: whose.forenames, surname: whose.surname };
    return random.chance(0.35) ? { ...asIs, ...printedWith(change, whose, random), traits: [`${change}, here`] } : asIs;
  });
}

function printedWith(change: Change, whose: Person, random: Random): Partial<Sighting> {
  const [first = '', ...others] = whose.forenames;
  switch (change) {
    case 'slip':
      return random.chance(0.6)
        ? { surname: slip(whose.surname, random) }
        : { forenames: [slip(first, random), ...others] };
    case 'scan':
      return random.chance(0.6)
        ? { surname: scan(whose.surname, random) }
        : { forenames: [scan(first, random), ...others] };
    case 'order':
      return random.pick<Partial<Sighting>>([
        { forenames: [...others, first] },
        { forenames: [first] },
        { style: 'surname first' },
        { style: 'comma' },
      ]);
    case 'initial':
      return { forenames: [first.charAt(0), ...others.map((name) => name.charAt(0))].slice(0, random.int(1, 2)) };
    case 'hyphen':
      return random.pick<Partial<Sighting>>([
        { surname: whose.surname.replace('-', ' '), forenames: whose.forenames.map((name) => name.replace('-', ' ')) },
        { style: 'spaced' },
        { forenames: whose.forenames.map((name) => name.replace('-', '').toLowerCase()) },
      ]);
    case 'birth':
      return { dateOfBirth: slippedDate(whose.dateOfBirth, random) };
  }
}

/** Charged under one name and sentenced under another: a marriage, or an alias that is printed or is not. */
function alias(id: string, random: Random): readonly Sighting[] {
  const whose = person(id);
  const other = otherSurname(random, whose.surname);
  const isPrinted = random.chance(0.5);
  return follow(whose, caseOf(id), random, (system, at) => {
    if (at === 0) return { forenames: whose.forenames, surname: whose.surname };
    const surname = isPrinted && system !== 'share' ? `${other} (aka ${whose.forenames[0]} ${whose.surname})` : other;
    return { forenames: whose.forenames, surname, traits: ['alias, here'] };
  });
}

/** Born on one day, charged together; first names with one initial or with two; lists sometimes print no more of them. */
function twins(id: string, random: Random): readonly Sighting[] {
  const names = random.chance(0.3) ? nearPair(random) : twoForenames(random, random.chance(0.5));
  const elder = person(`${id}a`, { forenames: [names[0]] });
  const younger = person(`${id}b`, { ...elder, id: `${id}b`, forenames: [names[1]] });
  const shared = caseOf(`${id}a`);
  return [elder, younger].flatMap((whose, which) => {
    const own = randomFor(`case ${id} ${which}`);
    const of = { ...shared, truth: whose.id, asn: `${shared.asn.slice(0, -2)}${which}T` };
    return follow(whose, of, randomFor(`together ${id}`), (system) =>
      own.chance(0.05) && system === 'press-list'
        ? {
            forenames: whose.forenames.map((name) => name.charAt(0)),
            surname: whose.surname,
            traits: ['initial, here'],
          }
        : { forenames: whose.forenames, surname: whose.surname },
    );
  });
}

/** A brother and a sister whose names are a letter apart, charged together. */
function nearNames(id: string, random: Random): readonly Sighting[] {
  const [one, other] = nearPair(random);
  const first = person(`${id}a`, { forenames: [one] });
  const second = person(`${id}b`, { forenames: [other], surname: first.surname });
  const shared = caseOf(`${id}a`);
  return [first, second].flatMap((whose, which) =>
    follow(
      whose,
      { ...shared, truth: whose.id, asn: `${shared.asn.slice(0, -2)}${which}T` },
      randomFor(`together ${id}`),
    ),
  );
}

/** One name, a generation apart: in one case or in two of one court. */
function fatherAndSon(id: string, random: Random): readonly Sighting[] {
  const father = person(`${id}a`, { dateOfBirth: dateIn(random, 1955, 1970) });
  const son = person(`${id}b`, { ...father, id: `${id}b`, dateOfBirth: dateIn(random, 1985, 2003) });
  const shared = caseOf(`${id}a`);
  const isTogether = random.chance(0.6);
  return [father, son].flatMap((whose, which) => {
    const own = isTogether ? shared : { ...caseOf(`${id}${which}`), court: shared.court, offences: shared.offences };
    const of = { ...own, truth: whose.id, asn: `${shared.asn.slice(0, -2)}${which}T` };
    return follow(whose, of, randomFor(`together ${id} ${isTogether ? '' : which}`));
  });
}

/** One person, two cases at one court for one kind of offence, weeks apart. */
function chargedAgain(id: string, random: Random): readonly Sighting[] {
  const whose = person(id);
  const first = caseOf(`${id}a`);
  const later = adjourned(addDays(first.hearings[0] ?? '2024-03-04', random.int(10, 90)), 1, random);
  const offences = first.offences.map((one) => ({
    ...one,
    id: uuidFor(`again ${one.id}`),
    startDate: addDays(one.startDate, random.int(5, 20)),
  }));
  const second = { ...caseOf(`${id}b`, { hearings: later }), court: first.court, offences };
  return [...follow(whose, first, random), ...follow(whose, second, random)];
}

/** Two people of one name: at one court, sometimes on one day, in two cases. */
function homonyms(id: string, random: Random): readonly Sighting[] {
  const one = person(`${id}a`);
  const other = person(`${id}b`, { forenames: one.forenames, surname: one.surname });
  const first = caseOf(`${id}a`);
  const hearings = random.chance(0.5) ? first.hearings : caseOf(`${id}b`).hearings;
  const second = caseOf(`${id}b`, { hearings, court: first.court, offences: first.offences });
  const systems = random.chance(0.4) ? NUMBERED : {};
  return [...follow(one, first, random, undefined, systems), ...follow(other, second, random, undefined, systems)];
}

const NUMBERED = {
  lists: ['numbered-list'],
  registers: ['numbered-register', 'informant-register'],
} as const satisfies Parameters<typeof follow>[4];

/** A court's number that another court uses too, or the same court ten years on; half of the people have one name. */
function numberAgain(id: string, random: Random): readonly Sighting[] {
  const one = person(`${id}a`);
  const namesake = random.chance(0.5) ? { forenames: one.forenames, surname: one.surname } : {};
  const other = person(`${id}b`, namesake);
  const first = caseOf(`${id}a`);
  const isElsewhere = random.chance(0.6);
  const hearings = isElsewhere ? caseOf(`${id}b`).hearings : first.hearings.map((date) => `2014${date.slice(4)}`);
  const court = isElsewhere ? random.pick(COURTS.filter((name) => name !== first.court)) : first.court;
  const second = caseOf(`${id}b`, { number: first.number, court, hearings });
  return [...follow(one, first, random, undefined, NUMBERED), ...follow(other, second, random, undefined, NUMBERED)];
}

/** A table of somebody's own without a reference, and what the courts' documents say of the same hearings. */
function withoutReference(id: string, random: Random): readonly Sighting[] {
  const whose = person(id);
  const of = caseOf(id);
  return follow(
    whose,
    of,
    random,
    (system) =>
      system === 'own-table' && random.chance(0.2)
        ? { forenames: whose.forenames, surname: slip(whose.surname, random), traits: ['slip, here'] }
        : { forenames: whose.forenames, surname: whose.surname },
    { lists: ['press-list', 'numbered-list'], registers: ['own-table', 'own-table', 'printed-register'] },
  );
}

function organisation(id: string, random: Random): readonly Sighting[] {
  const whose = person(id, { forenames: [] });
  const name = `${whose.surname} ${random.pick(['Quarries', 'Nurseries', 'Timber', 'Slate'])} Limited`;
  return follow(whose, caseOf(id), random, () => ({
    forenames: [],
    surname: whose.surname,
    organisation: random.chance(0.4) ? name.replace('Limited', 'LTD').toUpperCase() : name,
  }));
}
