import { CHARGES, SHARING } from './charges.js';
import { adjourned, ended, type PrintedResult, sharingSentenced } from './disposals.js';
import { drawFrom, word } from './draw.js';

/** A national year of magistrates' registers: 84,000 documents over 250 days, so many people each. */
export const DAYS = 250;
export const DOCUMENTS_IN_A_DAY = 336;
const PEOPLE = 27;
/** Of those in a register so many come back: the first nine are adjourned, the next nine are there for the second time. */
const ADJOURNED = 9;
const BACK_AFTER = 20;
const COURTS = 150;
/** Every 65th register sentences somebody for sharing intimate images, every sixteenth of whom loses a telephone. */
const SHARING_EVERY = 65;
const DEPRIVED_EVERY = 16;

/** What a register holds, counted as it is made and not as it is read. */
export interface Held {
  readonly defendants: number;
  readonly offences: number;
  readonly results: number;
  readonly sharing: number;
  readonly deprived: number;
}

export interface Register {
  readonly day: string;
  readonly court: string;
  readonly document: unknown;
  readonly held: Held;
}

/** The register of that number, 0 to 83,999, with people of nobody's name: the same number gives the same register. */
export function registerOf(number: number): Register {
  const at = { day: Math.floor(number / DOCUMENTS_IN_A_DAY), slot: number % DOCUMENTS_IN_A_DAY };
  const day = sittingDay(at.day);
  const place = word(drawFrom(1_000_000 + (at.slot % COURTS)), 3);
  const court = `${place} Magistrates' Court`;
  const sharing = number % SHARING_EVERY === 7;
  const deprived = sharing && Math.floor(number / SHARING_EVERY) % DEPRIVED_EVERY === 3;
  const defendants = Array.from({ length: PEOPLE }, (_, place) =>
    defendantOf({ ...at, place }, { court, sharing: sharing && place === PEOPLE - 1 ? { deprived } : null }),
  );
  const offences = defendants.flatMap((one) => one.prosecutionCasesOrApplications.flatMap((own) => own.offences));
  return {
    day,
    court,
    document: {
      courtRegisterDocumentRequests: [
        {
          registerDate: `${day}T18:00:00.000Z`,
          hearingDate: `${day}T10:00:00.000Z`,
          hearingVenue: { ljaName: `${place}shire`, courtHouse: court },
          defendants,
        },
      ],
    },
    held: {
      defendants: PEOPLE,
      offences: offences.length,
      results: [...offences.map(({ results }) => results), ...defendants.map((one) => one.defendantResults)].flat()
        .length,
      sharing: sharing ? 1 : 0,
      deprived: deprived ? 1 : 0,
    },
  };
}

const COLLECTION = { resultText: 'COLLO - Collection order\nCollection order made.' };

interface Place {
  readonly day: number;
  readonly slot: number;
  readonly place: number;
}

interface Sitting {
  readonly court: string;
  readonly sharing: { readonly deprived: boolean } | null;
}

function defendantOf(here: Place, { court, sharing }: Sitting) {
  const isBack = here.place >= ADJOURNED && here.place < 2 * ADJOURNED && here.day >= BACK_AFTER;
  const first = isBack ? { ...here, day: here.day - BACK_AFTER, place: here.place - ADJOURNED } : here;
  const comesBack = here.place < ADJOURNED && here.day + BACK_AFTER < DAYS;
  const number = (first.day * DOCUMENTS_IN_A_DAY + first.slot) * PEOPLE + first.place;
  const who = drawFrom(number);
  const surname = `Test${word(who, 3).toLowerCase()}`;
  const reference = `${two(1 + (number % 43))}Z${String.fromCharCode(65 + (Math.floor(number / 100_000) % 26))}${String(number % 100_000).padStart(5, '0')}25`;
  const charged = sharing
    ? [SHARING]
    : [who.one(CHARGES), who.one(CHARGES), ...(who.below(8) === 0 ? [who.one(CHARGES)] : [])];
  const committed = british(sittingDay(Math.max(0, first.day - 10)));
  const wordings = charged.map((charge) => charge.wording(who, committed));
  const plea = who.below(5) === 0 ? 'NOT_GUILTY' : 'GUILTY';
  const ending = drawFrom(number + 50_000_000 + (comesBack ? 1 : 0));
  const collected = who.below(5) < 2 && !comesBack;
  const results = (): readonly PrintedResult[] => {
    if (sharing) return sharingSentenced(sharing.deprived);
    if (comesBack) return adjourned(ending, british(sittingDay(here.day + BACK_AFTER)), court);
    return ended(ending, british(sittingDay(here.day)));
  };
  return {
    name: `${word(who, 2)} ${surname}`,
    dateOfBirth: `${1950 + who.below(55)}-${two(1 + who.below(12))}-${two(1 + who.below(28))}`,
    gender: who.below(6) === 0 ? 'FEMALE' : 'MALE',
    address: {
      address1: `${1 + who.below(200)} ${word(who, 2)} Street`,
      address2: word(who, 3),
      postCode: `ZZ${1 + who.below(9)} ${1 + who.below(9)}ZZ`,
    },
    arrestSummonsNumbers: [`25ZZ01${String(number).padStart(14, '0')}K`],
    hearing: {
      defendantPresent: true,
      hearingType: comesBack ? 'First hearing' : 'Sentence',
      jurisdiction: 'MAGISTRATES',
    },
    prosecutionCasesOrApplications: [
      {
        caseOrApplicationReference: reference,
        offences: charged.map(({ code, title }, index) => ({
          offenceCode: code,
          orderIndex: index + 1,
          offenceTitle: title,
          wording: wordings[index],
          pleaValue: plea,
          ...(comesBack || plea === 'NOT_GUILTY' ? {} : { convictionDate: sittingDay(first.day) }),
          results: results(),
        })),
      },
    ],
    defendantResults: collected ? [COLLECTION] : [],
  };
}

/** The Mondays to Fridays of fifty weeks from 6 January 2025. */
function sittingDay(day: number): string {
  const date = new Date(Date.UTC(2025, 0, 6 + 7 * Math.floor(day / 5) + (day % 5)));
  return date.toISOString().slice(0, 10);
}

function british(day: string): string {
  return day.split('-').reverse().join('/');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
